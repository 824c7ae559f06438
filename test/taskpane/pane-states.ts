import { NO_DECISIONS, type WorkbookDecisions } from "../../src/core/decisions/workbook-decisions";
import { AppError } from "../../src/app/app-error";
import type { CheckResult, SessionSnapshot } from "../../src/app/session-state";
import type { CellRef } from "../../src/core/grid/cell-range";
import type { OpenQuestion } from "../../src/core/report/open-questions";
import type { CoverageCell, CoverageRow, ColumnReceipt, Report } from "../../src/core/report/report";
import type { Finding } from "../../src/core/rules/finding";
import type { Severity } from "../../src/core/rules/severity";
import type { RoleId } from "../../src/core/vocabulary/role-id";
import { hostileReport } from "./hostile-report";

const HANDBOOK = "CCSQ Agile Handbook, Organization";

/** Every state that the pane can be in, by name, made by hand: what axe, the pictures and the keyboard walk through. */
export const PANE_STATES: Readonly<Record<string, SessionSnapshot>> = {
  "first-run": { state: { kind: "idle" }, notice: null },
  running: {
    state: {
      kind: "running",
      job: "check",
      step: { text: "Reading sheet 2 of 5, ‘Members’", share: 0.4 },
      cancelling: false,
      earlier: null,
    },
    notice: null,
  },
  "running-again": {
    state: {
      kind: "running",
      job: "check",
      step: { text: "Writing the summary sheet", share: 0.8 },
      cancelling: true,
      earlier: resultOf(troubledReport()),
    },
    notice: null,
  },
  "mapping-needed": {
    state: {
      kind: "mapping-needed",
      job: "check",
      earlier: null,
      questions: [
        {
          id: "0-role",
          sheetName: "Members",
          range: "A3:H57",
          headers: ["Person", "Job Title", "Function", "Squad"],
          field: "role",
          options: [
            {
              columnIndex: 1,
              header: "Job Title",
              evidence: "22 of 54 cells are known roles.",
              samples: ["Product Owner", "PM", "Tech Lead"],
            },
            {
              columnIndex: 2,
              header: "Function",
              evidence: "19 of 54 cells are known roles.",
              samples: ["Developer", "Tester"],
            },
          ],
        },
        {
          id: "0-team",
          sheetName: "Members",
          range: "A3:H57",
          headers: ["Person", "Job Title", "Function", "Squad"],
          field: "team",
          options: [
            {
              columnIndex: 3,
              header: "Squad",
              evidence: "6 distinct texts, each on several rows.",
              samples: ["Falcon", "Kestrel"],
            },
          ],
        },
      ],
    },
    notice: null,
  },
  troubled: { state: { kind: "done", result: resultOf(troubledReport()) }, notice: null },
  "without-writing": {
    state: {
      kind: "done",
      result: { ...resultOf(troubledReport()), marks: "untouched", summary: "untouched" },
    },
    notice: null,
  },
  decided: {
    state: { kind: "done", result: { ...resultOf(troubledReport()), decisions: someDecisions() } },
    notice: null,
  },
  "next-week": { state: { kind: "done", result: resultOf(nextWeeksReport()) }, notice: null },
  stale: { state: { kind: "done", result: { ...resultOf(troubledReport()), stale: true } }, notice: null },
  "edits-unnoticed": {
    state: { kind: "done", result: { ...resultOf(troubledReport()), noticesEdits: false } },
    notice: null,
  },
  clean: {
    state: { kind: "done", result: resultOf(reportOf([], { coverage: cleanCoverage(), notChecked: [] })) },
    notice: null,
  },
  "notes-only": {
    state: {
      kind: "done",
      result: resultOf(
        reportOf([finding("art-no-agile-coach", "info", "Claims", null, "No Agile Coach is listed for Claims.", [])], {
          coverage: cleanCoverage(),
        }),
      ),
    },
    notice: null,
  },
  "own-sheets-only": { state: { kind: "done", result: resultOf(ownSheetsOnlyReport()) }, notice: null },
  "no-roster": { state: { kind: "done", result: resultOf(noRosterReport()) }, notice: null },
  "protected-sheet": {
    state: {
      kind: "done",
      result: {
        ...resultOf(troubledReport()),
        refused: [
          {
            edit: "mark-cells",
            sheetName: "Members",
            message: "Sheet “Members” is protected, so its cells were not highlighted. Unprotect it and check again.",
          },
        ],
      },
    },
    notice: null,
  },
  "highlights-removed": {
    state: { kind: "done", result: { ...resultOf(troubledReport()), marks: "removed" } },
    notice: {
      tone: "success",
      text: "The highlights were removed. Your own formats are as they were.",
      hint: null,
    },
  },
  cancelled: {
    state: { kind: "idle" },
    notice: { tone: "success", text: "The check was cancelled. Nothing was written.", hint: null },
  },
  "cell-edit-mode": failed(
    "cell-edit-mode",
    "A cell is being edited.",
    "Finish it with Enter or leave it with Esc, then try again.",
  ),
  "read-only": failed(
    "read-only",
    "This workbook is read-only.",
    "Save a copy and check that, or check without writing.",
  ),
  "no-answer": failed("no-answer", "Excel did not answer in time.", "Wait a moment and try again."),
  "failed-again": {
    state: {
      kind: "failed",
      job: "check",
      error: new AppError("no-answer", "Excel did not answer in time.", "Wait a moment and try again."),
      earlier: resultOf(troubledReport()),
    },
    notice: null,
  },
  "cell-gone": {
    state: { kind: "done", result: resultOf(troubledReport()) },
    notice: { tone: "problem", text: "The sheet “Members” is no longer there.", hint: "Check again." },
  },
  huge: { state: { kind: "done", result: resultOf(hugeReport()) }, notice: null },
  "long-texts": { state: { kind: "done", result: resultOf(longTextReport()) }, notice: null },
  "hostile-texts": { state: { kind: "done", result: resultOf(hostileReport()) }, notice: null },
};

