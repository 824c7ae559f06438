/**
 * What one cell holds, as Excel's own `Range.values` gives it: the empty cell is `""`, a date is its serial number
 * (only the number format says that it is one), an error is its text (`"#REF!"`).
 */
export type CellValue = string | number | boolean;

const ERROR_TEXTS: ReadonlySet<string> = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#UNKNOWN!",
  "#BUSY!",
]);

/** Whether the value is one of Excel's error texts. Such a cell says nothing about a person, a role or a team. */
export function isErrorValue(value: CellValue): boolean {
  return typeof value === "string" && value.startsWith("#") && ERROR_TEXTS.has(value);
}
