import { describeFacts } from "../../../src/core/rules/describe-facts";
import { NO_FACTS } from "../../../src/core/rules/workbook-facts";
import { checkTable, runTable, summaries } from "../../support/check-table";
import { rosterOfTable } from "../../support/table-roster";

const TEAM = `
  | Team   | Name        | Role          |
  | Falcon | Ines Holm   | Product Owner |
  | Falcon | Cy Poe      | Developer     |
  | Falcon | Di Fox      | Tester        |`;

describe("the ART’s name", () => {
  it("stands in for the file’s name and changes no key", () => {
    const [plain, named] = [checkTable(TEAM), checkTable(TEAM, { facts: { artName: "Claims" } })];
    expect(new Set(plain.map((finding) => finding.art))).toEqual(new Set(["train", null]));
    expect(new Set(named.map((finding) => finding.art))).toEqual(new Set(["Claims", null]));
    expect(named.map((finding) => finding.key)).toEqual(plain.map((finding) => finding.key));
  });

  it("does not stand in for a name that the roster gives", () => {
    const table = `
      | ART     | Team   | Name   | Role      |
      | Quality | Falcon | Cy Poe | Developer |`;
    expect(rosterOfTable(table, { facts: { artName: "Claims" } }).arts.map((art) => art.name)).toEqual(["Quality"]);
  });
});

describe("a single team without an ART", () => {
  const facts = { singleTeam: true };

  it("is asked nothing about an ART, and all about the team", () => {
    expect(summaries(TEAM)).toContain("error art-missing-product-manager absent @ Roster!A1");
    expect(summaries(TEAM, { facts })).toEqual(["error team-missing-scrum-master absent Falcon @ Roster!A2"]);
  });

  it("leaves the rules about ARTs out instead of calling them passed", () => {
    const settings = { profiles: ["safe", "related", "scrum"], rules: {}, thresholds: {} } as const;
    const all = runTable(TEAM, { settings }).map((run) => run.rule);
    const left = new Set(runTable(TEAM, { settings, facts }).map((run) => run.rule));
    expect(all.filter((rule) => !left.has(rule))).toEqual([
      "art-headcount",
      "art-missing-business-owner",
      "art-missing-product-manager",
      "art-missing-rte",
      "art-missing-system-architect",
      "art-multiple-rtes",
      "art-no-agile-coach",
      "art-no-agile-teams",
      "art-team-count",
      "art-value-stream-map-missing",
      "art-value-stream-map-not-recorded",
      "product-manager-affiliation-unknown",
      "product-manager-also-product-owner",
      "product-manager-not-government",
    ]);
  });

  it("needs no team column: the workbook is the team", () => {
    const table = `
      | Name        | Role          |
      | Ines Holm   | Product Owner |
      | Cy Poe      | Developer     |`;
    expect(summaries(table, { facts })).toEqual(["error team-missing-scrum-master absent train @ Roster!A1"]);
    expect(summaries(table, { facts: { ...facts, artName: "Falcon" } })).toEqual([
      "error team-missing-scrum-master absent Falcon @ Roster!A1",
    ]);
    expect(summaries(table, { rules: ["team-missing-scrum-master"] })).toEqual([]);
  });

  it("belongs to no ART, whatever its cells say", () => {
    const table = `
      | ART    | Team   | Name   | Role      |
      | Claims | Falcon | Cy Poe | Developer |
      |        | Heron  | Di Fox | Developer |`;
    const roster = rosterOfTable(table, { facts });
    expect(roster.arts).toEqual([]);
    expect(roster.teams.map((team) => team.art)).toEqual([null, null]);
    expect(summaries(table, { facts, rules: ["team-without-art"] })).toEqual([]);
  });
});

describe("a value stream map that the user entered", () => {
  const rules = ["art-value-stream-map-missing", "art-value-stream-map-not-recorded"];
  const table = (said: string): string => `
    | ART    | Team   | Name   | Role      | Value Stream Map |
    | Claims | Falcon | Cy Poe | Developer | ${said}          |`;

  it.each([["Claims"], ["claims art"], ["CLAIMS"]])("answers for the ART %s, also against a cell", (art) => {
    const facts = { valueStreamMaps: { [art]: "https://example.com/map" } };
    expect(summaries(table(""), { rules })).toHaveLength(1);
    expect(summaries(table(""), { rules, facts })).toEqual([]);
    expect(summaries(table("No"), { rules, facts })).toEqual([]);
  });

  it.each([["train"], [""]])("answers for the workbook that names no ART as %j", (art) => {
    expect(summaries(TEAM, { rules, facts: { valueStreamMaps: { [art]: "https://example.com/map" } } })).toEqual([]);
  });

  it("answers for no other ART, and not when blank", () => {
    expect(
      summaries(table(""), { rules, facts: { valueStreamMaps: { Quality: "https://example.com" } } }),
    ).toHaveLength(1);
    expect(summaries(table(""), { rules, facts: { valueStreamMaps: { Claims: " " } } })).toHaveLength(1);
  });
});

describe("a team’s kind that the user said", () => {
  const rules = ["team-missing-scrum-master"];
  const table = `
    | Team        | Team type | Name   | Role      |
    | System Team |           | Cy Poe | Developer |
    | Falcon      | Support   | Di Fox | Developer |`;

  it("is no guess any more", () => {
    expect(summaries(table, { rules })).toEqual(["warning team-missing-scrum-master absent System Team @ Roster!A2"]);
    expect(summaries(table, { rules, facts: { teamKinds: { "system team": "agile" } } })).toEqual([
      "error team-missing-scrum-master absent System Team @ Roster!A2",
    ]);
    expect(summaries(table, { rules, facts: { teamKinds: { "System Team": "support" } } })).toEqual([]);
  });

  it("outranks the team type", () => {
    expect(summaries(table, { rules, facts: { teamKinds: { "System Team": "support", Falcon: "agile" } } })).toEqual([
      "error team-missing-scrum-master absent Falcon @ Roster!A3",
    ]);
  });
});

describe("what is told of the facts", () => {
  it("is nothing where there are none", () => {
    expect(describeFacts(NO_FACTS)).toEqual([]);
  });

  it("is a sentence each", () => {
    expect(
      describeFacts({
        artName: "Claims",
        singleTeam: true,
        valueStreamMaps: { Claims: "https://example.com", "": "https://example.com", Quality: " " },
        teamKinds: { "System Team": "support", Platform: "agile" },
      }),
    ).toEqual([
      "The workbook is one team without an ART, so the rules about ARTs are switched off.",
      "The ART’s name ‘Claims’ was entered by hand.",
      "The value stream map of ‘Claims’ was entered by hand.",
      "The value stream map of the ART was entered by hand.",
      "‘System Team’ is said to be a support team.",
      "‘Platform’ is said to be an Agile Team.",
    ]);
  });
});
