import type { CellRef } from "../core/grid/cell-range";
import { NOTHING_GIVEN } from "../core/decisions/with-given";
import { hasRoster } from "../core/report/has-roster";
import type { EditOutcome } from "../core/report/workbook-edit";
import { AppError } from "./app-error";
import type { CheckOutcome, CheckRequest, DecisionChange } from "./check-workbook";
import { buildMappingQuestions, rememberAnswers, type MappingAnswers } from "./mapping-question";
import type { Progress, WorkbookPort } from "./ports/workbook-port";
import {
  resultInSight,
  type CheckResult,
  type SessionJob,
  type SessionNotice,
  type SessionSnapshot,
  type SessionState,
} from "./session-state";
import { busyError, CANCELLED_NOTICE, FIRST_STEP_TEXT, problemNotice } from "./session-texts";
import { toAppError } from "./to-app-error";

/** What the session needs from outside. */
export interface SessionServices {
  readonly workbook: WorkbookPort;
  /** The use case, bound to the same workbook. */
  readonly check: (request: CheckRequest, progress: Progress) => Promise<CheckOutcome>;
  /** The use case, bound to the same workbook. */
  readonly removeSummary: (progress: Progress) => Promise<EditOutcome>;
  /** Today as an ISO date in the user's own time zone. */
  readonly today: () => string;
  /** Calls back once after the pause; the returned function calls it off. */
  readonly afterPause: (callback: () => void, milliseconds: number) => () => void;
}

/** The one check that pane and ribbon share. No method rejects: what went wrong stands in the snapshot. */
export interface CheckSession {
  /** For React's useSyncExternalStore. */
  readonly getSnapshot: () => SessionSnapshot;
  /** For React's useSyncExternalStore; returns the function that ends the subscription. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Checks, marks, writes the summary and shows it. A second press while the same check runs waits for that one. */
  readonly check: () => Promise<void>;
  readonly checkWithoutWriting: () => Promise<void>;
  /** Asks the running job to stop before its next request. */
  readonly cancel: () => void;
  /** Takes the answers and checks again, with or without writing as the asking check was to. */
  readonly answerMapping: (answers: MappingAnswers) => Promise<void>;
  /**
   * Takes a decision and checks again as the last check did, with or without writing. The decision is kept in the
   * workbook by the next check that writes; until then the session remembers it.
   */
  readonly decide: (change: DecisionChange) => Promise<void>;
  readonly removeMarks: () => Promise<void>;
  readonly removeSummary: () => Promise<void>;
  /** Shows and selects the cell in the workbook. */
  readonly reveal: (cell: CellRef) => Promise<void>;
}

type CheckJob = Extract<SessionJob, "check" | "check-without-writing">;

/** Changes closer together than this count as one; results are called stale when the user pauses. */
export const STALE_PAUSE_MILLISECONDS = 400;

