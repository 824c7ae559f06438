import type { RoleId } from "../vocabulary/role-id";
import type { PersonDraft } from "./collect-people";
import type { ArtDraft, LocatedStatement, PlacedStatement, TeamDraft } from "./group-teams";
import { isPersonRow } from "./person-row";
import { resolveRoles, type ResolvedRole } from "./resolve-roles";
import type { Assignment } from "./roster";
import type { Statement } from "./statement";

/**
 * Turns placed statements into assignments and enters them with their ART, team and person. One statement gives several
 * where its title names several roles.
 */
export function assignRoles(
  located: readonly LocatedStatement[],
  personOf: (statement: Statement) => PersonDraft | null,
): readonly Assignment[] {
  const holders = findHolders(located);
  const assignments: Assignment[] = [];
  const shared = new Set<Statement>();
  for (const item of located) {
    const { art, team } = item;
    const heldByOthers = holders(team, art);
    const person = personOf(item.statement);
    let share = item.place.teamShare ?? (shared.has(item.statement) ? null : item.statement.allocation);
    shared.add(item.statement);
    for (const role of resolveRoles(item.statement, { kind: team?.kind ?? "elsewhere", heldByOthers })) {
      const isArtLevel = team !== null && isArtColumn(item.statement, role);
      const place = { art, team: isArtLevel ? null : team, person, share };
      const assignment = buildAssignment(assignments.length, item, role, place);
      share = null;
      assignments.push(assignment);
      art?.assignments.push(assignment);
      place.team?.assignments.push(assignment);
      person?.assignments.push(assignment);
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
    readonly person: PersonDraft | null;
    readonly share: number | null;
  },
): Assignment {
  const { seat, region, mention, vacantStatus, roleText, time, start, end, datesDisagree } = statement;
  const vacancy = mention.vacancy;
  return {
    order,
    seat,
    region,
    person: where.person,
    vacancy: vacancy && {
      kind: vacancy.kind,
      text: vacantStatus?.text ?? seat.text("name"),
      statusCell: vacantStatus?.cell ?? null,
    },
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
const TEAM_ONLY: ReadonlySet<RoleId> = new Set(["scrum-master"]);
const ART_ONLY: ReadonlySet<RoleId> = new Set(["release-train-engineer"]);
const BOTH: ReadonlySet<RoleId> = new Set([...TEAM_ONLY, ...ART_ONLY]);
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
  located: readonly LocatedStatement[],
): (team: TeamDraft | null, art: ArtDraft | null) => ReadonlySet<RoleId> {
  const ledTeams = new Set<TeamDraft>();
  const ledArts = new Set<ArtDraft>();
  for (const { statement, team, art } of located) {
    if (statement.mention.vacancy !== null || statement.time !== "active") continue;
    for (const role of resolveRoles(statement, { kind: team?.kind ?? "elsewhere", heldByOthers: NO_ROLES })) {
      if (role.qualifiers.some((qualifier) => IN_RESERVE.has(qualifier))) continue;
      if (role.role === "scrum-master" && team !== null) ledTeams.add(team);
      if (role.role === "release-train-engineer" && art !== null) ledArts.add(art);
    }
  }
  return (team, art) => {
    const isTeamLed = team !== null && ledTeams.has(team);
    const isArtLed = art !== null && ledArts.has(art);
    return isTeamLed ? (isArtLed ? BOTH : TEAM_ONLY) : isArtLed ? ART_ONLY : NO_ROLES;
  };
}
