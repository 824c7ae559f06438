import type { CellRange } from "../../src/core/grid/cell-range";
import type { CellValue } from "../../src/core/grid/cell-value";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/core/grid/sheet-snapshot";

/** A sheet from its rows; cells of a text row are parted by "|" and trimmed, numbers stay numbers. */
export function sheetOfRows(
  name: string,
  rows: readonly (string | readonly CellValue[])[],
  change: Partial<SheetSnapshot> = {},
): SheetSnapshot {
  return {
    id: `id of ${name}`,
    name,
    visibility: "visible",
    purpose: "user",
    values: rows.map((row) => (typeof row === "string" ? cellsOf(row) : row)),
    numberFormats: [],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    tables: [],
    struckCells: [],
    ...change,
  };
}

/** A workbook of these sheets. */
export function workbookOf(...sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return { name: "train.xlsx", dateSystem: 1900, sheets };
}

/** A range by its 0-based first cell and its size. */
export function rangeOf(rowIndex: number, columnIndex: number, rowCount: number, columnCount: number): CellRange {
  return { rowIndex, columnIndex, rowCount, columnCount };
}

function cellsOf(row: string): CellValue[] {
  if (row === "") return [];
  return row.split("|").map((cell) => {
    const text = cell.trim().replace(/\\n/g, "\n");
    return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
  });
}
