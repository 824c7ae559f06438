import { describeSources } from "../../../src/core/roster/roster-sources";
import { readSeats } from "../../../src/core/roster/read-seats";
import { speaksAgile } from "../../../src/core/roster/speaks-agile";
import { sheetOfRows } from "../../support/sheet-of-rows";
import { mappingsOf, readRole } from "../../support/understood";

/** Whether the sheet alone says so, whatever its people are called. */
function speaks(rows: readonly string[], name = "People"): boolean {
  const [mapping] = mappingsOf([sheetOfRows(name, rows)]);
  if (mapping === undefined) throw new Error("No roster was found.");
  const { region, seats } = readSeats(mapping, 0, readRole);
  return speaksAgile(describeSources([region], seats), []);
}

const PEOPLE = ["Ann Lee | Tester | Claims", "Bo Ray | Developer | Intake"];

it.each<[string, boolean, readonly string[]]>([
  ["a column of teams", true, ["Name | Role | Team", ...PEOPLE]],
  ["a column of squads", true, ["Name | Role | Squad", ...PEOPLE]],
  ["a column of departments", false, ["Name | Role | Department", ...PEOPLE]],
  ["a column of agile roles", true, ["Name | Agile Role | Department", ...PEOPLE]],
  ["a column for Scrum Masters", true, ["Name | Developer | Scrum Master", "Ann Lee | X | ", "Bo Ray | | X"]],
  ["a column that may be of Scrum Masters", true, ["Name | Developer | Coach", "Ann Lee | X | ", "Bo Ray | X | X"]],
  ["columns of other roles", false, ["Name | Developer | Tester", "Ann Lee | X | ", "Bo Ray | X | X"]],
  ["a heading that names a train", true, ["Claims ART | |", " | |", "Name | Role | Department", ...PEOPLE]],
])("%s: %s", (_, expected, rows) => {
  expect(speaks(rows)).toBe(expected);
});

it("a sheet that is called a team", () => {
  const rows = ["Name | Role | Email", "Ann Lee | Tester | a@acme.example", "Bo Ray | Tester | b@acme.example"];
  expect([speaks(rows, "Team Heron"), speaks(rows, "Heron")]).toEqual([true, false]);
});
