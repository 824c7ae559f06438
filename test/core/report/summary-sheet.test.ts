import type { RunRecord } from "../../../src/core/decisions/workbook-decisions";
import { cellAddress } from "../../../src/core/grid/a1";
import type { GeneratedSheet } from "../../../src/core/report/generated-sheet";
import type { CoverageRow, Report } from "../../../src/core/report/report";
import { buildSummarySheet } from "../../../src/core/report/summary-sheet";
import {
  cellOn,
  ROSTER_RECEIPT,
  sampleFinding,
  sampleReport,
  sampleSheet,
  sampleSquare,
  sampleWorkbook,
} from "../../support/sample-report";

const WORKBOOK = sampleWorkbook(sampleSheet("Roster", []), sampleSheet("Bob's list", []));

function summaryOf(report: Report): GeneratedSheet {
  return buildSummarySheet(report, WORKBOOK);
}

/** The table's rows as texts, header first. */
function tableOf(sheet: GeneratedSheet, name: string): string[][] {
  const range = sheet.tables.find((table) => table.name === name)?.range;
  if (!range) return [];
  return sheet.rows
    .slice(range.rowIndex, range.rowIndex + range.rowCount)
    .map((row) => row.map((cell) => String(cell?.value ?? "")));
}

function textsOf(sheet: GeneratedSheet): string[] {
  return sheet.rows.flatMap((row) => row.flatMap((cell) => (cell ? [String(cell.value)] : [])));
}

