import { headerWords } from "../mapping/header-words";
import type { RoleId } from "../vocabulary/role-id";
import type { RosterSource } from "./roster";
import type { Statement } from "./statement";

/** Roles that only an agile organization has; Product Managers, developers and overseers are everywhere. */
const AGILE_ROLES: ReadonlySet<RoleId> = new Set([
  "scrum-master",
  "product-owner",
  "release-train-engineer",
  "agile-coach",
]);

/** Headers of a team column, an ART column or a role column that an agile organization gives it. */
const AGILE_HEADER = /^(?:team|squad|pod|crew|tribe|agile|scrum|safe|art|train)$/;

/**
 * Whether the workbook speaks of agile teams or roles at all: a title or a column of one of their roles, a column or a
 * heading that says "team", "squad" or "ART". A register of departments that does not is no evidence that a Scrum
 * Master is missing.
 */
export function speaksAgile(regions: readonly RosterSource[], statements: readonly Statement[]): boolean {
  return (
    regions.some(regionSpeaksAgile) ||
    statements.some(({ title: { reading } }) => reading.parts.some(({ role }) => AGILE_ROLES.has(role)))
  );
}

function regionSpeaksAgile({ fields, headers, roleColumns, isCalledTeam }: RosterSource): boolean {
  if (isCalledTeam || fields.has("value-stream-map") || (fields.has("art") && !headers.has("art"))) return true;
  const roles = roleColumns.flatMap(({ reading }) => [...reading.parts.map(({ role }) => role), ...reading.ambiguous]);
  return (
    roles.some((role) => AGILE_ROLES.has(role)) ||
    (["team", "art", "role"] as const).some((field) =>
      headerWords(headers.get(field) ?? "").some((word) => AGILE_HEADER.test(word)),
    )
  );
}
