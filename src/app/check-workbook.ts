import type { ColumnMapping } from "../core/mapping/column-mapping";
import { planEdits } from "../core/report/plan-edits";
import type { Report } from "../core/report/report";
import type { EditOutcome, WorkbookEdit } from "../core/report/workbook-edit";
import { checkSnapshot, type SnapshotCheckRequest } from "./check-snapshot";
import type { Progress, WorkbookPort } from "./ports/workbook-port";

/** How a whole check is asked for. */
export interface CheckRequest extends SnapshotCheckRequest {
  /** Whether to mark the cells and write the summary. */
  readonly write: boolean;
  /** Whether to show the summary that was written; default no. */
  readonly show?: boolean;
}

/** What became of a check. `edits` is null where nothing was to be written. */
export type CheckOutcome =
  | { readonly kind: "checked"; readonly report: Report; readonly edits: EditOutcome | null }
  | { readonly kind: "mapping-needed"; readonly mappings: readonly ColumnMapping[] };

/** Shares of a check's time that reading and judging take; writing has the rest. */
const READ_SHARE = 0.5;
const JUDGED_SHARE = 0.6;

/**
 * Reads the workbook, judges it and, where wanted, writes marks and summary. The same function for pane, ribbon and
 * command line. Rejects with an AppError where the workbook cannot be read; a refused edit stands in the outcome.
 */
export async function checkWorkbook(
  services: { readonly workbook: WorkbookPort },
  request: CheckRequest,
  progress: Progress,
): Promise<CheckOutcome> {
  const { workbook } = services;
  const readTo = request.write ? READ_SHARE : 1 - READ_SHARE / 10;
  const snapshot = await workbook.readWorkbook(({ text, share }) => {
    progress({ text, share: share * readTo });
  });
  progress({ text: "Checking the roster", share: readTo });
  const check = checkSnapshot(snapshot, request);
  if (check.kind === "mapping-needed") return check;
  const { report } = check;
  const edits: readonly WorkbookEdit[] = request.write ? planEdits(report, snapshot) : [];
  if (edits.length === 0) {
    progress({ text: "Checked", share: 1 });
    return { kind: "checked", report, edits: null };
  }
  progress({ text: "Marking the roster", share: JUDGED_SHARE });
  const shown: readonly WorkbookEdit[] =
    request.show === true ? [...edits, { kind: "show-sheet", purpose: "summary" }] : edits;
  const outcome = await workbook.applyEdits(shown, ({ text, share }) => {
    progress({ text, share: JUDGED_SHARE + share * (1 - JUDGED_SHARE) });
  });
  return { kind: "checked", report, edits: outcome };
}
