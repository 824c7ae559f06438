import { checkSnapshot } from "../../src/app/check-snapshot";
import { NO_MEMORY, type MappingMemory } from "../../src/core/mapping/column-mapping";
import type { Report } from "../../src/core/report/report";
import { DEFAULT_RULE_SETTINGS } from "../../src/core/rules/rule-settings";
import { NO_FACTS } from "../../src/core/rules/workbook-facts";
import { summarize } from "../support/check-table";
import { workbookOfTable } from "../support/table-workbook";

interface Options {
  readonly asOf?: string;
  readonly memory?: Partial<MappingMemory>;
}

/** The report of a text table that went the whole way, from the sheets' cells on. */
function reportOf(table: string, options: Options = {}): Report {
  const check = checkSnapshot(workbookOfTable(table), {
    asOf: options.asOf ?? "2026-06-01",
    settings: DEFAULT_RULE_SETTINGS,
    memory: { ...NO_MEMORY, ...options.memory },
    facts: NO_FACTS,
    whenInDoubt: "leave-out",
  });
  if (check.kind !== "checked") throw new Error("The check asked a question.");
  return check.report;
}

/** What the named rules say, as `summarize` tells it. */
function said(table: string, rules: readonly string[], options: Options = {}): readonly string[] {
  return reportOf(table, options)
    .findings.filter((finding) => rules.includes(finding.rule))
    .map(summarize)
    .sort();
}

const MISSING = ["team-missing-product-owner", "team-missing-scrum-master", "team-missing-developers"];

