import { readFileSync } from "node:fs";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";
import {
  keepPicture,
  pressRibbon,
  startWorkbench,
  type RunningWorkbench,
  type WorkbenchWindow,
} from "../support/open-workbench";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const OPTIONS: RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  resultTypes: ["violations"],
};

let workbench: RunningWorkbench;

beforeAll(async () => {
  workbench = await startWorkbench();
}, 60_000);

afterAll(() => workbench.close());

/** What axe objects to in the page and in the pane's frame, one line each. */
async function violations(page: Page): Promise<string[]> {
  for (const frame of page.frames()) await frame.evaluate(AXE);
  const results: AxeResults = await page.evaluate((options) => window.axe.run(document, options), OPTIONS);
  return results.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
}

async function check({ page, pane }: WorkbenchWindow): Promise<void> {
  await pressRibbon(page, "Check roster");
  await pane.locator("#results").waitFor();
  await page.getByRole("tab", { name: "Roster Check Summary", selected: true }).waitFor();
}

declare global {
  interface Window {
    readonly axe: { run(context: Document, options: RunOptions): Promise<AxeResults> };
  }
}

describe("The workbench for everybody", () => {
  it.each([
    ["light", "light", "none"],
    ["dark", "dark", "none"],
    ["high-contrast", "light", "none"],
    ["system", "dark", "active"],
  ] as const)(
    "is clean for axe in Office's %s theme, system %s, forced colours %s",
    async (theme, scheme, forced) => {
      const window = await workbench.open({ colorScheme: scheme, forcedColors: forced });
      const { page, pane } = window;
      const name = forced === "active" ? "forced-colors" : theme;
      await page.getByLabel("Office theme").selectOption(theme);
      await keepPicture(page, `first-run-${name}`);
      await check(window);
      await keepPicture(page, `summary-${name}`);
      expect(await violations(page)).toEqual([]);
      await pane
        .getByRole("button", { name: /^Go to / })
        .first()
        .click();
      await page.getByRole("tab", { name: "Roster", exact: true, selected: true }).waitFor();
      await keepPicture(page, `roster-${name}`);
      await page.getByRole("grid").press("F2");
      expect(await violations(page)).toEqual([]);
      await page.close();
    },
    120_000,
  );

  it.each([
    ["dark", "rgb(31, 31, 31)"],
    ["high-contrast", "rgb(0, 0, 0)"],
  ])(
    "tells a pane that is open of Office's %s theme",
    async (theme, color) => {
      const { page, pane } = await workbench.open({ colorScheme: "light" });
      const background = (): Promise<string> =>
        pane.locator("main").evaluate((main) => {
          let element: Element | null = main;
          while (element && getComputedStyle(element).backgroundColor === "rgba(0, 0, 0, 0)")
            element = element.parentElement;
          return element ? getComputedStyle(element).backgroundColor : "";
        });
      expect(await background()).not.toBe(color);
      await page.getByLabel("Office theme").selectOption(theme);
      for (let tries = 0; tries < 50 && (await background()) !== color; tries += 1) await page.waitForTimeout(100);
      expect(await background()).toBe(color);
      await page.close();
    },
    60_000,
  );

  it.each([
    [640, 480],
    [320, 640],
  ])(
    "keeps text within %i pixels of width",
    async (width, height) => {
      const { page, pane } = await workbench.open({ viewport: { width, height } });
      await pane.getByRole("button", { name: "Open a sample roster" }).click();
      await page.getByLabel("Switch workbook").waitFor();
      await pane.getByRole("button", { name: "Check roster" }).waitFor();
      expect(await violations(page)).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
      await page.close();
    },
    60_000,
  );
});
