import type { CellRef } from "../grid/cell-range";
import { textAt } from "../grid/cell-text";
import type { CellValue } from "../grid/cell-value";
import { valueAt } from "../grid/sheet-snapshot";
import { isTeamHeader } from "../layout/is-team-header";
import type { ContextText, RosterRegion } from "../layout/roster-region";
import type { ColumnDecision, ColumnMapping } from "../mapping/column-mapping";
import { isBackupHeader } from "../mapping/backup-header";
import { readTitleSplit, type TitleSplit } from "../mapping/title-split";
import { planFillDown } from "./fill-down";
import { isCalledTeam } from "./is-called-team";
import { isStatusOfPerson } from "./region-habits";
import { UNKNOWN_ROLE } from "./role-reading";
import type { RoleColumn, SeatField, SeatRegion } from "./seat";

/** Everything that the seats of one region share, so that a seat itself is little more than a row number. */
export interface SeatPlan {
  readonly region: RosterRegion;
  readonly regionIndex: number;
  readonly seatRegion: SeatRegion;
  readonly columns: ReadonlyMap<SeatField, number>;
  /** Set where the role column also names organizations and no other column does. */
  readonly titleSplit: TitleSplit | null;
  /** Where each field that the region tells is found. */
  readonly sources: ReadonlyMap<SeatField, FieldSource>;
  /** Role columns of the region by 0-based column index. */
  readonly roleColumns: ReadonlyMap<number, RoleColumn>;
  /** Columns whose header is a team (role-rows, matrix), by 0-based column index. */
  readonly teamColumns: readonly number[];
  /** Columns whose header is a person and whose cells are roles (matrix), by 0-based column index. */
  readonly personColumns: readonly number[];
  /** Columns of backups beside the holders' own, by 0-based column index. */
  readonly backupColumns: readonly number[];
  /** The header cell of a column, which holds its text. */
  headerCell(columnIndex: number): CellRef;
  headerText(columnIndex: number): string;
  readonly hasStruckCells: boolean;
  isStruck(rowIndex: number, columnIndex: number): boolean;
}

/** Where the rows of a region find one field. */
export interface FieldSource {
  /** The text that speaks for all rows where the field has no column. */
  readonly context: ContextText | null;
  /** 0-based; undefined where a text speaks for it. */
  readonly columnIndex: number | undefined;
  /** By position in the body, the row whose cell speaks for this one, or -1 for its own; null where all are their own. */
  readonly fills: Int32Array | null;
}

/** Prepares the reading of one region's seats. */
export function planSeats(mapping: ColumnMapping, regionIndex: number): SeatPlan {
  const { region } = mapping;
  const teamColumns = mapping.columns
    .filter(({ field, columnIndex }) => field === "team" && isTeamHeader(region, columnIndex))
    .map(({ columnIndex }) => columnIndex);
  const nameColumns = mapping.columns.filter(({ field }) => field === "name");
  const isPeople = region.layout === "matrix" && nameColumns.length >= 2;
  const personColumns = isPeople ? nameColumns.map(({ columnIndex }) => columnIndex) : [];
  const backupColumns = nameColumns
    .filter(({ header }) => isBackupHeader(header))
    .map(({ columnIndex }) => columnIndex);
  const ofSeveralSeats = new Set([...teamColumns, ...personColumns, ...backupColumns]);
  const columns = new Map<SeatField, number>();
  for (const { field, columnIndex, header } of mapping.columns) {
    if (field === null || field === "role-column" || ofSeveralSeats.has(columnIndex)) continue;
    if (region.layout === "team-rows" && !isOfTeam(field, header)) continue;
    if (!columns.has(field)) columns.set(field, columnIndex);
  }
  const roleColumns = new Map(
    mapping.columns
      .filter(({ field }) => field === "role-column")
      .map((column) => [column.columnIndex, toRoleColumn(region, column)]),
  );
  const role = columns.get("role");
  const titleSplit =
    role === undefined || columns.has("organization") ? null : readTitleSplit(headerText(region, role));
  if (titleSplit && role !== undefined) columns.set("organization", role);
  return {
    region,
    regionIndex,
    seatRegion: describeRegion(region, columns, [...roleColumns.values()], teamColumns.length > 0, isPeople),
    columns,
    titleSplit,
    sources: findSources(region, columns, [...roleColumns.keys()]),
    roleColumns,
    teamColumns,
    personColumns,
    backupColumns,
    headerCell: (columnIndex) => headerCell(region, columnIndex),
    headerText: (columnIndex) => headerText(region, columnIndex),
    hasStruckCells: region.sheet.struckCells.length > 0,
    isStruck: createStruckTest(region),
  };
}

/** What a team's row says of all its seats; its vendor or place need not be each member's, nor the status of a hiring. */
function isOfTeam(field: SeatField, header: string): boolean {
  return OF_A_TEAM.has(field) || (field === "status" && !isStatusOfPerson(header));
}

const OF_A_TEAM: ReadonlySet<SeatField> = new Set([
  "team",
  "team-type",
  "sub-team",
  "art",
  "notes",
  "value-stream-map",
]);

function toRoleColumn(region: RosterRegion, { header, reading, columnIndex }: ColumnDecision): RoleColumn {
  return { header, reading: reading ?? UNKNOWN_ROLE, headerCell: headerCell(region, columnIndex) };
}

function headerText(region: RosterRegion, columnIndex: number): string {
  return region.columns.find((column) => column.columnIndex === columnIndex)?.header ?? "";
}

