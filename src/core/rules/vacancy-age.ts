import { daysBetween } from "../grid/excel-date";
import type { Assignment } from "../roster/roster";

/** How long a position has been open. */
export interface VacancyAge {
  /** ISO date. */
  readonly since: string;
  /** On the as-of date; at least 1. */
  readonly days: number;
}

/**
 * The age of a vacancy whose row or cell names a day ("since 4/1/2026") that lies before the as-of date; null where it
 * names none, or one to come, which is when somebody is to start.
 */
export function vacancyAge({ vacancy, start }: Assignment, asOf: string): VacancyAge | null {
  const since = start?.iso ?? "";
  const days = vacancy?.kind === "vacant" ? daysBetween(since, asOf) : 0;
  return days > 0 ? { since, days } : null;
}

/** "1 day", "61 days". */
export function daysText(days: number): string {
  return days === 1 ? "1 day" : `${String(days)} days`;
}
