import type { ColumnDecision, ColumnMapping } from "../mapping/column-mapping";
import type { TextReaders } from "../mapping/text-readers";
import { textAt } from "../grid/cell-text";
import { isStaffList } from "./is-staff-list";
import { isPeriod } from "./is-period";
import { repeatsByPeriod } from "./repeats-by-period";
import type { FieldId } from "../vocabulary/field-id";

/** Whether a mapped table is a roster; `because` is a sentence for the run receipt. */
export type TableVerdict =
  { readonly kind: "roster" } | { readonly kind: "other"; readonly because: string; readonly hasPeople: boolean };

const ROSTER: TableVerdict = { kind: "roster" };

const A_ROTA = noRoster("It gives the roles by sprint or date, which is a rota and no roster of one day.");

/** A roster says who sits where: people (or their empty seats) with a role or a team. */
export function judgeTable(mapping: ColumnMapping, readers: TextReaders): TableVerdict {
  const { region, columns } = mapping;
  if (region.bodyRows.length === 0) return noRoster("There are column headers but no rows under them.");
  const has = (field: FieldId): boolean => columns.some((column) => isLikely(column, field));
  if (isByPeriod(mapping)) return A_ROTA;
  if (repeatsByPeriod(mapping))
    return noRoster(
      "The same teams or people come again by sprint, increment or release, so it is no roster of one day.",
    );
  if (isAboutCandidates(mapping)) return noRoster("It lists candidates, who hold no seats yet.");
  if (isBetweenTeams(mapping)) return noRoster("It lists what teams need of each other.");
  if (isChangeLog(mapping)) return noRoster("It lists changes and when they were made, which is no roster of one day.");
  if (isLabelList(mapping, readers))
    return noRoster(
      "It writes “Team” and the roles as labels, but more stands there than one value beside each, so it was not read. Give each person a row, under headers such as Team, Role and Name.",
    );
  if (region.layout === "team-rows") return judgeTeamRows(mapping);
  if (region.layout === "role-rows") return judgeRoleRows(mapping);
  const sure = (field: FieldId): boolean => columns.some((column) => column.field === field);
  const named = has("name") || has("first-name") || has("last-name");
  if (!named) return judgeNameless(mapping, readers);
  const namedSurely = sure("name") || sure("first-name") || sure("last-name");
  if (!namedSurely && namesAreRoles(mapping, readers)) return noRoster("It says what titles mean and names no people.");
  if (has("role") || region.role !== null) return ROSTER;
  if (!namedSurely) return noRoster("No column names people.");
  if (sure("team") || sure("role-column")) return ROSTER;
  return {
    kind: "other",
    because: isStaffList(mapping)
      ? "It lists people without a role or a team, so it says only who employs the people of the rosters."
      : "It lists people without a role or a team, so there is nothing to check.",
    hasPeople: true,
  };
}

/** Candidates with the interviews, panels or decisions that are made about them. */
function isAboutCandidates({ region }: ColumnMapping): boolean {
  const has = (pattern: RegExp): boolean => region.columns.some(({ header }) => pattern.test(header));
  return (
    has(/^(?:candidates?|applicants?|interviewees?)(?: names?)?$/i) &&
    has(/\b(?:interview|panel|decision|offer|resume|screening)\b/i)
  );
}

/** "From Team | To Team": a row is about two teams and nobody's seat. */
function isBetweenTeams({ region }: ColumnMapping): boolean {
  const has = (side: RegExp): boolean =>
    region.columns.some(({ header }) => /\bteam$/i.test(header.trim()) && side.test(header.trim()));
  return (
    has(/^(?:from|requesting|requestor|consuming|consumer|dependent|receiving)\b/i) &&
    has(/^(?:to|providing|provider|supplying|supplier|delivering|depends on)\b/i)
  );
}

/** A column that says of each row what happened: "Added", "Removed". */
function isChangeLog({ region }: ColumnMapping): boolean {
  return region.columns.some(({ header, columnIndex }) => {
    if (!CHANGE_HEADER.test(header.trim())) return false;
    const texts = region.bodyRows.map((rowIndex) => textAt(region.sheet, rowIndex, columnIndex)).filter(Boolean);
    return texts.length > 0 && texts.filter((text) => CHANGE.test(text)).length * 2 > texts.length;
  });
}

