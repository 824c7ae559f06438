import type { WorkbookDecisions } from "../core/decisions/workbook-decisions";
import type { Report } from "../core/report/report";
import type { RefusedEdit } from "../core/report/workbook-edit";
import type { AppError } from "./app-error";
import type { MappingQuestion } from "./mapping-question";
import type { ProgressStep } from "./ports/workbook-port";

/** What the session can be busy with. Only one of them runs at a time. */
export type SessionJob = "check" | "check-without-writing" | "remove-marks" | "remove-summary";

/** What stands in the workbook by our last doing: `untouched` where this session has neither written nor removed it. */
export type WrittenState = "written" | "removed" | "untouched";

/** A finished check and what became of it since. */
export interface CheckResult {
  readonly report: Report;
  /** The decisions that it rests on, kept in the workbook or taken since. */
  readonly decisions: WorkbookDecisions;
  readonly marks: WrittenState;
  readonly summary: WrittenState;
  /** What the check was not allowed to write, each with its sentence. */
  readonly refused: readonly RefusedEdit[];
  /** Somebody edited the workbook after this check began. */
  readonly stale: boolean;
  /** Whether edits are noticed here; where the host cannot tell of them, only the user knows when to check again. */
  readonly noticesEdits: boolean;
}

/** Where the session stands. `earlier` is the last finished check, which stays in sight while something else goes on. */
export type SessionState =
  | { readonly kind: "idle" }
  | {
      readonly kind: "running";
      readonly job: SessionJob;
      readonly step: ProgressStep;
      /** The user asked to stop; the job ends before its next request. */
      readonly cancelling: boolean;
      readonly earlier: CheckResult | null;
    }
  | {
      readonly kind: "mapping-needed";
      readonly job: SessionJob;
      readonly questions: readonly MappingQuestion[];
      readonly earlier: CheckResult | null;
    }
  | { readonly kind: "done"; readonly result: CheckResult }
  | {
      readonly kind: "failed";
      readonly job: SessionJob;
      readonly error: AppError;
      readonly earlier: CheckResult | null;
    };

/** One sentence about the last small thing that the user asked for ("The highlights were removed."). */
export interface SessionNotice {
  readonly tone: "success" | "problem";
  readonly text: string;
  /** What to do about a problem; null where nothing needs doing. */
  readonly hint: string | null;
}

/** Everything that pane and ribbon share. A new object for every change, the same one between changes. */
export interface SessionSnapshot {
  readonly state: SessionState;
  readonly notice: SessionNotice | null;
}

/** The check to show: the finished one, or the last one behind whatever goes on now. */
export function resultInSight(state: SessionState): CheckResult | null {
  switch (state.kind) {
    case "idle":
      return null;
    case "done":
      return state.result;
    case "running":
    case "mapping-needed":
    case "failed":
      return state.earlier;
  }
}
