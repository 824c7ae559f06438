import type { CellRef } from "../grid/cell-range";
import type { CellValue } from "../grid/cell-value";
import type { Period } from "../layout/read-period";
import type { FieldId } from "../vocabulary/field-id";
import type { RoleReading } from "./role-reading";

/** Fields that a seat answers for; `role-column` is told by `Seat.roleColumn` instead. */
export type SeatField = Exclude<FieldId, "role-column">;

/** The header that gives a seat its role where the layout writes roles as headers. */
export interface RoleColumn {
  readonly header: string;
  readonly reading: RoleReading;
  readonly headerCell: CellRef;
}

/**
 * One statement of a sheet, "this name, in this role, on this team", whatever the layout it was read from. Nothing is
 * understood yet: texts are the cells' own, trimmed. A seat whose `name` is blank beside a role is a vacancy.
 */
export interface Seat {
  /** Index into the run's regions. */
  readonly regionIndex: number;
  /** Set where the role is a header (team-rows, role-rows); then the `name` cell may hold several names. */
  readonly roleColumn: RoleColumn | null;
  /** The seat stands in a block of former members. */
  readonly past: boolean;
  /** Whether its name (or role column) cell is struck through. */
  readonly struck: boolean;
  /** The field's text, trimmed; `""` where the sheet has no such column or the cell is empty. */
  text(field: SeatField): string;
  /** The field's raw value (a number for a date or a share); `""` where there is none. */
  value(field: SeatField): CellValue;
  /** The cell that gave the text: for a filled-down team the cell that holds it; null where no cell stands behind it. */
  cell(field: SeatField): CellRef | null;
}

/** The fields that a region has columns (or context) for, so that a rule can tell "blank" from "no such column". */
export interface SeatRegion {
  readonly fields: ReadonlySet<SeatField>;
  /** The column's header by field, which gives Yes and No their meaning; a field told by a title or sheet name has none. */
  readonly headers: ReadonlyMap<SeatField, string>;
  /** A heading, the sheet's name or a label "Team" calls its people a team, squad, crew or pod. */
  readonly isCalledTeam: boolean;
  /** The heading or sheet name that is the role of all its seats; null where its rows tell theirs. */
  readonly onlyRole: string | null;
  /** The time that all its seats are of where their own cells name no day; null where nothing says one. */
  readonly period: Period | null;
  /** Roles that this region has a column for, with the header cell; empty in person-rows. */
  readonly roleColumns: readonly RoleColumn[];
  readonly sheetId: string;
  readonly sheetName: string;
  /** First header cell of the region, its first cell where it has no headers: where "no such column" points. */
  readonly anchor: CellRef;
}
