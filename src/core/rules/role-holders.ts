import { foldName } from "../grid/normalize-text";
import type { Assignment } from "../roster/roster";
import type { Qualifier, RoleId } from "../vocabulary/role-id";

/** Everybody and everything that a team or an ART has for one role, sorted by what it means on the as-of date. */
export interface RoleHolders {
  /** Distinct people who fill the role without any qualifier that weakens it. */
  readonly plain: readonly Assignment[];
  /** Distinct people who fill it for the time being: acting, interim, or outgoing until their last day. */
  readonly interim: readonly Assignment[];
  /** Deputy, alternate, proxy, associate: do not fill the role, but somebody is at hand. */
  readonly standIns: readonly Assignment[];
  /** Backup, shadow, incoming: do not fill the role. */
  readonly reserves: readonly Assignment[];
  readonly startsLater: readonly Assignment[];
  readonly vacant: readonly Assignment[];
  readonly dismissed: readonly Assignment[];
  /** Past, or after their last day. */
  readonly ended: readonly Assignment[];
  /** Titles that can mean the role, crossed-out holders, and cells that point elsewhere: one answer could fill it. */
  readonly unclear: readonly Assignment[];
}

const INTERIM: ReadonlySet<Qualifier> = new Set(["acting", "interim", "outgoing"]);
const STAND_IN: ReadonlySet<Qualifier> = new Set(["deputy", "alternate", "proxy", "associate"]);
const RESERVE: ReadonlySet<Qualifier> = new Set(["backup", "shadow", "incoming"]);

/** How a person with these qualifiers holds a role; lead, senior, junior and chief change nothing. */
export function standingOf(qualifiers: readonly Qualifier[]): "plain" | "interim" | "stand-in" | "reserve" {
  if (qualifiers.some((qualifier) => RESERVE.has(qualifier))) return "reserve";
  if (qualifiers.some((qualifier) => STAND_IN.has(qualifier))) return "stand-in";
  return qualifiers.some((qualifier) => INTERIM.has(qualifier)) ? "interim" : "plain";
}

type Group = keyof RoleHolders;

/** Stands for every group without anybody; nothing is ever added to it. */
const NONE: Assignment[] = [];
const NOBODY: Readonly<Record<Group, Assignment[]>> = {
  plain: NONE,
  interim: NONE,
  standIns: NONE,
  reserves: NONE,
  startsLater: NONE,
  vacant: NONE,
  dismissed: NONE,
  ended: NONE,
  unclear: NONE,
};

/** Sorts the assignments of one team or ART for one role. A person who stands there twice is kept once. */
export function findRoleHolders(assignments: readonly Assignment[], role: RoleId): RoleHolders {
  const holders = { ...NOBODY };
  for (const assignment of assignments) {
    const group = groupOf(assignment, role);
    if (group === null) continue;
    // Asked for every team and role, and mostly there is one holder: a list is made only where somebody stands on it.
    if (holders[group] === NONE) holders[group] = [assignment];
    else holders[group].push(assignment);
  }
  holders.plain = oncePerPerson(holders.plain, NONE);
  holders.interim = oncePerPerson(holders.interim, holders.plain);
  return holders;
}

/** The first assignment of each person who has none among the others. */
function oncePerPerson(assignments: Assignment[], others: readonly Assignment[]): Assignment[] {
  if (assignments.length + others.length < 2) return assignments;
  const seen = new Set(others.map(({ person }) => person));
  return assignments.filter(({ person }) => {
    const isFirst = !seen.has(person);
    seen.add(person);
    return isFirst;
  });
}

/**
 * The holders whose names differ, each name's first. One name with two addresses, a company's on one sheet and a .gov one
 * on another, is far more often one person than two, so it is no ground for saying that there are several.
 */
export function distinctNames(holders: readonly Assignment[]): readonly Assignment[] {
  if (holders.length < 2) return holders;
  const names = new Map<string, Assignment>();
  for (const holder of holders) {
    const name = foldName(holder.person?.name ?? "");
    if (!names.has(name)) names.set(name, holder);
  }
  return [...names.values()];
}

function isNow(assignment: Assignment): boolean {
  return assignment.time === "active" || assignment.time === "struck";
}

/** What the assignment is to the role; null where it is nothing to it, or says nothing of today. */
function groupOf(assignment: Assignment, role: RoleId): Group | null {
  if (assignment.certainty === "ambiguous") {
    return assignment.candidates.includes(role) && isNow(assignment) ? "unclear" : null;
  }
  if (assignment.role !== role) return null;
  const standing = standingOf(assignment.qualifiers);
  const { person, time } = assignment;
  if (person === null) {
    if (assignment.vacancy?.kind === "elsewhere") return isNow(assignment) ? "unclear" : null;
    const isOpen = standing === "plain" && time !== "past" && time !== "ended" && time !== "struck";
    if (!isOpen) return null;
    return assignment.vacancy?.kind === "dismissed" ? "dismissed" : "vacant";
  }
  if (time === "struck") return "unclear";
  if (time === "past" || time === "ended") return "ended";
  if (time === "starts-later") {
    const fillsLater = standing === "plain" || standing === "interim" || assignment.qualifiers.includes("incoming");
    return fillsLater ? "startsLater" : null;
  }
  return STANDINGS[standing];
}

const STANDINGS = { plain: "plain", interim: "interim", "stand-in": "standIns", reserve: "reserves" } as const;
