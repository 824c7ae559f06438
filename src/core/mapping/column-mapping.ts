import type { OrganizationKind } from "../vocabulary/organization-kind";
import type { RosterRegion } from "../layout/roster-region";
import type { RoleReading } from "../roster/role-reading";
import type { FieldId } from "../vocabulary/field-id";
import type { RoleId } from "../vocabulary/role-id";

/** `auto`: sure enough to use. `ask`: likely, not used until the user says so. `none`: no field. `saved`: the user's own. */
export type MappingDecision = "auto" | "ask" | "none" | "saved";

/** A field that a column might be, with the evidence's strength from 0 to 1. */
export interface FieldCandidate {
  readonly field: FieldId;
  readonly score: number;
}

/** How one column was understood. `field` is set for `auto` and `saved`, and null for `ask` and `none`. */
export interface ColumnDecision {
  readonly columnIndex: number;
  readonly header: string;
  readonly field: FieldId | null;
  /** The role of a `role-column`; null for every other field. */
  readonly role: RoleId | null;
  readonly reading: RoleReading | null;
  readonly decision: MappingDecision;
  /** One sentence for people: why this field, with counts ("38 of 41 cells are known roles"). */
  readonly evidence: string;
  /** Best first. */
  readonly candidates: readonly FieldCandidate[];
}

/** The columns of one region, understood. */
export interface ColumnMapping {
  readonly region: RosterRegion;
  readonly columns: readonly ColumnDecision[];
  /**
   * Fields that the layout cannot do without (name, role, team in person-rows; team and role columns in team-rows)
   * whose column is in doubt: the pane asks, the command line lists them as not checked.
   */
  readonly doubtful: readonly FieldId[];
}

/** What the user decided earlier, from the settings sheet or a `--mapping` file. Keys of `fields` are header texts. */
export interface MappingMemory {
  readonly columns: readonly {
    readonly sheet: string;
    readonly headers: readonly string[];
    readonly fields: Readonly<Record<string, FieldId | "none">>;
  }[];
  /** Role title (any spelling of case and space) to role. */
  readonly titles: Readonly<Record<string, RoleId | "none">>;
  readonly organizations: Readonly<Record<string, OrganizationKind>>;
}

/** Nothing remembered. */
export const NO_MEMORY: MappingMemory = { columns: [], titles: {}, organizations: {} };
