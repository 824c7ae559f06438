import { cellAddress, quoteSheetName } from "../grid/a1";
import type { CellRef } from "../grid/cell-range";
import type { Roster } from "../roster/roster";

/** The cell as a sentence names it: "C12", with its sheet where the roster stands on several; "the roster" for none. */
export function describeCell(roster: Roster, cell: CellRef | null): string {
  if (cell === null) return "the roster";
  const address = cellAddress(cell.rowIndex, cell.columnIndex);
  const sheet = roster.regions.find((region) => region.sheetId === cell.sheetId);
  const isOnlySheet = roster.regions.every((region) => region.sheetId === cell.sheetId);
  return sheet === undefined || isOnlySheet ? address : `${quoteSheetName(sheet.sheetName)}!${address}`;
}
