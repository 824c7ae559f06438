import { isErrorValue, type CellValue } from "../grid/cell-value";
import { foldText } from "../grid/normalize-text";
import { phraseList, phraseSet } from "../vocabulary/phrase-list";

/** What the plain numbers of an allocation column count. */
export type AllocationUnit = "fraction" | "percent" | "hours";

/** A full week of work, in hours and in days. */
const HOURS_A_WEEK = 40;
const DAYS_A_WEEK = 5;
/** A column whose largest number is no more than this counts people, not percent (1.5 allows for overtime). */
const LARGEST_FRACTION = 1.5;
/** Shares above this are no shares: a count, a year, an hourly rate. */
const LARGEST_PERCENT = 400;

/** Percent of a full-time person by the unit behind a number. */
const PERCENT_OF_UNIT = tableOf([
  ["%; percent; pct", 1],
  ["fte; ftes; fte's; fte'", 100],
  ["h; hr; hrs; hour; hours", 100 / HOURS_A_WEEK],
  ["d; day; days", 100 / DAYS_A_WEEK],
]);

const FULL_TIME = phraseSet("full; ft; full time; full-time; fulltime; all; 100; dedicated; fulltime employee; whole");

/** Folding leaves "½" with a stroke of its own. */
const PARTS_OF_TIME = tableOf([
  ["half; 1/2; 1\u20442; half time; half-time; halftime; one half; 50-50", 50],
  ["quarter; 1/4; 1\u20444; quarter time; quarter-time; quartertime; one quarter", 25],
  ["3/4; 3\u20444; three quarter; three quarters", 75],
]);

function tableOf(lines: readonly (readonly [phrases: string, percent: number])[]): ReadonlyMap<string, number> {
  return new Map(lines.flatMap(([phrases, percent]) => phraseList(phrases).map((phrase) => [phrase, percent])));
}

/**
 * Decides for a whole column what its plain numbers count: hours where the header says so, people (1.0 is full time)
 * where it says FTE or no number is above 1.5, else percent. Texts such as "50 %" and "20h" say it themselves.
 */
export function decideAllocationUnit(header: string, values: Iterable<CellValue>): AllocationUnit {
  const folded = foldText(header);
  let largest = 0;
  for (const value of values) largest = Math.max(largest, numberOf(value) ?? 0);
  if (/\b(?:hours?|hrs?)\b|h\/w|hpw/.test(folded)) return "hours";
  if (largest > 0 && largest <= LARGEST_FRACTION) return "fraction";
  return /\bfte/.test(folded) && largest <= 10 ? "fraction" : "percent";
}

/** Percent of a full-time person (100 is full time), or null where the cell is blank or says no share. */
export function readAllocation(value: CellValue, unit: AllocationUnit): number | null {
  const number = numberOf(value);
  if (number === null) return typeof value === "string" && !isErrorValue(value) ? readShare(foldText(value)) : null;
  if (unit === "hours") return share((number / HOURS_A_WEEK) * 100);
  return share(unit === "fraction" ? number * 100 : number);
}

/**
 * The share that a text names by itself, in percent: "50 %", "0.5 FTE", "half time", "20h", "2 days a week", "1/2".
 * `folded` is the text after `foldText`. Null where it names none; a plain number does not.
 */
export function readShare(folded: string): number | null {
  const text = folded.replace(/^(?:approx\.?|about|ca\.?|~|up to) ?/, "").replace(/(\d),(\d)/, "$1.$2");
  if (FULL_TIME.has(text.replace(/ ?\(?100 ?%\)?$/, ""))) return 100;
  const part = PARTS_OF_TIME.get(text);
  if (part !== undefined) return part;
  const [, amount, unit = ""] =
    /^(\d*\.?\d+) ?(%|[a-z']+)(?: ?(?:\/|per|a|each|p)[. ]*(?:w|wk|week|weekly)\.?)?(?: (?:allocated|allocation|dedicated|of time|time|weekly|fte|only))?$/.exec(
      text,
    ) ?? [];
  const percent = PERCENT_OF_UNIT.get(unit);
  return percent === undefined ? null : share(Number(amount) * percent);
}
function numberOf(value: CellValue): number | null {
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value !== "string") return null;
  const text = value.trim().replace(",", ".");
  return /^\d*\.?\d+$/.test(text) ? Number(text) : null;
}

function share(percent: number): number | null {
  return percent >= 0 && percent <= LARGEST_PERCENT ? Math.round(percent * 100) / 100 : null;
}
