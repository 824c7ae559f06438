import { AppError } from "../../src/app/app-error";
import { RIBBON_ACTIONS, runCommand, type RibbonAction } from "../../src/commands/run-command";
import { NO_ROSTER, sessionOver, TROUBLED_ROSTER, type SessionFixture } from "../support/session-fixture";

/** Presses the button and tells in which order the event was completed and the pane opened. */
async function press(action: RibbonAction, { session }: SessionFixture): Promise<string[]> {
  const order: string[] = [];
  await runCommand({ completed: () => order.push("completed") }, action, {
    session,
    showPane: () => {
      order.push("pane");
      return Promise.resolve();
    },
  });
  return order;
}

describe("A ribbon action", () => {
  it("checks and completes without the pane where the summary tells everything", async () => {
    const fixture = sessionOver(TROUBLED_ROSTER);
    expect(await press("checkRoster", fixture)).toEqual(["completed"]);
    expect(fixture.session.getSnapshot().state.kind).toBe("done");
  });

  it("opens the pane after completion where there is no summary to look at", async () => {
    expect(await press("checkRoster", sessionOver(NO_ROSTER))).toEqual(["completed", "pane"]);
  });

  it("opens the pane after completion where the check failed", async () => {
    const fixture = sessionOver(TROUBLED_ROSTER);
    fixture.workbook.fail("read", new AppError("no-answer", "Excel did not answer.", "Try again."));
    expect(await press("checkRoster", fixture)).toEqual(["completed", "pane"]);
  });

  it("shows the results without checking", async () => {
    const fixture = sessionOver(TROUBLED_ROSTER);
    expect(await press("showResults", fixture)).toEqual(["completed", "pane"]);
    expect(fixture.workbook.reads).toBe(0);
  });

  it("removes the highlights, and opens the pane only to say why it could not", async () => {
    const fixture = sessionOver(TROUBLED_ROSTER);
    expect(await press("removeHighlights", fixture)).toEqual(["completed"]);
    expect(fixture.workbook.applied.flat()).toEqual([{ kind: "clear-marks" }]);
    fixture.workbook.fail("edit", new AppError("protected", "The sheet is protected.", "Unprotect it."));
    expect(await press("removeHighlights", fixture)).toEqual(["completed", "pane"]);
  });

  it.each(RIBBON_ACTIONS)("%s completes exactly once where the add-in never starts", async (action) => {
    let completed = 0;
    await runCommand({ completed: () => (completed += 1) }, action, Promise.reject(new Error("no Office here")));
    expect(completed).toBe(1);
  });

  it("is completed also where the pane cannot be opened", async () => {
    const { session } = sessionOver(TROUBLED_ROSTER);
    let completed = 0;
    await runCommand({ completed: () => (completed += 1) }, "showResults", {
      session,
      showPane: () => Promise.reject(new Error("not allowed")),
    });
    expect(completed).toBe(1);
  });

  it("waits for the check that is running when it is pressed twice", async () => {
    const fixture = sessionOver(TROUBLED_ROSTER);
    const release = fixture.workbook.hold("read");
    const presses = [press("checkRoster", fixture), press("checkRoster", fixture)];
    release();
    expect(await Promise.all(presses)).toEqual([["completed"], ["completed"]]);
    expect(fixture.workbook.reads).toBe(1);
  });
});
