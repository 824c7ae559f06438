import { textAt } from "../grid/cell-text";
import type { SheetSnapshot } from "../grid/sheet-snapshot";
import type { TextReaders } from "../mapping/text-readers";
import type { TableHeader } from "./build-header";
import { findHeader, repeatsHeader } from "./find-header";
import { findSectionRows } from "./find-section-rows";
import { finishTables, toTitles, type OpenTable } from "./finish-tables";
import { readTitle } from "./read-title";
import type { SheetRow } from "./sheet-rows";
import type { SheetTable } from "./sheet-table";
import { isHeadingRow, isRoleLabelRow, isTotalRow } from "./special-rows";

/** Rows tried for a header before the first one is found; below, only rows that follow a gap or a title are tried. */
const ROWS_TRIED = 60;
/** Lines kept as possible titles of the next table. */
const PENDING_ROWS = 5;

/** Walks down the sheet once and cuts it into tables at headers, and tables into sections at headings between rows. */
export function scanTables(
  sheet: SheetSnapshot,
  rows: readonly SheetRow[],
  readers: TextReaders,
): readonly SheetTable[] {
  const scanner = new TableScanner(sheet, rows, readers);
  for (let index = 0; index < rows.length;) index = scanner.take(index);
  return scanner.end();
}

class TableScanner {
  private readonly tables: SheetTable[] = [];
  private open: OpenTable | null = null;
  /** Lone lines seen since the last row of a table: titles of the next table, a heading, or notes. */
  private pending: SheetRow[] = [];
  /** Rows of the open table's that name a section of it. */
  private sections: ReadonlySet<number> = new Set();
  private tried = 0;
  private lastRowIndex = -1;

  constructor(
    private readonly sheet: SheetSnapshot,
    private readonly rows: readonly SheetRow[],
    private readonly readers: TextReaders,
  ) {}

  /** Takes the row at `index` and gives the index of the next one to take. */
  take(index: number): number {
    const row = this.rows[index];
    if (!row) return index + 1;
    const header = this.headerAt(index, row);
    this.lastRowIndex = row.rowIndex;
    if (header) return this.begin(header, index);
    if (this.open === null) this.pending = [...this.pending.slice(1 - PENDING_ROWS), row];
    else if (!isTotalRow(this.sheet, row) && !isRoleLabelRow(this.sheet, row, this.open.header, this.readers))
      this.takeBelow(this.open, row, index);
    return index + 1;
  }

  end(): readonly SheetTable[] {
    this.close();
    return this.tables;
  }

  private headerAt(index: number, row: SheetRow): TableHeader | undefined {
    const afterBreak = row.rowIndex > this.lastRowIndex + 1 || this.pending.length > 0;
    if (this.open === null) {
      this.tried += 1;
      if (this.tried > ROWS_TRIED && !afterBreak) return undefined;
    } else if (!afterBreak && !repeatsHeader(this.sheet, row, this.open.header)) return undefined;
    return findHeader(this.sheet, this.rows, index, this.open?.header ?? null, this.readers);
  }

  private begin(header: TableHeader, index: number): number {
    this.close();
    this.open = { header, body: [], titles: toTitles(this.sheet, this.pending) };
    this.pending = [];
    this.lastRowIndex = header.rows[header.rows.length - 1] ?? this.lastRowIndex;
    let next = index + 1;
    while ((this.rows[next]?.rowIndex ?? Number.POSITIVE_INFINITY) <= this.lastRowIndex) next += 1;
    this.sections = findSectionRows(this.sheet, this.rows, next, header, this.readers);
    return next;
  }

  private takeBelow(open: OpenTable, row: SheetRow, index: number): void {
    const isHeading = this.sections.has(row.rowIndex) || isHeadingRow(this.sheet, row, open.header, this.readers);
    if (isHeading || this.isTitleOfNext(open, row, index)) {
      this.pending.push(row);
      return;
    }
    const heading = this.pending[this.pending.length - 1];
    if (!heading) {
      open.body.push(row.rowIndex);
      return;
    }
    const titles = toTitles(this.sheet, this.pending);
    this.pending = [];
    if (open.body.length > 0) this.close();
    if (readTitle(textAt(this.sheet, heading.rowIndex, heading.columns[0] ?? 0)).aside) {
      this.close();
      this.pending = [row];
    } else {
      this.open = {
        header: open.header,
        body: [row.rowIndex],
        titles: [...titles, ...(open.body.length > 0 ? [] : open.titles)],
      };
    }
  }

  /** A lone cell right above a header is that table's title, whatever column it stands in. */
  private isTitleOfNext(open: OpenTable, row: SheetRow, index: number): boolean {
    if (row.columns.length !== 1) return false;
    return findHeader(this.sheet, this.rows, index + 1, open.header, this.readers) !== undefined;
  }

  private close(): void {
    if (this.open) this.tables.push(...finishTables(this.sheet, this.open, this.readers));
    this.open = null;
  }
}
