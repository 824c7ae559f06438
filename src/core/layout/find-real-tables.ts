import { textAt } from "../grid/cell-text";
import type { SheetSnapshot, TableSnapshot } from "../grid/sheet-snapshot";
import type { ContextText } from "./roster-region";
import type { SheetTable } from "./sheet-table";
import { isTotalRow } from "./special-rows";

/** Lines above a table that may be its title. */
const TITLE_ROWS = 3;

/** The sheet's real Excel tables (ListObjects) with a header row. */
export function findRealTables(sheet: SheetSnapshot): readonly SheetTable[] {
  return sheet.tables.filter((table) => table.hasHeaderRow).map((table) => readTable(sheet, table));
}

function readTable(sheet: SheetSnapshot, { range, hasTotalsRow }: TableSnapshot): SheetTable {
  const columns = Array.from({ length: range.columnCount }, (_, offset) => ({
    columnIndex: range.columnIndex + offset,
    header: textAt(sheet, range.rowIndex, range.columnIndex + offset),
  }));
  const last = Math.min(range.rowIndex + range.rowCount - (hasTotalsRow ? 1 : 0), sheet.values.length);
  const bodyRows: number[] = [];
  for (let rowIndex = range.rowIndex + 1; rowIndex < last; rowIndex += 1) {
    const filled = columns.filter(({ columnIndex }) => textAt(sheet, rowIndex, columnIndex) !== "");
    const row = { rowIndex, columns: filled.map(({ columnIndex }) => columnIndex) };
    if (filled.length > 0 && !isTotalRow(sheet, row)) bodyRows.push(rowIndex);
  }
  const titles = titlesAbove(sheet, range.rowIndex);
  return { headerRows: [range.rowIndex], bodyRows, profiledRows: bodyRows, columns, titles, real: true };
}

function titlesAbove(sheet: SheetSnapshot, rowIndex: number): readonly ContextText[] {
  const titles: ContextText[] = [];
  for (let above = rowIndex - 1; above >= 0 && above >= rowIndex - TITLE_ROWS; above -= 1) {
    const row = sheet.values[above] ?? [];
    const filled = row.flatMap((_, columnIndex) => (textAt(sheet, above, columnIndex) === "" ? [] : [columnIndex]));
    if (filled.length > 2) break;
    for (const columnIndex of filled) {
      titles.push({
        text: textAt(sheet, above, columnIndex),
        cell: { sheetId: sheet.id, rowIndex: above, columnIndex },
      });
    }
  }
  return titles;
}