function failed(code: AppError["code"], message: string, hint: string): SessionSnapshot {
  return {
    state: { kind: "failed", job: "check", error: new AppError(code, message, hint), earlier: null },
    notice: null,
  };
}

function resultOf(report: Report): CheckResult {
  return {
    report,
    decisions: NO_DECISIONS,
    marks: "written",
    summary: "written",
    refused: [],
    stale: false,
    noticesEdits: true,
  };
}

function someDecisions(): WorkbookDecisions {
  return {
    ...NO_DECISIONS,
    memory: {
      columns: [{ sheet: "Members", headers: ["Full name", "Job title"], fields: { Team: "team", Badge: "none" } }],
      titles: { "Tech Wizard": "developer", Intern: "none" },
      organizations: { "Brightwater Partners": "contractor", "Office of Tides": "government" },
    },
    settings: { profiles: ["scrum"], rules: { "art-missing-rte": "error" }, thresholds: { soonDays: 14 } },
  };
}

function reportOf(findings: readonly Finding[], more: Partial<Report> = {}): Report {
  const count = (severity: Severity): number => findings.filter((each) => each.severity === severity).length;
  return {
    workbookName: "Claims train.xlsx",
    asOf: "2026-11-23",
    counts: { arts: 1, teams: 6, people: 58, vacancies: 3 },
    findingCounts: { error: count("error"), warning: count("warning"), info: count("info") },
    findings,
    suppressed: [],
    expiredSuppressions: [],
    staleSuppressions: [],
    sinceLast: null,
    history: [],
    coverage: troubledCoverage(),
    questions: [],
    notChecked: [
      { rules: ["team-position-not-contractor"], because: "No column says who is government and who is contractor." },
      { rules: ["person-on-multiple-teams", "date-invalid"], because: "No column holds a start or an end date." },
    ],
    receipt: {
      sheets: [
        {
          sheetId: "{1}",
          name: "Members",
          hidden: false,
          hiddenRowsRead: 4,
          skipped: null,
          regions: [
            {
              range: "A3:F57",
              layout: "person-rows",
              headerRowNumbers: [3],
              rowsRead: 54,
              columns: [
                column(0, "Full name", "name", "auto", "54 of 54 cells look like names."),
                column(1, "Job title", "role", "auto", "51 of 54 cells are known roles.", [
                  "Product Owner",
                  "Scrum Master",
                  "PM",
                ]),
                column(2, "Team", "team", "saved", "You chose it."),
                column(3, "Company", null, "ask", "The header says company; 12 cells are numbers."),
                column(4, "Badge", null, "none", "Nothing that a roster needs."),
              ],
            },
          ],
        },
        {
          sheetId: "{2}",
          name: "Budget 2027",
          hidden: true,
          hiddenRowsRead: 0,
          skipped: "No column holds people; every column is numbers.",
          regions: [],
        },
      ],
      productVersion: "0.1.0",
      handbookVersion: "Organization page as of October 2026",
      profiles: ["ccsq", "data"],
    },
    ...more,
  };
}