/** The lowest header row with a text of its own; a merged parent heading stands above it. */
function headerCell(region: RosterRegion, columnIndex: number): CellRef {
  const rowIndex =
    [...region.headerRows].reverse().find((row) => textAt(region.sheet, row, columnIndex) !== "") ??
    region.range.rowIndex;
  return { sheetId: region.sheet.id, rowIndex, columnIndex };
}

function describeRegion(
  region: RosterRegion,
  columns: ReadonlyMap<SeatField, number>,
  roleColumns: readonly RoleColumn[],
  hasTeamColumns: boolean,
  hasPersonColumns: boolean,
): SeatRegion {
  const fields = new Set<SeatField>(columns.keys());
  for (const [field] of contextsOf(region)) fields.add(field);
  if (hasTeamColumns) fields.add("team");
  if (roleColumns.length > 0) {
    fields.add("role");
    fields.add("name");
  }
  if (region.layout === "role-rows" || hasPersonColumns) fields.add("name");
  if (hasPersonColumns) fields.add("role");
  const headers = new Map<SeatField, string>();
  for (const [field, columnIndex] of columns) headers.set(field, headerText(region, columnIndex));
  const anchorColumn = region.columns.find((column) => column.header !== "")?.columnIndex ?? region.range.columnIndex;
  return {
    fields,
    headers,
    isCalledTeam: isCalledTeam(region),
    onlyRole: columns.has("role") ? null : (region.role?.text ?? null),
    period: region.period,
    roleColumns,
    sheetId: region.sheet.id,
    sheetName: region.sheet.name,
    anchor: headerCell(region, anchorColumn),
  };
}

/** Texts that hold for a whole region, by the field they speak for. */
function contextsOf({ role, team, art, organization }: RosterRegion): ReadonlyMap<SeatField, ContextText> {
  const contexts = Object.entries({ role, team, art, organization }) as [SeatField, ContextText | null][];
  return new Map(contexts.flatMap(([field, context]) => (context ? [[field, context]] : [])));
}

function findSources(
  region: RosterRegion,
  columns: ReadonlyMap<SeatField, number>,
  roleColumns: readonly number[],
): ReadonlyMap<SeatField, FieldSource> {
  const sources = new Map<SeatField, FieldSource>();
  for (const [field, context] of contextsOf(region))
    sources.set(field, { context, columnIndex: undefined, fills: null });
  const fills = planFills(region, columns, roleColumns);
  for (const [field, columnIndex] of columns)
    sources.set(field, { context: null, columnIndex, fills: fills.get(field) ?? null });
  return sources;
}

function planFills(
  region: RosterRegion,
  columns: ReadonlyMap<SeatField, number>,
  roleColumns: readonly number[],
): ReadonlyMap<SeatField, Int32Array> {
  const names = (["name", "first-name", "last-name"] as const).flatMap((field) => columns.get(field) ?? []);
  const isMember = (rowIndex: number): boolean =>
    [...names, ...roleColumns].some((columnIndex) => textAt(region.sheet, rowIndex, columnIndex) !== "");
  const fills = new Map<SeatField, Int32Array>();
  const plan = (field: SeatField, columnIndex: number, mayContinue: boolean): void => {
    const sources = planFillDown(region, field, columnIndex, (rowIndex) => mayContinue && isMember(rowIndex));
    if (sources) fills.set(field, sources);
  };
  for (const [field, columnIndex] of columns) if (field !== "role") plan(field, columnIndex, true);
  const role = columns.get("role");
  // A role left blank beside a team written out in every row is a gap; it continues only where teams do, or stand outside.
  if (role !== undefined) plan("role", role, fills.has("team") || !columns.has("team"));
  return fills;
}

function createStruckTest(region: RosterRegion): (rowIndex: number, columnIndex: number) => boolean {
  const struck = new Map<number, Set<number>>();
  const last = region.range.rowIndex + region.range.rowCount;
  for (const range of region.sheet.struckCells) {
    const from = Math.max(range.rowIndex, region.range.rowIndex);
    const to = Math.min(range.rowIndex + range.rowCount, last);
    const columnCount = Math.min(range.columnCount, region.range.columnIndex + region.range.columnCount);
    for (let rowIndex = from; rowIndex < to; rowIndex += 1) {
      const columns = struck.get(rowIndex) ?? new Set<number>();
      for (let offset = 0; offset < columnCount; offset += 1) columns.add(range.columnIndex + offset);
      struck.set(rowIndex, columns);
    }
  }
  return (rowIndex, columnIndex) => struck.get(rowIndex)?.has(columnIndex) ?? false;
}

/** Whether the cell of the row above, or of a merged one, speaks for the field at this position of the body. */
export function isFilled(plan: SeatPlan, field: SeatField, position: number): boolean {
  return sourceRow(plan, plan.sources.get(field), position) !== plan.region.bodyRows[position];
}

/** The row that speaks for a field at one position of the body. */
export function sourceRow({ region }: SeatPlan, source: FieldSource | undefined, position: number): number {
  const filled = source?.fills?.[position] ?? -1;
  return filled >= 0 ? filled : (region.bodyRows[position] ?? 0);
}

/** The value of a field's own column at one position, filled down where the region does so. */
export function columnValue(plan: SeatPlan, field: SeatField, position: number): CellValue {
  return sourceValue(plan, plan.sources.get(field), position);
}

/** `columnValue` of a field whose source is at hand. */
export function sourceValue(plan: SeatPlan, source: FieldSource | undefined, position: number): CellValue {
  const columnIndex = source?.columnIndex;
  if (columnIndex === undefined) return "";
  return valueAt(plan.region.sheet, sourceRow(plan, source, position), columnIndex);
}
