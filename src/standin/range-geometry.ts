import { MAX_COLUMNS, MAX_ROWS, type CellRange } from "../core/grid/cell-range";
import { HostError } from "./host-error";

/** The range, checked to lie in Excel's grid; InvalidArgument where it leaves it. */
export function checkedRange(rowIndex: number, columnIndex: number, rowCount: number, columnCount: number): CellRange {
  const inGrid =
    rowIndex >= 0 &&
    columnIndex >= 0 &&
    rowCount >= 1 &&
    columnCount >= 1 &&
    rowIndex + rowCount <= MAX_ROWS &&
    columnIndex + columnCount <= MAX_COLUMNS;
  if (!inGrid) throw new HostError("InvalidArgument");
  return { rowIndex, columnIndex, rowCount, columnCount };
}

/** The smallest range that holds both. */
export function boundingRange(a: CellRange, b: CellRange): CellRange {
  const rowIndex = Math.min(a.rowIndex, b.rowIndex);
  const columnIndex = Math.min(a.columnIndex, b.columnIndex);
  return {
    rowIndex,
    columnIndex,
    rowCount: Math.max(a.rowIndex + a.rowCount, b.rowIndex + b.rowCount) - rowIndex,
    columnCount: Math.max(a.columnIndex + a.columnCount, b.columnIndex + b.columnCount) - columnIndex,
  };
}

/** The cells that both hold, or undefined. */
export function intersection(a: CellRange, b: CellRange): CellRange | undefined {
  const rowIndex = Math.max(a.rowIndex, b.rowIndex);
  const columnIndex = Math.max(a.columnIndex, b.columnIndex);
  const rowCount = Math.min(a.rowIndex + a.rowCount, b.rowIndex + b.rowCount) - rowIndex;
  const columnCount = Math.min(a.columnIndex + a.columnCount, b.columnIndex + b.columnCount) - columnIndex;
  return rowCount > 0 && columnCount > 0 ? { rowIndex, columnIndex, rowCount, columnCount } : undefined;
}

/** Whether every cell of `inner` lies in `outer`. */
export function holds(outer: CellRange, inner: CellRange): boolean {
  const shared = intersection(outer, inner);
  return shared?.rowCount === inner.rowCount && shared.columnCount === inner.columnCount;
}

/** What is left of a range when a hole is cut out: up to four rectangles. */
export function subtract(range: CellRange, hole: CellRange): CellRange[] {
  const cut = intersection(range, hole);
  if (!cut) return [range];
  const below = cut.rowIndex + cut.rowCount;
  const right = cut.columnIndex + cut.columnCount;
  const pieces: CellRange[] = [
    { ...range, rowCount: cut.rowIndex - range.rowIndex },
    { ...range, rowIndex: below, rowCount: range.rowIndex + range.rowCount - below },
    { ...cut, columnIndex: range.columnIndex, columnCount: cut.columnIndex - range.columnIndex },
    { ...cut, columnIndex: right, columnCount: range.columnIndex + range.columnCount - right },
  ];
  return pieces.filter((piece) => piece.rowCount > 0 && piece.columnCount > 0);
}

export function cellCount(range: CellRange): number {
  return range.rowCount * range.columnCount;
}

/** Whether the range spans all rows or all columns of the sheet; Excel answers null for the values of such. */
export function isUnbounded(range: CellRange): boolean {
  return range.rowCount === MAX_ROWS || range.columnCount === MAX_COLUMNS;
}