function column(
  columnIndex: number,
  header: string,
  field: ColumnReceipt["field"],
  decision: ColumnReceipt["decision"],
  evidence: string,
  samples: readonly string[] = [],
): ColumnReceipt {
  const candidates = field === null ? [{ field: "organization" as const, score: 0.5 }] : [{ field, score: 0.95 }];
  return { columnIndex, header, field, role: null, reading: null, decision, evidence, candidates, samples };
}

function finding(
  rule: string,
  severity: Severity,
  art: string | null,
  team: string | null,
  message: string,
  cells: readonly CellRef[],
  key = `${rule}-${art ?? ""}-${team ?? ""}`,
): Finding {
  return {
    key,
    rule,
    severity,
    profile: "ccsq",
    reason: null,
    art,
    team,
    person: null,
    message,
    source: {
      page: HANDBOOK,
      line: 31,
      quote: "Each of these roles are important and should not be dismissed or missing from the team.",
    },
    remedy: "Name a person for the role, or record who is acting.",
    cells,
    accusedText: null,
  };
}

function cellAt(rowIndex: number, columnIndex: number): CellRef {
  return { sheetId: "{1}", rowIndex, columnIndex };
}

function troubledReport(): Report {
  return reportOf(
    [
      finding(
        "art-missing-product-manager",
        "error",
        "Claims",
        null,
        "Claims has no Product Manager: the position is vacant.",
        [cellAt(3, 0)],
      ),
      finding(
        "team-missing-product-owner",
        "error",
        "Claims",
        "Falcon",
        "Falcon has no Product Owner: C12 says ‘TBD’.",
        [cellAt(11, 2)],
      ),
      finding(
        "team-multiple-scrum-masters",
        "error",
        "Claims",
        "Kestrel",
        "Kestrel lists 2 Scrum Masters (Rosalind Achterberg and Tobias Wenlock). A Scrum Team has one.",
        [cellAt(20, 1), cellAt(24, 1), cellAt(31, 1)],
      ),
      finding(
        "role-ambiguous",
        "warning",
        "Claims",
        "Falcon",
        "‘PM’ in C9 can mean Product Manager or Project Manager.",
        [cellAt(8, 2)],
      ),
      finding("role-blank", "warning", "Claims", "Osprey", "Ines Okonjo-Hartley has no role.", [cellAt(40, 1)]),
      finding("duplicate-assignment", "info", "Claims", "Osprey", "Marek Dunleavy is listed twice; counted once.", [
        cellAt(44, 0),
        cellAt(45, 0),
      ]),
      finding("rule-not-assessed", "info", null, null, "Not checked: affiliation. The roster has no such column.", []),
    ],
    { questions: openQuestions() },
  );
}

/** A second check with findings set aside, some new, and some gone. */
function nextWeeksReport(): Report {
  const report = troubledReport();
  const [first, ...findings] = report.findings;
  if (!first) throw new Error("The report has no findings.");
  const suppression = {
    key: "gone",
    rule: "team-missing-scrum-master",
    reason: "Interim cover agreed.",
    owner: "",
    until: "2026-11-01",
  };
  return {
    ...report,
    findings,
    suppressed: [
      {
        ...first,
        suppressed: { reason: "Appointment signed, starts in May.", owner: "D. Quill", until: "2027-05-31" },
      },
    ],
    expiredSuppressions: [suppression],
    staleSuppressions: [{ ...suppression, key: "stale", rule: "role-blank", until: null, owner: "Rosalind A." }],
    sinceLast: {
      newKeys: new Set(findings.slice(0, 2).map(({ key }) => key)),
      fixed: [
        { key: "a", rule: "team-missing-developers", severity: "error" },
        { key: "b", rule: "role-blank", severity: "warning" },
        { key: "c", rule: "role-blank", severity: "warning" },
      ],
      stillOpen: 4,
    },
  };
}

function openQuestions(): OpenQuestion[] {
  return [
    {
      kind: "title",
      text: "PM",
      count: 7,
      candidates: ["product-manager", "oversight"],
      cells: [cellAt(8, 2)],
      settles: ["role-ambiguous-Claims-Falcon"],
    },
    { kind: "organization", text: "Acme Health Partners", count: 12, cells: [cellAt(4, 3)], settles: [] },
    { kind: "title", text: "Release Wizard", count: 1, candidates: [], cells: [cellAt(18, 1)], settles: [] },
  ];
}

