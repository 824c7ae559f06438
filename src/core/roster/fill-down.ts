import { textAt } from "../grid/cell-text";
import type { SheetSnapshot } from "../grid/sheet-snapshot";
import type { RosterRegion } from "../layout/roster-region";
import type { FieldId } from "../vocabulary/field-id";

/** What a merged cell says holds for all its rows, except who somebody is and who employs them. */
const NEVER_FILLED: ReadonlySet<FieldId> = new Set([
  "name",
  "first-name",
  "last-name",
  "email",
  "affiliation",
  "id",
  "phone",
]);
/** Columns that people fill once and leave blank below ("Heron", then five rows of its members). */
const CONTINUED: ReadonlySet<FieldId> = new Set(["team", "art", "role"]);
/** Share of rows that must be blank before a column counts as continued; a lone blank stays blank. */
const LEAST_BLANK_SHARE = 0.3;

const NO_ROW = -1;

/**
 * The row whose cell speaks for each body row of one column, by position in `region.bodyRows`; -1 where it is the row's
 * own. Fills through merged cells, and down a column that is consistently left blank below its values, never across a
 * blank row.
 */
export function planFillDown(
  region: RosterRegion,
  field: FieldId,
  columnIndex: number,
  isMember: (rowIndex: number) => boolean,
): Int32Array | null {
  if (NEVER_FILLED.has(field)) return null;
  const isContinued = CONTINUED.has(field) && isBlankContinued(region, field, columnIndex, isMember);
  const merges = rowsUnderMerges(region.sheet, columnIndex);
  if (!isContinued && merges.size === 0) return null;
  const sources = new Int32Array(region.bodyRows.length).fill(NO_ROW);
  let source = NO_ROW;
  region.bodyRows.forEach((rowIndex, position) => {
    if (region.bodyRows[position - 1] !== rowIndex - 1) source = NO_ROW;
    const merged = merges.get(rowIndex);
    if (textAt(region.sheet, rowIndex, columnIndex) !== "") source = rowIndex;
    else if (merged !== undefined) {
      source = merged;
      sources[position] = merged;
    } else if (isContinued) {
      sources[position] = source;
    }
  });
  return sources.some((row) => row >= 0) ? sources : null;
}

/** Top row of the merged cell by each row under it; empty where the column has none that says anything. */
function rowsUnderMerges(sheet: SheetSnapshot, columnIndex: number): ReadonlyMap<number, number> {
  const rows = new Map<number, number>();
  for (const merge of sheet.merges) {
    if (columnIndex < merge.columnIndex || columnIndex >= merge.columnIndex + merge.columnCount) continue;
    if (textAt(sheet, merge.rowIndex, columnIndex) === "") continue;
    const last = Math.min(merge.rowIndex + merge.rowCount, sheet.values.length);
    for (let rowIndex = merge.rowIndex + 1; rowIndex < last; rowIndex += 1) rows.set(rowIndex, merge.rowIndex);
  }
  return rows;
}

function isBlankContinued(
  region: RosterRegion,
  field: FieldId,
  columnIndex: number,
  isMember: (rowIndex: number) => boolean,
): boolean {
  let before = "";
  let filled = 0;
  let blank = 0;
  for (const rowIndex of region.bodyRows) {
    const text = textAt(region.sheet, rowIndex, columnIndex);
    if (text === "") {
      if (filled === 0 && isMember(rowIndex)) return false;
      if (isMember(rowIndex)) blank += 1;
      before = "";
      continue;
    }
    if (text === before) return false;
    before = text;
    filled += 1;
  }
  const least = field === "role" ? 2 : 1;
  return blank >= least && blank >= (filled + blank) * LEAST_BLANK_SHARE;
}
