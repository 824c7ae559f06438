import { groupFindings } from "../../src/taskpane/group-findings";
import { finishedText, scopeText } from "../../src/taskpane/report-text";
import { severityCountText } from "../../src/taskpane/severity-counts";
import { statusText } from "../../src/taskpane/StatusAnnouncer";
import { sampleFinding } from "../support/sample-report";
import { PANE_STATES } from "./pane-states";

function stateOf(name: string): (typeof PANE_STATES)[string] {
  const state = PANE_STATES[name];
  if (!state) throw new Error(`There is no pane state called ${name}.`);
  return state;
}

describe("Counts by level", () => {
  it.each([
    [{ error: 0, warning: 0, info: 0 }, "no findings"],
    [{ error: 1, warning: 0, info: 0 }, "1 error"],
    [{ error: 1200, warning: 1, info: 2 }, "1,200 errors, 1 warning and 2 notes"],
  ])("%j reads %p", (counts, text) => {
    expect(severityCountText(counts)).toBe(text);
  });
});

describe("What a screen reader is told", () => {
  it.each([
    ["first-run", ""],
    ["running", "Working on it."],
    ["running-again", "Stopping."],
    ["mapping-needed", "A question about the columns needs your answer."],
    ["troubled", "Check finished: 6 teams, 3 errors, 2 warnings and 2 notes."],
    ["clean", "Check finished: 6 teams, no findings."],
    ["no-roster", "Check finished: no roster was found."],
    ["stale", "The workbook has changed since this check."],
    ["cancelled", "The check was cancelled. Nothing was written."],
    ["cell-edit-mode", ""],
    ["cell-gone", ""],
  ])("of %s", (name, text) => {
    expect(statusText(stateOf(name))).toBe(text);
  });
});

describe("The sentence about a report's scope", () => {
  it("counts teams, people, vacancies and trains, and gives the date that decided", () => {
    const { state } = stateOf("troubled");
    if (state.kind !== "done") throw new Error("The state is not done.");
    const { report } = state.result;
    expect(scopeText(report)).toBe(
      "6 teams, 58 people and 3 vacancies in 1 Agile Release Train, as of November 23, 2026.",
    );
    const small = { ...report, counts: { arts: 2, teams: 1, people: 1, vacancies: 0 } };
    expect(scopeText(small)).toBe("1 team and 1 person in 2 Agile Release Trains, as of November 23, 2026.");
    expect(finishedText(small)).toBe("Check finished: 1 team, 3 errors, 2 warnings and 2 notes.");
  });
});

describe("Groups of findings", () => {
  it("keep the report's order: the train and the team of the first finding lead", () => {
    const findings = [
      sampleFinding({ key: "1", art: "Tidewater", team: "Heron", severity: "error" }),
      sampleFinding({ key: "2", art: "Summit", team: null, severity: "error" }),
      sampleFinding({ key: "3", art: "Tidewater", team: null, severity: "warning" }),
      sampleFinding({ key: "4", art: "Tidewater", team: "Heron", severity: "info" }),
      sampleFinding({ key: "5", art: null, team: null, severity: "info" }),
    ];
    const groups = groupFindings(findings);
    expect(
      groups.map(({ art, teams }) => [
        art,
        teams.map(({ team, findings: found }) => [team, found.map(({ key }) => key)]),
      ]),
    ).toEqual([
      [
        "Tidewater",
        [
          ["Heron", ["1", "4"]],
          [null, ["3"]],
        ],
      ],
      ["Summit", [[null, ["2"]]]],
      [null, [[null, ["5"]]]],
    ]);
    expect(groups[0]?.teams[0]?.counts).toEqual({ error: 1, warning: 0, info: 1 });
  });

  it("keep a team called like nothing apart from findings without a team", () => {
    const groups = groupFindings([
      sampleFinding({ key: "1", art: "null", team: "null" }),
      sampleFinding({ key: "2", art: null, team: null }),
    ]);
    expect(new Set(groups.flatMap(({ key, teams }) => [key, ...teams.map((team) => team.key)])).size).toBe(4);
  });
});
