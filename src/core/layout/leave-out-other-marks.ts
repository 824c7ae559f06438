import { textAt } from "../grid/cell-text";
import type { ColumnMapping } from "../mapping/column-mapping";
import { parsePersonNames, personKey } from "../roster/parse-person-names";
import { parseTeamNames, teamKey } from "../roster/read-team-name";
import type { FieldId } from "../vocabulary/field-id";
import { isTeamHeader } from "./is-team-header";
import { leaveOutRosters } from "./leave-out-rosters";
import type { SheetUnderstanding } from "./sheet-understanding";

const OTHER_MARKS =
  "Its marks stand under headers that are none of the teams that the rosters give its people, so they say something else (skills, access, attendance).";

/**
 * Leaves out tables of people and marks ("Ann Lee | Java: x | AWS: x") whose headers name no team of the other rosters,
 * where these give teams to most of the people: a skill, a tool or a meeting would be taken for one more team.
 */
export function leaveOutOtherMarks(sheets: readonly SheetUnderstanding[]): readonly SheetUnderstanding[] {
  const all = sheets.flatMap(({ rosters }) => rosters);
  const marked = all.filter((mapping) => mapping.region.layout === "matrix");
  if (marked.length === 0) return sheets;
  const placed = all.filter(({ region }) => region.layout === "person-rows" || region.layout === "team-rows");
  const teams = new Set(placed.flatMap((mapping) => textsOf(mapping, ["team"]).flatMap(parseTeamNames).map(teamKey)));
  const people = new Set(
    placed
      .filter(({ columns }) => columns.some(({ field }) => field === "team"))
      .flatMap((mapping) => namesIn(mapping, ["name", "role-column"])),
  );
  const leftOut = new Set(marked.filter((mapping) => isAboutOthers(mapping, teams, people)));
  return leaveOutRosters(sheets, leftOut, OTHER_MARKS);
}

function isAboutOthers(mapping: ColumnMapping, teams: ReadonlySet<string>, people: ReadonlySet<string>): boolean {
  const { region, columns } = mapping;
  const headers = columns.filter(({ field, columnIndex }) => field === "team" && isTeamHeader(region, columnIndex));
  if (headers.length === 0) return false;
  if (headers.some(({ header, decision }) => decision === "saved" || teams.has(teamKey(header)))) return false;
  const names = namesIn(mapping, ["name"]);
  return names.filter((name) => people.has(name)).length * 2 > names.length;
}

function namesIn(mapping: ColumnMapping, fields: readonly FieldId[]): readonly string[] {
  return textsOf(mapping, fields)
    .flatMap((text) => parsePersonNames(text))
    .filter(({ display }) => display !== "")
    .map(({ display }) => personKey(display, ""));
}

function textsOf({ region, columns }: ColumnMapping, fields: readonly FieldId[]): readonly string[] {
  return columns
    .filter(({ field }) => field !== null && fields.includes(field))
    .flatMap(({ columnIndex }) => region.bodyRows.map((rowIndex) => textAt(region.sheet, rowIndex, columnIndex)))
    .filter((text) => text !== "");
}
