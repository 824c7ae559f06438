import type { CellRange } from "../grid/cell-range";

/** A 0-based cell of one sheet. */
export interface CellPosition {
  readonly rowIndex: number;
  readonly columnIndex: number;
}

/**
 * The cells as few rectangles, in reading order of columns: runs down each column, then equal runs of neighbouring
 * columns as one. Each cell is covered exactly once; a cell given twice counts once.
 */
export function mergeCells(cells: Iterable<CellPosition>): CellRange[] {
  const rectangles: CellRange[] = [];
  /** Rectangles whose last column is the one before, by "first row : row count". */
  let open = new Map<string, number>();
  let nextOpen = new Map<string, number>();
  let column = -1;
  for (const run of columnRuns(cells)) {
    if (run.columnIndex !== column) {
      open = run.columnIndex === column + 1 ? nextOpen : new Map<string, number>();
      nextOpen = new Map<string, number>();
      column = run.columnIndex;
    }
    const key = `${run.rowIndex}:${run.rowCount}`;
    const neighbour = open.get(key);
    const before = neighbour === undefined ? undefined : rectangles[neighbour];
    if (neighbour !== undefined && before !== undefined) {
      rectangles[neighbour] = { ...before, columnCount: before.columnCount + 1 };
      nextOpen.set(key, neighbour);
    } else {
      nextOpen.set(key, rectangles.push(run) - 1);
    }
  }
  return rectangles;
}

function columnRuns(cells: Iterable<CellPosition>): CellRange[] {
  const sorted = [...cells].sort((a, b) => a.columnIndex - b.columnIndex || a.rowIndex - b.rowIndex);
  const runs: CellRange[] = [];
  for (const { rowIndex, columnIndex } of sorted) {
    const last = runs.at(-1);
    if (last?.columnIndex !== columnIndex || rowIndex > last.rowIndex + last.rowCount) {
      runs.push({ rowIndex, columnIndex, rowCount: 1, columnCount: 1 });
    } else if (rowIndex === last.rowIndex + last.rowCount) {
      runs[runs.length - 1] = { ...last, rowCount: last.rowCount + 1 };
    }
  }
  return runs;
}
