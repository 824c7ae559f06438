import type { Assignment, Person, Roster, Team } from "../roster/roster";
import type { RoleId } from "../vocabulary/role-id";
import { holdsRole, isActive } from "./agile-teams";
import { standingOf } from "./role-holders";

/** One person with the Agile Teams whose role that person fills, each with the first assignment that says so. */
export interface TeamsServed {
  readonly person: Person;
  readonly teams: ReadonlyMap<Team, Assignment>;
}

/** Everybody who fills the role on an Agile Team; backups and deputies do not. */
export function findTeamsServed(roster: Roster, role: RoleId): readonly TeamsServed[] {
  const holders = roster.people.filter((person) => holdsRole(person, role));
  return holders.flatMap((person) => {
    const teams = new Map<Team, Assignment>();
    for (const item of person.assignments) {
      const standing = standingOf(item.qualifiers);
      const fills = item.role === role && isActive(item) && (standing === "plain" || standing === "interim");
      if (fills && item.team?.kind === "agile" && !teams.has(item.team)) teams.set(item.team, item);
    }
    return teams.size === 0 ? [] : [{ person, teams }];
  });
}
