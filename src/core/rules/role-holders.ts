import { foldName } from "../grid/normalize-text";
import type { Assignment, Person } from "../roster/roster";
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
  /** Titles that can mean the role, and crossed-out holders: one answer could fill it. */
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

/** Sorts the assignments of one team or ART for one role. A person who stands there twice is kept once. */
export function findRoleHolders(assignments: readonly Assignment[], role: RoleId): RoleHolders {
  const holders = {
    plain: new Map<Person, Assignment>(),
    interim: new Map<Person, Assignment>(),
    standIns: [] as Assignment[],
    reserves: [] as Assignment[],
    startsLater: [] as Assignment[],
    vacant: [] as Assignment[],
    dismissed: [] as Assignment[],
    ended: [] as Assignment[],
    unclear: [] as Assignment[],
  };
  for (const assignment of assignments) {
    if (assignment.certainty === "ambiguous") {
      if (assignment.candidates.includes(role) && isNow(assignment)) holders.unclear.push(assignment);
    } else if (assignment.role === role) sort(assignment, holders);
  }
  for (const person of holders.plain.keys()) holders.interim.delete(person);
  return { ...holders, plain: [...holders.plain.values()], interim: [...holders.interim.values()] };
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

function sort(
  assignment: Assignment,
  holders: Record<
    "standIns" | "reserves" | "startsLater" | "vacant" | "dismissed" | "ended" | "unclear",
    Assignment[]
  > &
    Record<"plain" | "interim", Map<Person, Assignment>>,
): void {
  const standing = standingOf(assignment.qualifiers);
  const { person, vacancy, time } = assignment;
  if (person === null) {
    const isOpen = standing === "plain" && time !== "past" && time !== "ended" && time !== "struck";
    if (isOpen) (vacancy?.kind === "dismissed" ? holders.dismissed : holders.vacant).push(assignment);
    return;
  }
  if (time === "struck") holders.unclear.push(assignment);
  else if (time === "past" || time === "ended") holders.ended.push(assignment);
  else if (time === "starts-later") {
    if (standing === "plain" || standing === "interim" || assignment.qualifiers.includes("incoming")) {
      holders.startsLater.push(assignment);
    }
  } else if (standing === "stand-in") holders.standIns.push(assignment);
  else if (standing === "reserve") holders.reserves.push(assignment);
  else {
    const group = standing === "plain" ? holders.plain : holders.interim;
    if (!group.has(person)) group.set(person, assignment);
  }
}
