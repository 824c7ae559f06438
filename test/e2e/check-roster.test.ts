import { readFileSync } from "node:fs";
import path from "node:path";
import type { Download } from "playwright-core";
import { isMarkFormula } from "../../src/core/report/mark-formula";
import { openWorkbook } from "../../src/workbook/open-workbook";
import type { Workbook } from "../../src/workbook/workbook";
import type { Worksheet } from "../../src/workbook/worksheet";
import {
  activeCell,
  pressRibbon,
  startWorkbench,
  TROUBLED,
  type RunningWorkbench,
  type WorkbenchWindow,
} from "../support/open-workbench";
import { PROJECT } from "../support/source-files";

const SUMMARY = "Roster Check Summary";
const SETTINGS = "Roster Check Settings";
const MARKED = '[role="gridcell"][aria-description*="Marked by Roster Check"]';

let workbench: RunningWorkbench;

beforeAll(async () => {
  workbench = await startWorkbench();
}, 60_000);

afterAll(() => workbench.close());

/** A window in which the sample was checked and its summary is in sight. */
async function openChecked(): Promise<WorkbenchWindow> {
  const window = await workbench.open();
  await pressRibbon(window.page, "Check roster");
  await window.page.getByRole("tab", { name: SUMMARY, selected: true }).waitFor();
  await window.pane.locator("#results").waitFor();
  return window;
}

async function save({ page }: WorkbenchWindow): Promise<{ readonly name: string; readonly workbook: Workbook }> {
  const [download] = await Promise.all([page.waitForEvent("download"), pressSave()]);
  return { name: download.suggestedFilename(), workbook: openWorkbook(await bytesOf(download)) };

  function pressSave(): Promise<void> {
    return page.getByRole("button", { name: "Save a copy" }).click();
  }
}

async function bytesOf(download: Download): Promise<Uint8Array> {
  return new Uint8Array(readFileSync(await download.path()));
}

function originalWorkbook(): Workbook {
  return openWorkbook(new Uint8Array(readFileSync(path.join(PROJECT, "assets/samples", TROUBLED))));
}

function markCount(sheet: Worksheet | undefined): number {
  const rules = sheet?.conditionalFormats.list() ?? [];
  return rules.filter((rule) => rule.formulas.some(isMarkFormula)).length;
}

