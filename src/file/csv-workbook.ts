import { AppError } from "../app/app-error";
import { MAX_COLUMNS, MAX_ROWS } from "../core/grid/cell-range";
import { sheetNameCandidates } from "../core/report/own-sheet";
import { createWorkbook } from "../workbook/create-workbook";
import type { Workbook } from "../workbook/workbook";
import { decodeText } from "./decode-text";
import { parseDelimitedText } from "./parse-delimited-text";

/** More than any roster needs, and little enough to be held as text several times over. */
const MAX_BYTES = 256 * 1024 * 1024;

/** Longest text of a cell ("Excel specifications and limits"). */
const MAX_CELL_TEXT = 32_767;

/**
 * A workbook with one sheet, named like the file, that holds the text file's cells as texts: nothing becomes a number,
 * a date or a formula. @throws AppError for a file that is empty, no text, or larger than Excel's grid.
 */
export function buildCsvWorkbook(fileName: string, bytes: Uint8Array): Workbook {
  if (bytes.length > MAX_BYTES) {
    throw new AppError("too-large", `${fileName} is larger than 256 MB.`, "Split it into several files.");
  }
  const text = decodeText(bytes);
  if (text.trim() === "") {
    throw new AppError("not-a-workbook", `${fileName} is empty.`, "Choose a file that holds a roster.");
  }
  if (text.includes("\u0000")) {
    throw new AppError(
      "not-a-workbook",
      `${fileName} is not a text file.`,
      "Export the roster again as CSV, or save it as an Excel workbook (.xlsx).",
    );
  }
  const { rows, unclosedQuoteRow } = parseDelimitedText(text);
  if (unclosedQuoteRow !== null) {
    throw new AppError(
      "damaged",
      `In ${fileName} a quotation mark that opens in row ${unclosedQuoteRow + 1} is never closed, so the rows after it cannot be told apart.`,
      "Close the quotation mark, or double it where it is part of the text.",
    );
  }
  const columnCount = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (rows.length > MAX_ROWS || columnCount > MAX_COLUMNS) {
    throw new AppError(
      "too-large",
      `${fileName} has ${rows.length} rows and ${columnCount} columns, more than a worksheet can hold.`,
      "Split it into several files.",
    );
  }
  return buildWorkbook(fileName, rows);
}

function buildWorkbook(fileName: string, rows: readonly (readonly string[])[]): Workbook {
  const [sheetName] = sheetNameCandidates(fileName.replace(/\.[^.]+$/, ""));
  const workbook = createWorkbook(sheetName);
  const [sheet] = workbook.worksheets;
  rows.forEach((row, rowIndex) => {
    row.forEach((text, columnIndex) => {
      if (text !== "") sheet?.cells.setValue(rowIndex, columnIndex, text.slice(0, MAX_CELL_TEXT));
    });
  });
  return workbook;
}
