import type { CellRef } from "../grid/cell-range";
import type { Qualifier, RoleId, Speciality } from "../vocabulary/role-id";
import type { PersonDraft } from "./collect-people";
import type { ArtDraft, Home, TeamDraft } from "./group-teams";
import { remember } from "../grid/remember";
import { isPersonRow } from "./person-row";
import type { Place } from "./place-statements";
import { createRoleResolver, type ResolvedRole, type RolePlace } from "./resolve-roles";
import type { Assignment, AssignmentDate, AssignmentTime, RoleCertainty, RosterSource, Vacancy } from "./roster";
import type { Seat } from "./seat";
import type { SeatTitle, Statement } from "./statement";

/** A place of a statement with the ART and the team that it is. */
export interface Standing extends Home {
  readonly place: Place;
}

/**
 * Turns statements into assignments and enters them with their ART, team and person. One statement gives several where
 * its cells name several places, or its title several roles. `standings` are those of each statement, in their order.
 */
export function assignRoles(
  statements: readonly Statement[],
  standings: readonly (readonly Standing[])[],
  personOf: (statement: Statement) => PersonDraft | null,
): readonly Assignment[] {
  const resolve = createRoleResolver();
  const holders = findHolders(statements, standings, resolve);
  const rolePlaceOf = remember(({ team, art }: Standing): RolePlace => ({
    kind: team?.kind ?? "elsewhere",
    heldByOthers: holders(team, art),
  }));
  const assignments: Assignment[] = [];
  for (const statement of statements) {
    const person = personOf(statement);
    let unsaid = statement.allocation;
    for (const standing of standings[statement.order] ?? []) {
      const { place, art, team } = standing;
      let share = place.teamShare ?? unsaid;
      unsaid = null;
      for (const role of resolve(statement.title, statement.remarks.qualifiers, rolePlaceOf(standing))) {
        const isArtLevel = team !== null && isArtColumn(statement, role);
        const own = isArtLevel ? null : team;
        const level = isArtLevel ? "art" : place.level;
        const assignment = new RoleOfStatement(assignments.length, statement, role, person, art, own, level, share);
        share = null;
        assignments.push(assignment);
        art?.assignments.push(assignment);
        own?.assignments.push(assignment);
        person?.add(assignment);
      }
    }
  }
  return assignments;
}

/** A role that a statement gives in a place. A large roster makes one for each row, so it keeps little of its own. */
class RoleOfStatement implements Assignment {
  /** Kept beside the statement's own: each rule asks every assignment for it. */
  readonly time: AssignmentTime;

  constructor(
    readonly order: number,
    private readonly statement: Statement,
    private readonly resolved: ResolvedRole,
    readonly person: PersonDraft | null,
    readonly art: ArtDraft | null,
    readonly team: TeamDraft | null,
    readonly level: Assignment["level"],
    readonly allocation: number | null,
  ) {
    this.time = statement.time;
  }

  get seat(): Seat {
    return this.statement.seat;
  }

  get region(): RosterSource {
    return this.statement.region;
  }

  get vacancy(): Vacancy | null {
    const { remarks, seat, vacantStatus } = this.statement;
    if (remarks.vacancy === null) return null;
    const text = vacantStatus?.text ?? seat.text("name");
    return { kind: remarks.vacancy.kind, text, statusCell: vacantStatus?.cell ?? null };
  }

  get role(): RoleId | null {
    return this.resolved.role;
  }

  get certainty(): RoleCertainty {
    return this.resolved.certainty;
  }

  get speciality(): Speciality | null {
    return this.resolved.speciality;
  }

  get qualifiers(): readonly Qualifier[] {
    return this.resolved.qualifiers;
  }

  get candidates(): readonly RoleId[] {
    return this.resolved.candidates;
  }

  get roleText(): string {
    return this.statement.title.roleText;
  }

  get start(): AssignmentDate | null {
    return this.statement.start;
  }

  get end(): AssignmentDate | null {
    return this.statement.end;
  }

  get datesDisagree(): boolean {
    return this.statement.datesDisagree;
  }

  get hasDoubtfulDates(): boolean {
    return this.statement.hasDoubtfulDates;
  }

  get nameCell(): CellRef | null {
    return this.statement.nameCell;
  }

  get roleCell(): CellRef | null {
    return this.statement.roleCell;
  }
}

const TEAM_ROLES: ReadonlySet<RoleId> = new Set(["scrum-master", "product-owner", "developer"]);

/** A team's row with a column for the RTE or the Product Manager names the ART's, not members of the team. */
function isArtColumn({ seat }: Statement, { role, candidates }: ResolvedRole): boolean {
  if (isPersonRow(seat)) return false;
  return role === null
    ? candidates.length > 0 && candidates.every((candidate) => !TEAM_ROLES.has(candidate))
    : !TEAM_ROLES.has(role);
}

const NO_ROLES: ReadonlySet<RoleId> = new Set();
const TEAM_ONLY: ReadonlySet<RoleId> = new Set(["scrum-master"]);
const ART_ONLY: ReadonlySet<RoleId> = new Set(["release-train-engineer"]);
const BOTH: ReadonlySet<RoleId> = new Set([...TEAM_ONLY, ...ART_ONLY]);
const KINDS = ["agile", "support", "elsewhere"] as const;
const IN_RESERVE: ReadonlySet<string> = new Set([
  "backup",
  "shadow",
  "incoming",
  "deputy",
  "alternate",
  "proxy",
  "associate",
]);

function isLeading({ role }: ResolvedRole): boolean {
  return role !== null && BOTH.has(role);
}

/** Who beyond doubt is Scrum Master of a team or RTE of an ART, so that "Coach" or "Program Manager" need not be asked about. */
function findHolders(
  statements: readonly Statement[],
  standings: readonly (readonly Standing[])[],
  resolve: ReturnType<typeof createRoleResolver>,
): (team: TeamDraft | null, art: ArtDraft | null) => ReadonlySet<RoleId> {
  const ledTeams = new Set<TeamDraft>();
  const ledArts = new Set<ArtDraft>();
  const mayLead = remember((title: SeatTitle) =>
    KINDS.some((kind) => resolve(title, [], { kind, heldByOthers: NO_ROLES }).some(isLeading)),
  );
  for (const statement of statements) {
    if (statement.remarks.vacancy !== null || statement.time !== "active" || !mayLead(statement.title)) continue;
    for (const { art, team } of standings[statement.order] ?? []) {
      const place: RolePlace = { kind: team?.kind ?? "elsewhere", heldByOthers: NO_ROLES };
      for (const role of resolve(statement.title, statement.remarks.qualifiers, place)) {
        if (role.qualifiers.some((qualifier) => IN_RESERVE.has(qualifier))) continue;
        if (role.role === "scrum-master" && team !== null) ledTeams.add(team);
        if (role.role === "release-train-engineer" && art !== null) ledArts.add(art);
      }
    }
  }
  return (team, art) => {
    const isTeamLed = team !== null && ledTeams.has(team);
    const isArtLed = art !== null && ledArts.has(art);
    return isTeamLed ? (isArtLed ? BOTH : TEAM_ONLY) : isArtLed ? ART_ONLY : NO_ROLES;
  };
}