describe("the decisions about reading a sheet", () => {
  it("1: fills down a column that is blank-continued, and leaves a lone blank alone", () => {
    const continued = `
      | ART    | Team   | Name        | Role          |
      | Claims | Falcon | Ines Holm   | Product Owner |
      |        |        | Noor Haddad | Scrum Master  |
      |        |        | Cy Poe      | Developer     |
      |        | Heron  | Bo Ray      | Product Owner |
      |        |        | Eli Cho     | Scrum Master  |
      |        |        | Fay Lund    | Developer     |`;
    const report = reportOf(continued);
    expect(report.counts).toMatchObject({ arts: 1, teams: 2 });
    expect(said(continued, [...MISSING, "person-without-team", "team-without-art"])).toEqual([]);
    const lone = `
      | Team   | Name        | Role          |
      | Falcon | Ines Holm   | Product Owner |
      | Falcon | Noor Haddad | Scrum Master  |
      |        | Cy Poe      | Developer     |
      | Falcon | Di Fox      | Developer     |
      | Falcon | Eli Cho     | Developer     |`;
    expect(said(lone, ["person-without-team"])).toEqual(["warning person-without-team Cy Poe @ roster!A4"]);
  });

  it("2: a sheet without a Scrum Master column does not lack Scrum Masters; an empty Product Owner cell is vacant", () => {
    const table = `
      | Team   | Product Owner | Developers     |
      | Falcon | Ines Holm     | Cy Poe; Di Fox |
      | Heron  |               | Bo Ray; Al Win |`;
    expect(said(table, MISSING)).toEqual(["error team-missing-product-owner vacant Heron @ roster!B3"]);
    expect(reportOf(table).notChecked).toContainEqual({
      rules: ["team-missing-scrum-master"],
      because: "No column for the Scrum Master on sheet ‘Roster’.",
    });
  });

  it("3: a count table is no roster", () => {
    const table = `
      | Team   | Product Owner | Scrum Master | Developers |
      | Falcon | 1             | 1            | 6          |
      | Heron  | 1             | 0            | 5          |`;
    expect(reportOf(table).findings).toEqual([]);
  });

  it("4: a legend is no roster and clears up what an abbreviation means", () => {
    const roster = `
      ## Roster
      | Team   | Name      | Role          | Affiliation |
      | ART    | Ada Moss  | PM            | Federal     |
      | Falcon | Ines Holm | Product Owner | Contractor  |
      | Falcon | Cy Poe    | Scrum Master  | Contractor  |
      | Falcon | Di Fox    | Developer     | Contractor  |`;
    const legend = `
      ## Legend
      | Abbreviation | Meaning         |
      | PM           | Product Manager |
      | RTE          | Release Train Engineer |`;
    const rules = ["role-ambiguous", "art-missing-product-manager"];
    expect(said(roster, rules)).toHaveLength(2);
    expect(said(roster + legend, rules)).toEqual([]);
  });

  it("5: ✓ beside ✗ marks is a question; where nobody can answer, it is left out and told", () => {
    const table = `
      | Name        | Falcon | Heron |
      | Ines Holm   | ✓      | X     |
      | Noor Haddad | X      | ✓     |
      | Cy Poe      | ✓      | X     |`;
    expect(reportOf(table).notChecked.length).toBeGreaterThan(0);
  });

  it("6: “Affiliation” holds organizations or kinds, as its values say", () => {
    const table = (first: string, second: string): string => `
      | Team   | Name      | Role            | Affiliation |
      | ART    | Ada Moss  | Product Manager | ${first}    |
      | Falcon | Ines Holm | Product Owner   | ${second}   |
      | Falcon | Cy Poe    | Developer       | ${second}   |`;
    const rules = ["product-manager-not-government", "product-manager-affiliation-unknown"];
    expect(said(table("Federal", "Contractor"), rules)).toEqual([]);
    expect(said(table("Tidewater LLC", "Tidewater LLC"), rules)).toEqual([
      "error product-manager-not-government Ada Moss @ roster!C2",
    ]);
    expect(said(table("CMS", "Tidewater LLC"), rules)).toEqual([]);
  });

  it("7: support words count as the whole name or its last words", () => {
    const table = (team: string): string => `
      | Team    | Name   | Role      |
      | ${team} | Cy Poe | Developer |
      | ${team} | Di Fox | Developer |`;
    expect(said(table("Claims Help Desk"), MISSING)).toEqual([]);
    expect(said(table("Program Support"), MISSING)).toEqual([]);
    expect(said(table("Operations Dashboard"), MISSING)).toHaveLength(2);
  });

  it("18: a part above 12 in the column decides the order of text dates; else the month comes first", () => {
    const table = (other: string): string => `
      | Team   | Name      | Role          | Start     |
      | Falcon | Ines Holm | Product Owner | 3/7/2026  |
      | Falcon | Cy Poe    | Scrum Master  | 1/2/2025  |
      | Falcon | Di Fox    | Developer     | ${other}  |`;
    expect(said(table("2/1/2025"), MISSING)).toEqual([]);
    expect(said(table("25/1/2025"), MISSING)).toEqual([
      "error team-missing-product-owner starts-later Falcon @ roster!A2",
    ]);
  });
});

describe("the decisions about affiliations", () => {
  const rules = [
    "affiliation-conflict",
    "product-manager-not-government",
    "product-manager-affiliation-unknown",
    "team-position-not-contractor",
  ];
  const table = (role: string, organization: string, email: string): string => `
    | Team   | Name     | Role      | Organization    | Email               |
    | Falcon | Ada Moss | ${role}   | ${organization} | ${email}            |
    | Falcon | Cy Poe   | Developer | Tidewater LLC   | cy.poe@tidewater.com |
    | Falcon | Di Fox   | Developer | Tidewater LLC   | di.fox@tidewater.com |`;

  it("8: “CMS” beside a company’s mailbox is no conflict; hcqis.org makes no sure contractor of a Product Manager", () => {
    expect(said(table("Product Owner", "CMS", "ada.moss@tidewater.com"), rules)).toEqual([
      "warning team-position-not-contractor Falcon @ roster!C2",
    ]);
    expect(said(table("Product Manager", "", "ada.moss@hcqis.org"), rules)).toEqual([
      "warning product-manager-affiliation-unknown contractor Falcon Ada Moss @ roster!C2",
    ]);
  });
});

