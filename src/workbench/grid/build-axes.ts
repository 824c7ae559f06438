import { MAX_COLUMNS, MAX_ROWS } from "../../core/grid/cell-range";
import type { CellValue } from "../../core/grid/cell-value";
import type { Workbook } from "../../workbook/workbook";
import type { Worksheet } from "../../workbook/worksheet";
import { CELL_PADDING } from "./cell-element";
import { GridAxis } from "./grid-axis";
import type { GridPosition } from "./move-in-grid";
import { pointsToPixels, type TextMeasure } from "./text-measure";

/** Empty rows and columns that are offered behind the last filled one, and how many there are at least. */
const SPARE_ROWS = 60;
const LEAST_ROWS = 120;
const SPARE_COLUMNS = 6;
const LEAST_COLUMNS = 26;

/** Pixels of one character of the default font, and around each column's text, as Excel counts its widths. */
const PIXELS_PER_CHARACTER = 7;
const COLUMN_PADDING = 5;

/** Frozen rows and columns may take this part of the room; beyond it nothing would be left to scroll, so they scroll too. */
const FROZEN_SHARE = 0.6;

/**
 * How long rows and columns are: as the file says, and where it does not, as the contents need it. `reach` is a cell
 * that must be there, `room` the pixels in sight.
 */
export function buildAxes(
  workbook: Workbook,
  sheet: Worksheet,
  measure: TextMeasure,
  reach: GridPosition,
  room: { readonly width: number; readonly height: number },
): { readonly rows: GridAxis; readonly columns: GridAxis } {
  const used = sheet.cells.usedRange(true);
  const { frozen } = sheet.view;
  const lastRow = Math.max(used ? used.rowIndex + used.rowCount : 0, reach.rowIndex + 1, frozen.rows);
  const lastColumn = Math.max(used ? used.columnIndex + used.columnCount : 0, reach.columnIndex + 1, frozen.columns);
  const columnCount = Math.min(MAX_COLUMNS, Math.max(lastColumn + SPARE_COLUMNS, LEAST_COLUMNS));
  const columns = withFrozen(frozen.columns, room.width, (frozenCount) => {
    return new GridAxis(columnCount, frozenCount, (index) => columnPixels(sheet, index));
  });

  const fitted = fittedHeights(workbook, sheet, columns, measure);
  const rowCount = Math.min(MAX_ROWS, Math.max(lastRow + SPARE_ROWS, LEAST_ROWS));
  const defaultHeight = pointsToPixels(sheet.rows.defaultHeight);
  const rowPixels = (index: number): number => {
    if (sheet.rows.isHidden(index)) return 0;
    const points = sheet.rows.height(index);
    return points === null ? Math.max(defaultHeight, fitted.get(index) ?? 0) : pointsToPixels(points);
  };
  const rows = withFrozen(frozen.rows, room.height, (frozenCount) => new GridAxis(rowCount, frozenCount, rowPixels));
  return { rows, columns };
}

function withFrozen(count: number, room: number, build: (frozenCount: number) => GridAxis): GridAxis {
  const axis = build(count);
  return count === 0 || axis.frozenLength <= room * FROZEN_SHARE ? axis : build(0);
}

function columnPixels(sheet: Worksheet, index: number): number {
  if (sheet.columns.isHidden(index)) return 0;
  const characters = sheet.columns.width(index) ?? sheet.columns.defaultWidth;
  return Math.round(characters * PIXELS_PER_CHARACTER) + COLUMN_PADDING;
}

/** Heights of the rows that Excel would fit to wrapped or large text, by row; rows of plain text are left out. */
function fittedHeights(
  workbook: Workbook,
  sheet: Worksheet,
  columns: GridAxis,
  measure: TextMeasure,
): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  const merged = new Set(sheet.merges.list().map((range) => `${range.rowIndex},${range.columnIndex}`));
  const defaultSize = workbook.styles.style(0).font.size;
  const heightOf = (value: CellValue, rowIndex: number, columnIndex: number): number => {
    const style = workbook.styles.style(sheet.cells.styleIndex(rowIndex, columnIndex));
    if (!style.alignment.wrapText && style.font.size <= defaultSize) return 0;
    const width = columns.lengthOf(columnIndex) - 2 * CELL_PADDING - 1;
    if (width <= 0) return 0;
    return measure.height(String(value), style.font, style.alignment.wrapText ? width : null);
  };
  for (const [rowIndex, row] of sheet.cells.readValues().entries()) {
    if (row.length === 0 || sheet.rows.height(rowIndex) !== null) continue;
    let height = 0;
    for (const [columnIndex, value] of row.entries()) {
      if (value === "" || merged.has(`${rowIndex},${columnIndex}`)) continue;
      height = Math.max(height, heightOf(value, rowIndex, columnIndex));
    }
    if (height > 0) heights.set(rowIndex, height);
  }
  return heights;
}
