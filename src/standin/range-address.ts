import { parseAddress, quoteSheetName, rangeAddress, columnLetters } from "../core/grid/a1";
import { MAX_COLUMNS, MAX_ROWS, type CellRange } from "../core/grid/cell-range";
import type { Worksheet } from "../workbook/worksheet";
import { HostError } from "./host-error";
import type { HostSession } from "./host-session";

export const WHOLE_SHEET: CellRange = { rowIndex: 0, columnIndex: 0, rowCount: MAX_ROWS, columnCount: MAX_COLUMNS };

/** A1 as Excel's `Range.address` writes it, without the sheet: whole columns as "C:D", whole rows as "3:5". */
export function localAddress(range: CellRange): string {
  if (range.rowCount === MAX_ROWS && range.columnCount < MAX_COLUMNS) {
    return `${columnLetters(range.columnIndex)}:${columnLetters(range.columnIndex + range.columnCount - 1)}`;
  }
  if (range.columnCount === MAX_COLUMNS) return `${range.rowIndex + 1}:${range.rowIndex + range.rowCount}`;
  return rangeAddress(range);
}

/** `Range.address`: with the sheet's name, quoted where formulas need it. */
export function fullAddress(sheet: Worksheet, range: CellRange): string {
  return `${quoteSheetName(sheet.name)}!${localAddress(range)}`;
}

/** The cells of an address as `Worksheet.getRange` takes it: A1 with or without this sheet's name, or a defined name. */
export function resolveAddress(address: string, sheet: Worksheet, session: HostSession): CellRange {
  const ranges = resolveAddresses(address, sheet, session);
  const [range] = ranges;
  if (!range || ranges.length > 1) throw new HostError("InvalidArgument");
  return range;
}

/** The cells of an address as `Worksheet.getRanges` takes it: areas separated by commas. */
export function resolveAddresses(address: string, sheet: Worksheet, session: HostSession): CellRange[] {
  if (address.length > session.limits.addressLength) throw new HostError("InvalidArgument");
  return splitAreas(address).map((area) => resolveArea(area.trim(), sheet, session));
}

/** Sheet and cells of a reference formula such as `'ART 1'!$A$1:$C$9`, or undefined where it is something else. */
export function resolveReference(
  formula: string,
  session: HostSession,
): { readonly sheet: Worksheet; readonly ranges: readonly CellRange[] } | undefined {
  const ranges: CellRange[] = [];
  let sheet: Worksheet | undefined;
  for (const area of splitAreas(formula)) {
    const { sheetName, cells } = splitSheet(area.trim());
    const range = parseAddress(cells);
    const owner = sheetName === null ? undefined : session.workbook.findWorksheet(sheetName);
    if (!range || !owner || (sheet && sheet.id !== owner.id)) return undefined;
    sheet = owner;
    ranges.push(range);
  }
  return sheet ? { sheet, ranges } : undefined;
}

function resolveArea(area: string, sheet: Worksheet, session: HostSession): CellRange {
  const { sheetName, cells } = splitSheet(area);
  if (sheetName !== null && session.workbook.findWorksheet(sheetName)?.id !== sheet.id) {
    throw new HostError("InvalidArgument");
  }
  const range = parseAddress(cells);
  if (range) return range;
  const name = session.workbook.names.find(cells, sheet.id) ?? session.workbook.names.find(cells, null);
  const reference = name ? resolveReference(name.formula, session) : undefined;
  const [first] = reference?.ranges ?? [];
  if (!first || reference?.sheet.id !== sheet.id) throw new HostError("InvalidArgument");
  return first;
}

function splitSheet(area: string): { readonly sheetName: string | null; readonly cells: string } {
  const mark = area.lastIndexOf("!");
  if (mark < 0) return { sheetName: null, cells: area };
  const quoted = area.slice(0, mark);
  const sheetName = /^'.*'$/su.test(quoted) ? quoted.slice(1, -1).replaceAll("''", "'") : quoted;
  return { sheetName, cells: area.slice(mark + 1) };
}

/** At commas outside of quoted sheet names. */
function splitAreas(address: string): string[] {
  const areas: string[] = [];
  let start = 0;
  let quoted = false;
  for (let index = 0; index < address.length; index++) {
    if (address[index] === "'") quoted = !quoted;
    if (address[index] === "," && !quoted) {
      areas.push(address.slice(start, index));
      start = index + 1;
    }
  }
  areas.push(address.slice(start));
  return areas;
}
