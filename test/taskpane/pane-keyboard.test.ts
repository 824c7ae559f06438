import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../support/launch-browser";
import { buildGallery } from "./build-gallery";
import { waitForViews } from "./wait-for-views";

// A browser on a busy machine takes its time.
jest.setTimeout(60_000);

let browser: Browser;
let page: Page;

beforeAll(async () => {
  const [started, address] = await Promise.all([launchBrowser(), buildGallery()]);
  browser = started;
  page = await browser.newPage({ viewport: { width: 320, height: 640 } });
  await page.goto(address);
}, 120_000);

afterAll(() => browser.close());

async function open(state: string): Promise<void> {
  await page.evaluate((name) => {
    window.gallery.calls.length = 0;
    (document.activeElement as HTMLElement | null)?.blur();
    window.gallery.open(name);
  }, state);
  await waitForViews(page);
}

/** The pane goes on into the state, as its session would lead it. */
async function show(state: string): Promise<void> {
  await page.evaluate((name) => {
    window.gallery.show(name);
  }, state);
}

function focusedText(): Promise<string> {
  return page.evaluate(() => {
    const active = document.activeElement;
    return active === null || active === document.body ? "" : (active.getAttribute("aria-label") ?? active.textContent);
  });
}

function calls(): Promise<string[]> {
  return page.evaluate(() => window.gallery.calls);
}

async function tabTo(text: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press("Tab");
    if ((await focusedText()) === text) return;
  }
  throw new Error(`The Tab key never reached “${text}”.`);
}

describe("The pane by keyboard", () => {
  it.each(["first-run", "running", "mapping-needed", "troubled", "no-roster", "read-only", "failed-again"])(
    "is walked in reading order, and every stop shows that it has the focus: %s",
    async (state) => {
      await open(state);
      const walked: number[] = [];
      for (;;) {
        await page.keyboard.press("Tab");
        const stop = await page.evaluate(() => {
          const all = [...document.querySelectorAll("*")];
          const active = document.activeElement;
          return active === null || active === document.body ? -1 : all.indexOf(active);
        });
        if (stop === -1 || walked.includes(stop)) break;
        walked.push(stop);
        expect(await focusIsVisible()).toBe(true);
      }
      expect(walked.length).toBeGreaterThan(2);
      expect(walked).toEqual([...walked].sort((a, b) => a - b));
    },
  );

  it("reaches the primary button first", async () => {
    await open("first-run");
    await page.keyboard.press("Tab");
    expect(await focusedText()).toBe("Check roster");
  });

  it("leads to a cell, also to the second one of a finding", async () => {
    await open("troubled");
    await tabTo("Go to C12");
    await page.keyboard.press("Enter");
    await tabTo("2 more cells");
    await page.keyboard.press("Enter");
    await tabTo("Go to B25");
    await page.keyboard.press("Space");
    expect(await calls()).toEqual(["reveal {1} 11 2", "reveal {1} 24 1"]);
  });

  it("opens the explanation with sentence, source and remedy", async () => {
    await open("troubled");
    await tabTo("Explain");
    await page.keyboard.press("Enter");
    expect(await page.locator("blockquote").innerText()).toContain("should not be dismissed or missing from the team");
    expect(await page.locator("figcaption").innerText()).toBe("CCSQ Agile Handbook, Organization, line\u00a031");
    expect(await page.getByText("What to do:").isVisible()).toBe(true);
    await page.keyboard.press("Enter");
    expect(await page.locator("blockquote").count()).toBe(0);
  });

  it("goes from view to view with the arrow keys, Home and End", async () => {
    await open("troubled");
    await tabTo("Findings");
    const visited: string[] = [];
    for (const key of ["ArrowRight", "ArrowRight", "ArrowRight", "ArrowLeft", "Home", "End"]) {
      await page.keyboard.press(key);
      visited.push(await focusedText());
    }
    expect(visited).toEqual([
      "Coverage",
      "How it was read",
      "Findings",
      "How it was read",
      "Findings",
      "How it was read",
    ]);
    expect(await page.getByRole("tabpanel").innerText()).toContain("Rule sets");
  });

  it("shows only the levels asked for, says how many, and all again", async () => {
    await open("troubled");
    await page.getByRole("button", { name: "2 Warnings" }).press("Enter");
    expect(await page.getByText("Showing 2 of 7 findings.").isVisible()).toBe(true);
    expect(await page.getByRole("heading", { level: 4 }).allInnerTexts()).toEqual([
      expect.stringContaining("Falcon"),
      expect.stringContaining("Osprey"),
    ]);
    await page.getByRole("button", { name: "Show all" }).press("Enter");
    expect(await page.getByRole("heading", { level: 4 }).count()).toBe(5);
  });

  it("brings more of a long list and goes on reading where the new part begins", async () => {
    await open("huge");
    const more = page.getByRole("button", { name: /^Show 50 more findings/ });
    expect(await more.innerText()).toBe("Show 50 more findings (1,980 left)");
    await more.press("Enter");
    expect(await focusedText()).toContain("Person 20 has no role.");
    expect(await more.innerText()).toBe("Show 50 more findings (1,930 left)");
  });

  it("answers the question about columns", async () => {
    await open("mapping-needed");
    await page.getByRole("radio", { name: /Job Title/ }).focus();
    await page.keyboard.press("ArrowDown");
    await tabTo("Use these columns");
    await page.keyboard.press("Enter");
    expect(await calls()).toEqual(['answer {"0-role":2,"0-team":3}']);
  });

  it("offers the check without writing where the workbook is read-only", async () => {
    await open("read-only");
    await page.getByRole("button", { name: "Check without writing" }).last().press("Enter");
    expect(await calls()).toEqual(["check without writing"]);
  });
});

