import { findEarlierResult } from "../../../src/core/decisions/earlier-result";
import { recordRun } from "../../../src/core/decisions/record-run";
import { NO_DECISIONS, type WorkbookDecisions } from "../../../src/core/decisions/workbook-decisions";
import type { Report } from "../../../src/core/report/report";
import { sampleFinding, sampleReport } from "../../support/sample-report";

function reportOf(asOf: string, ...keys: readonly string[]): Report {
  return sampleReport(
    keys.map((key) => sampleFinding({ key })),
    { asOf },
  );
}

function keysBefore(decisions: WorkbookDecisions, report: Report): string[] | null {
  return findEarlierResult(decisions, report.findings)?.map(({ key }) => key) ?? null;
}

const FIRST = reportOf("2026-05-01", "a", "b");
const SECOND = reportOf("2026-06-01", "b", "c");

describe("recordRun", () => {
  it("leaves no trace of a second check that finds the same on the same day", () => {
    const once = recordRun(NO_DECISIONS, FIRST);
    expect(recordRun(once, reportOf("2026-05-01", "b", "a"))).toBe(once);
  });

  it("adds a row to the history when the findings or the day differ", () => {
    const later = recordRun(recordRun(NO_DECISIONS, FIRST), reportOf("2026-05-02", "a", "b"));
    expect(later.history.map(({ asOf, errors }) => [asOf, errors])).toEqual([
      ["2026-05-01", 2],
      ["2026-05-02", 2],
    ]);
    expect(later.previous).toEqual([]);
  });

  it("keeps the newest sixty rows", () => {
    let decisions = NO_DECISIONS;
    for (let day = 1; day <= 70; day += 1) decisions = recordRun(decisions, reportOf("2026-05-01", String(day)));
    expect(decisions.history).toHaveLength(60);
    expect(decisions.last.map(({ key }) => key)).toEqual(["70"]);
  });
});

describe("findEarlierResult", () => {
  it("has nothing to compare a first check with", () => {
    expect(keysBefore(NO_DECISIONS, FIRST)).toBeNull();
    expect(keysBefore(recordRun(NO_DECISIONS, FIRST), FIRST)).toBeNull();
    const twice = recordRun(recordRun(NO_DECISIONS, FIRST), reportOf("2026-05-02", "a", "b"));
    expect(keysBefore(twice, FIRST)).toBeNull();
  });

  it("compares with the last different result, at the second press as at the first", () => {
    const first = recordRun(NO_DECISIONS, FIRST);
    expect(keysBefore(first, SECOND)).toEqual(["a", "b"]);
    expect(keysBefore(recordRun(first, SECOND), SECOND)).toEqual(["a", "b"]);
  });

  it("knows a clean earlier check from none", () => {
    const clean = recordRun(NO_DECISIONS, reportOf("2026-05-01"));
    expect(keysBefore(recordRun(clean, SECOND), SECOND)).toEqual([]);
  });

  it("takes another severity for another result", () => {
    const milder = sampleReport([sampleFinding({ key: "a", severity: "warning" }), sampleFinding({ key: "b" })]);
    expect(keysBefore(recordRun(NO_DECISIONS, FIRST), milder)).toEqual(["a", "b"]);
  });
});