describe("the decisions about roles", () => {
  const team = (rows: string): string => `
    | Team   | Name   | Role      |
    | Falcon | Cy Poe | Developer |
    | Falcon | Di Fox | Tester    |
    ${rows}`;
  const owners = ["team-missing-product-owner", "team-multiple-product-owners"];

  it("9: only those count who fill the role", () => {
    const two = "| Falcon | Ann Lee | Outgoing Product Owner |\n| Falcon | Bo Ray | Incoming Product Owner |";
    expect(said(team(two), owners)).toEqual([]);
    expect(said(team("| Falcon | Ann Lee | Backup Product Owner |"), owners)).toEqual([
      "error team-missing-product-owner absent Falcon @ roster!A2",
    ]);
    for (const word of ["Deputy", "Alternate", "Proxy", "Associate"]) {
      expect(said(team(`| Falcon | Ann Lee | ${word} Product Owner |`), owners)).toEqual([
        "warning team-missing-product-owner absent Falcon @ roster!A2",
      ]);
    }
    const cell = `
      | Team   | Product Owner              | Scrum Master | Developers     |
      | Falcon | Ann Lee and Bo Ray as interim | Eli Cho      | Cy Poe; Di Fox |`;
    expect(said(cell, owners)).toEqual([]);
  });

  it("10: a title that could be the missing role is a question, and the missing role a warning", () => {
    const rules = ["role-ambiguous", "team-missing-scrum-master", "art-missing-rte"];
    for (const title of ["Coach", "Facilitator", "Team Lead"]) {
      expect(said(team(`| Falcon | Ann Lee | ${title} |\n| ART | Greta Lind | RTE |`), rules)).toEqual([
        "warning role-ambiguous Falcon Ann Lee @ roster!C4",
        "warning team-missing-scrum-master absent Falcon @ roster!C4",
      ]);
    }
    expect(said(team("| ART | Ann Lee | Program Manager |\n| Falcon | Bo Ray | Scrum Master |"), rules)).toEqual([
      "warning art-missing-rte absent @ roster!C4",
      "warning role-ambiguous Ann Lee @ roster!C4",
    ]);
  });

  it("11: a Scrum Master or Product Owner at ART level is not without a team", () => {
    const rows = "| ART | Ann Lee | Scrum Master |\n| Leadership | Bo Ray | Product Owner |";
    expect(said(team(rows), ["person-without-team"])).toEqual([]);
  });
});

