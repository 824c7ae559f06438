import { MONTH_BEGINNINGS, MONTH_NAMES, OPEN_DATE_TEXTS } from "../vocabulary/month-names";
import { isErrorValue, type CellValue } from "./cell-value";
import { dayNumberOfIso, daysInMonth, isoOfDate, serialToIso, type DateSystem } from "./excel-date";
import { foldAccents, foldText } from "./normalize-text";

/** Which part comes first in dates such as 3/4/2026. */
export type DateOrder = "month-first" | "day-first";

/** What a date cell says. `open` is an answer ("Present", "TBD"); `invalid` is a text that names no day. */
export type DateReading =
  | { readonly kind: "date"; readonly iso: string }
  | { readonly kind: "open" }
  | { readonly kind: "blank" }
  | { readonly kind: "invalid"; readonly text: string };

export interface DateOptions {
  /** Which day of a month or year without a day is meant: "Oct 2026" starts on the 1st and ends on the 31st. */
  readonly edge?: "start" | "end";
  /** ISO day; a date without a year ("6/1", "March 4") is its occurrence nearest to this day. Without it: invalid. */
  readonly near?: string;
}

interface DateParts {
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
}

/** A longer text is no date. */
const LONGEST_DATE = 100;

/**
 * Reads a date that somebody typed: "2026-03-04", "3/4/2026", "1-Oct-21", "March 4, 2026", "Oct 2026", "2026", with
 * a weekday, a time or a word such as "by" or "(tentative)" around it. Years of two digits lie in 1969-2068.
 */
export function parseDateText(text: string, order: DateOrder, options: DateOptions = {}): DateReading {
  if (text.trim().length > LONGEST_DATE) return { kind: "invalid", text };
  const folded = foldAccents(foldText(text));
  if (folded === "") return { kind: "blank" };
  if (OPEN_DATE_TEXTS.has(folded.replace(/[\s.!]+$/, "")) || OPEN_DATE_TEXTS.has(folded)) return { kind: "open" };
  const bare = stripSurroundings(folded);
  if (OPEN_DATE_TEXTS.has(bare)) return { kind: "open" };
  const iso = isoOfText(bare, order, options);
  return iso === undefined ? { kind: "invalid", text } : { kind: "date", iso };
}

/** Reads a date cell: a serial number of the workbook's date system, a year, a YYYYMMDD number, or a text. */
export function readDateCell(
  value: CellValue,
  system: DateSystem,
  order: DateOrder,
  options: DateOptions = {},
): DateReading {
  if (typeof value === "boolean") return { kind: "invalid", text: String(value).toUpperCase() };
  if (isErrorValue(value)) return { kind: "blank" };
  if (typeof value === "string" && !/^\s*\d+(?:\.\d+)?\s*$/.test(value)) return parseDateText(value, order, options);
  const number = Number(value);
  const asText = isPlainYear(number) || isCompactDate(number);
  const iso = asText ? isoOfText(String(number), order, options) : serialToIso(number, system);
  return iso === undefined ? { kind: "invalid", text: String(value) } : { kind: "date", iso };
}

/**
 * Which order a column of dates uses: a cell such as 25/3/2026, whose first part can be no month, decides for all.
 * Where none decides, or cells contradict each other, the fallback holds.
 */
export function decideDateOrder(values: Iterable<CellValue>, fallback: DateOrder = "month-first"): DateOrder {
  let dayFirst = 0;
  let monthFirst = 0;
  for (const value of values) {
    if (typeof value !== "string") continue;
    const match = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](?:\d{4}|\d{2})(?!\d)/.exec(value);
    if (!match) continue;
    if (Number(match[1]) > 12 && Number(match[2]) <= 12) dayFirst += 1;
    if (Number(match[2]) > 12 && Number(match[1]) <= 12) monthFirst += 1;
  }
  if (dayFirst > 0 && monthFirst === 0) return "day-first";
  if (monthFirst > 0 && dayFirst === 0) return "month-first";
  return fallback;
}

/** The 1-based month that a word names ("Oct", "sept.", "Dezember"), or undefined. */
export function monthOfWord(word: string): number | undefined {
  const plain = foldAccents(foldText(word)).replace(/\.$/, "");
  if (plain.length < 3 || !MONTH_NAMES.some((name) => name.startsWith(plain))) return undefined;
  const index = MONTH_BEGINNINGS.findIndex((beginnings) => beginnings.some((beginning) => plain.startsWith(beginning)));
  return index < 0 ? undefined : index + 1;
}

function isPlainYear(number: number): boolean {
  return Number.isInteger(number) && number >= 1950 && number <= 2100;
}

function isCompactDate(number: number): boolean {
  return Number.isInteger(number) && number >= 19_000_101 && number <= 21_001_231;
}

