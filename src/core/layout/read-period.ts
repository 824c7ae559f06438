import { cleanText } from "../grid/normalize-text";
import { parseDateText } from "../grid/parse-date-text";

/** The days of which a table speaks; both ISO, `end` null where it goes on. */
export interface Period {
  readonly start: string;
  readonly end: string | null;
}

const RANGE = /^(?:from\s+)?(.{3,20}?)\s*(?:\s[-–—]\s|[–—]|\s(?:to|through|thru|until)\s)\s*(.{3,20})$/iu;
const MONTH = /^\p{L}{3,9}\.?\s+\d{4}$/u;

/**
 * A heading that is a stretch of time and nothing else: "December 2025 - September 2026", "Oct 2026 to present",
 * "October 2026". A period of performance ("PoP: 10/1/2025 - 9/30/2026") is a contract's and none of these.
 */
export function readPeriod(heading: string): Period | null {
  const text = cleanText(heading);
  const [from, to] = MONTH.test(text) ? [text, text] : (RANGE.exec(text)?.slice(1) ?? []);
  if (from === undefined || to === undefined) return null;
  const start = parseDateText(from, "month-first", { edge: "start" });
  const end = parseDateText(to, "month-first", { edge: "end" });
  if (start.kind !== "date") return null;
  if (end.kind === "open") return { start: start.iso, end: null };
  return end.kind === "date" && end.iso >= start.iso ? { start: start.iso, end: end.iso } : null;
}
