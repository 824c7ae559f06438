import { MAX_COLUMNS, MAX_ROWS, type CellRange } from "./cell-range";

/** Column letters of a 0-based index: 0 is "A", 16383 is "XFD". */
export function columnLetters(columnIndex: number): string {
  let letters = "";
  for (let rest = columnIndex + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** 0-based index of column letters in either case, or undefined where they name no column of Excel's grid. */
export function parseColumnLetters(letters: string): number | undefined {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return undefined;
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number <= MAX_COLUMNS ? number - 1 : undefined;
}

/** A1 address of a 0-based cell, without dollar signs: (11, 2) is "C12". */
export function cellAddress(rowIndex: number, columnIndex: number): string {
  return columnLetters(columnIndex) + String(rowIndex + 1);
}

/** A1 address of a range: one cell gives "C12", more give "C12:D20". */
export function rangeAddress(range: CellRange): string {
  const first = cellAddress(range.rowIndex, range.columnIndex);
  if (range.rowCount === 1 && range.columnCount === 1) return first;
  return `${first}:${cellAddress(range.rowIndex + range.rowCount - 1, range.columnIndex + range.columnCount - 1)}`;
}

const ADDRESS = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})(?::\$?([A-Za-z]{1,3})\$?([0-9]{1,7}))?$/;
const WHOLE_COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const WHOLE_ROWS = /^\$?([0-9]{1,7}):\$?([0-9]{1,7})$/;

/**
 * The range of an A1 address without a sheet name ("C12", "$A$1:B7", "C:D", "3:5"; corners in any order),
 * or undefined where the text is none or leaves Excel's grid.
 */
export function parseAddress(address: string): CellRange | undefined {
  const cells = ADDRESS.exec(address);
  if (cells) {
    return spanned(
      parseRowNumber(cells[2]),
      parseColumnLetters(cells[1] ?? ""),
      parseRowNumber(cells[4] ?? cells[2]),
      parseColumnLetters(cells[3] ?? cells[1] ?? ""),
    );
  }
  const columns = WHOLE_COLUMNS.exec(address);
  if (columns) {
    return spanned(0, parseColumnLetters(columns[1] ?? ""), MAX_ROWS - 1, parseColumnLetters(columns[2] ?? ""));
  }
  const rows = WHOLE_ROWS.exec(address);
  if (rows) return spanned(parseRowNumber(rows[1]), 0, parseRowNumber(rows[2]), MAX_COLUMNS - 1);
  return undefined;
}

function parseRowNumber(text: string | undefined): number | undefined {
  const rowNumber = Number(text);
  return rowNumber >= 1 && rowNumber <= MAX_ROWS ? rowNumber - 1 : undefined;
}

function spanned(
  row1: number | undefined,
  column1: number | undefined,
  row2: number | undefined,
  column2: number | undefined,
): CellRange | undefined {
  if (row1 === undefined || column1 === undefined || row2 === undefined || column2 === undefined) return undefined;
  return {
    rowIndex: Math.min(row1, row2),
    columnIndex: Math.min(column1, column2),
    rowCount: Math.abs(row2 - row1) + 1,
    columnCount: Math.abs(column2 - column1) + 1,
  };
}

const PLAIN_SHEET_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LOOKS_LIKE_REFERENCE = /^([A-Za-z]{1,3}[0-9]+|[Rr][0-9]*([Cc][0-9]*)?|[Cc][0-9]*)$/;

/** The sheet name as formulas and links need it: quoted unless it is a plain word that no reference looks like. */
export function quoteSheetName(name: string): string {
  if (PLAIN_SHEET_NAME.test(name) && !LOOKS_LIKE_REFERENCE.test(name)) return name;
  return `'${name.replaceAll("'", "''")}'`;
}

/** An address with its sheet, as formulas and links write it: `'ART 1'!C12`. */
export function sheetAddress(sheetName: string, range: CellRange): string {
  return `${quoteSheetName(sheetName)}!${rangeAddress(range)}`;
}
