import type { CellRef } from "../grid/cell-range";
import type { Art, Assignment, Person, Roster, Team } from "../roster/roster";
import type { RoleId } from "../vocabulary/role-id";

/** Agile Teams that somebody is on, or that hold a seat open; a team of former members only is no team any more. */
export function agileTeams(roster: Roster): readonly Team[] {
  return roster.teams.filter(isAgileTeam);
}

/** Whether it is one of the teams that `agileTeams` gives. */
export function isAgileTeam(team: Team): boolean {
  return team.kind === "agile" && isAlive(team.assignments);
}

/** ARTs that somebody is on, or that hold a seat open. */
export function livingArts(roster: Roster): readonly Art[] {
  return roster.arts.filter((art) => isAlive(art.assignments));
}

/** The cell to show for a team as a whole: where it is first named, else its roster's first header. */
export function teamCell(team: Team): CellRef | null {
  return team.spellings[0]?.cell ?? team.regions[0]?.anchor ?? null;
}

/** The cell to show for an ART as a whole. */
export function artCell(art: Art): CellRef | null {
  return art.cells[0] ?? null;
}

/** The distinct people of the assignments that somebody holds on the as-of date, each with the first of them. */
export function activePeople(assignments: readonly Assignment[]): ReadonlyMap<Person, Assignment> {
  const people = new Map<Person, Assignment>();
  for (const assignment of assignments) {
    const { person } = assignment;
    if (person !== null && isActive(assignment) && !people.has(person)) people.set(person, assignment);
  }
  return people;
}

/** The three roles of a Scrum Team (handbook, line 29). */
export const SCRUM_ROLES: ReadonlySet<RoleId | null> = new Set<RoleId | null>([
  "scrum-master",
  "product-owner",
  "developer",
]);

/** Whether a person holds the assignment on the as-of date. */
export function isActive(assignment: Assignment): boolean {
  return assignment.time === "active" && assignment.person !== null;
}

/** Whether the person holds the role on the as-of date: told without a list, since of most people the answer is no. */
export function holdsRole(person: Person, role: RoleId): boolean {
  for (const assignment of person.assignments) if (assignment.role === role && isActive(assignment)) return true;
  return false;
}

function isAlive(assignments: readonly Assignment[]): boolean {
  return assignments.some(({ time }) => time === "active" || time === "starts-later" || time === "struck");
}
