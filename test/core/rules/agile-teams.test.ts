import { agileTeams, livingArts } from "../../../src/core/rules/agile-teams";
import { rosterOfTable, type TableRosterOptions } from "../../support/table-roster";

const TABLE = (name: string, start: string, end: string): string => `
  | ART    | Team   | Name    | Role      | Start    | End    |
  | Claims | Falcon | ${name} | Developer | ${start} | ${end} |
  | Claims | Help Desk | Di Fox | Analyst |          |        |
  | Quality | ART   | ${name} | RTE       | ${start} | ${end} |`;

function living(table: string, options: TableRosterOptions = {}): readonly string[] {
  const roster = rosterOfTable(table, options);
  return [...agileTeams(roster), ...livingArts(roster)].map(({ name }) => name);
}

describe("Teams and ARTs are there", () => {
  it.each([
    ["somebody is on them", TABLE("Cy Poe", "", "")],
    ["a seat is open", TABLE("TBD", "", "")],
    ["somebody is to come", TABLE("Cy Poe", "2026-12-01", "")],
  ])("where %s", (_, table) => {
    expect(living(table)).toEqual(["Falcon", "Claims", "Quality"]);
  });

  it("where nobody knows whether the crossed-out are gone", () => {
    expect(living(TABLE("Cy Poe", "", ""), { struck: ["Roster!1,2", "Roster!3,2"] })).toEqual([
      "Falcon",
      "Claims",
      "Quality",
    ]);
  });

  it("no more where everybody has left", () => {
    expect(living(TABLE("Cy Poe", "", "2026-05-31"))).toEqual(["Claims"]);
  });
});
