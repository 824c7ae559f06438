import { DECISION_TABLES } from "../../../src/core/decisions/decision-tables";
import { hasDecisions } from "../../../src/core/decisions/has-decisions";
import { readDecisions } from "../../../src/core/decisions/read-decisions";
import { buildSettingsSheet } from "../../../src/core/decisions/settings-sheet";
import { NO_DECISIONS, type WorkbookDecisions } from "../../../src/core/decisions/workbook-decisions";
import type { CellValue } from "../../../src/core/grid/cell-value";
import { sampleSheet, sampleWorkbook } from "../../support/sample-report";

const HOSTILE = '=HYPERLINK("https://example.org")';

const EVERYTHING: WorkbookDecisions = {
  memory: {
    columns: [
      { sheet: "Teams", headers: ["Name", "a | b", "back\\slash", ""], fields: { "a | b": "role", "": "none" } },
      { sheet: "Members", headers: ["Who"], fields: { Who: "name" } },
    ],
    titles: { PM: "product-manager", [HOSTILE]: "none", ["__proto__"]: "developer" },
    organizations: { Acme: "contractor", LACE: "government", Globex: "non-ado", Initech: "ado" },
  },
  settings: {
    profiles: ["scrum", "safe"],
    rules: { "art-missing-rte": "error", "role-blank": "off" },
    thresholds: { fewestTeams: 12 },
  },
  facts: {
    artName: HOSTILE,
    singleTeam: true,
    valueStreamMaps: { "": "https://example.gov/map", claims: "on the wall" },
    teamKinds: { "System Team": "support" },
  },
  wantsNotes: true,
  suppressions: [
    { key: "0123456789abcdef", rule: "art-missing-rte", reason: "Shared with Claims", owner: "A. Moss", until: null },
    { key: "fedcba9876543210", rule: "role-blank", reason: HOSTILE, owner: "", until: "2027-01-31" },
  ],
  history: [
    { asOf: "2026-05-01", errors: 3, warnings: 2, infos: 0 },
    { asOf: "2026-06-01", errors: 1, warnings: 2, infos: 0 },
  ],
  last: [{ key: "0123456789abcdef", rule: "art-missing-rte", severity: "warning" }],
  previous: [{ key: "fedcba9876543210", rule: "role-blank", severity: "error" }],
  unread: [],
};

function rowsOf(decisions: WorkbookDecisions): CellValue[][] {
  return (buildSettingsSheet(decisions)?.rows ?? []).map((row) => row.map((cell) => cell?.value ?? ""));
}

function read(rows: readonly (readonly CellValue[])[], dateSystem: 1900 | 1904 = 1900) {
  const sheet = sampleSheet("Any name", rows, { purpose: "settings" });
  return readDecisions({ ...sampleWorkbook(sheet), dateSystem });
}

describe("The settings worksheet", () => {
  it("gives back every decision that it was given", () => {
    const { decisions, problems } = read(rowsOf(EVERYTHING));
    expect(problems).toEqual([]);
    expect(decisions).toEqual(EVERYTHING);
    expect(Object.hasOwn(decisions.memory.titles, "__proto__")).toBe(true);
  });

  it("is not there where there is nothing to keep", () => {
    expect(buildSettingsSheet(NO_DECISIONS)).toBeNull();
    expect(readDecisions(sampleWorkbook(sampleSheet("Roster", [["Name"]]))).decisions).toBe(NO_DECISIONS);
  });

  it("has a header row of its own for each table, so that none is taken for another", () => {
    const headerRows = DECISION_TABLES.map(({ headers }) => headers.join("|"));
    expect(new Set(headerRows).size).toBe(headerRows.length);
  });

  it("writes each table over its rows, however long a text is", () => {
    const long = "x".repeat(5_000);
    const sheet = buildSettingsSheet({
      ...NO_DECISIONS,
      memory: { ...NO_DECISIONS.memory, titles: { [long]: "none", PM: "none" } },
    });
    expect(sheet?.tables.map(({ range }) => range)).toEqual([
      { rowIndex: 5, columnIndex: 0, rowCount: 3, columnCount: 2 },
    ]);
    expect(sheet?.rows[6]?.[0]?.value).toBe(long);
  });

  it("is read however a person sorted, spaced or deleted rows", () => {
    const { decisions } = read([
      ["My own notes on this sheet", ""],
      ["Organization", "Staff of"],
      ["", ""],
      ["Acme ", "CONTRACTOR"],
      ["Title", "Role"],
      ["PM", "product  MANAGER"],
    ]);
    expect(decisions.memory.organizations).toEqual({ Acme: "contractor" });
    expect(decisions.memory.titles).toEqual({ PM: "product-manager" });
  });

  it.each<[CellValue, 1900 | 1904, string]>([
    ["2027-01-31", 1900, "2027-01-31"],
    [46_418, 1900, "2027-01-31"],
    [44_956, 1904, "2027-01-31"],
  ])("takes a day as text or as a date of Excel's: %p", (until, dateSystem, iso) => {
    const { decisions } = read(
      [
        ["Finding", "Rule", "Reason", "Owner", "Until"],
        ["k", "role-blank", "why", "", until],
      ],
      dateSystem,
    );
    expect(decisions.suppressions[0]?.until).toBe(iso);
  });

  it.each<[string, CellValue[], CellValue[], string]>([
    ["a title without a role", ["Title", "Role"], ["PM", "Boss"], "‘Boss’ is no role."],
    [
      "a rule that is none",
      ["Setting", "Of", "Value"],
      ["Rule", "art-missing-ret", "Error"],
      "‘art-missing-ret’ is no rule",
    ],
    ["a level that is none", ["Setting", "Of", "Value"], ["Rule", "role-blank", "Fatal"], "‘Fatal’ is no level."],
    ["a threshold that is none", ["Setting", "Of", "Value"], ["Threshold", "size", 3], "‘size’ is no threshold"],
    [
      "a profile that cannot be chosen",
      ["Setting", "Of", "Value"],
      ["Profile", "ccsq", "On"],
      "‘ccsq’ is no optional profile.",
    ],
    ["a fact that is none", ["Fact", "About", "What holds"], ["Budget", "", "None"], "‘Budget’ is no fact."],
    [
      "a kind of team that is none",
      ["Fact", "About", "What holds"],
      ["Team kind", "Kite", "Tiger"],
      "‘Tiger’ is no kind",
    ],
    [
      "a day that is none",
      ["Finding", "Rule", "Reason", "Owner", "Until"],
      ["k", "r", "", "", "soon"],
      "‘soon’ is no day.",
    ],
  ])("keeps and tells %s", (_, headers, row, problem) => {
    const { decisions, problems } = read([headers, row]);
    expect(problems).toEqual([expect.stringContaining("Row 2 of sheet ‘Any name’ was not used.")]);
    expect(problems[0]).toContain(problem);
    expect(rowsOf(decisions)).toContainEqual(row.map(String));
    expect(hasDecisions(decisions)).toBe(true);
  });

  it("holds decisions of the user unless all of it was recorded by checks", () => {
    const { history, last, previous } = EVERYTHING;
    expect(hasDecisions({ ...NO_DECISIONS, history, last, previous })).toBe(false);
    expect(hasDecisions({ ...NO_DECISIONS, suppressions: EVERYTHING.suppressions })).toBe(true);
  });
});
