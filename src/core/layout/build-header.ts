import { textAt } from "../grid/cell-text";
import type { SheetSnapshot } from "../grid/sheet-snapshot";
import type { RegionColumn } from "./roster-region";
import { scoreHeaderRow } from "./score-header-row";
import type { TextReaders } from "../mapping/text-readers";
import type { SheetRow } from "./sheet-rows";

/** The header of a table: its 0-based rows, and every column from its first to its last with its text ("" for none). */
export interface TableHeader {
  readonly rows: readonly number[];
  readonly columns: readonly RegionColumn[];
}

/** Columns beside the header that may belong to the table although their header cell is empty. */
const NEIGHBOURS = 2;
const ROWS_SAMPLED = 40;

/**
 * Builds the header that starts or ends at the given row: two rows become one where merged cells tie them together,
 * and columns without a header text join in where the rows below have content.
 */
export function buildHeader(
  sheet: SheetSnapshot,
  rows: readonly SheetRow[],
  index: number,
  readers: TextReaders,
): TableHeader {
  const row = rows[index];
  if (!row) return { rows: [], columns: [] };
  const above = rows[index - 1];
  const next = rows[index + 1];
  if (above?.rowIndex === row.rowIndex - 1 && groups(sheet, above, row)) {
    return joinRows(sheet, rows, index, above.rowIndex, row.rowIndex);
  }
  if (next?.rowIndex === row.rowIndex + 1 && (groups(sheet, row, next) || isSecondLine(sheet, row, next, readers))) {
    return joinRows(sheet, rows, index + 1, row.rowIndex, next.rowIndex);
  }
  const bottom = Math.max(
    row.rowIndex,
    ...mergesFrom(sheet, row.rowIndex).map((merge) => merge.rowIndex + merge.rowCount - 1),
  );
  return withColumns(rows, index, [row.rowIndex, bottom], (columnIndex) => textAt(sheet, row.rowIndex, columnIndex));
}

function mergesFrom(sheet: SheetSnapshot, rowIndex: number): SheetSnapshot["merges"] {
  return sheet.merges.filter((merge) => merge.rowIndex === rowIndex && merge.rowCount <= 3);
}

/** The upper row has a cell merged over two or more columns, but not over all, that the lower row fills. */
function groups(sheet: SheetSnapshot, upper: SheetRow, lower: SheetRow): boolean {
  return mergesFrom(sheet, upper.rowIndex).some((merge) => {
    if (merge.columnCount < 2 || merge.rowCount > 1 || !upper.columns.includes(merge.columnIndex)) return false;
    const under = lower.columns.filter(
      (column) => column >= merge.columnIndex && column < merge.columnIndex + merge.columnCount,
    );
    return under.length >= 2 && (upper.columns.length > 1 || under.length < lower.columns.length);
  });
}

/** The lower row names fields too, under empty cells of the upper one only: a header written in two lines. */
function isSecondLine(sheet: SheetSnapshot, upper: SheetRow, lower: SheetRow, readers: TextReaders): boolean {
  const overlap = lower.columns.some((column) => upper.columns.includes(column));
  const inside = lower.columns.every((column) => column > (upper.columns[0] ?? 0));
  return !overlap && inside && scoreHeaderRow(sheet, lower.rowIndex, lower.columns, readers).recognised >= 2;
}

function joinRows(
  sheet: SheetSnapshot,
  rows: readonly SheetRow[],
  lowerIndex: number,
  upper: number,
  lower: number,
): TableHeader {
  return withColumns(rows, lowerIndex, [upper, lower], (columnIndex) => {
    const merge = sheet.merges.find(
      (range) =>
        range.rowIndex === upper &&
        columnIndex >= range.columnIndex &&
        columnIndex < range.columnIndex + range.columnCount,
    );
    const parent = textAt(sheet, upper, merge?.columnIndex ?? columnIndex);
    const child = textAt(sheet, lower, columnIndex);
    if (parent === "" || child === "" || parent === child) return parent === "" ? child : parent;
    return `${parent} / ${child}`;
  });
}

function withColumns(
  rows: readonly SheetRow[],
  index: number,
  [top, bottom]: readonly [number, number],
  headerOf: (columnIndex: number) => string,
): TableHeader {
  const headerRows = Array.from({ length: bottom - top + 1 }, (_, offset) => top + offset);
  const named = new Set<number>();
  for (const row of rows.slice(Math.max(0, index - 1), index + 1)) {
    if (row.rowIndex >= top) for (const column of row.columns) if (headerOf(column) !== "") named.add(column);
  }
  let first = Math.min(...named);
  let last = Math.max(...named);
  const below = rows.slice(index + 1, index + 1 + ROWS_SAMPLED).filter((row) => row.rowIndex > bottom);
  const isUsed = (column: number): boolean =>
    column >= 0 && below.filter((row) => row.columns.includes(column)).length * 3 >= below.length && below.length > 0;
  for (let step = 1; step <= NEIGHBOURS; step += 1) {
    if (isUsed(first - 1)) first -= 1;
    if (isUsed(last + 1)) last += 1;
  }
  const columns = Array.from({ length: last - first + 1 }, (_, offset) => ({
    columnIndex: first + offset,
    header: headerOf(first + offset),
  }));
  return { rows: headerRows, columns };
}
