/** A rectangle of cells on one sheet. Indexes are 0-based, counts are at least 1. */
export interface CellRange {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** One cell of the workbook. `sheetId` is `SheetSnapshot.id`, never the sheet's name; indexes are 0-based. */
export interface CellRef {
  readonly sheetId: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
}

/** Excel's grid: rows on one sheet ("Excel specifications and limits"). */
export const MAX_ROWS = 1_048_576;
/** Excel's grid: columns on one sheet ("Excel specifications and limits"). */
export const MAX_COLUMNS = 16_384;

/** The range that holds just this cell. */
export function rangeOfCell(cell: { readonly rowIndex: number; readonly columnIndex: number }): CellRange {
  return { rowIndex: cell.rowIndex, columnIndex: cell.columnIndex, rowCount: 1, columnCount: 1 };
}

/** Whether the 0-based cell lies in the range. */
export function rangeContains(range: CellRange, rowIndex: number, columnIndex: number): boolean {
  return (
    rowIndex >= range.rowIndex &&
    rowIndex < range.rowIndex + range.rowCount &&
    columnIndex >= range.columnIndex &&
    columnIndex < range.columnIndex + range.columnCount
  );
}

/** Whether two ranges of one sheet share a cell. */
export function rangesIntersect(a: CellRange, b: CellRange): boolean {
  return (
    a.rowIndex < b.rowIndex + b.rowCount &&
    b.rowIndex < a.rowIndex + a.rowCount &&
    a.columnIndex < b.columnIndex + b.columnCount &&
    b.columnIndex < a.columnIndex + a.columnCount
  );
}
