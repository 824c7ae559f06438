import { LIKELY_CLAIM } from "./claim-strength";
import { claimsField, type ColumnEvidence } from "./column-evidence";
import type { LayoutKind } from "../layout/roster-region";
import type { FieldId } from "../vocabulary/field-id";
import type { FieldCandidate } from "./column-mapping";
import { scoreFit } from "./score-fit";
import { scoreByValues } from "./score-by-values";

/** Evidence below this is not worth mentioning. */
const LEAST = 0.2;

/** All fields that one column might be, best first, from its header, its values and the layout. */
export function scoreCandidates(
  column: ColumnEvidence,
  columns: readonly ColumnEvidence[],
  layout: LayoutKind,
): readonly FieldCandidate[] {
  const { reading, profile } = column;
  const scores = new Map<FieldId, number>();
  for (const { field: said, strength } of reading.claims) {
    const field = said === "name" ? partOfName(column, columns) : said;
    const fit = scoreFit(
      field,
      isBesideRoles(column, columns) && field === "team" ? { ...profile, roles: 0 } : profile,
    );
    scores.set(field, combine(strength, fit) + layoutBonus(field, column.column.header, layout));
  }
  const contradicted = reading.claims.length > 0 && [...scores.values()].every((score) => score < 0.75);
  if (reading.kind === "unknown" || reading.kind === "blank" || contradicted) {
    for (const { field, score } of scoreByValues(column, columns)) {
      const capped = contradicted ? Math.min(score, 0.7) : score;
      if ((scores.get(field) ?? 0) < capped) scores.set(field, capped);
    }
  }
  return [...scores]
    .filter(([, score]) => score >= LEAST)
    .map(([field, score]) => ({ field, score }))
    .sort((a, b) => b.score - a.score);
}

/** "Finance" and "Design" are fields of work and no titles where another column is the one of titles. */
function isBesideRoles(column: ColumnEvidence, columns: readonly ColumnEvidence[]): boolean {
  return columns.some(
    (other) => other !== column && claimsField(other, "role") && scoreFit("role", other.profile) > 0.5,
  );
}

/** "Nom" beside "Prénom", "Nome" beside "Cognome": single words there are the half that the other column lacks. */
function partOfName({ profile }: ColumnEvidence, columns: readonly ColumnEvidence[]): FieldId {
  if (profile.nameCells === 0 || profile.names > profile.nameCells * 0.6) return "name";
  const hasFirst = columns.some((other) => isSurely(other, "first-name"));
  const hasLast = columns.some((other) => isSurely(other, "last-name"));
  if (hasFirst === hasLast) return "name";
  return hasFirst ? "last-name" : "first-name";
}

function isSurely({ reading }: ColumnEvidence, field: FieldId): boolean {
  return reading.claims.some((claim) => claim.field === field && claim.strength >= 0.8);
}

/**
 * A sure header stands unless the values contradict it; a likely one stands where nothing speaks against it; a possible
 * one needs the values to speak for it.
 */
function combine(strength: number, fit: number): number {
  if (strength >= 0.8) return fit <= -0.5 ? 0.55 : strength + 0.05 * Math.max(fit, -0.3);
  if (strength >= LIKELY_CLAIM) return fit < 0 ? strength + 0.5 * fit : Math.max(strength, 0.76) + 0.14 * fit;
  return strength + (fit < 0 ? 0.5 : 0.4) * fit;
}

/** "Role" in any spelling outranks a title or position beside it. */
const ROLE_WORD = /\brol(?:e|es|le|a)?\b|\bruolo\b|роль/iu;

/** A contract's labor category is a role only where no other column gives one. */
const LABOR_CATEGORY = /\bl(?:abou?r[\s_]*)?cat(?:egor(?:y|ies))?s?\b/i;

/** What a row about a whole team cannot say of each of its members. */
const OF_ONE_PERSON: ReadonlySet<FieldId> = new Set(["name", "email", "affiliation", "allocation", "start", "end"]);

function layoutBonus(field: FieldId, header: string, layout: LayoutKind): number {
  if (layout === "team-rows" && OF_ONE_PERSON.has(field)) return -0.6;
  if (field !== "role") return 0;
  if (LABOR_CATEGORY.test(header)) return -0.01;
  return ROLE_WORD.test(header) ? 0.03 : 0;
}
