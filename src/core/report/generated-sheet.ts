import type { CellRange, CellRef } from "../grid/cell-range";
import type { CellValue } from "../grid/cell-value";

/** The looks that our sheets use; each door turns them into its own formats. */
export type CellStyle =
  | "title"
  | "headline"
  | "heading"
  | "body"
  | "wrapped"
  | "muted"
  | "label"
  | "number"
  | "table-header"
  | "link"
  | "error"
  | "warning"
  | "info"
  | "good"
  | "neutral";

/** One written cell. A string is always written as text, whatever it begins with. */
export interface GeneratedCell {
  readonly value: CellValue;
  readonly style: CellStyle;
  /** Inside the workbook: the cell that this one leads to. */
  readonly link?: CellRef;
}

/** A real Excel table over cells that are written too; its first row is the header. */
export interface GeneratedTable {
  /** Unique in the workbook; begins with "RosterCheck". */
  readonly name: string;
  readonly range: CellRange;
}

/** A worksheet of ours, complete; rewriting it gives the same sheet again. No merged cells, no formulas. */
export interface GeneratedSheet {
  readonly purpose: "summary" | "settings";
  /** Wanted sheet name; where the user has one of that name, the door takes the next free ("… (2)"). */
  readonly title: string;
  /** By row, from A1; null leaves a cell empty. */
  readonly rows: readonly (readonly (GeneratedCell | null)[])[];
  /** Widths in characters of the default font, from column A. */
  readonly columnWidths: readonly number[];
  readonly tables: readonly GeneratedTable[];
  /** Rows from the top that stay in sight. */
  readonly frozenRows: number;
  /** Rows repeated on each printed page, 0-based; null for none. */
  readonly printTitleRow: number | null;
  /** 0-based rows before which a printed page ends. */
  readonly pageBreaksBefore: readonly number[];
}
