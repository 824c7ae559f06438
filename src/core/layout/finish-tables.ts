import { CLEAR_CLAIM } from "../mapping/claim-strength";
import { textAt } from "../grid/cell-text";
import { foldText } from "../grid/normalize-text";
import type { SheetSnapshot } from "../grid/sheet-snapshot";
import type { TextReaders } from "../mapping/text-readers";
import type { TableHeader } from "./build-header";
import { isPlaceLabel } from "./is-place-label";
import type { ContextText, RegionColumn } from "./roster-region";
import type { SheetRow } from "./sheet-rows";
import type { SheetTable } from "./sheet-table";

/** A header with the rows and title lines collected for it so far. */
export interface OpenTable {
  readonly header: TableHeader;
  readonly body: number[];
  readonly titles: readonly ContextText[];
}

/**
 * Closes a table: parts what stands side by side, leaves out rows that are empty under each header and columns that hold
 * nothing, and gives each part the titles above it.
 */
export function finishTables(sheet: SheetSnapshot, open: OpenTable, readers: TextReaders): readonly SheetTable[] {
  const used = open.header.columns.filter(
    ({ columnIndex, header }) =>
      header !== "" || open.body.some((rowIndex) => textAt(sheet, rowIndex, columnIndex) !== ""),
  );
  const parts = partColumns(used, readers);
  return parts.map((columns, index) => {
    const from = columns[0]?.columnIndex ?? 0;
    const to = parts[index + 1]?.[0]?.columnIndex ?? Number.POSITIVE_INFINITY;
    const isOver = ({ cell }: ContextText): boolean =>
      parts.length === 1 || cell === null || (cell.columnIndex >= from && cell.columnIndex < to);
    const bodyRows = open.body.filter((rowIndex) =>
      columns.some(({ columnIndex }) => textAt(sheet, rowIndex, columnIndex) !== ""),
    );
    return {
      headerRows: open.header.rows,
      bodyRows,
      profiledRows: bodyRows,
      columns,
      titles: open.titles.filter(isOver),
      real: false,
    };
  });
}

/**
 * The texts of the given lines, nearest first; rows of more than three cells are no titles. "Team" beside "Heron" is one
 * title, "Team: Heron", that stands where the name does.
 */
export function toTitles(sheet: SheetSnapshot, rows: readonly SheetRow[]): readonly ContextText[] {
  return rows
    .filter((row) => row.columns.length <= 3)
    .reverse()
    .flatMap((row) => {
      const cells = row.columns.map((columnIndex) => ({
        text: textAt(sheet, row.rowIndex, columnIndex),
        cell: { sheetId: sheet.id, rowIndex: row.rowIndex, columnIndex },
      }));
      const [label, value] = cells;
      if (cells.length !== 2 || !label || !value || !isPlaceLabel(label.text)) return cells;
      return [{ ...value, text: `${label.text.replace(/\s*:$/, "")}: ${value.text}` }];
    });
}

/** A new table begins where the first two headers come again, or beyond an empty column where people are named again. */
function partColumns(columns: readonly RegionColumn[], readers: TextReaders): readonly (readonly RegionColumn[])[] {
  const texts = columns.map(({ header }) => foldText(header));
  const starts = columns.flatMap((_, index) => {
    if (index === 0) return [0];
    const repeats = texts[index] !== "" && texts[index] === texts[0] && texts[index + 1] === texts[1] && index >= 2;
    return repeats || isBeyondGap(columns, index, readers) ? [index] : [];
  });
  return starts.map((start, index) => columns.slice(start, starts[index + 1] ?? columns.length));
}

function isBeyondGap(columns: readonly RegionColumn[], index: number, readers: TextReaders): boolean {
  const gap = (columns[index]?.columnIndex ?? 0) - (columns[index - 1]?.columnIndex ?? 0) > 1;
  if (!gap) return false;
  const namesPeople = (part: readonly RegionColumn[]): boolean =>
    part.some(({ header }) =>
      readers.readHeader(header).claims.some(({ field, strength }) => field === "name" && strength >= CLEAR_CLAIM),
    );
  return namesPeople(columns.slice(0, index)) && namesPeople(columns.slice(index));
}
