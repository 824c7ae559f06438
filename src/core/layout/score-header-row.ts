import { cellText } from "../grid/cell-text";
import type { SheetSnapshot } from "../grid/sheet-snapshot";
import type { TextReaders } from "../mapping/text-readers";

/** How much a row looks like a header. */
export interface HeaderRowScore {
  /** Distinct fields and roles that its cells name. */
  readonly recognised: number;
  readonly roles: number;
  readonly filled: number;
  /** A cell holds what only data hold: an address, a link, a phone number, TRUE or FALSE. */
  readonly hasData: boolean;
}

const RECOGNISED = 0.65;
const LONGEST_HEADER_CELL = 80;

/** Scores one row by its texts alone; cells outside `columns` are not looked at. */
export function scoreHeaderRow(
  sheet: SheetSnapshot,
  rowIndex: number,
  columns: readonly number[],
  readers: TextReaders,
): HeaderRowScore {
  const row = sheet.values[rowIndex] ?? [];
  const seen = new Set<string>();
  let roles = 0;
  let filled = 0;
  let possible = 0;
  let hasData = false;
  for (const columnIndex of columns) {
    const value = row[columnIndex] ?? "";
    const text = cellText(value);
    if (text === "") continue;
    filled += 1;
    if (typeof value === "boolean" || isData(text, readers)) hasData = true;
    if (typeof value !== "string" || text.length > LONGEST_HEADER_CELL) continue;
    const reading = readers.readHeader(text);
    const claim = reading.claims[0];
    if (claim && claim.strength >= RECOGNISED) seen.add(claim.field);
    else if (reading.role && reading.role.parts.length > 0) {
      const key = `role ${text.toLowerCase()}`;
      if (!seen.has(key)) roles += 1;
      seen.add(key);
    } else if (claim) possible += 1;
  }
  return { recognised: seen.size + Math.floor(possible / 2), roles, filled, hasData };
}

function isData(text: string, readers: TextReaders): boolean {
  if (!/[@:\d]/.test(text)) return false;
  const kind = readers.readValue(text);
  return kind.email || kind.url || kind.phone;
}

/**
 * Whether the row's texts come again right below in their own columns, as data do and headers do not. `nextRows` are
 * the next rows with content; from a row that repeats the whole header on, another table begins, and one row that
 * echoes some headers ("NAME", "TITLE") is a template.
 */
export function recursBelow(
  sheet: SheetSnapshot,
  rowIndex: number,
  columns: readonly number[],
  nextRows: readonly number[],
  readers: TextReaders,
): boolean {
  const texts = new Map(columns.map((columnIndex) => [columnIndex, lowerText(sheet, rowIndex, columnIndex)]));
  const again = (next: number): number =>
    columns.filter((columnIndex) => lowerText(sheet, next, columnIndex) === texts.get(columnIndex)).length;
  const repeat = nextRows.findIndex((next) => again(next) >= 2 && again(next) * 3 > columns.length * 2);
  const upToRepeat = repeat < 0 ? nextRows : nextRows.slice(0, repeat);
  const template = upToRepeat.filter((next) => again(next) >= 2);
  const rows = template.length === 1 ? upToRepeat.filter((next) => next !== template[0]) : upToRepeat;
  let recurring = 0;
  let roleOverRole = 0;
  for (const [columnIndex, text] of texts) {
    const below = rows.map((next) => lowerText(sheet, next, columnIndex)).filter((other) => other !== "");
    if (below.includes(text)) recurring += 1;
    const header = readers.readHeader(text);
    const isTitle = header.claims.length === 0 && header.kind !== "other" && readers.readValue(text).role;
    const roles = isTitle ? below.filter((other) => readers.readValue(other).role).length : 0;
    if (roles > 0 && roles * 2 > below.length) roleOverRole += 1;
  }
  return recurring >= 2 || roleOverRole >= 1;
}

function lowerText(sheet: SheetSnapshot, rowIndex: number, columnIndex: number): string {
  return cellText(sheet.values[rowIndex]?.[columnIndex] ?? "").toLowerCase();
}
