import type { ColumnMapping } from "../core/mapping/column-mapping";
import { readDecisions } from "../core/decisions/read-decisions";
import { withGiven, type GivenDecisions } from "../core/decisions/with-given";
import type { WorkbookDecisions } from "../core/decisions/workbook-decisions";
import type { Report } from "../core/report/report";
import { withDecisions } from "../core/report/with-decisions";
import type { EditOutcome, WorkbookEdit } from "../core/report/workbook-edit";
import { checkSnapshot, type SnapshotCheckRequest } from "./check-snapshot";
import type * as Writer from "./plan-writing";
import type { Progress, WorkbookPort } from "./ports/workbook-port";

/** How a whole check is asked for. */
export interface CheckRequest extends Pick<SnapshotCheckRequest, "asOf" | "whenInDoubt"> {
  /** What the user decided since the workbook was last written, on top of what it keeps. */
  readonly decide: DecisionChange;
  /** Answers and settings of this run only; they are not kept. */
  readonly given: GivenDecisions;
  /** Whether to mark the cells, write the summary and keep the decisions. */
  readonly write: boolean;
  /** Whether to show the summary that was written; default no. */
  readonly show?: boolean;
}

/** One or more decisions of the user, as a change of those that the workbook keeps. Gives back `kept` for no change. */
export type DecisionChange = (kept: WorkbookDecisions) => WorkbookDecisions;

/** What became of a check. `decisions` are those that it used. `edits` is null where nothing was to be written. */
export type CheckOutcome =
  | {
      readonly kind: "checked";
      readonly report: Report;
      readonly decisions: WorkbookDecisions;
      readonly edits: EditOutcome | null;
    }
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
  const { decisions: kept, problems } = readDecisions(snapshot);
  const decided = request.decide(kept);
  const decisions = withGiven(decided, request.given);
  const { memory, settings, facts } = decisions;
  const { asOf, whenInDoubt } = request;
  const check = checkSnapshot(snapshot, { asOf, whenInDoubt, memory, settings, facts });
  if (check.kind === "mapping-needed") return check;
  const notUsed = problems.map((because) => ({ rules: [], because }));
  const checked = { ...check.report, notChecked: [...notUsed, ...check.report.notChecked] };
  const report = withDecisions(checked, decisions);
  const edits = request.write ? (await loadWriter()).planWriting(report, snapshot, { kept, decided }) : [];
  if (edits.length === 0) {
    progress({ text: "Checked", share: 1 });
    return { kind: "checked", report, decisions, edits: null };
  }
  progress({ text: "Marking the roster", share: JUDGED_SHARE });
  const shown: readonly WorkbookEdit[] =
    request.show === true ? [...edits, { kind: "show-sheet", purpose: "summary" }] : edits;
  const outcome = await workbook.applyEdits(shown, ({ text, share }) => {
    progress({ text, share: JUDGED_SHARE + share * (1 - JUDGED_SHARE) });
  });
  return { kind: "checked", report, decisions, edits: outcome };
}

/** Marks and sheets are planned by a script of its own: a pane that has nothing to write yet need not load it. */
async function loadWriter(): Promise<typeof Writer> {
  return import(/* webpackChunkName: "writing" */ "./plan-writing");
}
