import { cellText } from "../grid/cell-text";
import { foldTitle } from "../grid/normalize-text";
import type { CellRange } from "../grid/cell-range";
import type { SheetSnapshot } from "../grid/sheet-snapshot";
import type { ColumnDecision, ColumnMapping } from "../mapping/column-mapping";
import type { TextReaders } from "../mapping/text-readers";
import { fieldTitle, NAME_FIELDS, type FieldId } from "../vocabulary/field-id";
import { findLabelBands, type LabelBand, type LabelLine } from "./find-label-bands";
import { toTitles } from "./finish-tables";
import type { LabelEntry, LabelledSeat, LabelledValue, LabelList } from "./label-list";
import { namesSomebody, readRecordSeats, readRoleLabelSeats } from "./read-label-seats";
import { readSheetRows, type SheetRow } from "./sheet-rows";

/** A sheet of more rows is a table: nobody writes so many labels by hand. */
const MOST_ROWS = 2_000;
/** Lines above the first label that may name the ART. */
const TITLE_ROWS = 5;
/** Shares of lines whose labels, and of records whose roles, must be known, and of roles beside which a name must stand. */
const LEAST_KNOWN = 0.5;
const LEAST_NAMED = 0.8;
/** Fewer seats on a sheet are a remark ("Product Owner: Ann Lee" above a table), or a single person's form. */
const FEWEST_SEATS = 2;

/**
 * The rosters of a sheet that are written as labels and values: one for roles as labels, one for records of a person
 * each. What is in doubt is left to be read as a table, or not at all.
 */
export function understandLabelLists(sheet: SheetSnapshot, readers: TextReaders): readonly ColumnMapping[] {
  const real = sheet.tables.map((table) => table.range);
  const rows = readSheetRows(sheet, real, MOST_ROWS + 1);
  if (rows.length > MOST_ROWS) return [];
  const roles: LabelList[] = [];
  const records: LabelList[] = [];
  let art: LabelledValue | null = null;
  for (const band of findLabelBands(sheet, rows, readers)) {
    const list = readRoleList(band, art, readers);
    const record = list ? null : readRecords(band, art, readers);
    if (list) roles.push(list);
    if (record) records.push(record);
    art = lastArt(band) ?? art;
  }
  return [roles, records]
    .filter((lists) => lists.reduce((sum, { seats }) => sum + seats.length, 0) >= FEWEST_SEATS)
    .map((lists) => {
      const list = joinLists(lists);
      return { region: toRegion(sheet, rows, list), columns: describeLabels(list, lists === records), doubtful: [] };
    });
}

function lastArt({ lists }: LabelBand): LabelledValue | null {
  const arts = lists.flat().filter(({ entry }) => isField(entry, "art") && cellText(entry.value) !== "");
  const last = arts[arts.length - 1]?.entry;
  return last ? { value: last.value, cell: last.cell } : null;
}

function readRoleList(band: LabelBand, art: LabelledValue | null, readers: TextReaders): LabelList | null {
  const lines = band.lists.flat();
  const roles = lines.filter(({ entry }) => entry.meaning.kind === "role").map(({ entry }) => entry);
  if (roles.length === 0 || lines.some(({ entry }) => isField(entry, "role") || isField(entry, "name"))) return null;
  const named = roles.filter(({ value }) => namesSomebody(cellText(value), readers));
  if (!isMostlyKnown(lines) || named.length < roles.length * LEAST_NAMED) return null;
  const seats = band.lists.flatMap((list) => readRoleLabelSeats(list, art, readers)).filter(hasPlace);
  return seats.length === 0 ? null : toList(band, seats);
}

function readRecords(band: LabelBand, art: LabelledValue | null, readers: TextReaders): LabelList | null {
  const lines = band.lists.flat();
  if (lines.some(({ entry }) => entry.meaning.kind === "role") || !isMostlyKnown(lines)) return null;
  const seats = band.lists.flatMap((list) => readRecordSeats(list, art)).filter(hasPlace);
  const titles = seats.map(({ fields }) => cellText(fields.get("role")?.value ?? "")).filter((title) => title !== "");
  const known = titles.filter((title) => readers.readValue(title).role);
  const isNamed = seats.every(({ fields }) => NAME_FIELDS.some((field) => fields.has(field)));
  if (seats.length < FEWEST_SEATS || !isNamed || known.length === 0) return null;
  return known.length < titles.length * LEAST_KNOWN ? null : toList(band, seats);
}

