import { buildReportJson } from "../../../src/core/report/report-json";
import { reportOfTable } from "../../support/table-report";

describe("buildReportJson", () => {
  const report = reportOfTable(`
    ## Lead team
    | Team   | Product Owner | Scrum Master | Developers     |
    | Falcon | TBD           | Noor Haddad  | Cy Poe; Di Fox |`);
  const json = buildReportJson("folder/train.xlsx", report);

  it("is the contract’s object for one file", () => {
    expect(Object.keys(json)).toEqual(["file", "sheets", "roster", "findings", "notChecked"]);
    expect(json.file).toBe("folder/train.xlsx");
    expect(json.sheets).toEqual([
      { name: "Lead team", regions: [{ range: "A1:D9", layout: "person-rows", headerRows: [1] }], skipped: null },
    ]);
    expect(json.roster).toEqual({ arts: 1, teams: 1, people: 3, vacancies: 1 });
  });

  it("tells a finding with sheet names and A1 addresses, the sentence and its source", () => {
    expect(json.findings[0]).toEqual({
      key: report.findings[0]?.key,
      rule: "team-missing-product-owner",
      severity: "error",
      profile: "ccsq",
      reason: "vacant",
      art: "train",
      team: "Falcon",
      person: null,
      message: "Falcon has no Product Owner: the cell says ‘TBD’.",
      why: {
        quote: "Each of these roles are important and should not be dismissed or missing from the team.",
        source: "CCSQ Agile Handbook, Organization, line 31",
      },
      remedy: "The handbook says this role should not be dismissed or missing; name one.",
      cells: [{ sheet: "Lead team", address: "B2" }],
      suppressed: null,
    });
  });

  it("survives JSON", () => {
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
  });
});
