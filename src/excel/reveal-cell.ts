import { AppError } from "../app/app-error";
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
      throw new AppError("host-refused", "The sheet of this cell is not in the workbook any more.", "Check again.");
    }
    if (sheet.visibility !== "Visible") {
      throw new AppError(
        "host-refused",
        `The sheet “${sheet.name}” is hidden, so its cells cannot be shown.`,
        "Unhide the sheet (right-click a sheet tab, Unhide) and try again.",
      );
    }
    sheet.activate();
    sheet.getCell(cell.rowIndex, cell.columnIndex).select();
    await send();
  });
}
