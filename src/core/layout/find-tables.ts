import type { CellRange } from "../grid/cell-range";
import type { SheetSnapshot } from "../grid/sheet-snapshot";
import type { TextReaders } from "../mapping/text-readers";
import { findHeaderByValues } from "./find-header-by-values";
import { findHeaderlessTables } from "./find-headerless-tables";
import { findRealTables } from "./find-real-tables";
import { finishTables, toTitles } from "./finish-tables";
import { scanTables } from "./scan-tables";
import { readSheetRows } from "./sheet-rows";
import type { SheetTable } from "./sheet-table";
import { isTotalRow } from "./special-rows";

/** Lines above a header that nobody could read which may be its titles. */
const TITLE_ROWS = 4;

/**
 * Finds every header with its body on the sheet: stacked, side by side, with titles above, and real Excel tables. What
 * lies in the ranges of `taken` was read already.
 */
export function findTables(
  sheet: SheetSnapshot,
  readers: TextReaders,
  taken: readonly CellRange[],
): readonly SheetTable[] {
  const real = sheet.tables.filter((table) => table.hasHeaderRow).map((table) => table.range);
  const rows = readSheetRows(sheet, [...real, ...taken]);
  const headerless = findHeaderlessTables(sheet, rows, readers);
  const below = Math.max(-1, ...headerless.flatMap(({ bodyRows }) => bodyRows));
  const left = below < 0 ? rows : rows.filter(({ rowIndex }) => rowIndex > below);
  const tables = [...findRealTables(sheet), ...headerless, ...scanTables(sheet, left, readers)];
  if (tables.length > 0) return tables;
  const header = findHeaderByValues(sheet, rows, readers);
  if (!header) return [];
  const top = header.rows[0] ?? 0;
  const bottom = header.rows[header.rows.length - 1] ?? 0;
  const body = rows.filter((row) => row.rowIndex > bottom && !isTotalRow(sheet, row)).map((row) => row.rowIndex);
  const above = rows.filter((row) => row.rowIndex < top).slice(-TITLE_ROWS);
  return finishTables(sheet, { header, body, titles: toTitles(sheet, above) }, readers);
}
