import { buildReport } from "../../../src/core/report/build-report";
import { reportOfTable } from "../../support/table-report";
import { rosterOfTable } from "../../support/table-roster";

const TRAIN = `
  ## Teams
  | ART     | Team      | Product Owner    | Scrum Master | Developers      |
  | Claims  | Falcon    | TBD              | Noor Haddad  | Cy Poe; Di Fox  |
  | Claims  | Heron     | Ann Lee; Bo Ray  | Eli Cho      |                 |
  | Quality | Osprey    | Ida Falk         | Jo Park      | Kai Roth; Lea Simm |
  | Claims  | Help Desk |                  |              | Max Ott         |
  ## Leads
  | ART     | Team | Name       | Role            | Affiliation |
  | Claims  | ART  | Greta Lind | RTE             | Contractor  |
  | Claims  | ART  | Ada Moss   | Product Manager | Federal     |
  | Claims  | ART  | Ola Reyes  | Agile Coach     | Contractor  |
  | Quality | ART  | Pia Quist  | PM              | Federal     |`;

describe("buildReport", () => {
  const report = reportOfTable(TRAIN);

  it("counts teams, people and seats once", () => {
    expect(report.counts).toEqual({ arts: 2, teams: 4, people: 15, vacancies: 1 });
  });

  it("counts no former members and no people to come", () => {
    const { counts } = reportOfTable(`
      | Team   | Name    | Role      | Start      | End        |
      | Falcon | Cy Poe  | Developer |            |            |
      | Falcon | Di Fox  | Developer |            | 2025-12-31 |
      | Falcon | Eli Cho | Developer | 2026-12-31 |            |
      | Falcon | Vacant  | Developer |            |            |
      | Falcon | N/A     | Tester    |            |            |`);
    expect(counts).toEqual({ arts: 1, teams: 1, people: 1, vacancies: 1 });
  });

  it("puts errors first, then follows the workbook’s order of ARTs, teams and cells", () => {
    const order = report.findings
      .filter((finding) => finding.severity !== "info")
      .map(({ severity, art, team, rule }) => [severity, art, team, rule].join(" "));
    expect(order).toEqual(
      [
        "error Claims Falcon team-missing-product-owner",
        "error Claims Heron team-multiple-product-owners",
        "error Claims Heron team-missing-developers",
        "warning Quality  art-missing-rte",
        "warning Quality  role-ambiguous",
        "warning Quality  art-missing-product-manager",
      ].sort((a, b) => order.indexOf(a) - order.indexOf(b)),
    );
    expect(order.slice(0, 3).every((line) => line.startsWith("error Claims"))).toBe(true);
    expect(report.findingCounts).toMatchObject({ error: 3, warning: 3 });
    expect(report.findings).toHaveLength(
      report.findingCounts.error + report.findingCounts.warning + report.findingCounts.info,
    );
  });

  it("shows who is there in words", () => {
    const rows = report.coverage.map((row) => [
      row.art,
      row.team ?? "(ART)",
      row.kind,
      ...row.cells.map((cell) => `${cell.role}: ${cell.words} (${cell.state})`),
    ]);
    expect(rows).toEqual([
      [
        "Claims",
        "(ART)",
        "art",
        "release-train-engineer: 1 (filled)",
        "product-manager: 1 (filled)",
        "agile-coach: 1 (filled)",
      ],
      [
        "Claims",
        "Falcon",
        "agile",
        "product-owner: Vacant (vacant)",
        "scrum-master: 1 (filled)",
        "developer: 2 (filled)",
      ],
      [
        "Claims",
        "Heron",
        "agile",
        "product-owner: 2 (several)",
        "scrum-master: 1 (filled)",
        "developer: Vacant (vacant)",
      ],
      ["Claims", "Help Desk", "support"],
      ["Quality", "(ART)", "art", "release-train-engineer: Missing (missing)", "product-manager: Unclear (unclear)"],
      ["Quality", "Osprey", "agile", "product-owner: 1 (filled)", "scrum-master: 1 (filled)", "developer: 2 (filled)"],
    ]);
  });

  it("shows what no column could tell as not checked, never as missing", () => {
    const { coverage } = reportOfTable("| Team | Product Owner |\n| Falcon | Ann Lee |");
    expect(coverage.flatMap((row) => row.cells.map((cell) => `${cell.role} ${cell.state}`))).toEqual([
      "release-train-engineer not-checked",
      "product-manager not-checked",
      "product-owner filled",
      "scrum-master not-checked",
      "developer not-checked",
    ]);
  });

  it("points each square at the first of its cells", () => {
    const falcon = report.coverage.find((row) => row.team === "Falcon");
    expect(falcon?.cells[0]?.cell).toEqual({ sheetId: "Teams", rowIndex: 1, columnIndex: 2 });
    expect(falcon?.cells[2]?.cell).toMatchObject({ sheetId: "Teams", columnIndex: 4 });
  });

  it("tells each reason for not checking once, with all its rules, and doubts before them", () => {
    const doubts = [{ rules: ["role-blank"], because: "A column is in doubt." }];
    const { notChecked } = reportOfTable("| Team | Name |\n| Falcon | Ann Lee |", { doubts });
    expect(notChecked[0]).toEqual(doubts[0]);
    const reasons = notChecked.map((entry) => entry.because);
    expect(new Set(reasons).size).toBe(reasons.length);
    expect(notChecked.find((entry) => entry.because === "No column gives the role.")?.rules).toContain(
      "art-missing-rte",
    );
  });

  it("counts one name with two addresses once in its square", () => {
    const { coverage } = reportOfTable(`
      | Team   | Name      | Role          | Email                 |
      | Falcon | Ines Holm | Product Owner | ines.holm@agency.gov  |
      | Falcon | Ines Holm | Product Owner | iholm@company.example |`);
    expect(coverage.find((row) => row.team === "Falcon")?.cells[0]).toMatchObject({ state: "filled", words: "1" });
  });

  it("keeps the words of a crash beside its reason", () => {
    const report = reportOfTable("| Team | Name | Role |\n| Falcon | Cy Poe | Developer |");
    const crashed = { kind: "crashed", rule: "a-rule", profile: "data", because: "A fault.", detail: "oops" } as const;
    const roster = rosterOfTable("| Team | Name | Role |\n| Falcon | Cy Poe | Developer |");
    const { notChecked } = buildReport({ roster, runs: [crashed], receipt: report.receipt, doubts: [] });
    expect(notChecked).toEqual([{ rules: ["a-rule"], because: "A fault.", detail: "oops" }]);
  });

  it("keeps a team apart that belongs to no ART", () => {
    const { coverage } = reportOfTable(`
      | ART    | Team   | Name   | Role      |
      | Claims | Falcon | Cy Poe | Developer |
      |        | Heron  | Di Fox | Developer |
      | Quality | Osprey | Eli Cho | Developer |`);
    expect(coverage.at(-1)).toMatchObject({ art: "", team: "Heron" });
  });
});
