import { cellText } from "../grid/cell-text";
import { foldName, foldTitle } from "../grid/normalize-text";
import type { ColumnMapping } from "../mapping/column-mapping";
import { readOrganization } from "../roster/read-organization";
import { readTeamKind } from "../roster/read-team-name";
import { ORGANIZATION_WORDS } from "../vocabulary/value-words";
import { placePeriods } from "./place-periods";
import { readTitle } from "./read-title";
import { readPeriod } from "./read-period";
import type { ContextText, RosterRegion } from "./roster-region";
import type { SheetUnderstanding } from "./sheet-understanding";

/** Sheet names and titles that say nothing about which team the rows are. */
const GENERIC =
  /^(?:sheet\s?\d*|roster|rosters|people|members?|team members?|staff|all|list|data|table\s?\d*|contacts?|directory|org(?:anization)?(?: chart)?|main|master|current|team|teams|our team|resources?|personnel|employees?|who we are|export|report|art|train|assignments?|team (?:roster|list|and partners)|roles?|info|overview|page\s?\d*|names?)$/i;
/** Groups of people who are on no team of the train. */
const NO_TEAM =
  /\b(?:partners?|stakeholders?|sponsors?|vendors?|advis[eo]rs?|clients?|customers?|contacts?|government|committee|board|council|context|roles|delivery leadership|points of contact|contractors?)$/i;
/** "Team: Heron" holds for the table however many other facts stand between. */
const TEAM_LABEL = /^(?:agile |scrum )?(?:team|squad)(?: name)?\s*:/i;
/** Headings of seats that nobody holds, which are those of the team above. */
const OPENINGS =
  /^(?:(?:current(?:ly)? )?(?:open|vacant|unfilled)(?: (?:positions?|roles?|reqs?|requisitions?|seats?|jobs?))?|vacanc(?:y|ies)|openings|job openings|hiring(?: plan| needs)?|recruiting|recruitment|staffing gaps|gaps|to be hired)\s*:?$/i;
/** Titles farther above a header than this speak of the whole sheet. */
const NEAR_TITLES = 3;

/**
 * Gives regions what their sheet's name and title lines say: the team where no column tells it, the ART, the
 * organization, and whether the people are former ones.
 */
export function placeRegions(sheets: readonly SheetUnderstanding[]): readonly SheetUnderstanding[] {
  const perTeam = findSheetsPerTeam(sheets);
  const placed = sheets.map((sheet) => ({
    ...sheet,
    rosters: sheet.rosters.map((mapping) => placeMapping(mapping, sheet, perTeam.has(sheet.sheet.id))),
  }));
  return shareArt(placePeriods(placed));
}

function placeMapping(mapping: ColumnMapping, sheet: SheetUnderstanding, isPerTeam: boolean): ColumnMapping {
  const { region } = mapping;
  const near = region.titles.slice(0, NEAR_TITLES).map((title) => ({ title, reading: readTitle(title.text) }));
  const own = readTitle(region.sheet.name);
  const organization = hasField(mapping, "organization") ? null : findOrganization(region, sheet);
  const past = near.some(({ reading }) => reading.past) || own.past;
  const team =
    hasField(mapping, "team") || region.layout !== "person-rows" ? null : findTeam(mapping, sheet, isPerTeam);
  const art = hasField(mapping, "art") ? null : findArt(region);
  const layout = team !== null && team.cell === null && isPerTeam ? "sheet-per-team" : region.layout;
  const doubtful = team ? mapping.doubtful.filter((field) => field !== "team") : mapping.doubtful;
  return { ...mapping, doubtful, region: { ...region, layout, team, art, organization, past } };
}

function hasField({ columns }: ColumnMapping, field: string): boolean {
  return columns.some(
    (column) => column.field === field || (column.decision === "ask" && column.candidates[0]?.field === field),
  );
}

function findTeam(mapping: ColumnMapping, sheet: SheetUnderstanding, isPerTeam: boolean): ContextText | null {
  const { region } = mapping;
  for (const [index, title] of region.titles.entries()) {
    if (index >= NEAR_TITLES && !TEAM_LABEL.test(title.text)) continue;
    const { team } = readTitle(title.text);
    if (team !== null) return { ...title, text: team };
  }
  const nearest = region.titles[0];
  if (listsOpenings(mapping)) {
    const above = sheet.rosters[sheet.rosters.indexOf(mapping) - 1];
    return above && !hasField(above, "team") && !listsOpenings(above) ? findTeam(above, sheet, isPerTeam) : null;
  }
  const stacked = sheet.rosters.filter((other) => !hasField(other, "team")).length >= 2;
  if (stacked && nearest && nearest.text !== region.role?.text && isTeamLike(nearest.text)) return nearest;
  const labelled = findLabelledTeam(region, sheet);
  if (labelled) return labelled;
  const { team } = readTitle(region.sheet.name);
  if (team !== null) return { text: region.sheet.name.trim(), cell: null };
  return isPerTeam && region.role?.text !== region.sheet.name ? { text: region.sheet.name.trim(), cell: null } : null;
}

