import type { WorkbookDecisions } from "../decisions/workbook-decisions";
import type { WorkbookSnapshot } from "../grid/sheet-snapshot";
import { hasRoster } from "./has-roster";
import { planMarks } from "./plan-marks";
import { planNotes } from "./plan-notes";
import type { Report } from "./report";
import { buildSummarySheet } from "./summary-sheet";
import type { WorkbookEdit } from "./workbook-edit";

/**
 * What a check writes into the workbook: old marks go, new ones come, with notes where the user wants them, and the
 * summary is rewritten. Whether to show the summary is the caller's choice. A workbook without a roster gains nothing;
 * where an earlier check left a summary, it is told there that the roster is gone.
 */
export function planEdits(
  report: Report,
  snapshot: WorkbookSnapshot,
  { wantsNotes }: Pick<WorkbookDecisions, "wantsNotes">,
): WorkbookEdit[] {
  const hasSummary = snapshot.sheets.some((sheet) => sheet.purpose === "summary");
  if (!hasRoster(report) && !hasSummary) return [];
  return [
    { kind: "clear-marks" },
    ...planMarks(report.findings, snapshot),
    ...(wantsNotes ? planNotes(report.findings, snapshot) : []),
    { kind: "write-sheet", sheet: buildSummarySheet(report, snapshot) },
  ];
}
