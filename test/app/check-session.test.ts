import { readDecisions } from "../../src/core/decisions/read-decisions";
import type { DecisionChange } from "../../src/app/check-workbook";
import type { CheckSession } from "../../src/app/check-session";
import { AppError } from "../../src/app/app-error";
import type { CheckResult, SessionState } from "../../src/app/session-state";
import { NO_ROSTER, sessionOver, TROUBLED_ROSTER } from "../support/session-fixture";

function resultOf(state: SessionState): CheckResult {
  if (state.kind !== "done") throw new Error(`The session is ${state.kind}.`);
  return state.result;
}

describe("A check session", () => {
  it("is idle before anybody pressed anything, and asks nothing of the workbook", () => {
    const { session, workbook } = sessionOver(TROUBLED_ROSTER);
    expect(session.getSnapshot()).toEqual({ state: { kind: "idle" }, notice: null });
    expect(workbook.reads + workbook.listenerCount).toBe(0);
  });

  it("checks, marks, writes the summary and shows it with one press", async () => {
    const { session, workbook } = sessionOver(TROUBLED_ROSTER);
    await session.check();
    const result = resultOf(session.getSnapshot().state);
    expect(result.report.findings.map((finding) => finding.rule)).toContain("team-missing-product-owner");
    expect(result).toMatchObject({ marks: "written", summary: "written", refused: [], stale: false });
    const kinds = workbook.applied.flat().map((edit) => edit.kind);
    expect(new Set(kinds)).toEqual(new Set(["clear-marks", "mark-cells", "write-sheet", "show-sheet"]));
  });

  it("finds the same without writing anything", async () => {
    const { session, workbook } = sessionOver(TROUBLED_ROSTER);
    await session.checkWithoutWriting();
    const result = resultOf(session.getSnapshot().state);
    expect(result.report.findingCounts.error).toBeGreaterThan(0);
    expect(result).toMatchObject({ marks: "untouched", summary: "untouched" });
    expect(workbook.applied).toEqual([]);
  });

  it("remembers what an earlier check wrote when the next one writes nothing", async () => {
    const { session } = sessionOver(TROUBLED_ROSTER);
    await session.check();
    await session.checkWithoutWriting();
    expect(resultOf(session.getSnapshot().state)).toMatchObject({ marks: "written", summary: "written" });
  });

  it("leaves a workbook without a roster as it was", async () => {
    const { session, workbook } = sessionOver(NO_ROSTER);
    await session.check();
    const result = resultOf(session.getSnapshot().state);
    expect(result.report.receipt.sheets.map((sheet) => sheet.regions.length)).toEqual([0]);
    expect(result).toMatchObject({ marks: "untouched", summary: "untouched" });
    expect(workbook.applied).toEqual([]);
  });

  it("gives a new snapshot for every change and the same one between changes", async () => {
    const { session } = sessionOver(TROUBLED_ROSTER);
    const seen = new Set([session.getSnapshot()]);
    const unsubscribe = session.subscribe(() => {
      expect(seen.has(session.getSnapshot())).toBe(false);
      seen.add(session.getSnapshot());
      expect(session.getSnapshot()).toBe(session.getSnapshot());
    });
    await session.check();
    const count = seen.size;
    expect(count).toBeGreaterThan(3);
    unsubscribe();
    await session.removeMarks();
    expect(seen.size).toBe(count);
  });

  it("tells its progress, which never runs backwards", async () => {
    const { session } = sessionOver(TROUBLED_ROSTER);
    const shares: number[] = [];
    session.subscribe(() => {
      const { state } = session.getSnapshot();
      if (state.kind === "running") shares.push(state.step.share);
    });
    await session.check();
    expect(shares.length).toBeGreaterThan(3);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(Math.max(...shares)).toBeLessThanOrEqual(1);
  });

  it("tells what the workbook refused, beside the findings", async () => {
    const { session, workbook } = sessionOver(TROUBLED_ROSTER);
    const refusal = { edit: "mark-cells", sheetName: "train", message: "Sheet “train” is protected." } as const;
    workbook.refuse(refusal);
    await session.check();
    expect(resultOf(session.getSnapshot().state).refused).toEqual([refusal]);
  });

  describe("with one job running", () => {
    it("joins a second press of the same button", async () => {
      const { session, workbook } = sessionOver(TROUBLED_ROSTER);
      const release = workbook.hold("read");
      const presses = [session.check(), session.check()];
      release();
      await Promise.all(presses);
      expect(workbook.reads).toBe(1);
    });

    it("refuses another job, says so, and ends the first one as ever", async () => {
      const { session, workbook } = sessionOver(TROUBLED_ROSTER);
      const release = workbook.hold("read");
      const check = session.check();
      await session.removeMarks();
      expect(session.getSnapshot()).toMatchObject({
        state: { kind: "running", job: "check" },
        notice: { tone: "problem", text: "A check is still running." },
      });
      release();
      await check;
      expect(session.getSnapshot()).toMatchObject({ state: { kind: "done" }, notice: null });
    });

    it("keeps the earlier result in sight", async () => {
      const { session, workbook } = sessionOver(TROUBLED_ROSTER);
      await session.check();
      const earlier = resultOf(session.getSnapshot().state);
      const release = workbook.hold("read");
      const again = session.check();
      expect(session.getSnapshot().state).toMatchObject({ kind: "running", earlier });
      release();
      await again;
    });
  });

  describe("asked to stop", () => {
    it("ends before the next request and is idle again", async () => {
      const { session, workbook } = sessionOver(TROUBLED_ROSTER);
      const release = workbook.hold("read");
      const check = session.check();
      session.cancel();
      expect(session.getSnapshot().state).toMatchObject({ kind: "running", cancelling: true });
      release();
      await check;
      expect(session.getSnapshot()).toMatchObject({ state: { kind: "idle" }, notice: { tone: "success" } });
      expect(workbook.applied).toEqual([]);
    });

    it("goes back to the earlier result", async () => {
      const { session, workbook } = sessionOver(TROUBLED_ROSTER);
      await session.checkWithoutWriting();
      const earlier = resultOf(session.getSnapshot().state);
      const release = workbook.hold("read");
      const again = session.checkWithoutWriting();
      session.cancel();
      release();
      await again;
      expect(session.getSnapshot()).toEqual({
        state: { kind: "done", result: earlier },
        notice: { tone: "success", text: "The check was cancelled. Nothing was written.", hint: null },
      });
    });

    it("does nothing where nothing runs", () => {
      const { session } = sessionOver(TROUBLED_ROSTER);
      const before = session.getSnapshot();
      session.cancel();
      expect(session.getSnapshot()).toBe(before);
    });
  });

  describe("that fails", () => {
    const editing = new AppError("cell-edit-mode", "A cell is being edited.", "Press Enter or Esc, then try again.");

    it("shows the failure as it was told, and works when it is tried again", async () => {
      const { session, workbook } = sessionOver(TROUBLED_ROSTER);
      workbook.fail("read", editing);
      await session.check();
      expect(session.getSnapshot().state).toEqual({ kind: "failed", job: "check", error: editing, earlier: null });
      workbook.fail("read", null);
      await session.check();
      expect(session.getSnapshot().state.kind).toBe("done");
    });

    it("makes a sentence with a hint of what is not ours, and keeps it as the cause", async () => {
      const { session, workbook } = sessionOver(TROUBLED_ROSTER);
      const cause = new TypeError("x is not a function");
      workbook.fail("edit", cause);
      await session.check();
      const { state } = session.getSnapshot();
      expect(state).toMatchObject({ kind: "failed", error: { code: "unexpected", cause } });
      expect(state.kind === "failed" && state.error.message).toContain("x is not a function");
    });

    it("keeps the earlier result in sight", async () => {
      const { session, workbook } = sessionOver(TROUBLED_ROSTER);
      await session.check();
      const earlier = resultOf(session.getSnapshot().state);
      workbook.fail("read", editing);
      await session.check();
      expect(session.getSnapshot().state).toMatchObject({ kind: "failed", earlier });
    });
  });

  describe("after somebody edited the workbook", () => {
    it("calls its result stale once the edits pause, and fresh after the next check", async () => {
      const { session, workbook, endPause } = sessionOver(TROUBLED_ROSTER);
      await session.check();
      let published = 0;
      session.subscribe(() => (published += 1));
      workbook.change();
      workbook.change();
      expect(published).toBe(0);
      endPause();
      expect(resultOf(session.getSnapshot().state).stale).toBe(true);
      workbook.change();
      endPause();
      expect(published).toBe(1);
      await session.check();
      expect(resultOf(session.getSnapshot().state).stale).toBe(false);
      expect(workbook.listenerCount).toBe(1);
    });

    it("does not hold an edit against a check that began after it", async () => {
      const { session, workbook, endPause } = sessionOver(TROUBLED_ROSTER);
      await session.check();
      workbook.change();
      await session.check();
      endPause();
      expect(resultOf(session.getSnapshot().state).stale).toBe(false);
    });

    it("calls a result stale that was overtaken while the check ran", async () => {
      const { session, workbook, endPause } = sessionOver(TROUBLED_ROSTER);
      await session.checkWithoutWriting();
      const release = workbook.hold("edit");
      const check = session.check();
      await new Promise(setImmediate);
      workbook.change();
      endPause();
      release();
      await check;
      expect(resultOf(session.getSnapshot().state).stale).toBe(true);
    });

    it("calls a result stale that was overtaken while a removal failed", async () => {
      const { session, workbook, endPause } = sessionOver(TROUBLED_ROSTER);
      await session.check();
      workbook.fail("edit", new Error("no"));
      const release = workbook.hold("edit");
      const removal = session.removeMarks();
      workbook.change();
      endPause();
      release();
      await removal;
      expect(session.getSnapshot().notice?.tone).toBe("problem");
      expect(resultOf(session.getSnapshot().state).stale).toBe(true);
    });

    it("says nothing of edits before the first check", () => {
      const { session, workbook, endPause } = sessionOver(TROUBLED_ROSTER);
      workbook.change();
      endPause();
      expect(session.getSnapshot().state).toEqual({ kind: "idle" });
    });

    it("checks also where the host cannot tell of changes, says so, and asks again next time", async () => {
      const { session, workbook } = sessionOver(TROUBLED_ROSTER);
      workbook.fail("listen", new Error("no events here"));
      await session.check();
      expect(resultOf(session.getSnapshot().state).noticesEdits).toBe(false);
      workbook.fail("listen", null);
      await session.check();
      expect(resultOf(session.getSnapshot().state).noticesEdits).toBe(true);
      expect(workbook.listenerCount).toBe(1);
    });
  });

  describe("what the user decides", () => {
    const lowerOwner: DecisionChange = (kept) => ({
      ...kept,
      settings: { ...kept.settings, rules: { ...kept.settings.rules, "team-missing-product-owner": "info" } },
    });

    const missingOwner = (session: CheckSession): string | undefined =>
      resultOf(session.getSnapshot().state).report.findings.find(({ rule }) => rule === "team-missing-product-owner")
        ?.severity;

    it("counts at once, is kept in the workbook, and does not pull the user to the summary", async () => {
      const { session, workbook } = sessionOver(TROUBLED_ROSTER);
      await session.check();
      expect(missingOwner(session)).toBe("error");
      await session.decide(lowerOwner);
      expect(missingOwner(session)).toBe("info");
      expect(workbook.applied.at(-1)?.map((edit) => edit.kind)).not.toContain("show-sheet");
      const { decisions } = readDecisions(await workbook.readWorkbook(() => undefined));
      expect(decisions.settings.rules).toEqual({ "team-missing-product-owner": "info" });
    });

    it("is remembered, not written, after a check that was not to write", async () => {
      const { session, workbook } = sessionOver(TROUBLED_ROSTER);
      await session.checkWithoutWriting();
      await session.decide(lowerOwner);
      expect(missingOwner(session)).toBe("info");
      expect(workbook.applied).toEqual([]);
      await session.check();
      const { decisions } = readDecisions(await workbook.readWorkbook(() => undefined));
      expect(decisions.settings.rules).toEqual({ "team-missing-product-owner": "info" });
    });

    it("stays when the summary is removed", async () => {
      const { session, workbook } = sessionOver(TROUBLED_ROSTER);
      await session.check();
      await session.decide(lowerOwner);
      await session.removeSummary();
      expect(workbook.applied.at(-1)?.map((edit) => edit.kind)).toEqual(["remove-sheet"]);
    });
  });

  describe("taking things out of the workbook", () => {
    it.each([
      ["removeMarks", ["clear-marks"], { marks: "removed", summary: "written" }],
      ["removeSummary", ["remove-sheet", "remove-sheet"], { marks: "written", summary: "removed" }],
    ] as const)("%s asks for that and nothing else, and keeps the findings", async (action, kinds, left) => {
      const { session, workbook } = sessionOver(TROUBLED_ROSTER);
      await session.check();
      const { report } = resultOf(session.getSnapshot().state);
      await session[action]();
      expect(workbook.applied.at(-1)?.map((edit) => edit.kind)).toEqual(kinds);
      expect(resultOf(session.getSnapshot().state)).toMatchObject({ report, ...left });
      expect(session.getSnapshot().notice?.tone).toBe("success");
    });

    it("works before any check: yesterday's highlights can go too", async () => {
      const { session, workbook } = sessionOver(TROUBLED_ROSTER);
      await session.removeMarks();
      expect(workbook.applied).toHaveLength(1);
      expect(session.getSnapshot()).toMatchObject({ state: { kind: "idle" }, notice: { tone: "success" } });
    });

    it("says what was refused, and does not claim that it is gone", async () => {
      const { session, workbook } = sessionOver(TROUBLED_ROSTER);
      await session.check();
      const message = "Sheet “train” is protected. Unprotect it and remove the highlights again.";
      workbook.refuse({ edit: "clear-marks", sheetName: "train", message });
      await session.removeMarks();
      expect(resultOf(session.getSnapshot().state).marks).toBe("written");
      expect(session.getSnapshot().notice).toEqual({ tone: "problem", text: message, hint: null });
    });

    it("says why it could not, and leaves the result as it was", async () => {
      const { session, workbook } = sessionOver(TROUBLED_ROSTER);
      await session.check();
      const before = session.getSnapshot().state;
      workbook.fail("edit", new AppError("protected", "The workbook is protected.", "Unprotect it."));
      await session.removeSummary();
      expect(session.getSnapshot()).toEqual({
        state: before,
        notice: { tone: "problem", text: "The workbook is protected.", hint: "Unprotect it." },
      });
    });
  });

  describe("leading to a cell", () => {
    it("reveals it", async () => {
      const { session, workbook } = sessionOver(TROUBLED_ROSTER);
      await session.check();
      const cell = resultOf(session.getSnapshot().state).report.findings[0]?.cells[0];
      if (!cell) throw new Error("The first finding has no cell.");
      await session.reveal(cell);
      expect(workbook.revealed).toEqual([cell]);
      expect(session.getSnapshot().notice).toBeNull();
    });

    it("says why it could not, and takes that back when it can", async () => {
      const { session, workbook } = sessionOver(TROUBLED_ROSTER);
      await session.check();
      const cell = resultOf(session.getSnapshot().state).report.findings[0]?.cells[0];
      if (!cell) throw new Error("The first finding has no cell.");
      await session.reveal({ ...cell, sheetId: "gone" });
      expect(session.getSnapshot()).toMatchObject({ state: { kind: "done" }, notice: { tone: "problem" } });
      workbook.fail("reveal", null);
      await session.reveal(cell);
      expect(session.getSnapshot().notice).toBeNull();
    });
  });
});
