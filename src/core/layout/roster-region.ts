import type { CellRange, CellRef } from "../grid/cell-range";
import type { SheetSnapshot } from "../grid/sheet-snapshot";
import type { Period } from "./read-period";
import type { LabelledSeat } from "./label-list";

/** How a region writes its roster down; the names are part of the command line's contract. */
export type LayoutKind = "person-rows" | "team-rows" | "role-rows" | "matrix" | "sheet-per-team" | "label-rows";

/** A text that stands outside the region's columns but holds for all of it: a title line, or the sheet's name. */
export interface ContextText {
  readonly text: string;
  /** null where the sheet's name says it. */
  readonly cell: CellRef | null;
}

/** One column of a region. Headers of two rows are joined with " / "; in label-rows each label is one, over its values. */
export interface RegionColumn {
  readonly columnIndex: number;
  readonly header: string;
}

/** One roster found on a sheet. All row and column indexes are absolute on the sheet and 0-based. */
export interface RosterRegion {
  readonly sheet: SheetSnapshot;
  readonly layout: LayoutKind;
  /** Header and body. */
  readonly range: CellRange;
  /** Empty where there is no row of headers. */
  readonly headerRows: readonly number[];
  /** The rows that hold the roster, in order: no header, blank, total or legend rows. */
  readonly bodyRows: readonly number[];
  readonly columns: readonly RegionColumn[];
  /** Lines above the header, or the heading of its section, nearest first. */
  readonly titles: readonly ContextText[];
  /** Where no column is the role: the heading or sheet name that is one ("Product Owners"). */
  readonly role: ContextText | null;
  readonly team: ContextText | null;
  readonly art: ContextText | null;
  readonly organization: ContextText | null;
  /** A block headed Past, Former, Alumni or Departed. */
  readonly past: boolean;
  /** The time that the region was true in, where the workbook shows the same roster at several times. */
  readonly period: Period | null;
  /** What the labels of label-rows say, already told apart; empty for every other layout, whose seats its columns tell. */
  readonly labelledSeats: readonly LabelledSeat[];
}
