import { hasDecisions } from "../core/decisions/has-decisions";
import { readDecisions } from "../core/decisions/read-decisions";
import type { EditOutcome, WorkbookEdit } from "../core/report/workbook-edit";
import type { Progress, WorkbookPort } from "./ports/workbook-port";

/** Shares of the time that reading takes. */
const READ_SHARE = 0.5;

/**
 * Removes the summary worksheet, and the settings worksheet with it where that holds nothing but what our checks
 * recorded: the workbook is then as it was. What the user decided stays.
 */
export async function removeSummary(workbook: WorkbookPort, progress: Progress): Promise<EditOutcome> {
  const snapshot = await workbook.readWorkbook(({ text, share }) => {
    progress({ text, share: share * READ_SHARE });
  });
  const { decisions } = readDecisions(snapshot);
  const edits: WorkbookEdit[] = [{ kind: "remove-sheet", purpose: "summary" }];
  if (!hasDecisions(decisions)) edits.push({ kind: "remove-sheet", purpose: "settings" });
  return workbook.applyEdits(edits, ({ text, share }) => {
    progress({ text, share: READ_SHARE + share * (1 - READ_SHARE) });
  });
}