function square(role: RoleId, state: CoverageCell["state"], words: string): CoverageCell {
  return { role, state, words, count: state === "filled" ? 1 : 0, cell: null };
}

function teamRow(team: string, owner: CoverageCell, master: CoverageCell, developers: CoverageCell): CoverageRow {
  return { art: "Claims", team, kind: "agile", cells: [owner, master, developers] };
}

function troubledCoverage(): CoverageRow[] {
  return [
    {
      art: "Claims",
      team: null,
      kind: "art",
      cells: [
        square("release-train-engineer", "filled", "1"),
        square("product-manager", "vacant", "Vacant"),
        square("agile-coach", "not-checked", "Not checked"),
      ],
    },
    teamRow(
      "Falcon",
      square("product-owner", "missing", "Missing"),
      square("scrum-master", "filled", "1"),
      square("developer", "filled", "6"),
    ),
    teamRow(
      "Kestrel",
      square("product-owner", "filled", "1"),
      square("scrum-master", "several", "2"),
      square("developer", "filled", "7"),
    ),
    teamRow(
      "Osprey",
      square("product-owner", "unclear", "Unclear"),
      square("scrum-master", "filled", "1"),
      square("developer", "filled", "5"),
    ),
    { art: "Claims", team: "Help Desk", kind: "support", cells: [] },
  ];
}

function cleanCoverage(): CoverageRow[] {
  return ["Falcon", "Kestrel", "Osprey"].map((team) =>
    teamRow(
      team,
      square("product-owner", "filled", "1"),
      square("scrum-master", "filled", "1"),
      square("developer", "filled", "6"),
    ),
  );
}

function noRosterReport(): Report {
  const report = reportOf([], { coverage: [], notChecked: [], counts: { arts: 0, teams: 0, people: 0, vacancies: 0 } });
  return {
    ...report,
    receipt: {
      ...report.receipt,
      sheets: [
        {
          sheetId: "{1}",
          name: "Budget 2027",
          hidden: false,
          hiddenRowsRead: 0,
          regions: [],
          skipped: "No column holds people; every column is numbers.",
        },
        {
          sheetId: "{2}",
          name: "Sheet2",
          hidden: false,
          hiddenRowsRead: 0,
          regions: [],
          skipped: "The sheet is empty.",
        },
      ],
    },
  };
}

function ownSheetsOnlyReport(): Report {
  const report = noRosterReport();
  return { ...report, receipt: { ...report.receipt, sheets: [] } };
}

/** 3,000 findings: 2,000 on one team, the rest over 500 teams. */
function hugeReport(): Report {
  const severities: readonly Severity[] = ["error", "warning", "info"];
  const teamOf = (position: number): string => (position < 2000 ? "Everybody" : `Team ${position % 500}`);
  const findings = Array.from({ length: 3000 }, (_, position) =>
    finding(
      "role-blank",
      severities[Math.floor(position / 1000)] ?? "info",
      "Claims",
      teamOf(position),
      `Person ${position} has no role.`,
      [cellAt(position, 1)],
      `k${position}`,
    ),
  );
  const coverage = Array.from({ length: 500 }, (_, position) =>
    teamRow(
      `Team ${position}`,
      square("product-owner", "filled", "1"),
      square("scrum-master", "filled", "1"),
      square("developer", "filled", "6"),
    ),
  );
  return reportOf(findings, { coverage, counts: { arts: 1, teams: 501, people: 5000, vacancies: 0 } });
}

/** Texts that no pane is wide enough for, and texts that run from right to left. */
function longTextReport(): Report {
  const word = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz";
  return reportOf([
    finding("role-blank", "error", word, `${word}-${word}`, `${word} has no role. ${"x".repeat(300)}`, [
      cellAt(1_048_575, 16_383),
    ]),
    finding("role-ambiguous", "warning", "مجموعة المطالبات", "فريق الصقر", "‘مدير’ can mean several roles.", [
      cellAt(5, 1),
    ]),
    finding(
      "role-blank",
      "info",
      "<b>Markup</b>",
      '=HYPERLINK("https://example.invalid","x")',
      "&amp; stays as it is. 👩‍🚀",
      [],
    ),
  ]);
}
