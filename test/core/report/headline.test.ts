import { buildHeadline } from "../../../src/core/report/headline";
import type { Report } from "../../../src/core/report/report";
import type { Severity } from "../../../src/core/rules/severity";
import { ROSTER_RECEIPT, sampleFinding, sampleReport, sampleSquare } from "../../support/sample-report";

const several = (severity: Severity, count: number): ReturnType<typeof sampleFinding>[] =>
  Array.from({ length: count }, () => sampleFinding({ severity }));

const UNCHECKED: Partial<Report> = { notChecked: [{ rules: ["art-missing-rte"], because: "No role column." }] };
const BLIND: Partial<Report> = {
  ...UNCHECKED,
  coverage: [
    { art: "A", team: "B", kind: "agile", cells: [sampleSquare("scrum-master", "not-checked", 0, "Not checked")] },
  ],
};

describe("buildHeadline", () => {
  test.each<[string, Report, string]>([
    ["clean", sampleReport([]), "Fit for planning: no errors and no warnings."],
    ["notes do not count", sampleReport(several("info", 3)), "Fit for planning: no errors and no warnings."],
    ["warnings", sampleReport(several("warning", 2)), "Fit for planning: no errors, but 2 warnings."],
    ["an error", sampleReport(several("error", 1)), "Not yet fit for planning: 1 error and no warnings."],
    [
      "errors, warnings and rules that could not look",
      sampleReport([...several("error", 1200), ...several("warning", 1)], UNCHECKED),
      "Not yet fit for planning: 1,200 errors, 1 warning and 1 rule not checked.",
    ],
    ["a rule that could not look", sampleReport([], UNCHECKED), "Fit for planning: no errors, but 1 rule not checked."],
    [
      "roles that nobody could check are never called fit",
      sampleReport([], BLIND),
      "Cannot tell whether the roster is fit for planning: 1 rule not checked.",
    ],
    [
      "no roster",
      sampleReport([], { receipt: { ...sampleReport([]).receipt, sheets: [{ ...ROSTER_RECEIPT, regions: [] }] } }),
      "No roster was found in this workbook.",
    ],
  ])("%s", (_, report, text) => {
    expect(buildHeadline(report).text).toBe(text);
  });
});
