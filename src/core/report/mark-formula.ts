import type { CellValue } from "../grid/cell-value";
import { isErrorValue } from "../grid/cell-value";

/** What makes a conditional format ours: it always holds, changes nothing, and no person would write it. */
const MARKER = 'N("roster-check")';

/** Longest part of a cell's text that a mark compares, in characters with quotes doubled. */
const MAX_COMPARED_TEXT = 120;

/**
 * The formula of a mark, without the leading "=". With conditions it marks a cell while any of them holds and so clears
 * itself; without, it marks until it is removed. At most 255 characters where `packConditions` made the list.
 */
export function markFormula(conditions: readonly string[]): string {
  const [first, ...others] = conditions;
  if (first === undefined) return `${MARKER}=0`;
  const accused = others.length === 0 ? first : `OR(${conditions.join(",")})`;
  return `AND(${accused},${MARKER}=0)`;
}

/** Whether a conditional format's formula is one of ours. */
export function isMarkFormula(formula: string): boolean {
  return formula.replaceAll(" ", "").includes(MARKER);
}

/**
 * A condition, as part of a formula, that holds while the cell still says what a finding accuses; null where no formula
 * can tell (an error or truth value, control characters, a number that Excel would round, or an accusation of something else).
 * The condition compares the cell's own value, not the trimmed text that the finding speaks of: `"TBD "="TBD"` is false
 * in Excel. `address` is A1 without a sheet.
 */
export function accusedCondition(address: string, value: CellValue, accusedText: string): string | null {
  // A truth value is not tested: LibreOffice 7.4 falls over a conditional format that reads one.
  if (typeof value === "boolean" || isErrorValue(value) || !saysTheSame(value, accusedText)) return null;
  if (typeof value === "number") {
    return Number(value.toPrecision(15)) === value ? `${address}=${String(value).toUpperCase()}` : null;
  }
  if (/^ *$/.test(value)) return `TRIM(${address})=""`;
  if (UNWRITABLE.test(value)) return null;
  const compared = comparedPart(value);
  const literal = `"${compared.replaceAll('"', '""')}"`;
  return compared === value ? `${address}=${literal}` : `LEFT(${address},${compared.length})=${literal}`;
}

/** Excel itself takes more, but its dialogs and older interfaces cut a conditional format's formula here. */
const MAX_FORMULA = 255;

/**
 * Spreads conditions over as few lists as formulas of 255 characters allow. `conditions` are templates in which the
 * address is not longer than `LONGEST_ADDRESS`; keys keep their order.
 */
export function packConditions<Key>(conditions: ReadonlyMap<Key, string>): Key[][] {
  const packs: Key[][] = [];
  let pack: Key[] = [];
  let room = 0;
  for (const [key, condition] of conditions) {
    const needed = condition.length + 1;
    if (pack.length === 0 || needed > room) {
      pack = [];
      packs.push(pack);
      room = MAX_FORMULA - markFormula(["", ""]).length;
    }
    pack.push(key);
    room -= needed;
  }
  return packs;
}

/** Stands in for the address while lengths are measured: no address of Excel's grid is longer. */
export const LONGEST_ADDRESS = "XFD1048576";

// Characters that a formula in a file or a request does not carry through unchanged; line feeds and tabs are fine.
const UNWRITABLE =
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

function comparedPart(text: string): string {
  let length = 0;
  let end = 0;
  for (const character of text) {
    length += character === '"' ? 2 : character.length;
    if (length > MAX_COMPARED_TEXT) break;
    end += character.length;
  }
  return text.slice(0, end);
}

function saysTheSame(value: CellValue, accusedText: string): boolean {
  return foldSpaces(String(value)) === foldSpaces(accusedText);
}

function foldSpaces(text: string): string {
  return text.replace(/\s+/g, " ").trim().toLowerCase();
}
