import { NO_DECISIONS, type Suppression, type WorkbookDecisions } from "../../../src/core/decisions/workbook-decisions";
import { recordRun } from "../../../src/core/decisions/record-run";
import { buildReportJson } from "../../../src/core/report/report-json";
import { renderReportText } from "../../../src/core/report/report-text";
import type { Report } from "../../../src/core/report/report";
import { withDecisions } from "../../../src/core/report/with-decisions";
import { sampleFinding, sampleReport } from "../../support/sample-report";

const finding = (key: string, severity: "error" | "warning" = "error"): ReturnType<typeof sampleFinding> =>
  sampleFinding({ key, severity });

function suppression(key: string, change: Partial<Suppression> = {}): Suppression {
  return { key, rule: "team-missing-product-owner", reason: "Agreed.", owner: "Ann Lee", until: null, ...change };
}

const deciding = (change: Partial<WorkbookDecisions>): WorkbookDecisions => ({ ...NO_DECISIONS, ...change });

describe("What the user set aside", () => {
  const report = sampleReport([finding("a"), finding("b", "warning")]);

  test("stands apart and is not counted", () => {
    const decided = withDecisions(report, deciding({ suppressions: [suppression("a")] }));
    expect(decided.findings.map(({ key }) => key)).toEqual(["b"]);
    expect(decided.findingCounts).toEqual({ error: 0, warning: 1, info: 0 });
    expect(decided.suppressed).toEqual([
      { ...finding("a"), suppressed: { reason: "Agreed.", owner: "Ann Lee", until: null } },
    ]);
    expect(decided.staleSuppressions).toEqual([]);
  });

  test("holds on its last day and counts again on the next", () => {
    const on = (asOf: string): Report =>
      withDecisions({ ...report, asOf }, deciding({ suppressions: [suppression("a", { until: "2026-11-23" })] }));
    expect(on("2026-11-23").suppressed).toHaveLength(1);
    expect(on("2026-11-23").expiredSuppressions).toEqual([]);
    expect(on("2026-11-24").findings).toHaveLength(2);
    expect(on("2026-11-24").expiredSuppressions).toEqual([suppression("a", { until: "2026-11-23" })]);
    expect(on("2026-11-24").staleSuppressions).toEqual([]);
  });

  test("is told as matching nothing once its finding is gone, unless its rule could not look", () => {
    const gone = deciding({ suppressions: [suppression("gone")] });
    expect(withDecisions(report, gone).staleSuppressions).toEqual([suppression("gone")]);
    const notChecked = [{ rules: ["team-missing-product-owner"], because: "No column gives the role." }];
    expect(withDecisions({ ...report, notChecked }, gone).staleSuppressions).toEqual([]);
  });

  test("is told by the command line, as text and as JSON", () => {
    const decisions = deciding({ suppressions: [suppression("a", { until: "2026-12-31" }), suppression("gone")] });
    const decided = withDecisions(report, decisions);
    expect(renderReportText(decided)).toContain(
      "Set aside\n  Falcon has no Product Owner: C3 says “TBD”. (Agreed.; Ann Lee; until December 31, 2026)\n" +
        "  No finding matches any more: team-missing-product-owner. (Agreed.; Ann Lee)",
    );
    const json = buildReportJson("a.xlsx", decided);
    expect(json.findings.map(({ key, suppressed }) => [key, suppressed])).toEqual([
      ["b", null],
      ["a", { reason: "Agreed.", owner: "Ann Lee", until: "2026-12-31" }],
    ]);
    expect(json.staleSuppressions).toEqual([suppression("gone")]);
  });
});

describe("What changed since the last result that differs", () => {
  const first = sampleReport([finding("a"), finding("b")]);
  const second = sampleReport([finding("b"), finding("c")]);
  const remembered = recordRun(NO_DECISIONS, first);

  test("nothing is compared at the first check", () => {
    expect(withDecisions(first, NO_DECISIONS).sinceLast).toBeNull();
    expect(withDecisions(first, remembered).sinceLast).toBeNull();
  });

  test("new, fixed and still open, and the same at a second press", () => {
    const changed = { newKeys: new Set(["c"]), fixed: [known("a")], stillOpen: 1 };
    expect(withDecisions(second, remembered).sinceLast).toEqual(changed);
    expect(withDecisions(second, recordRun(remembered, second)).sinceLast).toEqual(changed);
    expect(renderReportText(withDecisions(second, remembered))).toContain(
      "Since the last result that differs: 1 new finding, 1 fixed and 1 still open.",
    );
  });

  test("what was set aside is not fixed", () => {
    const decisions = { ...remembered, suppressions: [suppression("a")] };
    expect(withDecisions(first, decisions).sinceLast).toEqual({ newKeys: new Set(), fixed: [], stillOpen: 1 });
  });

  test("the history ends with this check, once", () => {
    const counts = { asOf: "2026-11-23", errors: 2, warnings: 0, infos: 0 };
    expect(withDecisions(first, NO_DECISIONS).history).toEqual([counts]);
    expect(withDecisions(first, remembered).history).toEqual([counts]);
    expect(withDecisions({ ...second, asOf: "2026-12-01" }, remembered).history).toEqual([
      counts,
      { ...counts, asOf: "2026-12-01" },
    ]);
  });

  test("a workbook without a roster has neither", () => {
    const { receipt } = first;
    const sheets = receipt.sheets.map((sheet) => ({ ...sheet, regions: [] }));
    const none = { ...sampleReport([]), receipt: { ...receipt, sheets } };
    expect(withDecisions(none, remembered)).toMatchObject({ sinceLast: null, history: [], staleSuppressions: [] });
  });
});

function known(key: string): { key: string; rule: string; severity: "error" } {
  return { key, rule: "team-missing-product-owner", severity: "error" };
}
