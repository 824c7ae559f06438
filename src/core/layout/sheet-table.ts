import type { ContextText, RegionColumn } from "./roster-region";

/** A header with the rows under it, before anybody asks whether it is a roster. Indexes are 0-based. */
export interface SheetTable {
  /** Empty where the sheet begins with people at once. */
  readonly headerRows: readonly number[];
  /** Rows with content below the header, in order; totals, notes and headings are left out. */
  readonly bodyRows: readonly number[];
  /** Rows whose values tell what the columns are: the body, or that of all tables that are written alike. */
  readonly profiledRows: readonly number[];
  readonly columns: readonly RegionColumn[];
  /** Lines above the header (or the heading above the section), nearest first. */
  readonly titles: readonly ContextText[];
  /** A real Excel table, whose header row needs no guessing. */
  readonly real: boolean;
}