function listsOpenings({ region }: ColumnMapping): boolean {
  return OPENINGS.test(region.titles[0]?.text.trim() ?? "");
}

/** The one team that labels above a table name: "Team | Heron" over its Product Owner, and then a table of its members. */
function findLabelledTeam(region: RosterRegion, { rosters }: SheetUnderstanding): ContextText | null {
  const lists = rosters.filter((other) => other.region.layout === "label-rows");
  if (lists.some((list) => list.region.range.rowIndex >= region.range.rowIndex)) return null;
  const teams = new Map<string, ContextText>();
  for (const { fields } of lists.flatMap((list) => list.region.labelledSeats)) {
    const team = fields.get("team");
    const text = cellText(team?.value ?? "");
    if (team && text !== "" && readTeamKind(text, "").kind !== "pseudo")
      teams.set(foldName(text), { text, cell: team.cell });
  }
  const [only] = teams.values();
  return teams.size === 1 && only ? only : null;
}

function isTeamLike(text: string): boolean {
  const reading = readTitle(text);
  if (reading.past || reading.aside || reading.art !== null || isOrganization(text) || NO_TEAM.test(text.trim()))
    return false;
  return (
    text.length <= 40 &&
    text.split(/\s+/).length <= 5 &&
    !GENERIC.test(text.trim()) &&
    !/\d{4}|[.:;?!]$|\bas of\b/i.test(text)
  );
}

function isEmployer(text: string): boolean {
  return isOrganization(text) || readOrganization(text, new Map())?.sure === true;
}

function isOrganization(text: string): boolean {
  return (
    /\b(?:inc|llc|llp|ltd|corp|gmbh|plc)\b\.?/i.test(text) &&
    foldName(text)
      .split(" ")
      .some((word) => ORGANIZATION_WORDS.has(word))
  );
}

/**
 * The employer that the line above the rows names. An agency's name may be the letterhead over everybody; it is an
 * employer only where each table of the sheet stands under one.
 */
function findOrganization(region: RosterRegion, { rosters }: SheetUnderstanding): ContextText | null {
  const nearest = region.titles[0];
  if (!nearest) return null;
  const labelled = /^(?:company|vendor|contractor|organization|employer|ado)\s*[:-]\s*(.+)$/i.exec(
    nearest.text.trim(),
  )?.[1];
  if (labelled !== undefined) return { ...nearest, text: labelled };
  const isByEmployer =
    rosters.length >= 2 && rosters.every((roster) => isEmployer(roster.region.titles[0]?.text ?? ""));
  return isOrganization(nearest.text) || isByEmployer ? nearest : null;
}

function findArt(region: RosterRegion): ContextText | null {
  for (const title of region.titles) {
    const { art } = readTitle(title.text);
    if (art !== null) return { ...title, text: art };
  }
  const { art } = readTitle(region.sheet.name);
  return art === null ? null : { text: art, cell: null };
}

/** Sheets that carry the same headers without a team column, under names of their own: each is a team. */
function findSheetsPerTeam(sheets: readonly SheetUnderstanding[]): ReadonlySet<string> {
  const byHeaders = new Map<string, string[]>();
  for (const { sheet, rosters } of sheets) {
    const only = rosters[0];
    if (only?.region.layout !== "person-rows" || hasField(only, "team")) continue;
    if (GENERIC.test(sheet.name.trim()) || readPeriod(sheet.name) !== null) continue;
    const key = only.region.columns
      .map(({ header }) => foldTitle(header))
      .filter((header) => header !== "")
      .sort()
      .join("|");
    byHeaders.set(key, [...(byHeaders.get(key) ?? []), sheet.id]);
  }
  return new Set([...byHeaders.values()].filter((ids) => ids.length >= 2).flat());
}

/** One ART named anywhere holds for all regions of a workbook that has no ART column; two or more hold for their own. */
function shareArt(sheets: readonly SheetUnderstanding[]): readonly SheetUnderstanding[] {
  const mappings = sheets.flatMap((sheet) => sheet.rosters);
  if (mappings.some((mapping) => hasField(mapping, "art"))) return sheets;
  const named = mappings.flatMap(({ region }) => (region.art ? [region.art] : []));
  const only = named[0];
  if (!only || new Set(named.map(({ text }) => foldName(text))).size !== 1) return sheets;
  return sheets.map((sheet) => ({
    ...sheet,
    rosters: sheet.rosters.map((mapping) => ({
      ...mapping,
      region: { ...mapping.region, art: mapping.region.art ?? only },
    })),
  }));
}
