import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { openWorkbook } from "../../src/workbook/open-workbook";
import { activeCell, startWorkbench, type RunningWorkbench } from "../support/open-workbench";

/** More tab stops than page and pane have together. */
const MANY = 120;

let workbench: RunningWorkbench;

beforeAll(async () => {
  workbench = await startWorkbench();
}, 60_000);

afterAll(() => workbench.close());

/** Name and role of what has the focus, in the page or in the pane's frame: "Check again (pane)". */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const outer = document.activeElement;
    const inner = outer instanceof HTMLIFrameElement ? outer.contentDocument?.activeElement : null;
    const element = inner ?? outer;
    if (!element || element === document.body) return "";
    const labels = "labels" in element ? (element.labels as NodeListOf<HTMLElement> | null) : null;
    const name = element.ariaLabel ?? labels?.[0]?.firstChild?.textContent ?? element.textContent;
    return `${name.trim()}${inner ? " (pane)" : ""}`;
  });
}

/** Presses Tab, or Shift+Tab, until the focus is on something of that name. */
async function tabTo(page: Page, name: RegExp, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < MANY; presses += 1) {
    await page.keyboard.press(key);
    const now = await focused(page);
    if (name.test(now)) return;
    passed.push(now);
  }
  throw new Error(`${key} never reached ${String(name)}. It passed ${passed.join(", ")}.`);
}

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

describe("Without a mouse", () => {
  it("a roster is checked, a finding visited and filled, checked again, cleaned and saved", async () => {
    const { page, pane, complaints } = await workbench.open();

    await tabTo(page, /^Check roster$/);
    await press(page, "Enter");
    await page.getByRole("tab", { name: "Roster Check Summary", selected: true }).waitFor();
    await pane.locator("#results").waitFor();

    await tabTo(page, /^Go to .* \(pane\)$/);
    const [, address = ""] = /^Go to ([A-Z]+[0-9]+)/.exec(await focused(page)) ?? [];
    await press(page, "Enter");
    await page.getByRole("tab", { name: "Roster", exact: true, selected: true }).waitFor();
    expect(await activeCell(page)).toBe(`Roster!${address}`);

    await tabTo(page, /^Cells of Roster$/, "Shift+Tab");
    expect(await activeCell(page)).toBe(`Roster!${address}`);
    await press(page, "F2", "Control+A");
    await page.keyboard.type("Ada Quill");
    await press(page, "Enter");
    expect(await page.locator(`[data-address="${address}"]`).textContent()).toBe("Ada Quill");
    await pane.getByText("The workbook has changed since this check. Check again").waitFor();

    await tabTo(page, /^Check again \(pane\)$/);
    await press(page, "Enter");
    await page.getByRole("tab", { name: "Roster Check Summary", selected: true }).waitFor();
    await pane.getByText("The workbook has changed since this check. Check again").waitFor({ state: "detached" });

    await tabTo(page, /^Remove highlights$/, "Shift+Tab");
    await press(page, "Enter");
    await pane
      .getByText(/highlights were removed/i)
      .first()
      .waitFor();

    await tabTo(page, /^Save a copy$/, "Shift+Tab");
    const [download] = await Promise.all([page.waitForEvent("download"), press(page, "Enter")]);
    const saved = openWorkbook(new Uint8Array(readFileSync(await download.path())));
    expect(saved.findWorksheet("Roster Check Summary")).toBeDefined();
    expect(complaints).toEqual([]);
    await page.close();
  }, 120_000);

  it("the grid is one tab stop between its neighbours, and its keys are Excel's", async () => {
    const { page } = await workbench.open();
    await tabTo(page, /^Name box/);
    await tabTo(page, /^Cells of Roster$/);
    await press(page, "Tab");
    expect(await focused(page)).toBe("Roster");
    await press(page, "Shift+Tab");
    expect(await focused(page)).toBe("Cells of Roster");

    await press(page, "Control+Home");
    expect(await activeCell(page)).toBe("Roster!A1");
    await press(page, "ArrowDown", "ArrowDown", "ArrowRight");
    expect(await activeCell(page)).toBe("Roster!B3");
    await press(page, "Control+End");
    const last = await activeCell(page);
    expect(last).toMatch(/^Roster!I\d{2}$/);
    const described = await page.getByRole("grid").getAttribute("aria-activedescendant");
    expect(await page.locator(`#${described ?? ""}`).getAttribute("aria-selected")).toBe("true");
    expect(await page.locator(`#${described ?? ""}`).isVisible()).toBe(true);
    await press(page, "Control+PageDown");
    expect(await activeCell(page)).toMatch(/^Notes!/);
    await press(page, "Control+PageUp");
    expect(await activeCell(page)).toBe(last);
    await page.close();
  }, 60_000);

  it("cells are typed over, edited, cleared and left alone on Escape", async () => {
    const { page } = await workbench.open();
    await tabTo(page, /^Name box/);
    await press(page, "Control+A");
    await page.keyboard.type("K5");
    await press(page, "Enter");
    expect(await activeCell(page)).toBe("Roster!K5");
    expect(await focused(page)).toBe("Cells of Roster");

    await page.keyboard.type("=1+2");
    await press(page, "Tab");
    expect(await page.locator('[data-address="K5"]').textContent()).toBe("=1+2");
    expect(await activeCell(page)).toBe("Roster!L5");
    await page.keyboard.type("7/1/2026");
    await press(page, "Enter");
    expect(await page.locator('[data-address="L5"]').textContent()).toBe("7/1/2026");
    await press(page, "ArrowUp", "F2");
    await page.keyboard.type("9");
    await press(page, "Escape");
    expect(await page.locator('[data-address="L5"]').textContent()).toBe("7/1/2026");
    await press(page, "Shift+ArrowLeft", "Delete");
    expect(await page.locator('[data-address="K5"]').textContent()).toBe("");
    expect(await page.locator('[data-address="L5"]').textContent()).toBe("");
    await page.close();
  }, 60_000);
});
