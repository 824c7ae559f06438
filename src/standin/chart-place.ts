import type { CellRange } from "../core/grid/cell-range";
import type { Worksheet } from "../workbook/worksheet";
import { pointsOfWidth } from "./column-width";

/** A rectangle in points from the sheet's top left corner. */
export interface Points {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where cells lie. */
export function pointsOfCells(sheet: Worksheet, { rowIndex, columnIndex, rowCount, columnCount }: CellRange): Points {
  const widths = (first: number, count: number): number => sum(first, count, (column) => columnPoints(sheet, column));
  const heights = (first: number, count: number): number => sum(first, count, (row) => rowPoints(sheet, row));
  return {
    left: widths(0, columnIndex),
    top: heights(0, rowIndex),
    width: widths(columnIndex, columnCount),
    height: heights(rowIndex, rowCount),
  };
}

/** The cells that lie in the rectangle or nearest to it; at least one. */
export function cellsOfPoints(sheet: Worksheet, { left, top, width, height }: Points): CellRange {
  const columnIndex = lineAt(left, (column) => columnPoints(sheet, column));
  const rowIndex = lineAt(top, (row) => rowPoints(sheet, row));
  const columnEnd = lineAt(left + width, (column) => columnPoints(sheet, column));
  const rowEnd = lineAt(top + height, (row) => rowPoints(sheet, row));
  return {
    rowIndex,
    columnIndex,
    rowCount: Math.max(1, rowEnd - rowIndex),
    columnCount: Math.max(1, columnEnd - columnIndex),
  };
}

function columnPoints(sheet: Worksheet, column: number): number {
  return sheet.columns.isHidden(column) ? 0 : pointsOfWidth(sheet.columns.width(column) ?? sheet.columns.defaultWidth);
}

function rowPoints(sheet: Worksheet, row: number): number {
  return sheet.rows.isHidden(row) ? 0 : (sheet.rows.height(row) ?? sheet.rows.defaultHeight);
}

function sum(first: number, count: number, sizeOf: (index: number) => number): number {
  let points = 0;
  for (let index = first; index < first + count; index++) points += sizeOf(index);
  return points;
}

/** No chart reaches further down or to the right than this many lines. */
const FURTHEST = 20_000;

/** The line whose beginning is nearest to the distance. */
function lineAt(distance: number, sizeOf: (index: number) => number): number {
  let begin = 0;
  for (let index = 0; index < FURTHEST; index++) {
    const size = sizeOf(index);
    if (begin + size / 2 >= distance) return index;
    begin += size;
  }
  return FURTHEST;
}
