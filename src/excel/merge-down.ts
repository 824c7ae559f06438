import type { CellRange } from "../core/grid/cell-range";

/** Joins ranges of the same columns that stand right below each other. Ranges come from top to bottom. */
export function mergeDown(ranges: readonly CellRange[]): CellRange[] {
  const merged: CellRange[] = [];
  const lastOfColumns = new Map<string, number>();
  for (const range of ranges) {
    const columns = `${range.columnIndex} ${range.columnCount}`;
    const place = lastOfColumns.get(columns);
    const above = place === undefined ? undefined : merged[place];
    if (place !== undefined && above && above.rowIndex + above.rowCount === range.rowIndex) {
      merged[place] = { ...above, rowCount: above.rowCount + range.rowCount };
    } else {
      lastOfColumns.set(columns, merged.length);
      merged.push(range);
    }
  }
  return merged;
}
