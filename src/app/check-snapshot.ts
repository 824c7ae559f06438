import { rangeAddress } from "../core/grid/a1";
import type { WorkbookSnapshot } from "../core/grid/sheet-snapshot";
import type { SheetUnderstanding } from "../core/layout/sheet-understanding";
import { isStaffList } from "../core/layout/is-staff-list";
import { understandSheets } from "../core/layout/understand-sheets";
import type { ColumnMapping, MappingMemory } from "../core/mapping/column-mapping";
import { sampleColumn } from "../core/mapping/sample-column";
import { buildReport } from "../core/report/build-report";
import type { NotChecked, RegionReceipt, Report, RunReceipt, SheetReceipt } from "../core/report/report";
import { buildRoster } from "../core/roster/build-roster";
import { findUnreadRoles } from "../core/roster/find-unread-roles";
import { createRoleReader } from "../core/roster/parse-role-title";
import { readLegend } from "../core/roster/read-legend";
import { readSeats, type RegionSeats } from "../core/roster/read-seats";
import type { Seat } from "../core/roster/seat";
import { RULES } from "../core/rules/catalogue-index";
import { describeChangedSettings } from "../core/rules/describe-changed-settings";
import { describeFacts } from "../core/rules/describe-facts";
import { HANDBOOK_VERSION } from "../core/rules/handbook";
import type { RuleSettings } from "../core/rules/rule-settings";
import { runRules } from "../core/rules/run-rules";
import type { WorkbookFacts } from "../core/rules/workbook-facts";
import { describeDoubts, leaveOutDoubted } from "./describe-doubts";
import { PRODUCT_VERSION } from "./product-version";

/** What a check depends on beside the workbook. */
export interface SnapshotCheckRequest {
  /** ISO date that decides who is active. */
  readonly asOf: string;
  readonly settings: RuleSettings;
  readonly memory: MappingMemory;
  readonly facts: WorkbookFacts;
  /** Whether a required column in doubt stops the check with a question, or is left out and told as not checked. */
  readonly whenInDoubt: "ask" | "leave-out";
}

/** What a check comes to. The mappings are those of all rosters, so that a question can show its surroundings. */
export type SnapshotCheck =
  | { readonly kind: "checked"; readonly report: Report }
  | { readonly kind: "mapping-needed"; readonly mappings: readonly ColumnMapping[] };

const NO_SEATS: readonly Seat[] = [];

/** The whole way from sheets to report, without reading or writing anything. */
export function checkSnapshot(workbook: WorkbookSnapshot, request: SnapshotCheckRequest): SnapshotCheck {
  const readRole = createRoleReader();
  const sheets = understandSheets(workbook, request.memory, readRole);
  const mappings = sheets.flatMap((sheet) => sheet.rosters);
  if (request.whenInDoubt === "ask" && mappings.some((mapping) => mapping.doubtful.length > 0)) {
    return { kind: "mapping-needed", mappings };
  }
  const regions = mappings.map((mapping, index) => readSeats(mapping, index, readRole));
  const staffLists = sheets
    .flatMap(({ lists }) => lists.filter(isStaffList))
    .map((mapping, index) => readSeats(mapping, regions.length + index, readRole));
  const legend = readLegend(
    sheets.map(({ sheet, rosters }) => ({ sheet, rosters: rosters.map(({ region }) => region.range) })),
    readRole,
  );
  const memory = { ...request.memory, titles: { ...legend, ...request.memory.titles } };
  const roster = buildRoster(
    regions.map(({ region }) => region),
    NO_SEATS.concat(...regions.map(({ seats }) => seats)),
    {
      asOf: request.asOf,
      workbookName: workbook.name,
      dateSystem: workbook.dateSystem,
      memory,
      facts: request.facts,
      staffLists,
      unreadRoles: findUnreadRoles(
        sheets.flatMap(({ rosters, lists }) => [...rosters, ...lists]),
        readRole,
      ),
    },
  );
  const runs = leaveOutDoubted(runRules(roster, RULES, request.settings), mappings);
  const receipt = buildReceipt(sheets, request);
  const doubts = [...describeDoubts(mappings, request.settings), ...describeStruck(regions)];
  return { kind: "checked", report: buildReport({ roster, runs, receipt, doubts }) };
}

function buildReceipt(
  understood: readonly SheetUnderstanding[],
  { settings, facts }: Pick<SnapshotCheckRequest, "settings" | "facts">,
): RunReceipt {
  const changedSettings = [...describeChangedSettings(RULES, settings), ...describeFacts(facts)];
  return {
    // In the workbook's order. Our own sheets are left out: nobody asks how they were read, and the first check after a
    // summary appeared would read otherwise than the one before.
    sheets: understood.map(({ sheet, rosters, skipped }): SheetReceipt => ({
      sheetId: sheet.id,
      name: sheet.name,
      hidden: sheet.visibility !== "visible",
      hiddenRowsRead: rosters.reduce((count, mapping) => count + countHiddenRows(mapping), 0),
      regions: rosters.map(regionReceipt),
      skipped,
    })),
    productVersion: PRODUCT_VERSION,
    handbookVersion: HANDBOOK_VERSION,
    profiles: ["ccsq", "data", ...settings.profiles.filter((profile) => profile !== "ccsq" && profile !== "data")],
    ...(changedSettings.length > 0 ? { changedSettings } : {}),
  };
}

function regionReceipt({ region, columns }: ColumnMapping): RegionReceipt {
  const sampled = columns.map((column) => ({ ...column, samples: sampleColumn(region, column.columnIndex) }));
  return {
    range: rangeAddress(region.range),
    layout: region.layout,
    headerRowNumbers: region.headerRows.map((rowIndex) => rowIndex + 1),
    rowsRead: region.bodyRows.length,
    columns: sampled,
  };
}

function countHiddenRows({ region }: ColumnMapping): number {
  const spans = region.sheet.hiddenRows;
  if (spans.length === 0) return 0;
  const hidden = new Set<number>();
  const last = region.range.rowIndex + region.range.rowCount - 1;
  for (const span of spans) {
    for (let rowIndex = span.first; rowIndex <= Math.min(span.last, last); rowIndex += 1) hidden.add(rowIndex);
  }
  return region.bodyRows.filter((rowIndex) => hidden.has(rowIndex)).length;
}

function describeStruck(regions: readonly RegionSeats[]): readonly NotChecked[] {
  return regions.flatMap(({ region, seats }) => {
    const count = seats.filter((seat) => seat.struck).length;
    if (count === 0) return [];
    const told =
      count === 1
        ? `1 crossed-out entry on sheet ‘${region.sheetName}’ was left out. Delete it, or undo the strike-through.`
        : `${String(count)} crossed-out entries on sheet ‘${region.sheetName}’ were left out. Delete them, or undo the strike-through.`;
    return [{ rules: [], because: told }];
  });
}
