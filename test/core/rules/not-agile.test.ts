import { NO_MEMORY } from "../../../src/core/mapping/column-mapping";
import { RULES } from "../../../src/core/rules/catalogue-index";
import { readRosterTable } from "../../../src/core/rules/example-roster";
import { runRules } from "../../../src/core/rules/run-rules";
import { DEFAULT_RULE_SETTINGS } from "../../../src/core/rules/rule-settings";
import { rosterOfSheets } from "../../support/roster-of-sheets";
import { sheetOfRows } from "../../support/sheet-of-rows";
import { rosterOfTable } from "../../support/table-roster";

/** The rules about missing roles that accuse, as a whole workbook is read. */
function accused(table: string): readonly string[] {
  const sheets = readRosterTable(table).sheets.map(({ name, cells }) => sheetOfRows(name, cells));
  return missing(rosterOfSheets(sheets, NO_MEMORY));
}

function missing(roster: Parameters<typeof runRules>[0]): readonly string[] {
  const runs = runRules(roster, RULES, DEFAULT_RULE_SETTINGS);
  return runs
    .flatMap((run) => (run.kind === "checked" ? run.findings : []))
    .filter(({ rule }) => /^(?:team|art)-missing-/.test(rule))
    .map(({ rule, team }) => [rule, team ?? ""].join(" ").trim());
}

const PEOPLE = (teamHeader: string, roleHeader = "Position", first = "Accountant"): string => `
  | Name     | ${roleHeader} | ${teamHeader} |
  | Ann Lee  | ${first}      | Harbor        |
  | Bo Ray   | Developer     | Harbor        |
  | Cy Dunn  | Tester        | Lagoon        |
  | Dee Early | Director     | Lagoon        |`;

describe("A register that speaks of no agile team or role", () => {
  it.each(["Department", "Division", "Project", "Группа в проекте"])("in a column ‘%s’ accuses nobody", (header) => {
    expect(accused(PEOPLE(header))).toEqual([]);
  });

  it("may have a Product Manager", () => {
    expect(accused(PEOPLE("Department", "Position", "Product Manager"))).toEqual([]);
  });

  it("says which checks were not made, and why", () => {
    const sheets = [sheetOfRows("People", readRosterTable(PEOPLE("Project")).sheets[0]?.cells ?? [])];
    const runs = runRules(rosterOfSheets(sheets, NO_MEMORY), RULES, DEFAULT_RULE_SETTINGS);
    const gaps = runs.flatMap((run) => (run.kind === "checked" ? run.gaps.map((gap) => `${run.rule}: ${gap}`) : []));
    expect(gaps).toContainEqual(
      expect.stringMatching(/^team-missing-scrum-master: Nothing in this workbook speaks of/),
    );
  });

  it.each([
    ["the team column", PEOPLE("Team")],
    ["the team column, as a squad", PEOPLE("squad_name")],
    ["the role column", PEOPLE("Project", "SAFe Role")],
    ["one role", PEOPLE("Project", "Position", "Scrum Master")],
    ["a heading that names an ART", PEOPLE("Project").replace("| Name", "| Kestrel ART | | |\n  | | | |\n  | Name")],
    ["another sheet", `${PEOPLE("Project")}\n## Other\n${PEOPLE("Team").replaceAll("Harbor", "Marsh")}`],
    ["a heading", PEOPLE("Project").replace("| Name", "| Team Kestrel | | |\n  | | | |\n  | Name")],
  ])("is one no more where %s speaks of it", (_, table) => {
    expect(accused(table)).toContain("team-missing-product-owner Harbor");
  });

  it.each([{ artName: "Seaway" }, { teamKinds: { Harbor: "agile" } }] as const)(
    "is one no more where the user says so",
    (facts) => {
      const table = "| Name | Role | ART |\n| Ann Lee | Accountant | |\n| Bo Ray | Developer | |";
      expect(missing(rosterOfTable(table.replace("| ART |", "| Location |"), { facts }))).toContain(
        "art-missing-product-manager",
      );
    },
  );
});
