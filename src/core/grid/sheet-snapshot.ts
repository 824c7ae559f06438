import type { CellRange } from "./cell-range";
import type { CellValue } from "./cell-value";

/** How many rows from the top of a sheet carry their number formats in a snapshot; both doors read the same window. */
export const NUMBER_FORMAT_ROWS = 200;

/** Rows or columns from `first` to `last`, 0-based and inclusive. */
export interface IndexSpan {
  readonly first: number;
  readonly last: number;
}

/** A real Excel table (ListObject). `range` includes the header row and the totals row where it has them. */
export interface TableSnapshot {
  readonly name: string;
  readonly range: CellRange;
  readonly hasHeaderRow: boolean;
  readonly hasTotalsRow: boolean;
}

/** One worksheet as plain data, read once. Everything the core knows of Excel stands here. */
export interface SheetSnapshot {
  /** Stable while the workbook is open, also when the sheet is renamed. */
  readonly id: string;
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "very-hidden";
  /** `summary` and `settings` are our own sheets, known by their defined names. */
  readonly purpose: "user" | "summary" | "settings";
  /**
   * Values by absolute 0-based row and column: `values[11][2]` is C12. Ragged: rows above the data are empty arrays,
   * a row may be shorter than others, and what lies beyond is empty. Read single cells with `valueAt`.
   */
  readonly values: readonly (readonly CellValue[])[];
  /** Number format codes of the first NUMBER_FORMAT_ROWS rows, ragged as `values`; a missing one is "General". */
  readonly numberFormats: readonly (readonly string[])[];
  readonly merges: readonly CellRange[];
  readonly hiddenRows: readonly IndexSpan[];
  readonly hiddenColumns: readonly IndexSpan[];
  readonly tables: readonly TableSnapshot[];
  /** Cells whose text is struck through, where the door could tell. */
  readonly struckCells: readonly CellRange[];
}

/** The workbook as plain data. */
export interface WorkbookSnapshot {
  /** File name without its folder, as the user sees it; the default name of an ART that no cell names. */
  readonly name: string;
  readonly dateSystem: 1900 | 1904;
  /** All worksheets in tab order, ours included; chart sheets are left out. */
  readonly sheets: readonly SheetSnapshot[];
}

/** The value of an absolute 0-based cell; `""` beyond what the sheet holds. */
export function valueAt(sheet: SheetSnapshot, rowIndex: number, columnIndex: number): CellValue {
  return sheet.values[rowIndex]?.[columnIndex] ?? "";
}
