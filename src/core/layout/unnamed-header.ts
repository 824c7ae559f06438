import { columnLetters } from "../grid/a1";

/** What stands for a header in a table that has none, so that an answer about the column can be kept: "Column C". */
export function unnamedHeader(columnIndex: number): string {
  return `Column ${columnLetters(columnIndex)}`;
}

/** Whether a header is no text of the sheet's, but stands for none. */
export function isUnnamedHeader(header: string): boolean {
  return /^Column [A-Z]{1,3}$/.test(header);
}
