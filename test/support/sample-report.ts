import type { CellRef } from "../../src/core/grid/cell-range";
import type { CellValue } from "../../src/core/grid/cell-value";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/core/grid/sheet-snapshot";
import type { CoverageCell, CoverageRow, Report, SheetReceipt } from "../../src/core/report/report";
import type { Finding } from "../../src/core/rules/finding";
import type { RoleId } from "../../src/core/vocabulary/role-id";

/** A sheet snapshot with these values; everything else is plain. The id is the lower-cased name. */
export function sampleSheet(
  name: string,
  values: readonly (readonly CellValue[])[],
  rest: Partial<SheetSnapshot> = {},
): SheetSnapshot {
  return {
    id: name.toLowerCase(),
    name,
    visibility: "visible",
    purpose: "user",
    values,
    numberFormats: [],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    tables: [],
    struckCells: [],
    ...rest,
  };
}

export function sampleWorkbook(...sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return { name: "train.xlsx", dateSystem: 1900, sheets };
}

export function cellOn(sheetId: string, rowIndex: number, columnIndex: number): CellRef {
  return { sheetId, rowIndex, columnIndex };
}

export function sampleFinding(change: Partial<Finding> = {}): Finding {
  return {
    key: "0123456789abcdef",
    rule: "team-missing-product-owner",
    severity: "error",
    profile: "ccsq",
    reason: "vacant",
    art: "Claims",
    team: "Falcon",
    person: null,
    message: "Falcon has no Product Owner: C3 says “TBD”.",
    source: {
      page: "CCSQ Agile Handbook, Organization",
      line: 31,
      quote: "Each of these roles are important and should not be dismissed or missing from the team.",
    },
    remedy: "Name one, or record who is acting.",
    cells: [cellOn("roster", 2, 2)],
    accusedText: null,
    ...change,
  };
}

export function sampleSquare(role: RoleId, state: CoverageCell["state"], count: number, words: string): CoverageCell {
  return { role, state, count, words, cell: null };
}

const ROWS: readonly CoverageRow[] = [
  {
    art: "Claims",
    team: null,
    kind: "art",
    cells: [
      sampleSquare("product-manager", "filled", 1, "1"),
      sampleSquare("release-train-engineer", "missing", 0, "Missing"),
    ],
  },
  {
    art: "Claims",
    team: "Falcon",
    kind: "agile",
    cells: [
      sampleSquare("scrum-master", "filled", 1, "1"),
      sampleSquare("product-owner", "vacant", 0, "Vacant"),
      sampleSquare("developer", "filled", 5, "5"),
    ],
  },
  { art: "Claims", team: "Help Desk", kind: "support", cells: [] },
];

/** How the sheet "Roster" was read: three columns under a header in row 1. */
export const ROSTER_RECEIPT: SheetReceipt = {
  sheetId: "roster",
  name: "Roster",
  hidden: false,
  hiddenRowsRead: 0,
  regions: [
    {
      range: "A1:C9",
      layout: "person-rows",
      headerRowNumbers: [1],
      rowsRead: 8,
      columns: [
        {
          columnIndex: 0,
          header: "Name",
          field: "name",
          role: null,
          reading: null,
          decision: "auto",
          evidence: "8 of 8 cells look like names.",
          candidates: [],
          samples: ["Ada Quill", "Bo Ray"],
        },
        {
          columnIndex: 1,
          header: "Squad",
          field: null,
          role: null,
          reading: null,
          decision: "ask",
          evidence: "The header may mean the team.",
          candidates: [{ field: "team", score: 0.6 }],
          samples: ["Falcon"],
        },
      ],
    },
  ],
  skipped: null,
};

/** A report over the findings; counts follow them, everything else can be replaced. */
export function sampleReport(findings: readonly Finding[], change: Partial<Report> = {}): Report {
  const count = (severity: Finding["severity"]): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    workbookName: "train.xlsx",
    asOf: "2026-11-23",
    counts: { arts: 1, teams: 2, people: 8, vacancies: 1 },
    findingCounts: { error: count("error"), warning: count("warning"), info: count("info") },
    findings,
    suppressed: [],
    expiredSuppressions: [],
    staleSuppressions: [],
    sinceLast: null,
    history: [],
    coverage: ROWS,
    questions: [],
    notChecked: [],
    receipt: {
      sheets: [ROSTER_RECEIPT],
      productVersion: "0.1.0",
      handbookVersion: "as published on 2026-11-01",
      profiles: ["ccsq", "data"],
    },
    ...change,
  };
}
