import { LIKELY_CLAIM } from "../mapping/claim-strength";
import { textAt } from "../grid/cell-text";
import { rangeContains } from "../grid/cell-range";
import type { SheetSnapshot } from "../grid/sheet-snapshot";
import type { TableHeader } from "./build-header";
import { readTitle } from "./read-title";
import type { TextReaders } from "../mapping/text-readers";
import type { SheetRow } from "./sheet-rows";

const TOTAL = /^(?:grand |sub-?\s?)?totals?\b|^(?:head ?count|count|sum|average|number of (?:people|staff|members))\b/i;
/** "Heron total", "Heron subtotal:" */
const TOTAL_OF = /\S\s+(?:sub-?\s?)?totals?:?$/i;

/** A row that counts: "Total", "Grand Total 24", "Count" with nothing but numbers beside it, or what they number. */
export function isTotalRow(sheet: SheetSnapshot, row: SheetRow): boolean {
  const first = textAt(sheet, row.rowIndex, row.columns[0] ?? 0);
  if (!TOTAL.test(first) && !(TOTAL_OF.test(first) && row.columns.length > 1)) return false;
  return row.columns.slice(1).every((columnIndex) => isFigure(textAt(sheet, row.rowIndex, columnIndex)));
}

/** "Product Manager: | Ann Lee" below a table of teams: a label and its value, and no team called so. */
export function isRoleLabelRow(
  sheet: SheetSnapshot,
  row: SheetRow,
  header: TableHeader,
  readers: TextReaders,
): boolean {
  const columnIndex = row.columns[0] ?? 0;
  const text = textAt(sheet, row.rowIndex, columnIndex);
  if (row.columns.length !== 2 || !text.endsWith(":") || readers.readRole(text).parts.length === 0) return false;
  const column = header.columns.find((candidate) => candidate.columnIndex === columnIndex);
  return column !== undefined && readers.readHeader(column.header).claims[0]?.field === "team";
}

/** "24", "80 %", "5 people", "3.5 FTE" */
function isFigure(text: string): boolean {
  return /^[-+]?[\d.,]+ ?(?:%|\p{L}*)$/u.test(text);
}

/**
 * A line between rows that belongs to no column: a heading of a section ("Team Kingfisher", "Past members"), a title of
 * the next table, or a note. A lone name, role or team in its own column is data, not a heading.
 */
export function isHeadingRow(sheet: SheetSnapshot, row: SheetRow, header: TableHeader, readers: TextReaders): boolean {
  if (row.columns.length !== 1) return false;
  const columnIndex = row.columns[0] ?? 0;
  const text = textAt(sheet, row.rowIndex, columnIndex);
  if (isMergedAcross(sheet, row.rowIndex, columnIndex)) return true;
  const title = readTitle(text);
  const isNamed = title.past || title.aside || title.team !== null || title.art !== null || text.endsWith(":");
  const column = header.columns.find((candidate) => candidate.columnIndex === columnIndex);
  if (!column) return true;
  const field = readers.readHeader(column.header).claims[0]?.field;
  const kind = readers.readValue(text);
  if (field === "team" || field === "art")
    return title.past || title.aside || kind.prose || PERIOD.test(text) || FOOTNOTE.test(text);
  if (field === "role") return !kind.role && !kind.placeholder && (isNamed || kind.prose);
  if (kind.role && isNameField(field) && !namesRoles(header, readers)) return true;
  if (isNameField(field)) {
    return !kind.placeholder && (isNamed || kind.prose || (kind.name === 0 && !kind.role && /\s/.test(text)));
  }
  return isNamed || kind.prose || columnIndex === header.columns[0]?.columnIndex;
}

/** "* shared with Osprey until March", "1) leaves in May" */
const FOOTNOTE = /^(?:[*†‡§]+|\d\)) ?\S+(?: \S+){2}/;

/** "As of 11/1/2026", "Last updated Nov 2026": no team is called so. */
const PERIOD = /^(?:as of|(?:last )?(?:updated|revised)|effective)\b.*\d/i;

function isNameField(field: string | undefined): boolean {
  return field === "name" || field === "first-name" || field === "last-name";
}

function namesRoles({ columns }: TableHeader, readers: TextReaders): boolean {
  return columns.some(({ header }) => {
    const { claims, role } = readers.readHeader(header);
    return role !== null || claims.some((claim) => claim.field === "role" && claim.strength >= LIKELY_CLAIM);
  });
}

function isMergedAcross(sheet: SheetSnapshot, rowIndex: number, columnIndex: number): boolean {
  return sheet.merges.some((merge) => merge.columnCount >= 2 && rangeContains(merge, rowIndex, columnIndex));
}
