import { LIKELY_CLAIM } from "../mapping/claim-strength";
import { isBackupHeader } from "../mapping/backup-header";
import {
  claimsField,
  isMarkColumn,
  isPersonHeader,
  isRoleColumn,
  isShareColumn,
  type ColumnEvidence,
} from "../mapping/column-evidence";
import { scoreFit } from "../mapping/score-fit";
import type { RoleId } from "../vocabulary/role-id";
import type { LayoutKind } from "./roster-region";

/** Decides how a table writes its roster down; a table that is no roster gets the layout that it comes nearest to. */
export function decideLayout(columns: readonly ColumnEvidence[]): LayoutKind {
  const roles = columns.filter((column) => isRoleColumn(column));
  const person = columns.some((column) => isPersonColumn(column));
  const title = columns.some((column) => claimsField(column, "role") && column.profile.roles > 0);
  if (person && columns.filter((column) => isMarkColumn(column)).length >= 2) return "matrix";
  const hasTeam = columns.some((column) => claimsField(column, "team"));
  if (person && !hasTeam && isTimeByTeam(columns)) return "matrix";
  if (!person && !title && columns.filter((column) => isPersonHeader(column)).length >= 2) return "matrix";
  if (!hasTeam && isRoleList(columns)) return "role-rows";
  const certain = roles.filter(({ reading }) => (reading.role?.parts.length ?? 0) > 0);
  const isTeamTable = certain.length >= 2 && (hasTeam || certain.some((column) => isCoreRole(column)));
  if (!title && isTeamTable && (!person || !hasPersonEvidence(columns))) return "team-rows";
  const hasPlace = hasTeam || columns.some((column) => claimsField(column, "art"));
  if (!title && !person && certain.length === 1 && hasPlace && roles.some((column) => isCoreRole(column)))
    return "team-rows";
  return "person-rows";
}

/** Somebody is always left out somewhere where time is parted between teams, and some number is no whole one. */
function isTimeByTeam(columns: readonly ColumnEvidence[]): boolean {
  const shares = columns.filter((column) => isShareColumn(column));
  return (
    shares.length >= 2 &&
    shares.some(({ profile }) => profile.filled < profile.rows) &&
    shares.some(({ profile }) => profile.shares + profile.fractions > 0)
  );
}

const CORE_ROLES: ReadonlySet<RoleId> = new Set([
  "product-owner",
  "scrum-master",
  "product-manager",
  "release-train-engineer",
  "agile-coach",
]);

function isCoreRole({ reading }: ColumnEvidence): boolean {
  return reading.role?.parts.some(({ role }) => CORE_ROLES.has(role)) ?? false;
}

function isPersonColumn(column: ColumnEvidence): boolean {
  if (claimsField(column, "first-name") || claimsField(column, "last-name")) return true;
  return claimsField(column, "name") && !column.reading.role && scoreFit("name", column.profile) >= 0;
}

/** "Name" beside role columns is the team's own, unless an address or a given name shows that the rows are people. */
function hasPersonEvidence(columns: readonly ColumnEvidence[]): boolean {
  return columns.some(
    (column) =>
      claimsField(column, "first-name") ||
      (claimsField(column, "email") && column.reading.claims[0]?.field === "email") ||
      (claimsField(column, "team") && column.profile.distinct * 10 < column.profile.filled * 7),
  );
}

/** The first column lists roles and every other column holds names under a header of its own. */
function isRoleList(columns: readonly ColumnEvidence[]): boolean {
  const list = columns.find((column) => column.profile.filled > 0 || column.column.header !== "");
  if (!list || list.profile.filled < 2) return false;
  if (list.profile.roles < list.profile.filled * 0.6) return false;
  const others = columns.filter(
    (column) => column !== list && (column.profile.filled > 0 || column.column.header !== ""),
  );
  const teams = others.filter(
    ({ reading, profile, column }) =>
      column.header !== "" &&
      !isBackupHeader(column.header) &&
      !reading.claims.some((claim) => claim.strength >= LIKELY_CLAIM) &&
      !reading.role &&
      scoreFit("role-column", profile) > 0,
  );
  return teams.length >= 2 && teams.length * 2 > others.length;
}
