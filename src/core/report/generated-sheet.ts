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
  | "state"
  | "signature"
  | "table-header"
  | "link"
  | "jump"
  | "error"
  | "warning"
  | "info"
  | "good"
  | "neutral";

/** A cell of the very sheet that is written; indexes are 0-based. */
export interface OwnPlace {
  readonly rowIndex: number;
  readonly columnIndex: number;
}

/** One written cell. A string is always written as text, whatever it begins with. */
export interface GeneratedCell {
  readonly value: CellValue;
  readonly style: CellStyle;
  /** Inside the workbook: the cell that this one leads to, on another sheet or on this one. */
  readonly link?: CellRef | OwnPlace;
}

/** A real Excel table over cells that are written too; its first row is the header. */
export interface GeneratedTable {
  /** Unique in the workbook; begins with "RosterCheck". */
  readonly name: string;
  readonly range: CellRange;
  /** Whether its header carries filter buttons. */
  readonly filterButtons: boolean;
  /** What the table holds, in a sentence for screen readers. */
  readonly altText: string;
}

/** Colour that a conditional format lays over words and numbers; it follows them when the user sorts or edits. */
export interface ColorRule {
  readonly ranges: readonly CellRange[];
  /** Without the leading "=", relative to the top left cell of the first range. */
  readonly formula: string;
  /** Its colours, weight and slant are laid over. */
  readonly style: CellStyle;
}

/** A real chart over figures that stand in a table beside it. */
export interface GeneratedChart {
  /** Unique on the sheet; begins with "RosterCheck". */
  readonly name: string;
  readonly title: string;
  readonly kind: "stacked-bar" | "stacked-column";
  /** Names of the series in the first row, categories in the first column, a column of numbers for each series. */
  readonly source: CellRange;
  /** "#RRGGBB" of each series; told apart in black and white too. */
  readonly seriesColors: readonly string[];
  /** Distance of the value axis' ticks; null leaves it to Excel. */
  readonly valueUnit: number | null;
  /** The cells that it covers; nothing else stands in them. */
  readonly place: CellRange;
  /** What the chart shows, in a sentence for screen readers; written where the door can (Excel's API cannot). */
  readonly altText: string;
}

/**
 * A worksheet of ours, complete; rewriting it gives the same sheet again. No merged cells, no formulas. Doors write it
 * with the looks of sheet-format.ts, without gridlines, and print it in landscape, fitted to one page's width.
 */
export interface GeneratedSheet {
  readonly purpose: "summary" | "settings";
  /** Wanted sheet name; where the user has one of that name, the door takes the next free ("… (2)"). */
  readonly title: string;
  /** By row, from A1; null leaves a cell empty. */
  readonly rows: readonly (readonly (GeneratedCell | null)[])[];
  /** Widths in characters of the default font, from column A. */
  readonly columnWidths: readonly number[];
  /** Heights in points of each of `rows`, made for these widths. */
  readonly rowHeights: readonly number[];
  readonly tables: readonly GeneratedTable[];
  /** First wins; left out for none. */
  readonly colorRules?: readonly ColorRule[];
  /** Left out for none. */
  readonly charts?: readonly GeneratedChart[];
  /** Rows from the top that stay in sight. */
  readonly frozenRows: number;
  /** Row repeated on each printed page, 0-based; null for none. */
  readonly printTitleRow: number | null;
  /** How many rows from the top are printed; null for all. */
  readonly printedRows: number | null;
  /** 0-based rows before which a printed page ends. */
  readonly pageBreaksBefore: readonly number[];
  /** Plain text at the left of each page's foot; the door adds the page number at the right. */
  readonly footerText: string;
}
