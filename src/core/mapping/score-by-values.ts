import type { ColumnEvidence } from "./column-evidence";
import type { FieldCandidate } from "./column-mapping";

/** Cells that a column needs before its values may speak without a header. */
const ENOUGH = 3;

/** What a column's values say where its header says nothing (another language, a made-up word, no text at all). */
export function scoreByValues(
  { profile }: ColumnEvidence,
  columns: readonly ColumnEvidence[],
): readonly FieldCandidate[] {
  if (profile.filled < ENOUGH) return [];
  const share = (count: number): number => count / profile.filled;
  const found: FieldCandidate[] = [];
  if (share(profile.emails) >= 0.8) found.push({ field: "email", score: 0.9 });
  if (share(profile.roles) >= 0.7 && profile.distinct >= 2) found.push({ field: "role", score: 0.85 });
  if (share(profile.employments) >= 0.9 && profile.distinct <= 6) found.push({ field: "affiliation", score: 0.8 });
  if (share(profile.names) >= 0.8 && profile.distinct >= profile.filled * 0.5 && profile.organizations === 0) {
    found.push({ field: "name", score: namedElsewhere(columns) ? 0.5 : 0.78 });
  }
  if (share(profile.phones) >= 0.8) found.push({ field: "phone", score: 0.8 });
  return found;
}

function namedElsewhere(columns: readonly ColumnEvidence[]): boolean {
  return columns.some(({ reading }) =>
    reading.claims.some(({ field, strength }) => strength >= 0.65 && /^(?:name|first-name|last-name)$/.test(field)),
  );
}
