import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { openWorkbook } from "../../src/workbook/open-workbook";
import { pressRibbon, startWorkbench, TROUBLED, type RunningWorkbench } from "../support/open-workbench";

const OTHER = "harbor-clean.xlsx";

let workbench: RunningWorkbench;

beforeAll(async () => {
  workbench = await startWorkbench();
}, 60_000);

afterAll(() => workbench.close());

/** Types into a cell of the sheet in sight, by way of the name box. */
async function type(page: Page, address: string, text: string): Promise<void> {
  await page.getByLabel("Name box").fill(address);
  await page.keyboard.press("Enter");
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

function cellText(page: Page, address: string): Promise<string | null> {
  return page.locator(`[data-address="${address}"]`).textContent();
}

describe("Open a sample roster", () => {
  it("opens a new workbook, which can be checked at once; the earlier one stays open with its edits", async () => {
    const { page, pane, complaints } = await workbench.open({ sample: OTHER });
    expect(await page.getByLabel("Switch workbook").isVisible()).toBe(false);
    const earlierSheet = (await page.getByRole("tab", { selected: true }).first().textContent()) ?? "";
    await type(page, "K5", "=1+2");
    expect(await cellText(page, "K5")).toBe("=1+2");

    await pane.getByRole("button", { name: "Open a sample roster" }).click();
    await page.locator("#file-name", { hasText: "Book1.xlsx" }).waitFor();
    expect(await page.title()).toBe("Book1.xlsx - Roster Check workbench");
    expect(await page.locator("#announcement").textContent()).toBe(
      `Book1.xlsx is open now. ${OTHER} stays open: choose it under Switch workbook.`,
    );
    await page.locator('[role="grid"]:focus').waitFor();
    await pane.getByRole("button", { name: "Open a sample roster" }).waitFor();
    await pressRibbon(page, "Check roster");
    await pane.locator("#results").waitFor();
    await page.getByRole("tab", { name: "Roster Check Summary", selected: true }).waitFor();

    const list = page.getByLabel("Switch workbook");
    expect(await list.getByRole("option").allTextContents()).toEqual([OTHER, "Book1.xlsx"]);
    await list.selectOption(OTHER);
    await page.getByRole("tab", { name: earlierSheet, selected: true }).waitFor();
    expect(await cellText(page, "K5")).toBe("=1+2");
    expect(await page.getByRole("tab", { name: "Roster Check Summary" }).count()).toBe(0);
    await list.selectOption("Book1.xlsx");
    await page.getByRole("tab", { name: "Roster Check Summary", selected: true }).waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  }, 60_000);

  it("saves under the new workbook's name, and tells namesakes apart", async () => {
    const { page, pane } = await workbench.open();
    await pane.getByRole("button", { name: "Open a sample roster" }).click();
    await page.locator("#file-name", { hasText: "Book1.xlsx" }).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save a copy" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("Book1-checked.xlsx");
    const saved = openWorkbook(new Uint8Array(readFileSync(await download.path())));
    expect(saved.findWorksheet("Lakeside train")).toBeDefined();

    await page.getByLabel("Sample workbook").selectOption(TROUBLED);
    await page.locator("#file-name", { hasText: TROUBLED }).waitFor();
    const list = page.getByLabel("Switch workbook");
    expect(await list.getByRole("option").allTextContents()).toEqual([TROUBLED, "Book1.xlsx", `${TROUBLED} (2)`]);
    await page.close();
  }, 60_000);

  it("keeps the pane open or closed as the user has it", async () => {
    const { page, pane } = await workbench.open();
    const aside = page.getByRole("complementary", { name: "Task pane" });
    await pane.getByRole("button", { name: "Open a sample roster" }).click();
    await page.locator("#file-name", { hasText: "Book1.xlsx" }).waitFor();
    await page.getByRole("button", { name: "Close the task pane" }).click();
    await page.getByLabel("Switch workbook").selectOption(TROUBLED);
    await page.locator("#file-name", { hasText: TROUBLED }).waitFor();
    expect(await aside.isVisible()).toBe(false);
    await pressRibbon(page, "Show results");
    await aside.waitFor();
    await pane.getByRole("button", { name: "Check roster" }).waitFor();
    await page.close();
  }, 60_000);
});
