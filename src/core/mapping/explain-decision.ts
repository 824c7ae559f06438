import { isUnnamedHeader } from "../layout/unnamed-header";
import type { ColumnEvidence } from "./column-evidence";
import type { FieldId } from "../vocabulary/field-id";
import type { MappingDecision } from "./column-mapping";
import type { ColumnProfile } from "./profile-column";

/** One sentence for people: what the header and the values said. `outbid`: another column was the better match. */
export function explainDecision(
  { column, reading, profile }: ColumnEvidence,
  decision: MappingDecision,
  field: FieldId | null,
  outbid: boolean,
): string {
  const isUnnamed = column.header === "" || isUnnamedHeader(column.header);
  const name = isUnnamed ? "The column without a header" : `Header “${column.header}”`;
  const values = field ? describeValues(field, profile) : "";
  if (decision === "saved")
    return field ? `${name}: your earlier answer.` : `${name}: set aside by your earlier answer.`;
  if (decision === "none") {
    if (outbid) return `${name}: another column is the better match.`;
    if (reading.kind === "other") return `${name} is about something else.`;
    return `${name} and its values name no field of a roster.`;
  }
  const said = reading.claims.some((claim) => claim.field === field) || field === "role-column";
  const misspelled = reading.claims[0]?.how === "misspelled" ? " (as spelled nearly so)" : "";
  const header = said ? `${name} names the field${misspelled}` : `${name} does not say what it is`;
  const rest = values === "" ? "" : `; ${values}`;
  return decision === "ask" ? `${header}${rest}, which leaves a doubt.` : `${header}${rest}.`;
}

const COUNTED: Readonly<Partial<Record<FieldId, readonly [Exclude<keyof ColumnProfile, "isSampled">, string]>>> = {
  name: ["nameCells", "read like names"],
  "first-name": ["nameCells", "read like names"],
  "last-name": ["nameCells", "read like names"],
  "role-column": ["nameCells", "read like names"],
  email: ["emails", "are addresses"],
  role: ["roles", "are known roles"],
  affiliation: ["employments", "say how somebody is employed"],
  organization: ["organizations", "read like organizations"],
  start: ["dates", "are dates"],
  end: ["dates", "are dates"],
  status: ["statuses", "are known states"],
  phone: ["phones", "are phone numbers"],
};

function describeValues(field: FieldId, profile: ColumnProfile): string {
  if (profile.filled === 0)
    return profile.placeholders > 0 ? "its cells hold placeholders only" : "its cells are empty";
  const cells = profile.filled === 1 ? "cell" : "cells";
  const about = profile.isSampled ? "about " : "";
  if (field === "allocation") {
    return `${about}${profile.numbers + profile.shares} of ${profile.filled} ${cells} are numbers or shares`;
  }
  const counted = COUNTED[field];
  if (!counted) return `${profile.distinct} different values in ${profile.filled} ${cells}`;
  return `${about}${profile[counted[0]]} of ${profile.filled} ${cells} ${counted[1]}`;
}
