import { DECISION_TABLES, RECORD_TABLES } from "./decision-tables";
import type { WorkbookDecisions } from "./workbook-decisions";

/** Whether the user decided anything that is worth keeping, beside what our own checks recorded. */
export function hasDecisions(decisions: WorkbookDecisions): boolean {
  if (decisions.unread.length > 0) return true;
  return DECISION_TABLES.some((table) => !RECORD_TABLES.includes(table) && table.rowsOf(decisions).length > 0);
}
