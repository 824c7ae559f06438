import { readRosterTable } from "../../../src/core/rules/example-roster";
import { rosterOfSheets } from "../../support/roster-of-sheets";
import { sheetOfRows } from "../../support/sheet-of-rows";

/** "Heron: Ann Lee, Bo Ray", a line a team; "ART" for people above the teams. */
function teams(table: string): readonly string[] {
  const sheets = readRosterTable(table).sheets.map(({ name, cells }) => sheetOfRows(name, cells));
  const members = new Map<string, string[]>();
  for (const { team, person } of rosterOfSheets(sheets).assignments) {
    const key = team?.name ?? "ART";
    members.set(key, [...(members.get(key) ?? []), person?.name ?? "(nobody)"]);
  }
  return [...members].map(([key, names]) => `${key}: ${names.join(", ")}`);
}

const sections = (first: string, second: string, rest = "a@example.com"): string => `
  | Name      | Role          | Email   |
  | ${first}  |               |         |
  | Ann Lee   | Product Owner | ${rest} |
  | Bo Ray    | Scrum Master  | ${rest.replace("a@", "b@")} |
  | ${second} |               |         |
  | Dee Early | Product Owner | ${rest.replace("a@", "d@")} |
  | Hal Ives  | Scrum Master  | ${rest.replace("a@", "h@")} |`;

describe("A name alone in the column of names, above its members", () => {
  it.each([
    ["Heron", "Osprey"],
    ["Blue Heron", "Red Osprey"],
    ["Data Migration", "Claims"],
  ])("is the team: %s, %s", (first, second) => {
    expect(teams(sections(first, second))).toEqual([`${first}: Ann Lee, Bo Ray`, `${second}: Dee Early, Hal Ives`]);
  });

  it("is a person where nothing tells it from one without a role", () => {
    expect(teams(sections("Eve Stone", "Gil Marsh", ""))).toEqual([
      "ART: Eve Stone, Ann Lee, Bo Ray, Gil Marsh, Dee Early, Hal Ives",
    ]);
  });

  it.each([
    ["only one stands so", (table: string) => table.replace(/\| Osprey .*\n/, "")],
    [
      "people come before the first",
      (table: string) => table.replace("| Heron ", "| Cy Dunn | Tester | c@example.com |\n| Heron "),
    ],
    ["one has a single row below it", (table: string) => table.replace(/\| Hal Ives.*$/, "")],
  ])("is no team where %s", (_, change) => {
    expect(teams(change(sections("Heron", "Osprey"))).map((line) => line.split(":")[0])).toEqual(["ART"]);
  });
});

describe("A name alone in the column of roles, above its members", () => {
  const table = (product: string, scrum: string): string => `
    | Role       | Name      |
    | Heron      |           |
    | ${product} | Ann Lee   |
    | ${scrum}   | Bo Ray    |
    | Osprey     |           |
    | ${product} | Dee Early |
    | ${scrum}   |           |`;

  it("is the team, and a role alone is a vacancy", () => {
    expect(teams(table("Product Owner", "Scrum Master"))).toEqual([
      "Heron: Ann Lee, Bo Ray",
      "Osprey: Dee Early, (nobody)",
    ]);
  });

  it("is a title like the others where hardly any of them is known", () => {
    expect(teams(table("Juggler", "Fire Eater"))).toEqual([expect.stringMatching(/^ART: /)]);
  });
});

describe("A line alone in the column of teams", () => {
  const teamRows = (line: string): readonly string[] =>
    teams(`
      | Team    | Product Owner | Scrum Master |
      | ${line} |               |              |
      | Heron   | Ann Lee       | Bo Ray       |
      | Osprey  | Dee Early     | Hal Ives     |`);

  it.each(["As of 11/1/2026", "Last updated 5 Nov 2026", "Effective 2026-11-01", "* shared until March"])(
    "is no team: %s",
    (line) => {
      expect(teamRows(line)).toEqual(["Heron: Ann Lee, Bo Ray", "Osprey: Dee Early, Hal Ives"]);
    },
  );

  it("is a team whose seats are open", () => {
    expect(teamRows("Updates 2")[0]).toBe("Updates 2: (nobody), (nobody)");
  });

  it("is no team where it is a role's label with its value", () => {
    expect(
      teams(`
        | Team             | Product Owner | Scrum Master |
        | Heron            | Ann Lee       | Bo Ray       |
        | Product Manager: | Dee Early     |              |
        | RTE:             | Hal Ives      |              |`),
    ).toEqual(["Heron: Ann Lee, Bo Ray"]);
  });
});
