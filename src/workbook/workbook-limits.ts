/** What a package may grow to before it is refused. Checked against the directory first and again while inflating. */
export interface WorkbookLimits {
  /** Files inside the package. */
  readonly entries: number;
  /** Inflated bytes of one file inside the package. */
  readonly entryBytes: number;
  /** Inflated bytes of all files together. */
  readonly totalBytes: number;
  /** Inflated bytes per packed byte, for files that inflate to more than 16 MB; smaller ones may pack as well as they like. */
  readonly ratio: number;
  /** Nested XML elements. */
  readonly xmlDepth: number;
  /** Empty places that rows may hold between their cells, over one sheet: a sheet of far scattered cells needs many. */
  readonly emptyPlaces: number;
  /** Cells that a file writes out, over all sheets that are read; empty ones with a format count. */
  readonly cells: number;
  /** Texts in the workbook's common list of them. */
  readonly texts: number;
}

const MEGABYTE = 1024 * 1024;

/**
 * Room for a sheet of a million rows, and for nothing that could exhaust a common machine: 25 million cells are a million
 * rows of 25 columns, and take about a gigabyte where their texts repeat.
 */
export const DEFAULT_LIMITS: WorkbookLimits = {
  entries: 20_000,
  entryBytes: 768 * MEGABYTE,
  totalBytes: 1536 * MEGABYTE,
  ratio: 250,
  xmlDepth: 256,
  emptyPlaces: 30_000_000,
  cells: 25_000_000,
  texts: 6_000_000,
};
