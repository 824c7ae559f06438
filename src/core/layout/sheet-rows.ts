import type { CellRange } from "../grid/cell-range";
import { isBlankCell } from "../grid/cell-text";
import type { CellValue } from "../grid/cell-value";
import type { SheetSnapshot } from "../grid/sheet-snapshot";

/** One row with content: its 0-based index and the 0-based columns that are filled. */
export interface SheetRow {
  readonly rowIndex: number;
  readonly columns: readonly number[];
}

/**
 * The rows that hold anything, from top to bottom, no more than `most` of them; cells inside `masked` ranges count as
 * empty.
 */
export function readSheetRows(
  sheet: SheetSnapshot,
  masked: readonly CellRange[],
  most = Infinity,
): readonly SheetRow[] {
  const rows: SheetRow[] = [];
  let before: readonly number[] = [];
  let next = 0;
  for (const row of sheet.values) {
    const rowIndex = next;
    next += 1;
    const masks = masked.length === 0 ? masked : masked.filter((range) => coversRow(range, rowIndex));
    const columns = filledColumns(row, masks, before);
    if (columns.length === 0) continue;
    if (rows.length >= most) break;
    rows.push({ rowIndex, columns });
    before = columns;
  }
  return rows;
}

function coversRow(range: CellRange, rowIndex: number): boolean {
  return rowIndex >= range.rowIndex && rowIndex < range.rowIndex + range.rowCount;
}

/** The filled columns of a row; the list of the row before where they are the same, as they mostly are in a roster. */
function filledColumns(
  row: readonly CellValue[],
  masks: readonly CellRange[],
  before: readonly number[],
): readonly number[] {
  let same = 0;
  let own: number[] | null = null;
  for (let columnIndex = 0; columnIndex < row.length; columnIndex += 1) {
    const value = row[columnIndex] ?? "";
    if (isBlankCell(value)) continue;
    if (
      masks.length > 0 &&
      masks.some((mask) => columnIndex >= mask.columnIndex && columnIndex < mask.columnIndex + mask.columnCount)
    )
      continue;
    if (own === null && before[same] === columnIndex) same += 1;
    else (own ??= before.slice(0, same)).push(columnIndex);
  }
  return own ?? (same === before.length ? before : before.slice(0, same));
}
