import { hiddenSheetError, missingSheetError } from "../app/reveal-error";
import type { CellRef } from "../core/grid/cell-range";
import type { ExcelServices } from "./excel-services";
import { runInExcel } from "./run-in-excel";

/** Shows and selects the cell. Rejects with a sentence where its sheet is hidden or gone. */
export function revealCell(services: ExcelServices, cell: CellRef): Promise<void> {
  return runInExcel(services, async ({ workbook, send }) => {
    const sheet = workbook.worksheets.getItemOrNullObject(cell.sheetId);
    sheet.load("name,visibility");
    await send();
    if (sheet.isNullObject) {
      throw missingSheetError();
    }
    if (sheet.visibility !== "Visible") {
      throw hiddenSheetError(sheet.name);
    }
    sheet.activate();
    sheet.getCell(cell.rowIndex, cell.columnIndex).select();
    await send();
  });
}