const CHANGE_HEADER =
  /^(?:changes?|change (?:type|made|description)|type of change|(?:roster |staff(?:ing)? )?(?:action|event|movement|transaction)s?(?: type| taken)?|what changed|add\s?\/\s?(?:remove|drop|delete))$/i;
const CHANGE =
  /^(?:add(?:ed|ition)?|new|joined|join|onboard(?:ed)?|hired|removed?|removal|deleted?|dropped|left|leave|depart(?:ed|ure)|off-?board(?:ed)?|rolled off|replaced?|changed?|updated?|moved?|transfer(?:red)?|promoted|renamed?|swap(?:ped)?|reassigned|backfilled)\b/i;

/** "PO | Product Owner": the name is the role's own, spelled out. */
function namesAreRoles({ region, columns }: ColumnMapping, readers: TextReaders): boolean {
  const name = columns.find((column) => isLikely(column, "name"));
  if (!name) return false;
  const texts = region.bodyRows.map((rowIndex) => textAt(region.sheet, rowIndex, name.columnIndex)).filter(Boolean);
  return texts.length > 0 && texts.every((text) => readers.readValue(text).role);
}

/** "Team | Heron" over "Product Owner | Ann Lee": what stands under the header "Team" are roles and no teams. */
function isLabelList({ region, columns }: ColumnMapping, readers: TextReaders): boolean {
  if (region.layout !== "person-rows" || columns.some(({ field }) => field === "role")) return false;
  const team = columns.find(({ field }) => field === "team");
  if (!team) return false;
  const texts = region.bodyRows.map((rowIndex) => textAt(region.sheet, rowIndex, team.columnIndex)).filter(Boolean);
  const roles = texts.filter((text) => readers.readValue(text).role);
  return roles.length >= 2 && roles.length * 10 >= texts.length * 6;
}

/** Rows of sprints or dates, in a layout where rows should be teams. */
function isByPeriod({ region, columns }: ColumnMapping): boolean {
  if (region.layout !== "team-rows" && region.layout !== "matrix") return false;
  if (columns.some(({ field }) => field === "team" || field === "role")) return false;
  const first = region.columns.find(({ columnIndex }) =>
    region.bodyRows.some((rowIndex) => textAt(region.sheet, rowIndex, columnIndex) !== ""),
  );
  if (!first) return false;
  const texts = region.bodyRows.map((rowIndex) => textAt(region.sheet, rowIndex, first.columnIndex)).filter(Boolean);
  return texts.filter((text) => isPeriod(text)).length * 2 > texts.length;
}

/** "PI 26.2 | PI 26.3" over the names: the columns are times and no teams. */
function judgeRoleRows({ columns }: ColumnMapping): TableVerdict {
  const teams = columns.filter(({ field }) => field === "team");
  const periods = teams.filter(({ header }) => isPeriod(header));
  return periods.length * 2 > teams.length ? A_ROTA : ROSTER;
}

function judgeTeamRows({ columns }: ColumnMapping): TableVerdict {
  const isRoster = columns.some((column) => column.field === "role-column");
  return isRoster ? ROSTER : noRoster("The columns under the names of roles hold no people.");
}

function judgeNameless(mapping: ColumnMapping, readers: TextReaders): TableVerdict {
  const { region, columns } = mapping;
  const roleHeaders = columns.filter((column) => readers.readHeader(column.header).role !== null);
  if (roleHeaders.length >= 2) {
    const texts = roleHeaders.flatMap(({ columnIndex }) =>
      region.bodyRows.map((rowIndex) => textAt(region.sheet, rowIndex, columnIndex)).filter((text) => text !== ""),
    );
    if (texts.length > 0 && texts.every((text) => /^[RACIS](?:\s*[/,]\s*[RACIS])*$/i.test(text))) {
      return noRoster("It is a responsibility matrix (RACI): letters under roles, and no people.");
    }
    if (texts.length > 0 && texts.every((text) => /^[\d.,]+\s?%?$/.test(text))) {
      return noRoster("The columns under the names of roles hold numbers, not people.");
    }
  }
  return noRoster("No column names people.");
}

function isLikely(column: ColumnDecision, field: FieldId): boolean {
  if (column.field === field) return true;
  return column.decision === "ask" && column.candidates[0]?.field === field;
}

function noRoster(because: string): TableVerdict {
  return { kind: "other", because, hasPeople: false };
}
