import { cellAddress } from "../core/grid/a1";
import type { CellRef } from "../core/grid/cell-range";
import type { Report } from "../core/report/report";

/** Names a cell for people: "C12" where one sheet holds the roster, else with its sheet, "C12 on Teams". */
export type CellNames = (cell: CellRef) => string;

/** The names that fit this report. */
export function cellNamesOf(report: Report): CellNames {
  const sheets = new Map(report.receipt.sheets.map((sheet) => [sheet.sheetId, sheet.name]));
  const oneSheet = report.receipt.sheets.filter((sheet) => sheet.regions.length > 0).length === 1;
  return (cell) => {
    const address = cellAddress(cell.rowIndex, cell.columnIndex);
    const sheetName = sheets.get(cell.sheetId);
    return oneSheet || sheetName === undefined ? address : `${address} on ${sheetName}`;
  };
}
