import { NO_DECISIONS } from "../../../src/core/decisions/workbook-decisions";
import { rangeAddress } from "../../../src/core/grid/a1";
import { planEdits } from "../../../src/core/report/plan-edits";
import type { MarkCells, WorkbookEdit } from "../../../src/core/report/workbook-edit";
import type { Finding } from "../../../src/core/rules/finding";
import {
  cellOn,
  ROSTER_RECEIPT,
  sampleFinding,
  sampleReport,
  sampleSheet,
  sampleWorkbook,
} from "../../support/sample-report";

const ROSTER = sampleSheet("Roster", [
  ["Team", "Scrum Master", "Product Owner"],
  ["Falcon", "Ann Lee", "TBD"],
  ["Osprey", "", "TBD"],
  ["Heron", "Bo Ray", "n/a"],
  ["Kite", "", "TBD"],
]);

function isMark(edit: WorkbookEdit): edit is MarkCells {
  return edit.kind === "mark-cells";
}

/** Severity, addresses and formula of each planned mark. */
function marksFor(...findings: readonly Partial<Finding>[]): string[] {
  const report = sampleReport(findings.map(sampleFinding));
  return planEdits(report, sampleWorkbook(ROSTER), NO_DECISIONS)
    .filter(isMark)
    .map(({ severity, ranges, formula }) => `${severity} ${ranges.map(rangeAddress).join(" ")} ${formula}`);
}

const vacant = (rowIndex: number, accusedText = "TBD"): Partial<Finding> => ({
  cells: [cellOn("roster", rowIndex, 2)],
  accusedText,
});

describe("planEdits", () => {
  test("clears, marks, then writes the summary", () => {
    const kinds = planEdits(sampleReport([sampleFinding()]), sampleWorkbook(ROSTER), NO_DECISIONS).map(
      (edit) => edit.kind,
    );
    expect(kinds).toEqual(["clear-marks", "mark-cells", "write-sheet"]);
  });

  test("writes notes where they are wanted: one for all findings about a cell, none on sheets of ours", () => {
    const about = (message: string, ...cells: Finding["cells"]): Finding => sampleFinding({ message, cells });
    const findings = [
      about("First.", cellOn("roster", 1, 2), cellOn("roster", 2, 2)),
      about("Second.", cellOn("roster", 1, 2)),
      about("On ours.", cellOn("summary", 1, 0)),
      about("Nowhere."),
    ];
    const workbook = sampleWorkbook(ROSTER, sampleSheet("Summary", [["x"]], { purpose: "summary" }));
    const edits = planEdits(sampleReport(findings), workbook, { wantsNotes: true });
    expect(edits.map((edit) => edit.kind)).toEqual(["clear-marks", "mark-cells", "note-cells", "write-sheet"]);
    const [edit] = edits.filter((each) => each.kind === "note-cells");
    expect(edit).toMatchObject({ sheetId: "roster", notes: [{ rowIndex: 1, columnIndex: 2 }] });
    expect(edit?.notes[0]?.text).toMatch(/^Roster Check\n\nError: First\.\n.*\n\nError: Second\./u);
  });

  test("a workbook without a roster gains nothing", () => {
    const noRoster = sampleReport([]).receipt;
    const report = sampleReport([], { receipt: { ...noRoster, sheets: [{ ...ROSTER_RECEIPT, regions: [] }] } });
    expect(planEdits(report, sampleWorkbook(ROSTER), NO_DECISIONS)).toEqual([]);
    const summary = sampleSheet("Old summary", [], { purpose: "summary" });
    expect(planEdits(report, sampleWorkbook(ROSTER, summary), NO_DECISIONS).map((edit) => edit.kind)).toEqual([
      "clear-marks",
      "write-sheet",
    ]);
  });

  test.each<[string, Partial<Finding>[], string[]]>([
    ["what cannot clear itself", [{ cells: [cellOn("roster", 1, 0)] }], ['error A2 N("roster-check")=0']],
    [
      "one relative formula over cells of a column with the same text",
      [vacant(4), vacant(1), vacant(2)],
      ['error C2:C3 C5 AND(C2="TBD",N("roster-check")=0)'],
    ],
    [
      "different texts of a column in one formula",
      [vacant(3, "n/a"), vacant(1)],
      ['error C2 C4 AND(OR(C2="n/a",C2="TBD"),N("roster-check")=0)'],
    ],
    [
      "further evidence beside the accused cell, which clears with it",
      [{ cells: [cellOn("roster", 1, 2), cellOn("roster", 1, 0)], accusedText: "TBD" }],
      ['error C2 AND(C2="TBD",N("roster-check")=0)', 'error A2 AND(C2="TBD",N("roster-check")=0)'],
    ],
    [
      "columns apart, so that a rule's first cell is the top left of all",
      [
        { cells: [cellOn("roster", 2, 1)], accusedText: "" },
        { cells: [cellOn("roster", 1, 2)], accusedText: "TBD" },
      ],
      ['error B3 AND(TRIM(B3)="",N("roster-check")=0)', 'error C2 AND(C2="TBD",N("roster-check")=0)'],
    ],
    ["a finding for the summary only", [{ cells: [] }], []],
    ["cells of sheets that are gone or ours", [{ cells: [cellOn("nowhere", 1, 1)] }], []],
  ])("%s", (_, findings, marks) => {
    expect(marksFor(...findings)).toEqual(marks);
  });

  test("worst first; what a lasting worse mark covers is left out", () => {
    const cells = [cellOn("roster", 1, 0)];
    expect(
      marksFor(
        { cells, severity: "info" },
        { cells, severity: "error" },
        { cells: [cellOn("roster", 2, 0)], severity: "info" },
        { cells: [cellOn("roster", 3, 0)], severity: "warning" },
      ),
    ).toEqual(['error A2 N("roster-check")=0', 'warning A4 N("roster-check")=0', 'info A3 N("roster-check")=0']);
  });

  test("under a mark that clears itself the milder mark stays", () => {
    expect(
      marksFor({ ...vacant(1), severity: "error" }, { cells: [cellOn("roster", 1, 2)], severity: "warning" }),
    ).toEqual(['error C2 AND(C2="TBD",N("roster-check")=0)', 'warning C2 N("roster-check")=0']);
    expect(marksFor({ ...vacant(1), severity: "error" }, { ...vacant(1), severity: "warning" })).toHaveLength(1);
  });

  test("thousands of scattered cells take few rules, each with a list of addresses that Excel accepts", () => {
    const values = Array.from({ length: 9000 }, (_, row) => [
      "Team",
      row % 2 === 0 ? `Wizard ${row % 40}` : "Developer",
    ]);
    const findings = values.flatMap(([, text = ""], rowIndex) =>
      rowIndex % 2 === 0 ? [sampleFinding({ cells: [cellOn("roster", rowIndex, 1)], accusedText: text })] : [],
    );
    const edits = planEdits(sampleReport(findings), sampleWorkbook(sampleSheet("Roster", values)), NO_DECISIONS).filter(
      isMark,
    );
    expect(edits.length).toBeLessThan(20);
    expect(edits.flatMap((edit) => edit.ranges)).toHaveLength(4500);
    for (const edit of edits) {
      expect(edit.ranges.map(rangeAddress).join(",").length).toBeLessThan(8192);
      expect(edit.formula.length).toBeLessThanOrEqual(255);
    }
  });
});
