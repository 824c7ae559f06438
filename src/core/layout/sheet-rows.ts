import type { CellRange } from "../grid/cell-range";
import { cellText } from "../grid/cell-text";
import type { SheetSnapshot } from "../grid/sheet-snapshot";

/** One row with content: its 0-based index and the 0-based columns that are filled. */
export interface SheetRow {
  readonly rowIndex: number;
  readonly columns: readonly number[];
}

/** The rows that hold anything, from top to bottom; cells inside `masked` ranges count as empty. */
export function createRowReader(sheet: SheetSnapshot, masked: readonly CellRange[]): readonly SheetRow[] {
  const rows: SheetRow[] = [];
  sheet.values.forEach((row, rowIndex) => {
    if (row.length === 0) return;
    const masks = masked.filter((range) => rowIndex >= range.rowIndex && rowIndex < range.rowIndex + range.rowCount);
    const columns: number[] = [];
    row.forEach((value, columnIndex) => {
      if (value === "" || cellText(value) === "") return;
      const isMasked = masks.some(
        (range) => columnIndex >= range.columnIndex && columnIndex < range.columnIndex + range.columnCount,
      );
      if (!isMasked) columns.push(columnIndex);
    });
    if (columns.length > 0) rows.push({ rowIndex, columns });
  });
  return rows;
}
