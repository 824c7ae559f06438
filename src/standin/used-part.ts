import type { CellRange } from "../core/grid/cell-range";
import type { Worksheet } from "../workbook/worksheet";
import { intersection, holds } from "./range-geometry";

/**
 * The smallest range within `range` around used cells, or undefined where none is used. `valuesOnly` leaves out cells
 * that are only formatted.
 */
export function usedPart(sheet: Worksheet, range: CellRange, valuesOnly: boolean): CellRange | undefined {
  const used = sheet.cells.usedRange(valuesOnly);
  if (!used || holds(range, used)) return used;
  const within = intersection(range, used);
  return within && shrink(sheet, within);
}

function shrink(sheet: Worksheet, range: CellRange): CellRange | undefined {
  const values = sheet.cells.readValues();
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  for (let row = range.rowIndex; row < range.rowIndex + range.rowCount; row++) {
    for (let column = range.columnIndex; column < range.columnIndex + range.columnCount; column++) {
      if ((values[row]?.[column] ?? "") === "" && sheet.cells.formula(row, column) === undefined) continue;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  return bottom < 0
    ? undefined
    : { rowIndex: top, columnIndex: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}
