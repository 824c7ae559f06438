import { isSameResult } from "./record-run";
import type { KnownFinding, WorkbookDecisions } from "./workbook-decisions";

/**
 * The result to compare a check with: the last one that differs from it, so that a second press tells the same as the
 * first. Null where there is none: the first check of a workbook, or one that has always found the same.
 */
export function findEarlierResult(
  { history, last, previous }: WorkbookDecisions,
  found: readonly KnownFinding[],
): readonly KnownFinding[] | null {
  if (history.length === 0) return null;
  if (!isSameResult(found, last)) return last;
  if (previous.length > 0) return previous;
  // An empty `previous` is a clean earlier check only where the history tells of one; else there was no other result.
  const wasClean = history.some(({ errors, warnings, infos }) => errors + warnings + infos === 0);
  return wasClean && last.length > 0 ? previous : null;
}
