import { isErrorValue, type CellValue } from "./cell-value";
import { valueAt, type SheetSnapshot } from "./sheet-snapshot";

/** The value as text, trimmed: `""` for the empty cell and for Excel's errors, "TRUE" and "FALSE" as Excel shows them. */
export function cellText(value: CellValue): string {
  if (typeof value === "string") return isErrorValue(value) ? "" : value.trim();
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return String(value);
}

/** `cellText` of an absolute 0-based cell. */
export function textAt(sheet: SheetSnapshot, rowIndex: number, columnIndex: number): string {
  return cellText(valueAt(sheet, rowIndex, columnIndex));
}
