import type { RoleId } from "../vocabulary/role-id";
import type { PersonDraft } from "./collect-people";
import type { ArtDraft, Grouping, PlacedStatement, TeamDraft } from "./group-teams";
import { isPersonRow } from "./person-row";
import { resolveRoles, type ResolvedRole } from "./resolve-roles";
import type { Assignment } from "./roster";
import type { Statement } from "./statement";

/**
 * Turns placed statements into assignments and enters them with their ART, team and person. One statement gives several
 * where its title names several roles.
 */
export function assignRoles(
  placed: readonly PlacedStatement[],
  grouping: Grouping,
  personOf: (statement: Statement) => PersonDraft | null,
): readonly Assignment[] {
  const holders = findHolders(placed, grouping);
  const assignments: Assignment[] = [];
  const shared = new Set<Statement>();
  for (const item of placed) {
    const art = grouping.artOf(item);
    const team = grouping.teamOf(item);
    const heldByOthers = holders(team, art);
    let share = item.place.teamShare ?? (shared.has(item.statement) ? null : item.statement.allocation);
    shared.add(item.statement);
    for (const role of resolveRoles(item.statement, { kind: team?.kind ?? "elsewhere", heldByOthers })) {
      const isArtLevel = team !== null && isArtColumn(item.statement, role);
      const place = { art, team: isArtLevel ? null : team, personOf, share };
      const assignment = buildAssignment(assignments.length, item, role, place);
      share = null;
      assignments.push(assignment);
      art?.assignments.push(assignment);
      place.team?.assignments.push(assignment);
      personOf(item.statement)?.assignments.push(assignment);
    }
  }
  return assignments;
}

function buildAssignment(
  order: number,
  { statement, place }: PlacedStatement,
  role: ResolvedRole,
  where: {
    readonly art: ArtDraft | null;
    readonly team: TeamDraft | null;
    readonly personOf: (statement: Statement) => PersonDraft | null;
    readonly share: number | null;
  },
): Assignment {
  const { seat, region, mention, roleText, time, start, end, datesDisagree } = statement;
  const vacancy = mention.vacancy;
  return {
    order,
    seat,
    region,
    person: where.personOf(statement),
    vacancy: vacancy === null ? null : { kind: vacancy.kind, text: seat.text("name") },
    ...role,
    roleText,
    art: where.art,
    team: where.team,
    level: place.level === "team" && where.team === null ? "art" : place.level,
    time,
    start,
    end,
    datesDisagree,
    allocation: where.share,
    nameCell: statement.nameCell,
    roleCell: statement.roleCell,
  };
}

const TEAM_ROLES: ReadonlySet<RoleId> = new Set(["scrum-master", "product-owner", "developer"]);

/** A team's row with a column for the RTE or the Product Manager names the ART's, not members of the team. */
function isArtColumn({ seat }: Statement, { role, candidates }: ResolvedRole): boolean {
  if (seat.roleColumn === null || isPersonRow(seat)) return false;
  return role === null
    ? candidates.length > 0 && candidates.every((candidate) => !TEAM_ROLES.has(candidate))
    : !TEAM_ROLES.has(role);
}

const NO_ROLES: ReadonlySet<RoleId> = new Set();
const IN_RESERVE: ReadonlySet<string> = new Set([
  "backup",
  "shadow",
  "incoming",
  "deputy",
  "alternate",
  "proxy",
  "associate",
]);

/** Who beyond doubt is Scrum Master of a team or RTE of an ART, so that "Coach" or "Program Manager" need not be asked about. */
function findHolders(
  placed: readonly PlacedStatement[],
  grouping: Grouping,
): (team: TeamDraft | null, art: ArtDraft | null) => ReadonlySet<RoleId> {
  const ledTeams = new Set<TeamDraft>();
  const ledArts = new Set<ArtDraft>();
  for (const item of placed) {
    const { statement } = item;
    if (statement.mention.vacancy !== null || statement.time !== "active") continue;
    const team = grouping.teamOf(item);
    for (const role of resolveRoles(statement, { kind: team?.kind ?? "elsewhere", heldByOthers: NO_ROLES })) {
      if (role.qualifiers.some((qualifier) => IN_RESERVE.has(qualifier))) continue;
      if (role.role === "scrum-master" && team !== null) ledTeams.add(team);
      const art = grouping.artOf(item);
      if (role.role === "release-train-engineer" && art !== null) ledArts.add(art);
    }
  }
  return (team, art) => {
    const held = new Set<RoleId>();
    if (team !== null && ledTeams.has(team)) held.add("scrum-master");
    if (art !== null && ledArts.has(art)) held.add("release-train-engineer");
    return held;
  };
}
