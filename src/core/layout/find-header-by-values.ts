import { textAt } from "../grid/cell-text";
import type { SheetSnapshot } from "../grid/sheet-snapshot";
import { buildHeader, type TableHeader } from "./build-header";
import type { TextReaders } from "../mapping/text-readers";
import type { SheetRow } from "./sheet-rows";

const ROWS_TRIED = 20;
const ROWS_BELOW = 30;

/**
 * For sheets whose headers nobody knows (another language, made-up words): the first row of nothing but words over
 * rows where at least two columns speak for themselves, by addresses, roles, or names of people.
 */
export function findHeaderByValues(
  sheet: SheetSnapshot,
  rows: readonly SheetRow[],
  readers: TextReaders,
): TableHeader | undefined {
  for (let index = 0; index < Math.min(rows.length, ROWS_TRIED); index += 1) {
    const row = rows[index];
    if (!row || row.columns.length < 2) continue;
    const below = rows.slice(index + 1, index + 1 + ROWS_BELOW);
    if (below.length < 2) return undefined;
    const clear = row.columns.filter((columnIndex) => isClear(sheet, row, below, columnIndex, readers));
    const worded = row.columns.every((columnIndex) => isWord(textAt(sheet, row.rowIndex, columnIndex), readers));
    if (worded && clear.length >= 2) return buildHeader(sheet, rows, index, readers);
  }
  return undefined;
}

function isWord(text: string, readers: TextReaders): boolean {
  const kind = readers.readValue(text);
  return !kind.email && !kind.date && !kind.number && !kind.phone && !kind.url && !kind.role && text.length <= 60;
}

function isClear(
  sheet: SheetSnapshot,
  header: SheetRow,
  below: readonly SheetRow[],
  columnIndex: number,
  readers: TextReaders,
): boolean {
  const texts = below.map((row) => textAt(sheet, row.rowIndex, columnIndex)).filter((text) => text !== "");
  if (texts.length < 2 || texts.length * 2 < below.length) return false;
  const share = (test: (text: string) => boolean): boolean => texts.filter(test).length * 10 >= texts.length * 6;
  const headerText = textAt(sheet, header.rowIndex, columnIndex).toLowerCase();
  if (texts.some((text) => text.toLowerCase() === headerText)) return false;
  return (
    share((text) => readers.readValue(text).email) ||
    share((text) => readers.readValue(text).role) ||
    share((text) => readers.readValue(text).name === 1)
  );
}
