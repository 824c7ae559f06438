import type { GeneratedSheet } from "../../../src/core/report/generated-sheet";
import type { Report } from "../../../src/core/report/report";
import { buildSummarySheet } from "../../../src/core/report/summary-sheet";
import type { Finding } from "../../../src/core/rules/finding";
import {
  cellOn,
  ROSTER_RECEIPT,
  sampleFinding,
  sampleReport,
  sampleSheet,
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

  test("tells where the parts below the first screen begin", () => {
    const sheet = summaryOf(sampleReport([sampleFinding()]));
    const [, findingsRow, receiptRow] = /row (\d+), .* row (\d+) on/.exec(String(sheet.rows[3]?.[0]?.value)) ?? [];
    expect(sheet.rows[Number(findingsRow) - 1]?.[0]?.value).toBe("Severity");
    expect(sheet.rows[Number(receiptRow) - 1]?.[0]?.value).toBe("How this workbook was read");
    expect(String(summaryOf(sampleReport([])).rows[3]?.[0]?.value)).toMatch(/^Below, how the workbook was read stands/);
  });

  test("lists each finding with its place, remedy and the handbook's sentence, linked to its cell", () => {
    const cells = [cellOn("bob's list", 11, 2), cellOn("roster", 2, 0)];
    const sheet = summaryOf(sampleReport([sampleFinding({ cells }), sampleFinding({ severity: "info", cells: [] })]));
    expect(tableOf(sheet, "RosterCheckFindings")).toEqual([
      ["Severity", "What is wrong", "ART", "Team", "Person", "Where", "What to do", "Why", "Rule"],
      [
        "Error",
        "Falcon has no Product Owner: C3 says “TBD”.",
        "Claims",
        "Falcon",
        "",
        "'Bob''s list'!C12 (+1)",
        "Name one, or record who is acting.",
        "“Each of these roles are important and should not be dismissed or missing from the team.” (CCSQ Agile Handbook, Organization, line 31)",
        "team-missing-product-owner",
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

  test("colours a square as its own findings do, whatever else stands on its line", () => {
    const styleOf = (word: string, ...changes: Partial<Finding>[]): string | undefined => {
      const report = sampleReport(changes.map((change) => sampleFinding(change)));
      const cells = summaryOf(report).rows.flat();
      return cells.find((cell) => cell?.value === word)?.style;
    };
    const rte = { team: null, rule: "art-missing-rte" };
    const other = { team: null, rule: "product-manager-not-government" };
    expect(styleOf("Missing", { ...rte, severity: "warning" }, other)).toBe("warning");
    expect(styleOf("Missing", { ...rte, severity: "error" })).toBe("error");
    expect(styleOf("Missing", other)).toBe("neutral");
    expect(styleOf("Vacant", { team: "Falcon" })).toBe("error");
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
      ["Read", "One row for each person; the sheet is hidden; 2 hidden rows included.", "Roster", "A1:C9", "1", "8"],
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
    const own = { ...ROSTER_RECEIPT, sheetId: "ours", name: "Ours", regions: [], skipped: "It is our own sheet." };
    const again = { ...report, receipt: { ...report.receipt, sheets: [...report.receipt.sheets, own] } };
    const summary = sampleSheet("Ours", [], { purpose: "summary" });
    expect(buildSummarySheet(again, sampleWorkbook(...WORKBOOK.sheets, summary))).toEqual(summaryOf(report));
  });

  test("every table is whole: a unique name, a header row of unique texts, no holes, nothing below or beside it", () => {
    const notChecked = [{ rules: ["a"], because: "b" }];
    const sheet = summaryOf(sampleReport([sampleFinding(), sampleFinding()], { notChecked }));
    expect(new Set(sheet.tables.map((table) => table.name)).size).toBe(6);
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
