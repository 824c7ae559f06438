import type { CellRef } from "../grid/cell-range";
import type { Assignment, Person, Roster, RosterSource, Team } from "../roster/roster";
import { isActive, isAgileTeam, livingArts } from "../rules/agile-teams";
import { canState } from "../rules/missing-role";
import { distinctNames, findRoleHolders } from "../rules/role-holders";
import type { RoleId } from "../vocabulary/role-id";
import type { CoverageCell, CoverageRow } from "./report";

const ART_ROLES: readonly RoleId[] = ["release-train-engineer", "product-manager"];
const TEAM_ROLES: readonly RoleId[] = ["product-owner", "scrum-master", "developer"];
/** Roles that a team has one of (handbook, line 29), and the RTE, of whom the handbook speaks in the singular. */
const ONE_OF: ReadonlySet<RoleId> = new Set(["product-owner", "scrum-master", "release-train-engineer"]);

/**
 * Who is there: each ART's own line, then its teams. A role that nothing asks for and nobody holds has no square: a
 * support team's roles, and the Agile Coach, who "may or may not" be there.
 */
export function buildCoverage(roster: Roster): readonly CoverageRow[] {
  const teamRows = (teams: readonly Team[], art: string): readonly CoverageRow[] =>
    teams
      .filter((team) => team.kind === "support" || isAgileTeam(team))
      .map((team) => ({
        art,
        team: team.name,
        kind: team.kind,
        cells: team.kind === "support" ? [] : TEAM_ROLES.map((role) => square(team.assignments, team.regions, role)),
      }));
  const artRows = livingArts(roster).flatMap((art) => {
    const cells = ART_ROLES.map((role) => square(art.assignments, art.regions, role));
    const coach = square(art.assignments, art.regions, "agile-coach");
    const own: CoverageRow = {
      art: art.name,
      team: null,
      kind: "art",
      cells: coach.state === "missing" || coach.state === "not-checked" ? cells : [...cells, coach],
    };
    return [own, ...teamRows(art.teams, art.name)];
  });
  const withoutArt = roster.teams.filter((team) => team.art === null);
  return [...artRows, ...teamRows(withoutArt, "")];
}

function square(assignments: readonly Assignment[], regions: readonly RosterSource[], role: RoleId): CoverageCell {
  if (role === "developer") {
    const developers = distinctPeople(assignments, role);
    if (developers.length > 0) return filledSquare(role, developers.length, developers);
  }
  const holders = findRoleHolders(assignments, role);
  const plain = distinctNames(holders.plain);
  const filling = role === "developer" ? [] : distinctNames([...plain, ...holders.interim]);
  if (filling.length > 0) {
    const isSeveral = filling.length > 1 && ONE_OF.has(role) && plain.length !== 1;
    const filled = filledSquare(role, isSeveral || !ONE_OF.has(role) ? filling.length : 1, filling);
    return isSeveral ? { ...filled, state: "several" } : filled;
  }
  const empty = { role, count: 0 };
  if (holders.unclear.length > 0)
    return { ...empty, state: "unclear", words: "Unclear", cell: cellOf(holders.unclear) };
  const open = [...holders.vacant, ...holders.dismissed];
  if (open.length > 0) return { ...empty, state: "vacant", words: "Vacant", cell: cellOf(open) };
  if (!canState(regions, role)) return { ...empty, state: "not-checked", words: "Not checked", cell: null };
  return { ...empty, state: "missing", words: "Missing", cell: null };
}

function filledSquare(role: RoleId, count: number, holders: readonly Assignment[]): CoverageCell {
  return { role, state: "filled", count, words: String(count), cell: cellOf(holders) };
}

function distinctPeople(assignments: readonly Assignment[], role: RoleId): readonly Assignment[] {
  const people = new Map<Person, Assignment>();
  for (const assignment of assignments) {
    const { person } = assignment;
    if (person !== null && assignment.role === role && isActive(assignment) && !people.has(person)) {
      people.set(person, assignment);
    }
  }
  return [...people.values()];
}

function cellOf(assignments: readonly Assignment[]): CellRef | null {
  for (const { vacancy, nameCell, roleCell } of assignments) {
    const cell = vacancy?.statusCell ?? nameCell ?? roleCell;
    if (cell !== null) return cell;
  }
  return null;
}