describe("The focus", () => {
  it("goes to the verdict after a check that was started in the pane", async () => {
    await open("first-run");
    await tabTo("Check roster");
    await page.keyboard.press("Enter");
    await show("running");
    await show("troubled");
    expect(await calls()).toEqual(["check"]);
    expect(await focusedText()).toContain("Not yet fit for planning");
  });

  it("stays where it is after a check that was started in the ribbon", async () => {
    await open("troubled");
    await tabTo("Go to C12");
    await show("running-again");
    await show("stale");
    expect(await focusedText()).toBe("Go to C12");
  });

  it("stays with the user who has gone elsewhere meanwhile", async () => {
    await open("troubled");
    await page.getByRole("button", { name: "Check again" }).press("Enter");
    await show("running-again");
    await page.getByRole("tab", { name: "Findings" }).focus();
    await show("troubled");
    expect(await focusedText()).toBe("Findings");
  });

  it.each([
    ["Check without writing", "first-run", "running", "troubled", "Not yet fit for planning"],
    ["Check roster", "first-run", "running", "no-roster", "No roster was found"],
    ["Check roster", "first-run", "running", "mapping-needed", "2 things to settle first"],
    ["Use these columns", "mapping-needed", "running", "troubled", "Not yet fit for planning"],
    ["Try again", "no-answer", "running", "no-answer", "Check roster"],
    ["Check roster", "first-run", "running", "cancelled", "Check roster"],
  ])("is never lost: %s in %s, %s, %s", async (button, from, through, to, text) => {
    await open(from);
    await page.getByRole("button", { name: button, exact: true }).first().press("Enter");
    await show(through);
    await show(to);
    expect(await focusedText()).toContain(text);
  });

  it("goes to the primary button when the cancel button vanishes under it", async () => {
    await open("running");
    await page.getByRole("button", { name: "Cancel" }).press("Enter");
    await show("cancelled");
    expect(await calls()).toEqual(["cancel"]);
    expect(await focusedText()).toBe("Check roster");
  });
});

describe("What the pane says of the workbook at hand", () => {
  it.each([
    ["edits-unnoticed", 1],
    ["troubled", 0],
  ])("is that edits go unnoticed only where they do: %s", async (state, count) => {
    await open(state);
    const line = page.getByText("Edits cannot be noticed here; press Check again after editing.");
    expect(await line.count()).toBe(count);
  });

  it.each([
    ["no-roster", "Why each sheet was left out:"],
    ["own-sheets-only", "This workbook holds no sheet but Roster Check’s own."],
  ])("is why there is no roster: %s", async (state, text) => {
    await open(state);
    expect(await page.locator("#no-roster + p").innerText()).toContain(text);
  });
});

describe("Live regions", () => {
  it("stand there before they speak, and tell the end of a check without findings", async () => {
    await open("running");
    const status = page.locator("main > [role=status]");
    expect(await status.count()).toBe(1);
    await status.evaluate((element) => {
      element.setAttribute("data-same", "yes");
    });
    await show("clean");
    expect(await status.getAttribute("data-same")).toBe("yes");
    expect(await status.innerText()).toBe("Check finished: 6 teams, no findings.");
  });

  it("tell a failure at once, with what to do", async () => {
    await open("running");
    const alert = page.locator("main > [role=alert]");
    expect(await alert.innerText()).toBe("");
    await show("cell-edit-mode");
    expect(await alert.innerText()).toContain("A cell is being edited.");
    expect(await alert.innerText()).toContain("Finish it with Enter");
  });
});

describe("The theme", () => {
  it("follows the system while the pane is open", async () => {
    await open("troubled");
    for (const [colorScheme, background] of [
      ["light", "rgb(250, 250, 250)"],
      ["dark", "rgb(31, 31, 31)"],
      ["light", "rgb(250, 250, 250)"],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      await page.waitForFunction(
        (expected) => {
          const style = getComputedStyle(document.querySelector("#pane > div") ?? document.body);
          return style.backgroundColor === expected.background && style.colorScheme === expected.colorScheme;
        },
        { background, colorScheme },
      );
    }
  });
});

/** Whether the stop looks different with the focus than without it. */
async function focusIsVisible(): Promise<boolean> {
  const box = await page.evaluate(() => {
    document.activeElement?.scrollIntoView({ block: "center" });
    const rectangle = document.activeElement?.getBoundingClientRect();
    return rectangle && { x: rectangle.x, y: rectangle.y, width: rectangle.width, height: rectangle.height };
  });
  if (!box) return false;
  const clip = { x: Math.max(0, box.x - 4), y: Math.max(0, box.y - 4), width: box.width + 8, height: box.height + 8 };
  const focused = await page.screenshot({ clip, animations: "disabled" });
  const style = await page.addStyleTag({
    content:
      "*:focus, *:focus::after { outline: none !important; box-shadow: none !important; border-color: transparent }",
  });
  const blurred = await page.screenshot({ clip, animations: "disabled" });
  await style.evaluate((element) => {
    (element as HTMLElement).remove();
  });
  return !focused.equals(blurred);
}
