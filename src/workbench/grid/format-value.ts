import { format, formatColor } from "numfmt";
import { isErrorValue, type CellValue } from "../../core/grid/cell-value";

/** A value as a cell shows it. */
export interface FormattedValue {
  readonly text: string;
  /** Where the text stands when the cell does not say: Excel puts numbers right, truth values and errors in the middle. */
  readonly side: "left" | "center" | "right";
  /** What the number format itself asks for, e.g. [Red]; null for the cell's own colour. */
  readonly color: string | null;
}

/** Days between the beginnings of Excel's two date systems. */
const DAYS_1900_TO_1904 = 1462;

/** The value through its number format, in English as the file has it. A format that nobody understands shows the bare value. */
export function formatValue(value: CellValue, numberFormat: string, dateSystem: 1900 | 1904): FormattedValue {
  if (typeof value === "boolean") return { text: value ? "TRUE" : "FALSE", side: "center", color: null };
  if (isErrorValue(value)) return { text: String(value), side: "center", color: null };
  const side = typeof value === "number" ? "right" : "left";
  if (numberFormat === "General" && typeof value === "string") return { text: value, side, color: null };
  const shown =
    dateSystem === 1904 && typeof value === "number" && isDateFormat(numberFormat) ? value + DAYS_1900_TO_1904 : value;
  try {
    const color = formatColor(numberFormat, shown);
    return { text: format(numberFormat, shown), side, color: typeof color === "string" ? color : null };
  } catch {
    return { text: String(value), side, color: null };
  }
}

/** Whether the code, without its quoted and bracketed parts, names days, months, years or times. */
function isDateFormat(numberFormat: string): boolean {
  return /[dmyhs]/i.test(numberFormat.replace(/"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]*\]|General|Standard/gi, ""));
}
