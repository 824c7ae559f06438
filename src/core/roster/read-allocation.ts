import { isErrorValue, type CellValue } from "../grid/cell-value";
import { foldText } from "../grid/normalize-text";

/** What the plain numbers of an allocation column count. */
export type AllocationUnit = "fraction" | "percent" | "hours";

/** A full week of work, in hours and in days. */
const HOURS_A_WEEK = 40;
const DAYS_A_WEEK = 5;
/** A column whose largest number is no more than this counts people, not percent (1.5 allows for overtime). */
const LARGEST_FRACTION = 1.5;
/** Shares above this are no shares: a count, a year, an hourly rate. */
const LARGEST_PERCENT = 400;

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
  const text = folded.replace(/^(?:approx\.?|about|ca\.?|~|up to)\s*/, "").replace(/(\d),(\d)/g, "$1.$2");
  if (FULL.test(text)) return 100;
  if (/^(?:half|1\/2|half[- ]?time|one half|½|50-50)$/.test(text)) return 50;
  if (/^(?:quarter|1\/4|quarter[- ]?time|one quarter|¼)$/.test(text)) return 25;
  if (/^(?:3\/4|three quarters?|¾)$/.test(text)) return 75;
  const match =
    /^(\d*\.?\d+)\s*(%|percent|pct|fte'?s?|h|hr|hrs|hours?|d|days?)(?:\s*(?:\/|per|a|each|p)\s*\.?\s*(w|wk|week|weekly)\.?)?(?:\s+(?:allocated|allocation|dedicated|of time|time|weekly|fte|only))?$/.exec(
      text,
    );
  if (!match) return null;
  const amount = Number(match[1]);
  const unit = match[2] ?? "";
  if (unit.startsWith("%") || unit.startsWith("p")) return share(amount);
  if (unit.startsWith("f")) return share(amount * 100);
  return share((amount / (unit.startsWith("h") ? HOURS_A_WEEK : DAYS_A_WEEK)) * 100);
}

const FULL = /^(?:full|ft|full[- ]?time|all|100|dedicated|fulltime employee|whole)(?:\s*\(?100\s?%\)?)?$/;

function numberOf(value: CellValue): number | null {
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value !== "string") return null;
  const text = value.trim().replace(",", ".");
  return /^\d*\.?\d+$/.test(text) ? Number(text) : null;
}

function share(percent: number): number | null {
  return percent >= 0 && percent <= LARGEST_PERCENT ? Math.round(percent * 100) / 100 : null;
}
