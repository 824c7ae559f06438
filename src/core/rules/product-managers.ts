import type { CellRef } from "../grid/cell-range";
import type { Art, Assignment, Person, Roster } from "../roster/roster";
import { holdsRole, isActive } from "./agile-teams";
import { standingOf } from "./role-holders";

/** One person who fills the Product Manager position of one ART, whether at ART level or beside a team. */
export interface ProductManager {
  /** null where the workbook names ARTs and none for this person. */
  readonly art: Art | null;
  readonly person: Person;
  /** The person's assignments in that position, at least one. */
  readonly assignments: readonly Assignment[];
  /** Where the role is said. */
  readonly cells: readonly (CellRef | null)[];
}

/** Everybody who fills a Product Manager position; backups, deputies and associates of one do not. */
export function productManagers(roster: Roster): readonly ProductManager[] {
  const holders = roster.people.filter((person) => holdsRole(person, "product-manager"));
  return holders.flatMap((person) => {
    const held = person.assignments.filter((item) => item.role === "product-manager" && isActive(item) && fills(item));
    return [...new Set(held.map((item) => item.art))].map((art): ProductManager => {
      const assignments = held.filter((item) => item.art === art);
      return { art, person, assignments, cells: assignments.map((item) => item.roleCell ?? item.nameCell) };
    });
  });
}

function fills(assignment: Assignment): boolean {
  const standing = standingOf(assignment.qualifiers);
  return standing === "plain" || standing === "interim";
}