/** A team's label without a value is an empty form: nothing tells whose seats they are. */
function hasPlace({ fields }: LabelledSeat): boolean {
  const team = fields.get("team");
  return team === undefined || cellText(team.value) !== "";
}

function isMostlyKnown(lines: readonly LabelLine[]): boolean {
  const known = lines.filter(
    ({ entry, title }) =>
      entry.label === "" || entry.meaning.kind !== "other" || title?.team != null || title?.past === true,
  );
  return known.length >= lines.length * LEAST_KNOWN;
}

function isField({ meaning }: LabelEntry, field: FieldId): boolean {
  return meaning.kind === "field" && meaning.field === field;
}

function toList(band: LabelBand, seats: readonly LabelledSeat[]): LabelList {
  const entries = band.lists.flat().map(({ entry }) => entry);
  const columns = entries.flatMap(({ labelCell, cell }) => [labelCell.columnIndex, cell.columnIndex]);
  return { range: boundsOf(band.rows, columns), rows: band.rows, entries, seats };
}

function joinLists(lists: readonly LabelList[]): LabelList {
  const rows = [...new Set(lists.flatMap((list) => list.rows))].sort((a, b) => a - b);
  const columns = lists.flatMap(({ range }) => [range.columnIndex, range.columnIndex + range.columnCount - 1]);
  return {
    range: boundsOf(rows, columns),
    rows,
    entries: lists.flatMap(({ entries }) => entries),
    seats: lists.flatMap(({ seats }) => seats),
  };
}

function boundsOf(rows: readonly number[], columns: readonly number[]): CellRange {
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  return {
    rowIndex: top,
    columnIndex: left,
    rowCount: Math.max(...rows) - top + 1,
    columnCount: Math.max(...columns) - left + 1,
  };
}

function toRegion(sheet: SheetSnapshot, rows: readonly SheetRow[], list: LabelList): ColumnMapping["region"] {
  const above = rows.filter(({ rowIndex }) => rowIndex < list.range.rowIndex).slice(-TITLE_ROWS);
  return {
    sheet,
    layout: "label-rows",
    range: list.range,
    headerRows: [],
    bodyRows: list.rows,
    columns: distinctLabels(list).map(({ label, cell }) => ({ columnIndex: cell.columnIndex, header: label })),
    titles: toTitles(sheet, above),
    role: null,
    team: null,
    art: null,
    organization: null,
    past: false,
    period: null,
    labelledSeats: list.seats,
  };
}

function distinctLabels({ entries }: LabelList): readonly LabelEntry[] {
  const seen = new Map<string, LabelEntry>();
  for (const entry of entries) {
    const key = foldTitle(entry.label);
    if (key !== "" && !seen.has(key)) seen.set(key, entry);
  }
  return [...seen.values()];
}

function describeLabels(list: LabelList, isRecords: boolean): readonly ColumnDecision[] {
  const used = new Set(list.seats.flatMap(({ fields }) => [...fields.keys()]));
  return distinctLabels(list).map(({ label, meaning, cell }) => {
    const said = meaning.kind === "field" && used.has(meaning.field) && (isRecords || meaning.field !== "name");
    const field = meaning.kind === "role" ? "role-column" : said ? meaning.field : null;
    const reading = meaning.kind === "role" ? meaning.reading : null;
    const about =
      field === null ? "is not used" : field === "role-column" ? "is a role" : `is the field ${fieldTitle(field)}`;
    return {
      columnIndex: cell.columnIndex,
      header: label,
      field,
      role: reading?.parts[0]?.role ?? null,
      reading,
      decision: field === null ? "none" : "auto",
      evidence: `Label “${label}” ${about}; its value stands beside it.`,
      candidates: [],
    };
  });
}
