import type { Qualifier, RoleId } from "../vocabulary/role-id";
import { NO_ROLE, type TitleMeaning } from "../vocabulary/title-meaning";

/**
 * What one stretch of a title says. `person`: a role (or surely none, `NO_ROLE`). `code`, `area`: a field of work
 * ("QA", "Development"). `qualifier`: only qualifiers ("acting"). `former`: a role of the past. `unknown`: nothing.
 */
export interface SegmentReading {
  readonly kind: "person" | "code" | "area" | "qualifier" | "former" | "unknown";
  readonly meaning: TitleMeaning;
  readonly qualifiers: readonly Qualifier[];
}

/** The reading of a stretch that says nothing. */
export const UNKNOWN_SEGMENT: SegmentReading = { kind: "unknown", meaning: NO_ROLE, qualifiers: [] };

/** The four roles that rules count; only these make a compound of what stands beside them. */
const RULE_ROLES: ReadonlySet<RoleId> = new Set<RoleId>([
  "product-owner",
  "scrum-master",
  "product-manager",
  "release-train-engineer",
]);

/** The rule role that the meaning certainly is, or undefined. */
export function ruleRoleOf(meaning: TitleMeaning): RoleId | undefined {
  return meaning.kind === "role" && RULE_ROLES.has(meaning.role) ? meaning.role : undefined;
}

/** The roles that the meaning is, or may be. */
export function rolesOf(meaning: TitleMeaning): readonly RoleId[] {
  if (meaning.kind === "role") return [meaning.role];
  return meaning.kind === "ambiguous" ? meaning.roles : [];
}

/** Whether the stretch names a role, certain or not. */
export function isPerson(reading: SegmentReading): boolean {
  return reading.kind === "person" && reading.meaning.kind !== "none";
}

/** One role, and not by its place alone: "PO (Project Officer)" is what the bracket says. */
export function isCertain({ kind, meaning }: SegmentReading): boolean {
  return kind === "person" && meaning.kind === "role" && meaning.byPlace?.elsewhere !== null;
}
