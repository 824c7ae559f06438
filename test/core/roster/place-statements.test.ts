import { artKey, createPlaceFinder } from "../../../src/core/roster/place-statements";
import type { Statement } from "../../../src/core/roster/statement";
import { rosterOfTable } from "../../support/table-roster";

const namesOf = (prefix: string, count: number): string =>
  Array.from({ length: count }, (_, index) => `${prefix} ${String(index)}`).join("; ");

function statementOf(team: string, art: string): Statement {
  const texts: Readonly<Record<string, string>> = { team, art, "team-type": "" };
  const seat = { text: (field: string) => texts[field] ?? "", cell: () => null };
  return { seat, region: { fields: new Map() } } as unknown as Statement;
}

test.each([
  [2, 2, 4, 2],
  [1, 30, 30, 30],
  [30, 1, 30, 1],
  [90, 90, 90, 1],
])("%i teams on %i trains in one row are %i places on %i trains", (teams, arts, places, trains) => {
  const found = createPlaceFinder(null)(statementOf(namesOf("Falcon", teams), namesOf("Claims", arts)));
  expect(found).toHaveLength(places);
  expect(new Set(found.map((place) => place.artName)).size).toBe(trains);
});

test.each([
  ["Claims", "claims"],
  ["Claims ART", "claims"],
  ["ART Claims", "claims"],
  ["Agile Release Train Claims", "claims"],
  ["Claims Release Train", "claims"],
  ["Claims Agile Release Train", "claims"],
  ["Claims Train", "claims"],
  ["Smart Claims", "smart claims"],
  ["Claims Artwork", "claims artwork"],
  ["Claims ART Two", "claims art two"],
  ["ART", "art"],
  ["ART Train", "train"],
])("the key of the ART %s is %s", (name, key) => {
  expect(artKey(name)).toBe(key);
});

test.each([
  ["Falcon", "team Falcon"],
  ["ART Leadership", "art -"],
  ["All Teams", "art -"],
  ["ART (50%)", "art -"],
  ["TBD", "none -"],
  ["N/A", "art -"],
  ["", "none -"],
])("the team cell %j places its row: %s", (team, expected) => {
  const [item] = rosterOfTable(`| Team | Name | Role |\n| ${team} | Ann Lee | Tester |`).assignments;
  expect(`${item?.level ?? ""} ${item?.team?.name ?? "-"}`).toBe(expected);
});

test.each(["", "N/A", "none", "TBD", "TBA", "All", "All ARTs", "Unassigned"])("the ART cell %j names none", (art) => {
  const table = `| ART | Team | Name | Role |\n| ${art} | Falcon | Ann Lee | Tester |`;
  expect(rosterOfTable(table).arts.map(({ name, stated }) => [name, stated])).toEqual([["train", false]]);
});

test("long lists of teams and of ARTs in one row do not say which is whose", () => {
  const list = (word: string, count: number): string =>
    Array.from({ length: count }, (_, index) => `${word} ${"ABCDEFGHIJK".charAt(index)}x`).join("; ");
  const places = (teams: number, arts: number): number =>
    rosterOfTable(`| ART | Team | Name | Role |\n| ${list("Art", arts)} | ${list("Crew", teams)} | Ann Lee | Tester |`)
      .assignments.length;
  expect(places(10, 10)).toBe(100);
  expect(places(11, 10)).toBe(11);
});

test("a workbook for one team places rows without a team column on it, and is agile", () => {
  const facts = { singleTeam: true, artName: "Kestrel" };
  const roster = rosterOfTable("| Name | Role |\n| Ann Lee | Product Owner |", { facts });
  expect(roster.teams.map(({ name, kind, kindGuessed }) => [name, kind, kindGuessed])).toEqual([
    ["Kestrel", "agile", false],
  ]);
  expect([roster.arts, roster.assignments[0]?.level]).toEqual([[], "team"]);
  const withTeams = rosterOfTable("| Team | Name | Role |\n| | Ann Lee | Product Owner |", { facts });
  expect([withTeams.teams, withTeams.assignments[0]?.level]).toEqual([[], "none"]);
});
