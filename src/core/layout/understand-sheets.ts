import type { SheetSnapshot, WorkbookSnapshot } from "../grid/sheet-snapshot";
import { claimsField, readColumnEvidence, type ColumnEvidence } from "../mapping/column-evidence";
import type { ColumnMapping, MappingMemory } from "../mapping/column-mapping";
import { mapColumns } from "../mapping/map-columns";
import { createTextReaders, type TextReaders } from "../mapping/text-readers";
import type { RoleReader } from "../roster/parse-role-title";
import type { FieldId } from "../vocabulary/field-id";
import { decideLayout } from "./decide-layout";
import { findTables } from "./find-tables";
import { judgeTable, type TableVerdict } from "./judge-table";
import { leaveOutOtherMarks } from "./leave-out-other-marks";
import { leaveOutPlans } from "./leave-out-plans";
import { placeRegions } from "./place-regions";
import type { ContextText, RosterRegion } from "./roster-region";
import type { SheetUnderstanding } from "./sheet-understanding";
import type { SheetTable } from "./sheet-table";
import { understandLabelLists } from "./understand-label-lists";

/** Understands every sheet of the user's; our own summary and settings sheets are left out silently. */
export function understandSheets(
  workbook: WorkbookSnapshot,
  memory: MappingMemory,
  readRole: RoleReader,
): readonly SheetUnderstanding[] {
  const readers = createTextReaders(readRole);
  const sheets = workbook.sheets.filter((sheet) => sheet.purpose === "user");
  const understood = sheets.map((sheet) => understandSheet(sheet, memory, readers));
  return placeRegions(leaveOutOtherMarks(leaveOutPlans(understood)));
}

/** What an author hid is an example, a list of choices, or last year's roster: it is left out, and the receipt says so. */
const HIDDEN = "The sheet is hidden, so it was not read. Show it to have it checked.";

function understandSheet(sheet: SheetSnapshot, memory: MappingMemory, readers: TextReaders): SheetUnderstanding {
  if (sheet.visibility !== "visible") return { sheet, rosters: [], lists: [], skipped: HIDDEN };
  const labelled = understandLabelLists(sheet, readers);
  const tables = findTables(
    sheet,
    readers,
    labelled.map(({ region }) => region.range),
  );
  const mapped = tables.map((table) => {
    const evidence = readColumnEvidence(sheet, table.columns, table.profiledRows, readers);
    const mapping = mapColumns(toRegion(sheet, table, evidence, readers), memory, readers, evidence);
    return { mapping, verdict: judgeTable(mapping, readers) };
  });
  const rosters = [
    ...labelled,
    ...mapped.filter(({ verdict }) => verdict.kind === "roster").map(({ mapping }) => mapping),
  ];
  const lists = mapped.filter(({ verdict }) => verdict.kind === "other").map(({ mapping }) => mapping);
  return {
    sheet,
    rosters,
    lists: lists.filter(isAboutPeople),
    skipped:
      rosters.length > 0
        ? null
        : explainSkipped(
            sheet,
            mapped.map(({ verdict }) => verdict),
          ),
  };
}

const PERSONAL: ReadonlySet<FieldId> = new Set([
  "name",
  "first-name",
  "last-name",
  "email",
  "role",
  "affiliation",
  "role-column",
]);

/** A table worth showing although it is no roster: some column of it is plainly about people. */
function isAboutPeople({ columns }: ColumnMapping): boolean {
  return columns.some(({ field }) => field !== null && PERSONAL.has(field));
}

function toRegion(
  sheet: SheetSnapshot,
  table: SheetTable,
  evidence: readonly ColumnEvidence[],
  readers: TextReaders,
): RosterRegion {
  const first = table.columns[0]?.columnIndex ?? 0;
  const last = table.columns[table.columns.length - 1]?.columnIndex ?? first;
  const top = table.headerRows[0] ?? table.bodyRows[0] ?? 0;
  const bottom = table.bodyRows[table.bodyRows.length - 1] ?? table.headerRows[table.headerRows.length - 1] ?? top;
  const layout = table.headerRows.length === 0 ? "person-rows" : decideLayout(evidence);
  return {
    sheet,
    layout,
    range: { rowIndex: top, columnIndex: first, rowCount: bottom - top + 1, columnCount: last - first + 1 },
    headerRows: table.headerRows,
    bodyRows: table.bodyRows,
    columns: table.columns,
    titles: table.titles,
    role: layout === "person-rows" ? findRole(sheet, table, evidence, readers) : null,
    team: null,
    art: null,
    organization: null,
    past: false,
    period: null,
    labelledSeats: [],
  };
}

/** The one role of all the rows, where the nearest title or else the sheet is named after it and no column tells roles. */
function findRole(
  sheet: SheetSnapshot,
  { titles }: SheetTable,
  evidence: readonly ColumnEvidence[],
  { readRole }: TextReaders,
): ContextText | null {
  if (evidence.some((column) => claimsAnyRole(column))) return null;
  const isRole = ({ text }: ContextText): boolean => {
    const { parts, ambiguous } = readRole(text);
    if (SAYS_ANYBODY.test(text) || text.split(/\s+/).length > LONGEST_ROLE) return false;
    return parts.length === 1 && ambiguous.length === 0;
  };
  return [...titles.slice(0, 1), { text: sheet.name, cell: null }].find(isRole) ?? null;
}

/** "Team members", "staff_directory", "2025 contributors": everybody, in whatever role; and the names of files. */
const SAYS_ANYBODY =
  /member|team|staff|employee|people|person|roster|list|director|resource|contributor|volunteer|[_\d]/i;
/** Words of "Senior Human-Centered Design Leads". */
const LONGEST_ROLE = 5;

function claimsAnyRole(column: ColumnEvidence): boolean {
  const { reading, profile } = column;
  const isUnnamed = reading.kind === "unknown" || reading.kind === "blank";
  return reading.role !== null || claimsField(column, "role") || (isUnnamed && profile.roles * 2 > profile.filled);
}

/** The table that came nearest to a roster explains the sheet. */
function explainSkipped(sheet: SheetSnapshot, verdicts: readonly TableVerdict[]): string {
  const others = verdicts.flatMap((verdict) => (verdict.kind === "other" ? [verdict] : []));
  const reason = others.find((verdict) => verdict.hasPeople) ?? others[0];
  if (reason) return reason.because;
  const isEmpty = sheet.values.every((row) => row.every((value) => value === ""));
  return isEmpty ? "The sheet is empty." : "No row of column headers of a roster was found.";
}
