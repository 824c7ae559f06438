import type { Qualifier, RoleId, Speciality } from "../vocabulary/role-id";

/** One role found in a title, with the qualifiers that stand with it ("Backup Scrum Master"). */
export interface RolePart {
  readonly role: RoleId;
  /** Only a Developer has one; null where the title does not say which kind. */
  readonly speciality: Speciality | null;
  readonly qualifiers: readonly Qualifier[];
}

/**
 * What a role title means. Certain parts stand in `parts`; where the text can mean several roles and nothing in it
 * decides, `parts` is empty and `ambiguous` lists them. Both empty: the title is unknown.
 */
export interface RoleReading {
  readonly parts: readonly RolePart[];
  readonly ambiguous: readonly RoleId[];
}
