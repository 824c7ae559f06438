import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { createWorkbook } from "../../src/workbook/create-workbook";
import { activeCell, startWorkbench, TROUBLED, type RunningWorkbench } from "../support/open-workbench";
import { PROJECT } from "../support/source-files";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

let workbench: RunningWorkbench;

beforeAll(async () => {
  workbench = await startWorkbench();
}, 60_000);

afterAll(() => workbench.close());

/** A workbook with one of everything that the grid draws. */
function manifoldWorkbook(): Buffer {
  const workbook = createWorkbook("Manifold");
  const [sheet] = workbook.worksheets;
  if (!sheet) throw new Error("A new workbook has no sheet.");
  const { cells } = sheet;
  ["Name", "Start", "Share"].forEach((name, column) => {
    cells.setValue(0, column, name);
  });
  cells.setValue(1, 0, "Ada Quill");
  cells.setValue(1, 1, 46_000);
  cells.setStyleIndex(1, 1, workbook.styles.derive(0, { numberFormat: "m/d/yyyy" }));
  cells.setValue(1, 2, 0.5);
  cells.setStyleIndex(1, 2, workbook.styles.derive(0, { numberFormat: "0%" }));
  cells.setValue(2, 0, "Ben Ortega");
  sheet.tables.add({ name: "People", range: { rowIndex: 0, columnIndex: 0, rowCount: 3, columnCount: 3 } });
  cells.setValue(4, 0, "Spans three");
  sheet.merges.add({ rowIndex: 4, columnIndex: 0, rowCount: 1, columnCount: 3 });
  sheet.rows.setHidden(3, 3, true);
  sheet.view.freeze(1, 1);
  cells.setValue(5, 0, "Elsewhere");
  sheet.hyperlinks.set({
    range: { rowIndex: 5, columnIndex: 0, rowCount: 1, columnCount: 1 },
    address: "https://example.gov/",
  });
  const locked = workbook.addWorksheet("Locked");
  locked.cells.setValue(0, 0, "Do not touch");
  locked.protection.protect();
  workbook.addWorksheet("Unseen").visibility = "hidden";
  return Buffer.from(workbook.save());
}

async function choose(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.setInputFiles("#file", { name, mimeType: XLSX, buffer });
}

describe("Workbooks in the workbench", () => {
  it("are drawn with formats, table, merged cells, hidden rows and sheets, and the status bar says what is not", async () => {
    const { page } = await workbench.open();
    await choose(page, "manifold.xlsx", manifoldWorkbook());
    await page.getByRole("grid", { name: "Cells of Manifold" }).waitFor();
    const cell = (address: string) => page.locator(`[data-address="${address}"]`);
    expect(await cell("B2").textContent()).toBe("12/9/2025");
    expect(await cell("C2").textContent()).toBe("50%");
    expect(await cell("A5").getAttribute("aria-colspan")).toBe("3");
    expect(await cell("B5").count()).toBe(0);
    expect(await page.getByRole("rowheader", { name: "4", exact: true }).count()).toBe(0);
    expect(await page.getByRole("tablist", { name: "Sheets" }).getByRole("tab").allTextContents()).toEqual([
      "Manifold",
      "Locked",
    ]);
    const header = await cell("A1").evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(header).not.toBe("rgb(255, 255, 255)");
    const status = await page.locator("#status-bar").textContent();
    expect(status).toContain("6 rows, 3 columns in use.");
    expect(status).toContain("1 sheet hidden.");
    expect(status).toContain("Charts, pictures, comments and pivot tables are kept in the file but not drawn");
    await page.close();
  }, 60_000);

  it("do not lead out of the page, and stay as they are where Excel would refuse", async () => {
    const { page } = await workbench.open();
    await choose(page, "manifold.xlsx", manifoldWorkbook());
    await page.locator('[data-address="A6"] .cell-link').click();
    expect(await page.locator("#status-bar").textContent()).toContain("This link leads to https://example.gov/.");
    expect(page.url()).toContain(workbench.address);
    await page.getByRole("tab", { name: "Locked" }).click();
    await page.locator('[data-address="A1"]').dblclick();
    await page.getByRole("textbox", { name: "Edit A1" }).fill("Touched");
    await page.keyboard.press("Enter");
    expect(await page.locator('[data-address="A1"]').textContent()).toBe("Do not touch");
    expect(await page.locator("#announcement").textContent()).toContain("This sheet is protected");
    await page.close();
  }, 60_000);

  it("that are none are told of in a sentence, and the one in sight stays", async () => {
    const { page } = await workbench.open();
    await choose(page, "notes.xlsx", Buffer.from("Name,Role\nAda Quill,Scrum Master\n"));
    const problem = page.getByRole("alert");
    await problem.waitFor();
    expect(await problem.textContent()).toMatch(/^“notes\.xlsx” could not be opened\. .+\.$/);
    expect(await page.locator("#file-name").textContent()).toBe(TROUBLED);
    expect(await activeCell(page)).toMatch(/^Roster!/);
    await choose(page, "manifold.xlsx", manifoldWorkbook());
    await problem.waitFor({ state: "hidden" });
    await page.close();
  }, 60_000);

  it("may be dropped on the page", async () => {
    const { page } = await workbench.open();
    const content = [...readFileSync(path.join(PROJECT, "assets/samples/harbor-clean.xlsx"))];
    await page.evaluate((bytes) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([new Uint8Array(bytes)], "harbor-clean.xlsx"));
      document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
    }, content);
    await page.locator("#file-name", { hasText: "harbor-clean.xlsx" }).waitFor();
    await page.close();
  }, 60_000);

  it("of thousands of rows scroll with only what is in sight in the page", async () => {
    const { page } = await workbench.open({ sample: "metro-5000.xlsx" });
    const grid = page.getByRole("grid");
    await grid.focus();
    await page.keyboard.press("Control+End");
    const count = Number(await grid.getAttribute("aria-rowcount"));
    expect(count).toBeGreaterThan(5_000);
    const drawn = await page.getByRole("row").count();
    expect(drawn).toBeGreaterThan(20);
    expect(drawn).toBeLessThan(100);
    const active = await grid.getAttribute("data-active");
    expect(await page.locator(`[data-address="${active ?? ""}"]`).isVisible()).toBe(true);
    await page.close();
  }, 60_000);
});
