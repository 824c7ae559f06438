/** Width of a column that nobody sized, in characters, as Excel's Column Width dialog shows it with Calibri 11. */
export const DEFAULT_COLUMN_WIDTH = 8.43;

/** Pixels of one digit and of the padding of a cell, with Calibri 11 at 96 dots per inch. */
const DIGIT = 7;
const PADDING = 5;
const POINTS_PER_PIXEL = 0.75;

/** `RangeFormat.columnWidth` in points, from characters of the default font. Excel measures whole pixels. */
export function pointsOfWidth(characters: number): number {
  return Math.round(characters * DIGIT + PADDING) * POINTS_PER_PIXEL;
}

/** Characters of the default font, from points. */
export function widthOfPoints(points: number): number {
  return Math.max(0, (Math.round(points / POINTS_PER_PIXEL) - PADDING) / DIGIT);
}
