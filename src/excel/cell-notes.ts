import type { ExcelServices } from "./excel-services";
import type { ExcelRun } from "./run-in-excel";

/** A note that stands in the workbook now. */
export interface StandingNote {
  readonly sheetId: string;
  readonly content: string;
  /** Asks for its removal; nothing happens before the next request. */
  readonly remove: () => void;
}

/** The notes of the workbook, which Excel gives to add-ins since ExcelApi 1.18. */
export interface CellNotes {
  readonly standing: readonly StandingNote[];
  /** Whether a note, or a comment, which Excel allows only one of, stands on the cell. Both bases 0. */
  readonly isTaken: (sheetId: string, rowIndex: number, columnIndex: number) => boolean;
  /** Asks for a new note; nothing happens before the next request. `address` is A1 without a sheet. */
  readonly add: (sheetId: string, address: string, text: string) => void;
}

/** Whether this Excel lets add-ins write notes; no LTSC release does. */
export function supportsCellNotes({ isSetSupported }: Pick<ExcelServices, "isSetSupported">): boolean {
  return isSetSupported("ExcelApi", "1.18");
}

/**
 * Reads all notes and the places of comments: two requests, or one where there are none; null, without a request, in an
 * Excel that has no notes for add-ins. Written after
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-notes: the client that the tests run knows no notes, so
 * only Excel itself can prove this file.
 */
export async function readCellNotes(
  { workbook, send }: ExcelRun,
  { isSetSupported }: ExcelServices,
): Promise<CellNotes | null> {
  if (!isSetSupported("ExcelApi", "1.18")) return null;
  workbook.notes.load("items/content");
  workbook.comments.load("items/id");
  await send();
  const notes = workbook.notes.items.map((note) => ({ note, range: note.getLocation() }));
  const ranges = [...notes.map(({ range }) => range), ...workbook.comments.items.map((item) => item.getLocation())];
  for (const range of ranges) range.load("rowIndex,columnIndex,worksheet/id");
  if (ranges.length > 0) await send();
  const taken = new Set(ranges.map((range) => cellKey(range.worksheet.id, range.rowIndex, range.columnIndex)));
  return {
    standing: notes.map(({ note, range }) => ({
      sheetId: range.worksheet.id,
      content: note.content,
      remove: () => {
        taken.delete(cellKey(range.worksheet.id, range.rowIndex, range.columnIndex));
        note.delete();
      },
    })),
    isTaken: (sheetId, rowIndex, columnIndex) => taken.has(cellKey(sheetId, rowIndex, columnIndex)),
    add: (sheetId, address, text) => {
      workbook.worksheets.getItem(sheetId).notes.add(address, text);
    },
  };
}

function cellKey(sheetId: string, rowIndex: number, columnIndex: number): string {
  return `${sheetId} ${rowIndex} ${columnIndex}`;
}