const LEADING_WORDS =
  /^(?:(?:by|on|from|since|until|till|as of|eff(?:ective)?|est(?:imated)?|approx|about|around|circa|ca|starts?|starting|ends?|ending|begins?|mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?[.,:]?\s+|[~=:'"(]+\s*)/;
const TRAILING =
  /(?:[\s,t]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:[ap]\.?m\.?)?\s*(?:z|utc|gmt|e[sd]t|[+-]\d{2}:?\d{2})?|\s*\([^)]*\)|[\s?*.,;:)'"!]+|\s+(?:est(?:imated)?|tentative(?:ly)?|planned|approx|tbc))$/;

function stripSurroundings(folded: string): string {
  let bare = folded;
  for (let before = ""; before !== bare;) {
    before = bare;
    bare = bare.replace(LEADING_WORDS, "").replace(TRAILING, "").trim();
  }
  return bare;
}

function isoOfText(text: string, order: DateOrder, options: DateOptions): string | undefined {
  const parts = partsOfNumbers(text, order) ?? partsOfWords(text);
  return parts ? isoOfParts(parts, options) : undefined;
}

function partsOfNumbers(text: string, order: DateOrder): DateParts | undefined {
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (compact) return { year: Number(compact[1]), month: Number(compact[2]), day: Number(compact[3]) };
  const yearFirst = /^(\d{4})\s?[-/.]\s?(\d{1,2})(?:\s?[-/.]\s?(\d{1,2}))?$/.exec(text);
  if (yearFirst) {
    return { year: Number(yearFirst[1]), month: Number(yearFirst[2]), day: yearFirst[3] ? Number(yearFirst[3]) : null };
  }
  const yearLast = /^(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4}|'?\d{2})$/.exec(text);
  if (yearLast) return ordered(Number(yearLast[1]), Number(yearLast[3]), fullYear(yearLast[4]), order);
  const monthAndYear = /^(\d{1,2})\s?[-/.]\s?(\d{4})$/.exec(text);
  if (monthAndYear) return { year: Number(monthAndYear[2]), month: Number(monthAndYear[1]), day: null };
  const withoutYear = /^(\d{1,2})\/(\d{1,2})$/.exec(text);
  if (withoutYear) return ordered(Number(withoutYear[1]), Number(withoutYear[2]), null, order);
  const year = /^((?:19|20)\d{2})$/.exec(text);
  return year ? { year: Number(year[1]), month: 0, day: null } : undefined;
}

/** A part above 12 can only be the day, whatever the column's order. */
function ordered(first: number, second: number, year: number | null, order: DateOrder): DateParts {
  const dayFirst = first > 12 || (order === "day-first" && second <= 12);
  return dayFirst ? { year, month: second, day: first } : { year, month: first, day: second };
}

function partsOfWords(text: string): DateParts | undefined {
  const pieces = text.match(/[a-z]+|'?\d+/g) ?? [];
  const kept = pieces.filter((piece) => !/^(?:st|nd|rd|th|of|the|de|der|den|del|d)$/.test(piece));
  if (/[^a-z0-9\s.,'/-]/.test(text) || kept.length < 2 || kept.length > 3) return undefined;
  const monthIndex = kept.findIndex((piece) => monthOfWord(piece) !== undefined);
  const month = monthOfWord(kept[monthIndex] ?? "");
  const numbers = kept.filter((_, index) => index !== monthIndex);
  if (month === undefined || numbers.some((piece) => !/^'?\d{1,4}$/.test(piece))) return undefined;
  const [first, second] = numbers;
  if (first === undefined) return undefined;
  if (second === undefined) return yearOrDay(first, month, text);
  if (first.length === 4) return { year: Number(first), month, day: Number(second) };
  return { year: fullYear(second), month, day: Number(first) };
}

/** "Oct 2026", "Oct '26" and Excel's own "Oct-26" name a month; "4 March" and "March 4" are a day without a year. */
function yearOrDay(piece: string, month: number, text: string): DateParts {
  const isYear = piece.length > 2 || piece.startsWith("'") || Number(piece) > 31 || /^[a-z]+-\d+$/.test(text);
  return isYear ? { year: fullYear(piece), month, day: null } : { year: null, month, day: Number(piece) };
}

function fullYear(text: string | undefined): number {
  const year = Number((text ?? "").replace("'", ""));
  if (year >= 100) return year;
  return year < 69 ? 2000 + year : 1900 + year;
}

function isoOfParts(parts: DateParts, options: DateOptions): string | undefined {
  const atEnd = options.edge === "end";
  if (parts.year === null) return parts.day === null ? undefined : nearest(parts.month, parts.day, options.near);
  const month = parts.month === 0 && parts.day === null ? (atEnd ? 12 : 1) : parts.month;
  return isoOfDate(parts.year, month, parts.day ?? (atEnd ? daysInMonth(parts.year, month) : 1));
}

function nearest(month: number, day: number, near: string | undefined): string | undefined {
  const goal = near === undefined ? undefined : dayNumberOfIso(near);
  if (near === undefined || goal === undefined) return undefined;
  const year = Number(near.slice(0, 4));
  const found = [year - 1, year, year + 1].flatMap((candidate) => isoOfDate(candidate, month, day) ?? []);
  const distance = (iso: string): number => Math.abs((dayNumberOfIso(iso) ?? 0) - goal);
  return found.sort((a, b) => distance(a) - distance(b))[0];
}
