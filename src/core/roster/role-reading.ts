import type { Qualifier, RoleId, Speciality } from "../vocabulary/role-id";
import type { RoleByPlace } from "../vocabulary/title-meaning";

/** One role found in a title, with the qualifiers that stand with it ("Backup Scrum Master"). */
export interface RolePart {
  readonly role: RoleId;
  /** Only a Developer has one; null where the title does not say which kind. */
  readonly speciality: Speciality | null;
  readonly qualifiers: readonly Qualifier[];
  /** Set where `role` holds on an Agile Team only ("PO", "SM", "BA", "SME", "Systems Engineer"); absent: everywhere. */
  readonly byPlace?: RoleByPlace;
}

/**
 * What a role title means. Certain parts stand in `parts`; where the text can mean several roles and nothing in it
 * decides, `ambiguous` lists them, best guess first. Both empty: the title is unknown. Both filled: a compound with a
 * certain half and a doubtful one ("Developer / PM"): the parts hold, and the doubtful half can be asked about.
 */
export interface RoleReading {
  readonly parts: readonly RolePart[];
  readonly ambiguous: readonly RoleId[];
  /**
   * How the place settles `ambiguous`: "Architect" on an Agile Team is a Developer, elsewhere a System Architect.
   * Absent where `ambiguous` is empty; null within it means that the place does not settle it either.
   */
  readonly byPlace?: RoleByPlace;
  /** What the title says beside an ambiguous role ("Backup PM"); absent where there is nothing. */
  readonly qualifiers?: readonly Qualifier[];
  /** The title speaks of the past ("Former Scrum Master"): nobody fills a role here; `parts` and `ambiguous` are empty. */
  readonly former?: true;
}

/** The reading of a title that says nothing. */
export const UNKNOWN_ROLE: RoleReading = { parts: [], ambiguous: [] };
