import { cellAddress } from "../grid/a1";
import type { CellRange } from "../grid/cell-range";
import type { CellStyle, ColorRule } from "./generated-sheet";
import { SEVERITY_TEXTS } from "./severity-text";

/** Where the colours of the summary go, each list from the top down. */
export interface ColoredCells {
  /** Words such as "2 errors", "Warning", "Not used", all in column A. */
  readonly states: readonly CellRange[];
  /** Squares of the coverage: numbers and words. */
  readonly squares: readonly CellRange[];
}

/**
 * Colours laid over the words by conditional formats, so that they follow when the user sorts, filters or edits. The
 * word is always there without its colour.
 */
export function summaryColors({ states, squares }: ColoredCells): ColorRule[] {
  const { error, warning, info } = SEVERITY_TEXTS;
  return [
    ...wordRule(states, "error", [error.noun]),
    ...wordRule(states, "warning", [warning.noun, "in doubt", "expired", "no match"]),
    ...wordRule(states, "info", [info.noun, "set aside"]),
    ...wordRule(states, "good", ["none", "read", "you", "roster check", "fixed"]),
    ...wordRule(squares, "error", ["vacant", "missing"]),
    ...wordRule(squares, "warning", ["unclear", "one wanted"]),
    ...numberRule(squares, "good"),
  ];
}

/** Holds for cells that contain one of the words in any case. */
function wordRule(ranges: readonly CellRange[], style: CellStyle, words: readonly string[]): ColorRule[] {
  const searches = (cell: string): string => words.map((word) => `ISNUMBER(SEARCH("${word}",${cell}))`).join(",");
  return rule(ranges, style, (cell) => (words.length === 1 ? searches(cell) : `OR(${searches(cell)})`));
}

function numberRule(ranges: readonly CellRange[], style: CellStyle): ColorRule[] {
  return rule(ranges, style, (cell) => `ISNUMBER(${cell})`);
}

function rule(ranges: readonly CellRange[], style: CellStyle, formula: (cell: string) => string): ColorRule[] {
  const [first] = ranges;
  return first ? [{ ranges, style, formula: formula(cellAddress(first.rowIndex, first.columnIndex)) }] : [];
}