describe("buildSummarySheet", () => {
  test("says its purpose in A1 and the answer below", () => {
    const { rows } = summaryOf(sampleReport([sampleFinding()]));
    expect(rows.slice(0, 3).map((row) => row[0]?.value)).toEqual([
      "This sheet tells whether the roster in train.xlsx is fit for planning by the CCSQ Agile Handbook.",
      "Not yet fit for planning: 1 error and no warnings.",
      "As of November 23, 2026. Read: 8 people, 1 vacancy, 2 teams and 1 Agile Release Train. Rules: CCSQ Agile Handbook and roster data.",
    ]);
  });

  test("leads to the parts below the first screen, and back", () => {
    const sheet = summaryOf(sampleReport([sampleFinding()]));
    const jumps = (sheet.rows[4] ?? []).flatMap((cell) => (cell?.link && !("sheetId" in cell.link) ? [cell.link] : []));
    expect(jumps.map(({ rowIndex }) => sheet.rows[rowIndex]?.[0]?.value)).toEqual([
      "Findings",
      "Not checked",
      "How this workbook was read",
    ]);
    const back = sheet.rows.flat().find((cell) => cell?.value === "Back to the top");
    expect(back?.link).toEqual({ rowIndex: 0, columnIndex: 0 });
    expect(textsOf(sheet).join()).toContain("to come back from it, choose RosterCheck.Summary in the Name Box");
  });

  test("lists each finding with its place, remedy and the handbook's sentence, linked to its cell", () => {
    const cells = [cellOn("bob's list", 11, 2), cellOn("roster", 2, 0)];
    const sheet = summaryOf(sampleReport([sampleFinding({ cells }), sampleFinding({ severity: "info", cells: [] })]));
    expect(tableOf(sheet, "RosterCheckFindings")).toEqual([
      ["Severity", "What is wrong", "ART", "Team", "Where", "Status", "What to do", "Why"],
      [
        "Error",
        "Falcon has no Product Owner: C3 says “TBD”.",
        "Claims",
        "Falcon",
        "'Bob''s list'!C12 (+1)",
        "Open",
        "Name one, or record who is acting.",
        "“Each of these roles are important and should not be dismissed or missing from the team.” (CCSQ Agile Handbook, Organization, line 31; team-missing-product-owner)",
      ],
      expect.arrayContaining(["Note", "Whole roster"]),
    ]);
    const linked = sheet.rows.flat().find((cell) => cell?.style === "link");
    expect(linked?.link).toEqual(cells[0]);
  });

  test("shows who fills which role, in words, with the findings of each line", () => {
    const sheet = summaryOf(sampleReport([sampleFinding(), sampleFinding({ team: null, severity: "warning" })]));
    expect(tableOf(sheet, "RosterCheckTrains")).toEqual([
      ["Findings", "Agile Release Train", "Teams", "Product Manager", "Release Train Engineer"],
      ["1 warning", "Claims", "2", "1", "Missing"],
    ]);
    expect(tableOf(sheet, "RosterCheckTeams")).toEqual([
      ["Findings", "Team", "ART", "Scrum Master", "Product Owner", "Developers"],
      ["1 error", "Falcon", "Claims", "1", "Vacant", "5"],
      ["None", "Help Desk", "Claims", "Not required", "Not required", "Not required"],
    ]);
  });

  test("leads from a line of the coverage to its first finding", () => {
    const sheet = summaryOf(sampleReport([sampleFinding({ team: null }), sampleFinding(), sampleFinding()]));
    const findings = sheet.tables.find(({ name }) => name === "RosterCheckFindings")?.range.rowIndex ?? 0;
    const line = sheet.rows.find((row) => row[1]?.value === "Falcon");
    expect(line?.[0]).toEqual({ value: "2 errors", style: "state", link: { rowIndex: findings + 2, columnIndex: 0 } });
  });

  test("leads from every square of a short table to its cell, in a long one from those that are not in order", () => {
    const team = (number: number): CoverageRow => ({
      art: "Claims",
      team: `Crew ${number}`,
      kind: "agile",
      cells: [
        { ...sampleSquare("product-owner", "filled", 1, "1"), cell: cellOn("roster", 1, 2) },
        { ...sampleSquare("scrum-master", "vacant", 0, "Vacant"), cell: cellOn("roster", 2, 2) },
      ],
    });
    const linked = (teams: number): readonly unknown[] => {
      const coverage = Array.from({ length: teams }, (_, index) => team(index));
      const row = summaryOf(sampleReport([], { coverage })).rows.find((cells) => cells[1]?.value === "Crew 0") ?? [];
      return row.flatMap((cell) => (cell?.link ? [cell.value] : []));
    };
    expect(linked(500)).toEqual([1, "Vacant"]);
    expect(linked(501)).toEqual(["Vacant"]);
  });

  test("colours words and numbers by rules over them, so that the word is there without its colour", () => {
    const crowded = { ...sampleSquare("product-owner", "several", 2, "2") };
    const coverage = [{ art: "Claims", team: "Falcon", kind: "agile" as const, cells: [crowded] }];
    const sheet = summaryOf(sampleReport([sampleFinding()], { coverage }));
    expect(tableOf(sheet, "RosterCheckTeams")[1]).toEqual(["1 error", "Falcon", "Claims", "2, one wanted"]);
    const styles = (sheet.colorRules ?? []).map(({ style }) => style);
    expect(styles).toEqual(["error", "warning", "info", "good", "error", "warning", "good"]);
    for (const { ranges, formula } of sheet.colorRules ?? []) {
      const [first] = ranges;
      const address = cellAddress(first?.rowIndex ?? 0, first?.columnIndex ?? 0);
      expect(formula).toContain(`${address})`);
      expect(formula).not.toContain("roster-check");
    }
    const cells = sheet.rows.flat().filter((cell) => cell?.value === "1 error" || cell?.value === "2, one wanted");
    expect(cells.map((cell) => cell?.style)).toEqual(["state", "wrapped"]);
  });

  test("draws where the findings are, over a table of the same figures beside the chart", () => {
    const osprey = { team: "Osprey", severity: "info" as const };
    const sheet = summaryOf(sampleReport([sampleFinding(), sampleFinding(osprey), sampleFinding({ team: null })]));
    expect(tableOf(sheet, "RosterCheckFigures")).toEqual([
      ["Findings", "Team", "Errors", "Warnings", "Notes"],
      ["1", "Falcon", "1", "0", "0"],
      ["1", "No single team", "1", "0", "0"],
      ["1", "Osprey", "0", "0", "1"],
    ]);
    const table = sheet.tables.find(({ name }) => name === "RosterCheckFigures")?.range;
    const [chart] = sheet.charts ?? [];
    expect(chart?.source).toEqual({ ...table, columnIndex: 1, columnCount: 4 });
    expect(chart?.place.rowIndex).toBe(table?.rowIndex);
    expect(chart?.place.columnIndex).toBe(table?.columnCount);
    // Nothing stands under the chart.
    const { rowIndex, rowCount, columnIndex } = chart?.place ?? { rowIndex: 0, rowCount: 0, columnIndex: 0 };
    const covered = sheet.rows.slice(rowIndex, rowIndex + rowCount).flatMap((row) => row.slice(columnIndex));
    expect(covered.filter((cell) => cell !== null)).toEqual([]);
    expect(sheet.rows.length).toBeGreaterThan(rowIndex + rowCount);
  });

  test("draws trains where there are several, and at most a dozen bars", () => {
    const findings = Array.from({ length: 15 }, (_, index) => sampleFinding({ art: `ART ${index}` }));
    const counts = { arts: 15, teams: 2, people: 8, vacancies: 1 };
    const rows = tableOf(summaryOf(sampleReport(findings, { counts })), "RosterCheckFigures");
    expect([rows.length, rows[0]?.[1], rows.at(-1)]).toEqual([
      13,
      "Agile Release Train",
      ["4", "4 other ARTs", "4", "0", "0"],
    ]);
  });

  test("prints each train on pages of its own, errors first within it", () => {
    const findings = [
      sampleFinding({ art: "Enrollment", message: "a" }),
      sampleFinding({ art: "Claims", message: "b" }),
      sampleFinding({ art: null, severity: "warning", message: "c" }),
      sampleFinding({ art: "Claims", severity: "info", message: "d" }),
    ];
    const sheet = summaryOf(sampleReport(findings, { counts: { arts: 2, teams: 2, people: 8, vacancies: 1 } }));
    expect(tableOf(sheet, "RosterCheckFindings").map((row) => row[1])).toEqual(["What is wrong", "c", "b", "d", "a"]);
    const first = (sheet.tables.find(({ name }) => name === "RosterCheckFindings")?.range.rowIndex ?? 0) + 1;
    expect(sheet.pageBreaksBefore.slice(-3)).toEqual([first - 3, first + 1, first + 3]);
  });

  test("shows the first and the last of it without a history, and the trend with one", () => {
    const run = (asOf: string, errors: number): RunRecord => ({ asOf, errors, warnings: 0, infos: 0 });
    expect(textsOf(summaryOf(sampleReport([])))).not.toContain("Since last time");
    const sheet = summaryOf(
      sampleReport([sampleFinding({ key: "new" }), sampleFinding({ key: "old" })], {
        sinceLast: {
          newKeys: new Set(["new"]),
          fixed: [
            { key: "x", rule: "role-blank", severity: "info" },
            { key: "y", rule: "role-blank", severity: "info" },
          ],
          stillOpen: 1,
        },
        history: [run("2026-10-05", 3), run("2026-11-23", 2)],
      }),
    );
    expect(textsOf(sheet)).toContain("Since the last result that differs: 1 new finding, 2 fixed and 1 still open.");
    expect(tableOf(sheet, "RosterCheckFixed")[1]).toEqual(["Fixed", "role-blank", "Note", "2"]);
    expect(tableOf(sheet, "RosterCheckTrend").slice(1)).toEqual([
      ["3", "October 5, 2026", "3", "0", "0"],
      ["2", "November 23, 2026", "2", "0", "0"],
    ]);
    expect(tableOf(sheet, "RosterCheckFindings").map((row) => row[5])).toEqual(["Status", "New", "Still open"]);
    expect((sheet.charts ?? []).map(({ name }) => name)).toEqual(["RosterCheckByTeam", "RosterCheckOverTime"]);
  });

  test("lists what was set aside, what ended and what matches nothing", () => {
    const kept = { key: "k", rule: "role-blank", reason: "Known.", owner: "Ann Lee", until: null };
    const sheet = summaryOf(
      sampleReport([], {
        suppressed: [{ ...sampleFinding(), suppressed: { reason: "Agreed.", owner: "", until: "2026-12-31" } }],
        expiredSuppressions: [{ ...kept, until: "2026-11-01" }],
        staleSuppressions: [kept],
      }),
    );
    expect(tableOf(sheet, "RosterCheckSetAside").slice(1)).toEqual([
      [
        "Set aside",
        "Falcon has no Product Owner: C3 says “TBD”.",
        "Claims",
        "Falcon",
        "",
        "December 31, 2026",
        "Agreed.",
        "team-missing-product-owner",
      ],
      expect.arrayContaining(["Expired", "Ann Lee", "November 1, 2026", "Known.", "role-blank"]),
      expect.arrayContaining(["No match", "No end"]),
    ]);
  });

  test("tells what was not checked, and says so when everything was", () => {
    const notChecked = [{ rules: ["product-manager-not-government"], because: "No column gives an organization." }];
    expect(tableOf(summaryOf(sampleReport([], { notChecked })), "RosterCheckNotChecked")[1]).toEqual([
      "Not checked",
      "No column gives an organization. 1 rule could not be checked in full (product-manager-not-government).",
    ]);
    expect(textsOf(summaryOf(sampleReport([])))).toContain("Every rule could be checked.");
  });

  test("keeps the receipt: sheets read and skipped, columns and who understood them, off the printed pages", () => {
    const skipped = { ...ROSTER_RECEIPT, sheetId: "x", name: "Legend", regions: [], skipped: "It is a legend." };
    const { receipt } = sampleReport([]);
    const sheet = summaryOf(
      sampleReport([], {
        receipt: { ...receipt, sheets: [{ ...ROSTER_RECEIPT, hidden: true, hiddenRowsRead: 2 }, skipped] },
      }),
    );
    expect(tableOf(sheet, "RosterCheckSheets").slice(1)).toEqual([
      ["Read", "One row for each person; 2 hidden rows included.", "Roster", "A1:C9", "1", "8"],
      ["Skipped", "It is a legend.", "Legend", "", "", ""],
    ]);
    expect(tableOf(sheet, "RosterCheckColumns").slice(1)).toEqual([
      ["Roster Check", "8 of 8 cells look like names.", "Roster", "A of A1:C9", "Name", "Name"],
      ["In doubt", "The header may mean the team.", "Roster", "B of A1:C9", "Squad", "Perhaps Team"],
    ]);
    const receiptRow = sheet.tables.find((table) => table.name === "RosterCheckSheets")?.range.rowIndex ?? 0;
    expect(sheet.printedRows).toBeLessThan(receiptRow);
  });

  test("names settings that differ from the defaults", () => {
    const { receipt } = sampleReport([]);
    const changedSettings = ["art-missing-rte is an error here.", "role-blank is off."];
    expect(textsOf(summaryOf(sampleReport([], { receipt: { ...receipt, changedSettings } })))).toContain(
      "art-missing-rte is an error here. role-blank is off.",
    );
  });

  test("is the same on the next press, when our own sheets stand in the workbook", () => {
    const report = sampleReport([sampleFinding()]);
    const summary = sampleSheet("Ours", [], { purpose: "summary" });
    expect(buildSummarySheet(report, sampleWorkbook(...WORKBOOK.sheets, summary))).toEqual(summaryOf(report));
  });

  test("every table is whole: a unique name, a header row of unique texts, no holes, nothing below or beside it", () => {
    const notChecked = [{ rules: ["a"], because: "b" }];
    const sheet = summaryOf(sampleReport([sampleFinding(), sampleFinding()], { notChecked }));
    expect(new Set(sheet.tables.map((table) => table.name)).size).toBe(7);
    for (const { name, range } of sheet.tables) {
      const rows = sheet.rows.slice(range.rowIndex, range.rowIndex + range.rowCount);
      expect(rows.map((row) => row.length)).toEqual(rows.map(() => range.columnCount));
      expect(rows.flat()).not.toContain(null);
      expect(rows[0]?.every((cell) => cell?.style === "table-header")).toBe(true);
      expect(new Set(rows[0]?.map((cell) => cell?.value)).size).toBe(range.columnCount);
      expect(sheet.rows[range.rowIndex + range.rowCount] ?? []).toEqual([]);
      expect(name).toMatch(/^RosterCheck/);
    }
    for (const row of sheet.rows) expect(row.length).toBeLessThanOrEqual(sheet.columnWidths.length);
  });

  test("cuts what no row can show", () => {
    const sheet = summaryOf(sampleReport([sampleFinding({ message: "😀".repeat(20_000) })]));
    const message = tableOf(sheet, "RosterCheckFindings")[1]?.[1] ?? "";
    expect(message.length).toBeLessThanOrEqual(900);
    expect(message).toMatch(/^(😀)+…$/u);
  });

  test("an empty roster still gives a sheet that reads", () => {
    const sheet = summaryOf(sampleReport([], { coverage: [] }));
    expect(textsOf(sheet)).toContain("Nothing stands against this roster.");
    expect(sheet.printTitleRow).toBeNull();
  });
});
