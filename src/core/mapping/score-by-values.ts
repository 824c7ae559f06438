import { claimsField, type ColumnEvidence } from "./column-evidence";
import type { FieldCandidate } from "./column-mapping";
import { isUnnamedHeader } from "../layout/unnamed-header";
import type { ColumnProfile } from "./profile-column";
import { scoreFit } from "./score-fit";
import { NAME_FIELDS } from "../vocabulary/field-id";

/** Cells that a column needs before its values may speak without a header. */
const ENOUGH = 3;
/** In a table without any headers, which was only taken for one because all its rows agree. */
const ENOUGH_TOGETHER = 2;

/** What a column's values say where its header says nothing (another language, a made-up word, no text at all). */
export function scoreByValues(
  { column, profile }: ColumnEvidence,
  columns: readonly ColumnEvidence[],
): readonly FieldCandidate[] {
  if (profile.filled < (isUnnamedHeader(column.header) ? ENOUGH_TOGETHER : ENOUGH)) return [];
  const share = (count: number): number => count / profile.filled;
  const found: FieldCandidate[] = [];
  if (share(profile.emails) >= 0.8) found.push({ field: "email", score: 0.9 });
  if (share(profile.roles) >= 0.7 && profile.distinct >= 2) found.push({ field: "role", score: 0.85 });
  if (share(profile.employments) >= 0.9 && profile.distinct <= 6) found.push({ field: "affiliation", score: 0.8 });
  if (share(profile.names) >= 0.8 && profile.distinct >= profile.filled * 0.5 && profile.organizations === 0) {
    found.push({ field: "name", score: namedElsewhere(columns) ? 0.5 : 0.78 });
  }
  if (mayBeTeam(profile) && columns.every((other) => isUnnamedHeader(other.column.header)))
    found.push({ field: "team", score: TEAM_WITHOUT_HEADER });
  if (share(profile.phones) >= 0.8) found.push({ field: "phone", score: 0.8 });
  return found;
}

/** Enough to be asked about, never enough to be used: an office or a vendor comes again from row to row just so. */
const TEAM_WITHOUT_HEADER = 0.6;

/** Texts that come again, as those of teams do, and that say nothing else. */
function mayBeTeam(profile: ColumnProfile): boolean {
  const { filled, distinct, roles, employments, organizations, numbers } = profile;
  if (distinct > filled * 0.7 || scoreFit("team", profile) < 0.6) return false;
  return [roles, employments, organizations, numbers].every((count) => count * 2 < filled);
}

function namedElsewhere(columns: readonly ColumnEvidence[]): boolean {
  return columns.some((column) => NAME_FIELDS.some((field) => claimsField(column, field)));
}
