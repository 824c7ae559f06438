import type { CellValue } from "../grid/cell-value";
import { dayNumberOfIso, serialToIso, type DateSystem } from "../grid/excel-date";

/** The ISO day that a cell says, as a date of Excel's or as the text YYYY-MM-DD; undefined where it says none. */
export function readDay(value: CellValue, text: string, dateSystem: DateSystem): string | undefined {
  if (typeof value === "number") return serialToIso(value, dateSystem);
  return dayNumberOfIso(text) === undefined ? undefined : text;
}