describe("the decisions about rules and output", () => {
  it("12: one finding for each missing attribute, and the same among what was not checked", () => {
    const table = `
      | Team   | Name      | Role          |
      | Falcon | Ines Holm | Product Owner |
      | Falcon | Cy Poe    | Scrum Master  |
      | Falcon | Di Fox    | Developer     |`;
    const report = reportOf(table);
    expect(report.findings.filter((finding) => finding.rule === "rule-not-assessed")).toHaveLength(2);
    expect(report.notChecked).toContainEqual({
      rules: ["affiliation-conflict", "team-position-non-ado", "team-position-not-contractor"],
      because: "No column gives the affiliation (government or contractor).",
    });
    expect(report.notChecked).toContainEqual({
      rules: ["date-invalid"],
      because: "No column gives start and end dates.",
    });
  });

  it("13: names that fold together are one team; a letter’s difference, another ART or a part’s name makes two", () => {
    const table = (first: string, second: string): string => `
      | Team      | Name   | Role      |
      | ${first}  | Cy Poe | Developer |
      | ${second} | Di Fox | Developer |`;
    expect(reportOf(table("Sea Falcon", "Team SEA-FALCON")).counts.teams).toBe(1);
    expect(said(table("Sea Falcon", "Team SEA-FALCON"), ["team-name-variants"])).toEqual([
      "info team-name-variants folded Sea Falcon @ roster!A2",
    ]);
    expect(reportOf(table("Falcon", "Falcan")).counts.teams).toBe(2);
    expect(reportOf(table("Falcon", "Falcon – QA")).counts.teams).toBe(2);
    const arts = `
      | ART     | Team   | Name   | Role      |
      | Claims  | Falcon | Cy Poe | Developer |
      | Quality | Falcon | Di Fox | Developer |`;
    expect(reportOf(arts).counts.teams).toBe(2);
  });

  it("14: skills are judged by kind, a plain developer has none told, and one person has one finding on teams", () => {
    const table = `
      | Team   | Name     | Role              | Allocation |
      | Falcon | Cy Poe   | Software Engineer | 80%        |
      | Falcon | Di Fox   | Tester            | 100%       |
      | Falcon | Eli Cho  | UX Designer       | 100%       |
      | Heron  | Cy Poe   | Developer         | 40%        |
      | Heron  | Gus Ito  | Developer         | 100%       |
      | Heron  | Hal Win  | Tester            | 100%       |`;
    expect(said(table, ["person-on-multiple-teams"])).toEqual(["warning person-on-multiple-teams Cy Poe @ roster!A2"]);
    const messages = reportOf(table).findings.filter((finding) => finding.rule === "team-skill-not-listed");
    expect(messages.map((finding) => finding.message)).toEqual([
      "Falcon lists no technical writers.",
      "Heron lists no UI/UX or technical writers.",
    ]);
  });

  it("15: starts later, vacant, dismissed, ended, absent, in that order, for a Product Manager too", () => {
    const rows = [
      "| ART | Ann Lee | Product Manager | 2027-01-04 | |",
      "| ART | TBD | Product Manager | | |",
      "| ART | N/A | Product Manager | | |",
      "| ART | Bo Ray | Product Manager | | 2026-03-31 |",
    ];
    const reasons = [0, 1, 2, 3, 4].map((from) => {
      const table = `
        | Team   | Name   | Role      | Start      | End        |
        | Falcon | Cy Poe | Developer | 2025-01-06 |            |
        | Falcon | Di Fox | Developer | 2025-01-06 | 2027-12-31 |
        ${rows.slice(from).join("\n")}`;
      const found = reportOf(table).findings.filter((finding) => finding.rule === "art-missing-product-manager");
      return found.map((finding) => `${finding.severity} ${finding.reason ?? ""}`);
    });
    expect(reasons).toEqual([
      ["error starts-later"],
      ["error vacant"],
      ["error dismissed"],
      ["error ended"],
      ["error absent"],
    ]);
  });

  it("16: of a value stream map repeated over rows an explicit No wins, then any link, and blank only if all are", () => {
    const rules = ["art-value-stream-map-missing", "art-value-stream-map-not-recorded"];
    const table = (first: string, second: string): string => `
      | Team   | Name   | Role      | Value Stream Map |
      | Falcon | Cy Poe | Developer | ${first}         |
      | Falcon | Di Fox | Developer | ${second}        |`;
    expect(said(table("https://example.com/map", "No"), rules)).toEqual([
      "error art-value-stream-map-missing @ roster!D3",
    ]);
    expect(said(table("", "https://example.com/map"), rules)).toEqual([]);
    expect(said(table("", ""), rules)).toEqual(["warning art-value-stream-map-not-recorded blank @ roster!D2"]);
  });

  it("17: Product Manager and Product Owner in one person is told by default; “TBD” is an open date", () => {
    const table = `
      | Team   | Name     | Role            | Start      | End        |
      | ART    | Ada Moss | Product Manager | 2025-01-06 | TBD        |
      | Falcon | Ada Moss | Product Owner   | 2025-01-06 | TBD        |
      | Falcon | Cy Poe   | Developer       | 2025-01-06 | 2027-12-31 |`;
    expect(said(table, ["product-manager-also-product-owner", "date-invalid"])).toEqual([
      "info product-manager-also-product-owner Ada Moss @ roster!C2",
    ]);
  });
});
