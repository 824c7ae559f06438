import { isErrorValue, type CellValue } from "./cell-value";
import { valueAt, type SheetSnapshot } from "./sheet-snapshot";

/** The value as text, trimmed: `""` for the empty cell and for Excel's errors, "TRUE" and "FALSE" as Excel shows them. */
export function cellText(value: CellValue): string {
  if (typeof value === "string") {
    if (value === "") return "";
    if (isPlain(value.charCodeAt(0)) && isPlain(value.charCodeAt(value.length - 1))) return value;
    return isErrorValue(value) ? "" : value.trim();
  }
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return String(value);
}

/** Whether the cell's text is `""`. */
export function isBlankCell(value: CellValue): boolean {
  // The first character tells, so that the rest of a hundred thousand rows' texts need not be fetched.
  return value === "" || (typeof value === "string" && !isPlain(value.charCodeAt(0)) && cellText(value) === "");
}

/** Beyond "#" and within ASCII: neither white space nor the beginning of an error, told quickly because nearly all are so. */
function isPlain(code: number): boolean {
  return code > 35 && code < 127;
}

/** `cellText` of an absolute 0-based cell. */
export function textAt(sheet: SheetSnapshot, rowIndex: number, columnIndex: number): string {
  return cellText(valueAt(sheet, rowIndex, columnIndex));
}
