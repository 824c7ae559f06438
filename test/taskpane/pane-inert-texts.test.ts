import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../support/launch-browser";
import { buildGallery } from "./build-gallery";
import { HOSTILE_TEXTS } from "./hostile-report";
import { waitForViews } from "./wait-for-views";

// A browser on a busy machine takes its time.
jest.setTimeout(60_000);

const TABS = ["Findings", "Coverage", "How it was read"] as const;

let browser: Browser;
let page: Page;

/** What stands in each tab when everything in it is opened, as text and as the elements that only a hostile text makes. */
const shown = new Map<string, { readonly text: string; readonly made: readonly string[] }>();

beforeAll(async () => {
  const [started, address] = await Promise.all([launchBrowser(), buildGallery()]);
  browser = started;
  page = await browser.newPage({ viewport: { width: 320, height: 640 } });
  await page.goto(address);
  await page.evaluate(() => {
    window.gallery.open("hostile-texts");
  });
  for (const tab of TABS) {
    await page.getByRole("tab", { name: tab }).click();
    await waitForViews(page);
    await page.evaluate(openEverything);
    shown.set(tab, await page.evaluate(readPage));
  }
}, 120_000);

afterAll(() => browser.close());

describe("Texts of cells in the pane", () => {
  it.each(TABS)("make no element: %s", (tab) => {
    expect(shown.get(tab)?.made).toEqual([]);
  });

  it("run nothing", async () => {
    expect(await page.evaluate(() => "wasRun" in window)).toBe(false);
  });

  it.each(HOSTILE_TEXTS.map((text) => [text.slice(0, 50), text]))("stand there letter by letter: %s", (_, text) => {
    for (const tab of ["Findings", "Coverage"]) expect(shown.get(tab)?.text.includes(text)).toBe(true);
  });

  it("name the sheet as it is called where the reading is told", () => {
    expect(shown.get("How it was read")?.text).toContain('<img src=x onerror="window.wasRun = true">');
  });
});

/** Presses all that is folded, until nothing is. */
async function openEverything(): Promise<void> {
  for (let round = 0; round < 5; round += 1) {
    const closed = document.querySelectorAll<HTMLElement>("main button[aria-expanded=false]");
    if (closed.length === 0) return;
    for (const button of closed) button.click();
    await new Promise(requestAnimationFrame);
  }
}

function readPage(): { text: string; made: string[] } {
  const hostile =
    '[src="x"], [onerror], [onload], #pane script, #pane b, a[href="https://example.invalid"], [href^="javascript:"]';
  return {
    text: document.body.textContent,
    made: [...document.querySelectorAll(hostile)].map((element) => element.outerHTML),
  };
}
