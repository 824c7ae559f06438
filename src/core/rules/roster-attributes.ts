import type { CellRef } from "../grid/cell-range";
import type { Roster } from "../roster/roster";
import type { SeatField, SeatRegion } from "../roster/seat";
import { NAME_FIELDS } from "../vocabulary/field-id";

/** What a rule may need to know about people and teams, whichever column says it. */
export type RosterAttribute =
  "name" | "role" | "team" | "affiliation" | "organization" | "dates" | "allocation" | "sub-team" | "manager";

/** An attribute that no column of the workbook gives, and what goes unchecked for it. */
export interface MissingAttribute {
  readonly attribute: RosterAttribute;
  /** As people call it, for the middle of a sentence: "the role". */
  readonly title: string;
  readonly rules: readonly string[];
  /** First header cell of the first roster: where such a column would stand. */
  readonly cell: CellRef | null;
}

interface AttributeReading {
  readonly title: string;
  readonly fields: readonly SeatField[];
}

const ATTRIBUTES: Readonly<Record<RosterAttribute, AttributeReading>> = {
  name: { title: "the person’s name", fields: NAME_FIELDS },
  role: { title: "the role", fields: ["role"] },
  team: { title: "the team", fields: ["team"] },
  affiliation: {
    title: "the affiliation (government or contractor)",
    fields: ["affiliation", "organization", "grade", "email"],
  },
  organization: { title: "the organization", fields: ["organization", "affiliation"] },
  dates: { title: "start and end dates", fields: ["start", "end"] },
  allocation: { title: "the allocation", fields: ["allocation"] },
  "sub-team": { title: "sub-teams", fields: ["sub-team"] },
  manager: { title: "reporting lines", fields: ["manager"] },
};

/** The attribute's name for the middle of a sentence. */
export function attributeTitle(attribute: RosterAttribute): string {
  return ATTRIBUTES[attribute].title;
}

/** Whether some roster region of the workbook gives the attribute; how it does so does not matter. */
export function hasAttribute(roster: Roster, attribute: RosterAttribute): boolean {
  if (roster.regions.some((region) => regionHas(region, attribute))) return true;
  if (attribute === "team" && roster.teams.length > 0) return true;
  return attribute === "affiliation" && roster.people.some((person) => person.affiliation.kind !== "unknown");
}

function regionHas(region: SeatRegion, attribute: RosterAttribute): boolean {
  if (region.roleColumns.length > 0 && (attribute === "role" || attribute === "name")) return true;
  return ATTRIBUTES[attribute].fields.some((field) => region.fields.has(field));
}