/** The session of one workbook, idle at first; it does not listen for edits before the first check. */
export function createCheckSession(services: SessionServices): CheckSession {
  let snapshot: SessionSnapshot = { state: { kind: "idle" }, notice: null };
  let running: { readonly job: SessionJob; readonly end: Promise<void> } | null = null;
  /** Decisions that no check has written into the workbook yet, oldest first. */
  let undecided: readonly DecisionChange[] = [];
  let lastCheck: CheckJob = "check";
  let watching = false;
  let changedSinceStart = false;
  let callOffPause: () => void = () => undefined;
  const listeners = new Set<() => void>();

  function publish(state: SessionState, notice: SessionNotice | null): void {
    snapshot = { state, notice };
    for (const listener of [...listeners]) listener();
  }

  function start(job: SessionJob, work: (progress: Progress, earlier: CheckResult | null) => Promise<void>) {
    if (running) {
      if (running.job === job) return running.end;
      publish(snapshot.state, problemNotice(busyError(running.job)));
      return Promise.resolve();
    }
    const before = snapshot.state;
    const earlier = resultInSight(before);
    publish({ kind: "running", job, step: { text: FIRST_STEP_TEXT[job], share: 0 }, cancelling: false, earlier }, null);
    const end = work(reportProgress, earlier)
      .catch((failure: unknown) => {
        publishFailure(job, toAppError(failure), before, earlier);
      })
      .finally(() => {
        running = null;
      });
    running = { job, end };
    return end;
  }

  const reportProgress: Progress = (step) => {
    const { state, notice } = snapshot;
    if (state.kind !== "running") return;
    if (state.cancelling) throw new AppError("cancelled", "The check was cancelled.", "Start it again when you like.");
    publish({ ...state, step }, notice);
  };

  function publishFailure(job: SessionJob, error: AppError, before: SessionState, earlier: CheckResult | null): void {
    if (error.code === "cancelled") {
      publish(withStaleness(earlier ? { kind: "done", result: earlier } : { kind: "idle" }), CANCELLED_NOTICE[job]);
    } else if (job === "check" || job === "check-without-writing") {
      publish({ kind: "failed", job, error, earlier }, null);
    } else {
      publish(withStaleness(before), problemNotice(error));
    }
  }

  function runCheck(job: CheckJob, show = job === "check"): Promise<void> {
    lastCheck = job;
    return start(job, async (progress, earlier) => {
      callOffPause();
      changedSinceStart = false;
      await watchChanges();
      const write = job === "check";
      const changes = undecided;
      const decide: DecisionChange = (kept) => changes.reduce((decided, change) => change(decided), kept);
      const outcome = await services.check(
        { asOf: services.today(), decide, given: NOTHING_GIVEN, whenInDoubt: "ask", write, show },
        progress,
      );
      if (outcome.kind === "mapping-needed") {
        const questions = buildMappingQuestions(outcome.mappings);
        publish({ kind: "mapping-needed", job, questions, earlier }, null);
        return;
      }
      if (keepsDecisions(outcome.edits)) undecided = undecided.slice(changes.length);
      const result: CheckResult = {
        report: outcome.report,
        decisions: outcome.decisions,
        ...whatStands(outcome, earlier),
        refused: outcome.edits?.refused ?? [],
        stale: changedSinceStart,
        noticesEdits: watching,
      };
      publish({ kind: "done", result }, null);
    });
  }

  function runRemoval(
    job: "remove-marks" | "remove-summary",
    remove: (progress: Progress) => Promise<EditOutcome>,
    removed: (result: CheckResult) => CheckResult,
    said: string,
  ): Promise<void> {
    const before = snapshot.state;
    return start(job, async (progress, earlier) => {
      const { refused } = await remove(progress);
      const [first] = refused;
      const state: SessionState = earlier
        ? { kind: "done", result: first ? earlier : removed(earlier) }
        : before.kind === "running"
          ? { kind: "idle" }
          : before;
      const notice: SessionNotice = first
        ? { tone: "problem", text: refused.map((each) => each.message).join(" "), hint: null }
        : { tone: "success", text: said, hint: null };
      publish(withStaleness(state), notice);
    });
  }

  function withStaleness(state: SessionState): SessionState {
    return state.kind === "done" && changedSinceStart ? { ...state, result: { ...state.result, stale: true } } : state;
  }

  async function watchChanges(): Promise<void> {
    if (watching) return;
    try {
      await services.workbook.onSheetsChanged(() => {
        callOffPause();
        callOffPause = services.afterPause(markStale, STALE_PAUSE_MILLISECONDS);
      });
      watching = true;
    } catch {
      // A host that cannot tell of changes can still be checked; the result says so, and the next check asks again.
      watching = false;
    }
  }

  function markStale(): void {
    changedSinceStart = true;
    const { state, notice } = snapshot;
    if (state.kind === "done" && !state.result.stale) publish(withStaleness(state), notice);
  }

  return {
    getSnapshot: () => snapshot,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    check: () => runCheck("check"),
    checkWithoutWriting: () => runCheck("check-without-writing"),
    cancel: () => {
      const { state, notice } = snapshot;
      if (state.kind === "running" && !state.cancelling) publish({ ...state, cancelling: true }, notice);
    },
    answerMapping: (answers) => {
      const { state } = snapshot;
      if (state.kind !== "mapping-needed") return Promise.resolve();
      const { questions, job } = state;
      undecided = [...undecided, (kept) => ({ ...kept, memory: rememberAnswers(kept.memory, questions, answers) })];
      return runCheck(job === "check" ? "check" : "check-without-writing");
    },
    decide: (change) => {
      undecided = [...undecided, change];
      return runCheck(lastCheck, false);
    },
    removeMarks: () =>
      runRemoval(
        "remove-marks",
        (progress) => services.workbook.applyEdits([{ kind: "clear-marks" }], progress),
        (result) => ({ ...result, marks: "removed" }),
        "The highlights were removed. Your own formats are as they were.",
      ),
    removeSummary: () =>
      runRemoval(
        "remove-summary",
        services.removeSummary,
        (result) => ({ ...result, summary: "removed" }),
        "The summary sheet was removed.",
      ),
    reveal: async (cell) => {
      try {
        await services.workbook.reveal(cell);
        if (snapshot.notice) publish(snapshot.state, null);
      } catch (failure) {
        publish(snapshot.state, problemNotice(toAppError(failure)));
      }
    },
  };
}

/** Whether a check wrote the decisions that it was given: it wrote, and nothing about a sheet of ours was refused. */
function keepsDecisions(edits: EditOutcome | null): boolean {
  return edits?.refused.every(({ edit }) => edit !== "write-sheet" && edit !== "remove-sheet") ?? false;
}

/** What our highlights and our summary are after a check; without a roster, or a cell to accuse, nothing is marked. */
function whatStands(
  { report, edits }: Extract<CheckOutcome, { kind: "checked" }>,
  earlier: CheckResult | null,
): Pick<CheckResult, "marks" | "summary"> {
  if (edits === null) return { marks: earlier?.marks ?? "untouched", summary: earlier?.summary ?? "untouched" };
  const accuses = hasRoster(report) && report.findings.some((finding) => finding.cells.length > 0);
  return { marks: accuses ? "written" : "untouched", summary: "written" };
}
