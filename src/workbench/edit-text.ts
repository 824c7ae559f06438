import type { CellValue } from "../core/grid/cell-value";
import type { FormattedValue } from "./grid/format-value";

/** What a cell offers for editing, as Excel's formula bar does: formulas with "=", dates and percentages as they are typed. */
export function editText(
  value: CellValue,
  formula: string | undefined,
  numberFormat: string,
  shown: FormattedValue,
): string {
  if (formula !== undefined) return `=${formula}`;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  if (numberFormat.includes("%")) return `${String(Number((value * 100).toPrecision(15)))}%`;
  return /[dmyhs]/i.test(numberFormat.replace(/"[^"]*"|\[[^\]]*\]|General/gi, "")) ? shown.text : String(value);
}
