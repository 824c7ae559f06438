import { remember } from "../grid/remember";
import type { Qualifier, RoleId, Speciality } from "../vocabulary/role-id";
import type { RoleByPlace } from "../vocabulary/title-meaning";
import type { RoleReading } from "./role-reading";
import type { RoleCertainty } from "./roster";
import type { SeatTitle } from "./statement";

/** One role that a statement gives, or the lack of one. */
export interface ResolvedRole {
  readonly role: RoleId | null;
  readonly certainty: RoleCertainty;
  readonly speciality: Speciality | null;
  readonly qualifiers: readonly Qualifier[];
  readonly candidates: readonly RoleId[];
}

/** What the place tells about a title's meaning. */
export interface RolePlace {
  readonly kind: "agile" | "support" | "elsewhere";
  /** Roles that others hold beyond doubt where there is one seat: the team's Scrum Master, the ART's RTE. */
  readonly heldByOthers: ReadonlySet<RoleId>;
}

/** `resolveRoles`, worked out once for each title and place where nothing stands beside the name. */
export function createRoleResolver(): typeof resolveRoles {
  const resolve = remember((title: SeatTitle) =>
    remember((kind: RolePlace["kind"]) =>
      remember((heldByOthers: RolePlace["heldByOthers"]) => resolveRoles(title, NONE, { kind, heldByOthers })),
    ),
  );
  return (title, besideName, place) =>
    besideName.length === 0 ? resolve(title)(place.kind)(place.heldByOthers) : resolveRoles(title, besideName, place);
}

const NONE: readonly Qualifier[] = [];

/**
 * The roles of a title in its place, with the qualifiers beside the name. "SM" on an Agile Team is the Scrum Master; "Coach" beside a Scrum Master is no
 * second one; a title that stays open keeps all its meanings as candidates and gives no role; an unknown title on an
 * Agile Team counts as a Developer, because the handbook's list of them ends in "Etc." (line 52).
 */
export function resolveRoles(
  { reading, roleText, titleSetAside }: SeatTitle,
  besideName: readonly Qualifier[],
  place: RolePlace,
): readonly ResolvedRole[] {
  if (titleSetAside) return [lacking("set-aside", besideName)];
  const roles = reading.parts.map((part): ResolvedRole => {
    const qualifiers = merge(part.qualifiers, besideName);
    const speciality = part.speciality;
    if (part.byPlace === undefined) {
      return { role: part.role, certainty: "stated", speciality, qualifiers, candidates: [] };
    }
    const role = roleAt(part.byPlace, place) ?? (place.kind === "support" ? part.role : null);
    if (role === null) return open([part.role, OTHER_MEANINGS[part.role] ?? "oversight"], qualifiers);
    return {
      role,
      certainty: "by-place",
      speciality: role === "developer" ? speciality : null,
      qualifiers,
      candidates: [],
    };
  });
  const settled = resolveAmbiguous(reading, besideName, place);
  if (settled !== null && !roles.some((role) => role.role === settled.role && role.role !== null)) roles.push(settled);
  if (roles.length > 0) return roles;
  if (roleText === "") return [lacking("blank", besideName)];
  if (reading.former === true) return [lacking("set-aside", besideName)];
  if (place.kind !== "agile") return [lacking("unrecognized", besideName)];
  return [{ role: "developer", certainty: "counted", speciality: null, qualifiers: besideName, candidates: [] }];
}

/** Roles that the rules ask for; only for their sake is a title asked about. */
const RULE_ROLES: ReadonlySet<RoleId> = new Set([
  "scrum-master",
  "product-owner",
  "product-manager",
  "release-train-engineer",
]);

/** What else an abbreviation means above the teams: a Project Officer, a solution manager. */
const OTHER_MEANINGS: Partial<Readonly<Record<RoleId, RoleId>>> = {
  "product-owner": "oversight",
  "scrum-master": "solution-level",
};

/**
 * A title that could fill an empty seat here stays open, whatever the place says of it otherwise. One that nothing
 * hangs on is not asked about.
 */
function resolveAmbiguous(
  reading: RoleReading,
  besideName: readonly Qualifier[],
  place: RolePlace,
): ResolvedRole | null {
  if (reading.ambiguous.length === 0) return null;
  const qualifiers = merge(reading.qualifiers ?? [], besideName);
  const left = reading.ambiguous.filter((role) => isPossible(role, place));
  if (left.includes("release-train-engineer") || left.includes("scrum-master")) return open(left, qualifiers);
  const told = reading.byPlace === undefined ? null : roleAt(reading.byPlace, place);
  if (told !== null) return certain(told, qualifiers);
  if (left.some((role) => RULE_ROLES.has(role))) return open(left, qualifiers);
  return certain(left[0] ?? (place.kind === "agile" ? "developer" : "program-support"), qualifiers);
}

function isPossible(role: RoleId, place: RolePlace): boolean {
  if (role === "scrum-master" && place.kind !== "agile") return false;
  if (role === "product-owner" && place.kind === "support") return false;
  return !place.heldByOthers.has(role);
}

function certain(role: RoleId, qualifiers: readonly Qualifier[]): ResolvedRole {
  const speciality = role === "developer" ? "other" : null;
  return { role, certainty: "by-place", speciality, qualifiers, candidates: [] };
}

function open(candidates: readonly RoleId[], qualifiers: readonly Qualifier[]): ResolvedRole {
  return { role: null, certainty: "ambiguous", speciality: null, qualifiers, candidates };
}

function lacking(certainty: RoleCertainty, qualifiers: readonly Qualifier[]): ResolvedRole {
  return { role: null, certainty, speciality: null, qualifiers, candidates: [] };
}

function roleAt(byPlace: RoleByPlace, place: RolePlace): RoleId | null {
  return place.kind === "agile" ? byPlace.agileTeam : byPlace.elsewhere;
}

function merge(a: readonly Qualifier[], b: readonly Qualifier[]): readonly Qualifier[] {
  return [...new Set([...a, ...b])];
}