describe("Check roster in the workbench", () => {
  it("tells the findings in the pane, marks the cells, and shows the summary", async () => {
    const window = await openChecked();
    const { page, pane, complaints } = window;
    const headline = await pane.locator("#results").textContent();
    expect(headline).toMatch(/error/);
    await page.getByRole("gridcell", { name: headline ?? "", exact: true }).waitFor();
    expect(await page.getByRole("gridcell").first().textContent()).toMatch(/CCSQ Agile Handbook/);
    await page.getByRole("tab", { name: "Roster", exact: true }).click();
    await page.locator(MARKED).first().waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  }, 60_000);

  it("goes to the cell of a finding: sheet, selection and a word to screen readers", async () => {
    const { page, pane } = await openChecked();
    const button = pane.getByRole("button", { name: /^Go to / }).first();
    const [, address = "", sheet = "Roster"] =
      /^Go to ([A-Z]+[0-9]+)(?: on (.+))?$/.exec((await button.textContent()) ?? "") ?? [];
    await button.click();
    await page.getByRole("tab", { name: sheet, exact: true, selected: true }).waitFor();
    expect(await activeCell(page)).toBe(`${sheet}!${address}`);
    expect(await page.locator("#announcement").textContent()).toContain(`${sheet}, ${address}: `);
    const cell = page.locator(`[data-address="${address}"]`);
    expect(await cell.getAttribute("aria-selected")).toBe("true");
    expect(await cell.getAttribute("aria-description")).toContain("Marked by Roster Check.");
    await page.close();
  }, 60_000);

  it("says that an edit made the result stale, clears the mark of a filled gap, and checks again", async () => {
    const { page, pane } = await openChecked();
    await page.getByRole("tab", { name: "Roster", exact: true }).click();
    const gap = page.locator(MARKED).filter({ hasText: "TBD" }).first();
    const address = (await gap.getAttribute("data-address")) ?? "";
    await gap.dblclick();
    await page.getByRole("textbox", { name: `Edit ${address}` }).fill("Ada Quill");
    await page.keyboard.press("Enter");
    await pane.getByText("The workbook has changed since this check. Check again").waitFor();
    const cell = page.locator(`[data-address="${address}"]`);
    expect(await cell.textContent()).toBe("Ada Quill");
    expect(await cell.getAttribute("aria-description")).toBeNull();

    const before = await pane.locator("#results").textContent();
    await pane.getByRole("button", { name: "Check again" }).click();
    await page.getByRole("tab", { name: SUMMARY, selected: true }).waitFor();
    await pane.getByText("The workbook has changed since this check. Check again").waitFor({ state: "detached" });
    expect(await pane.locator("#results").textContent()).not.toBe(before);
    await page.close();
  }, 60_000);

  it("removes every highlight, and nothing else", async () => {
    const window = await openChecked();
    await window.page.getByRole("tab", { name: "Roster", exact: true }).click();
    await window.page.locator(MARKED).first().waitFor();
    await pressRibbon(window.page, "Remove highlights");
    await window.page.locator(MARKED).first().waitFor({ state: "detached" });
    const { workbook } = await save(window);
    expect(workbook.worksheets.map(markCount)).toEqual(workbook.worksheets.map(() => 0));
    const original = originalWorkbook();
    for (const sheet of original.worksheets) {
      expect(workbook.findWorksheet(sheet.name)?.cells.readValues()).toEqual(sheet.cells.readValues());
    }
    await window.page.close();
  }, 60_000);

  it("saves a copy that opens again with the user's cells, the marks and the summary", async () => {
    const window = await openChecked();
    const { name, workbook } = await save(window);
    expect(name).toBe("summit-troubled-checked.xlsx");
    const original = originalWorkbook();
    expect(workbook.worksheets.map((sheet) => sheet.name)).toEqual([
      ...original.worksheets.map((sheet) => sheet.name),
      SUMMARY,
      SETTINGS,
    ]);
    for (const sheet of original.worksheets) {
      expect(workbook.findWorksheet(sheet.name)?.cells.readValues()).toEqual(sheet.cells.readValues());
    }
    expect(markCount(workbook.findWorksheet("Roster"))).toBeGreaterThan(0);
    expect(workbook.names.find("RosterCheck.Summary", null)).toBeDefined();

    const saved = Buffer.from(workbook.save());
    await window.page.setInputFiles("#file", { name, mimeType: "application/zip", buffer: saved });
    await window.page.locator("#file-name", { hasText: name }).waitFor();
    await window.page.getByRole("tab", { name: "Roster", exact: true }).click();
    await window.page.locator(MARKED).first().waitFor();
    await window.page.close();
  }, 60_000);

  it("leads from the summary's links to the cells, and keeps the pane closed or open as the user has it", async () => {
    const { page, pane } = await openChecked();
    await page.getByRole("button", { name: "Close the task pane" }).click();
    expect(await page.getByRole("complementary", { name: "Task pane" }).isVisible()).toBe(false);
    await page.getByRole("gridcell", { name: "Findings", exact: true }).locator(".cell-link").click();
    await page.locator('[role="gridcell"][aria-description^="Link to Roster!"] .cell-link').first().click();
    await page.getByRole("tab", { name: "Roster", exact: true, selected: true }).waitFor();
    expect(await activeCell(page)).toMatch(/^Roster!/);
    const aside = page.getByRole("complementary", { name: "Task pane" });
    for (let times = 0; times < 2; times += 1) {
      await pressRibbon(page, "Show results");
      await aside.waitFor();
      await pane.locator("#results").waitFor();
      await page.getByRole("button", { name: "Close the task pane" }).click();
      await aside.waitFor({ state: "hidden" });
      await page.locator('[role="grid"]:focus').waitFor();
    }
    await page.close();
  }, 60_000);
});
