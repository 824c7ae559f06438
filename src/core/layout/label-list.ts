import type { CellRange, CellRef } from "../grid/cell-range";
import type { CellValue } from "../grid/cell-value";
import type { RoleReading } from "../roster/role-reading";
import type { FieldId } from "../vocabulary/field-id";

/** What a label speaks of: a field of a roster ("Team", "Name"), a role ("Scrum Master"), or nothing that a roster holds. */
export type LabelMeaning =
  | { readonly kind: "field"; readonly field: FieldId }
  | { readonly kind: "role"; readonly reading: RoleReading }
  | { readonly kind: "other" };

/** A label with the value beside it, or behind its colon; then both stand in the same cell. */
export interface LabelEntry {
  readonly label: string;
  readonly meaning: LabelMeaning;
  readonly labelCell: CellRef;
  /** `""` where nothing stands beside the label. */
  readonly value: CellValue;
  readonly cell: CellRef;
}

/** A value that a label list gives to a field, with the cell that holds it. */
export interface LabelledValue {
  readonly value: CellValue;
  readonly cell: CellRef;
}

/** One name or vacancy of a label list, with all that the list says of it. */
export interface LabelledSeat {
  /** The label that is the seat's role; null where a label "Role" gives it as a value. */
  readonly role: LabelEntry | null;
  readonly fields: ReadonlyMap<FieldId, LabelledValue>;
  /** Under a heading of former members. */
  readonly past: boolean;
}

/** Blocks of labels and values ("Team | Heron" over "Product Owner | Ann Lee"), below and beside each other. */
export interface LabelList {
  readonly range: CellRange;
  /** 0-based rows that hold a label or a value, in order. */
  readonly rows: readonly number[];
  readonly entries: readonly LabelEntry[];
  readonly seats: readonly LabelledSeat[];
}
