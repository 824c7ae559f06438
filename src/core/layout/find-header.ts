import { CLEAR_CLAIM } from "../mapping/claim-strength";
import { textAt } from "../grid/cell-text";
import { repeatsText } from "../grid/repeats-text";
import type { SheetSnapshot } from "../grid/sheet-snapshot";
import { nameLikeness } from "../mapping/name-likeness";
import { hasHeaderWord } from "../mapping/read-header";
import type { TextReaders } from "../mapping/text-readers";
import { buildHeader, type TableHeader } from "./build-header";
import { recursBelow, scoreHeaderRow, type HeaderRowScore } from "./score-header-row";
import type { SheetRow } from "./sheet-rows";

/** Rows looked at below a candidate, to see whether it is a header or data. */
const ROWS_BELOW = 12;

/**
 * The header that the row at `index` begins or ends, if it is one. `open` is the header of the table that the row would
 * otherwise go on with.
 */
export function findHeader(
  sheet: SheetSnapshot,
  rows: readonly SheetRow[],
  index: number,
  open: TableHeader | null,
  readers: TextReaders,
): TableHeader | undefined {
  const row = rows[index];
  if (!row || row.columns.length < 2) return undefined;
  if (open && repeatsHeader(sheet, row, open)) return buildHeader(sheet, rows, index, readers);
  if (open && isPlainData(sheet, row, open, readers)) return undefined;
  const score = scoreHeaderRow(sheet, row.rowIndex, row.columns, readers);
  const below = rows.slice(index + 1, index + 1 + ROWS_BELOW).map((next) => next.rowIndex);
  if (score.recognised >= 2 && !score.hasData) {
    if (score.roles === score.recognised && below.length === 0) return undefined;
    if (open && looksLikeBody(sheet, row, open, score, readers)) return undefined;
    if (recursBelow(sheet, row.rowIndex, row.columns, below, readers)) return undefined;
    if (betterBelow(sheet, rows, index, score.recognised, readers)) return undefined;
    return buildHeader(sheet, rows, index, readers);
  }
  if (score.recognised === 1 && !score.hasData && isProvenHeader(sheet, row, below, open, score, readers)) {
    return buildHeader(sheet, rows, index, readers);
  }
  if (!open && isRoleListHeader(sheet, row, below, readers) && !namesFieldsBelow(sheet, rows, index, readers))
    return buildHeader(sheet, rows, index, readers);
  return undefined;
}

/** The cheap test that nearly every row of a large roster ends with: a person's name or an address in its own column. */
function isPlainData(sheet: SheetSnapshot, row: SheetRow, open: TableHeader, readers: TextReaders): boolean {
  return open.columns.some(({ columnIndex, header }) => {
    const text = textAt(sheet, row.rowIndex, columnIndex);
    if (text === "") return false;
    const field = readers.readHeader(header).claims[0]?.field;
    if (field === "email") return text.includes("@");
    const isName = field === "name" || field === "first-name" || field === "last-name";
    return isName && nameLikeness(text) === 1 && !hasHeaderWord(text);
  });
}

/** A single known header proves itself by the names, addresses or roles right below it. */
function isProvenHeader(
  sheet: SheetSnapshot,
  row: SheetRow,
  below: readonly number[],
  open: TableHeader | null,
  score: HeaderRowScore,
  readers: TextReaders,
): boolean {
  if (open && looksLikeBody(sheet, row, open, score, readers)) return false;
  if (recursBelow(sheet, row.rowIndex, row.columns, below, readers)) return false;
  return row.columns.some((columnIndex) => {
    const claim = readers.readHeader(textAt(sheet, row.rowIndex, columnIndex)).claims[0];
    if (!claim || claim.strength < CLEAR_CLAIM) return false;
    const kinds = below
      .map((rowIndex) => textAt(sheet, rowIndex, columnIndex))
      .filter((text) => text !== "")
      .map((text) => readers.readValue(text));
    const fits = kinds.filter(
      (kind) =>
        (claim.field === "name" && kind.name > 0) ||
        (claim.field === "email" && kind.email) ||
        (claim.field === "role" && kind.role),
    );
    return fits.length >= 2 && fits.length * 3 >= kinds.length * 2;
  });
}

/** A later one of the next two rows that names more fields is the header, and this one a title or a group heading. */
function betterBelow(
  sheet: SheetSnapshot,
  rows: readonly SheetRow[],
  index: number,
  recognised: number,
  readers: TextReaders,
): boolean {
  return [1, 2].some((step) => {
    const next = rows[index + step];
    if (!next) return false;
    return scoreHeaderRow(sheet, next.rowIndex, next.columns, readers).recognised > recognised + 1;
  });
}

/** The next row is a header of fields ("Role | Name | Role | Name"), so that this one is a line of titles. */
function namesFieldsBelow(
  sheet: SheetSnapshot,
  rows: readonly SheetRow[],
  index: number,
  readers: TextReaders,
): boolean {
  const next = rows[index + 1];
  if (!next) return false;
  const { recognised, roles } = scoreHeaderRow(sheet, next.rowIndex, next.columns, readers);
  return recognised - roles >= 2;
}

/** The same texts in the same columns as the open table's header: the table starts again. */
export function repeatsHeader(sheet: SheetSnapshot, row: SheetRow, open: TableHeader): boolean {
  const values = sheet.values[row.rowIndex] ?? [];
  let same = 0;
  let other = 0;
  for (const { columnIndex, header } of open.columns) {
    if (header === "") continue;
    if (repeatsText(values[columnIndex] ?? "", header)) same += 1;
    else other += 1;
    // Asked of every row: the first half of a row of people tells that it is no header.
    if (other * 2 >= open.columns.length) return false;
  }
  return same >= 2 && same > other;
}

/** A row after a gap that goes on with the open table: a person, a vacancy or a role stands where they belong. */
function looksLikeBody(
  sheet: SheetSnapshot,
  row: SheetRow,
  open: TableHeader,
  score: HeaderRowScore,
  readers: TextReaders,
): boolean {
  const namesTeams = score.roles >= 2 && score.recognised > score.roles;
  return open.columns.some(({ columnIndex, header }) => {
    const field = readers.readHeader(header).claims[0]?.field;
    const text = textAt(sheet, row.rowIndex, columnIndex);
    if (text === "" || readers.readHeader(text).claims.some(isStrong)) return false;
    const kind = readers.readValue(text);
    if (field === "name" || field === "first-name" || field === "last-name") {
      return kind.placeholder || (kind.name === 1 && readers.readHeader(text).claims.length === 0);
    }
    if (field === "role") return kind.role && !namesTeams;
    return field === "email" && kind.email;
  });
}

function isStrong({ strength }: { readonly strength: number }): boolean {
  return strength >= CLEAR_CLAIM;
}

/** One cell says "Role" and the column below holds roles, while the other cells are names of teams. */
function isRoleListHeader(
  sheet: SheetSnapshot,
  row: SheetRow,
  below: readonly number[],
  readers: TextReaders,
): boolean {
  const first = row.columns[0] ?? 0;
  const reading = readers.readHeader(textAt(sheet, row.rowIndex, first));
  const candidates = reading.claims.some((claim) => claim.field === "role") ? [first] : [first - 1, first];
  return candidates.some((columnIndex) => {
    if (columnIndex < 0 || row.columns.length < 2) return false;
    const texts = below.map((rowIndex) => textAt(sheet, rowIndex, columnIndex)).filter((text) => text !== "");
    const roles = texts.filter((text) => readers.readValue(text).role).length;
    return roles >= 2 && roles * 5 >= texts.length * 3 && row.columns.some((column) => column !== columnIndex);
  });
}
