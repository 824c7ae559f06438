import type { WorkbookSnapshot } from "../core/grid/sheet-snapshot";
import { recordRun } from "../core/decisions/record-run";
import type { WorkbookDecisions } from "../core/decisions/workbook-decisions";
import { hasRoster } from "../core/report/has-roster";
import { planEdits } from "../core/report/plan-edits";
import { planSettings } from "../core/report/plan-settings";
import type { Report } from "../core/report/report";
import type { WorkbookEdit } from "../core/report/workbook-edit";

/** Everything that a check writes: marks, summary, and the settings worksheet where what it keeps is to change. */
export function planWriting(
  report: Report,
  snapshot: WorkbookSnapshot,
  { kept, decided }: { readonly kept: WorkbookDecisions; readonly decided: WorkbookDecisions },
): readonly WorkbookEdit[] {
  const toKeep = hasRoster(report) ? recordRun(decided, report) : decided;
  return [...planEdits(report, snapshot, decided), ...planSettings(kept, toKeep)];
}
