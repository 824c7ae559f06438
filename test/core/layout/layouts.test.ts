import { readRosterTable } from "../../../src/core/rules/example-roster";
import { sheetOfRows } from "../../support/sheet-of-rows";
import { rosterOfSheets } from "../../support/roster-of-sheets";
import { seated, type Merge } from "../../support/seated";

const HERON = ["Heron | product-owner | Ann Lee", "Heron | scrum-master | Bo Ray", "Heron | developer | Cy Dunn"];
const OSPREY = [
  "Osprey | product-owner | Dee Early",
  "Osprey | scrum-master | (nobody)",
  "Osprey | developer | Hal Ives",
];
const sorted = (lines: readonly string[]): readonly string[] => [...lines].sort();

describe("One roster of two teams, as people write it down", () => {
  const layouts: readonly (readonly [string, string, (readonly Merge[])?])[] = [
    [
      "one row a person",
      `| Who     | Job           | Squad  |
       | Ann Lee | Product Owner | Heron  |
       | Bo Ray  | Scrum Master  | Heron  |
       | Cy Dunn | Developer     | Heron  |
       | Dee Early | Product Owner | Osprey |
       | TBD     | Scrum Master  | Osprey |
       | Hal Ives | Developer    | Osprey |`,
    ],
    [
      "one row a team",
      `| Team   | Product Owner | Scrum Master | Developers |
       | Heron  | Ann Lee       | Bo Ray       | Cy Dunn    |
       | Osprey | Dee Early     |              | Hal Ives   |`,
    ],
    [
      "one row a role",
      `|               | Heron   | Osprey    |
       | Product Owner | Ann Lee | Dee Early |
       | Scrum Master  | Bo Ray  | TBD       |
       | Developers    | Cy Dunn | Hal Ives  |`,
    ],
    [
      "a sheet a team, named by the sheet",
      `## Heron
       | Role | Name    |
       | PO   | Ann Lee |
       | SM   | Bo Ray  |
       | Dev  | Cy Dunn |
       ## Osprey
       | Role | Name      |
       | PO   | Dee Early |
       | SM   | open      |
       | Dev  | Hal Ives  |`,
    ],
    [
      "a sheet a team, named by the title",
      `## Sheet1
       | Team Heron |         |
       | Role       | Name    |
       | PO         | Ann Lee |
       | SM         | Bo Ray  |
       | Dev        | Cy Dunn |
       ## Sheet2
       | Team: Osprey |         |
       |              |         |
       | Role         | Name    |
       | PO           | Dee Early |
       | SM           | Vacant  |
       | Dev          | Hal Ives |`,
    ],
    [
      "tables one below the other",
      `| Heron         |         |
       | Role          | Name    |
       | Product Owner | Ann Lee |
       | Scrum Master  | Bo Ray  |
       | Developer     | Cy Dunn |
       |               |         |
       | Osprey        |         |
       | Role          | Name    |
       | Product Owner | Dee Early |
       | Scrum Master  |         |
       | Developer     | Hal Ives |`,
    ],
    [
      "tables side by side",
      `| Team Heron    |         | Team Osprey   |           |
       | Role          | Name    | Role          | Name      |
       | Product Owner | Ann Lee | Product Owner | Dee Early |
       | Scrum Master  | Bo Ray  | Scrum Master  | TBD       |
       | Developer     | Cy Dunn | Developer     | Hal Ives  |`,
    ],
    [
      "team names that go on below",
      `| Team   | Role          | Name      |
       | Heron  | Product Owner | Ann Lee   |
       |        | Scrum Master  | Bo Ray    |
       |        | Developer     | Cy Dunn   |
       | Osprey | Product Owner | Dee Early |
       |        | Scrum Master  | TBD       |
       |        | Developer     | Hal Ives  |`,
    ],
    [
      "merged team names",
      `| Team   | Role          | Name      |
       | Heron  | Product Owner | Ann Lee   |
       |        | Scrum Master  | Bo Ray    |
       |        | Developer     | Cy Dunn   |
       | Osprey | Product Owner | Dee Early |
       |        | Scrum Master  | TBD       |
       |        | Developer     | Hal Ives  |`,
      [
        [1, 0, 3, 1],
        [4, 0, 3, 1],
      ],
    ],
    [
      "a header of two rows",
      `| Team info |     | People |      |
       | Team   | ID     | Name      | Role          |
       | Heron  | 17     | Ann Lee   | Product Owner |
       | Heron  | 17     | Bo Ray    | Scrum Master  |
       | Heron  | 17     | Cy Dunn   | Developer     |
       | Osprey | 18     | Dee Early | Product Owner |
       | Osprey | 18     | TBD       | Scrum Master  |
       | Osprey | 18     | Hal Ives  | Developer     |`,
      [
        [0, 0, 1, 2],
        [0, 2, 1, 2],
      ],
    ],
    [
      "marks for teams",
      `| Name      | Role          | Team Heron | Team Osprey |
       | Ann Lee   | Product Owner | X          |             |
       | Bo Ray    | Scrum Master  | X          |             |
       | Cy Dunn   | Developer     | X          |             |
       | Dee Early | Product Owner |            | X           |
       | TBD       | Scrum Master  |            | X           |
       | Hal Ives  | Developer     |            | X           |`,
    ],
    [
      "marks for roles",
      `| Team   | Person    | PO | SM | Dev |
       | Heron  | Ann Lee   | ✓  |    |     |
       | Heron  | Bo Ray    |    | ✓  |     |
       | Heron  | Cy Dunn   |    |    | ✓   |
       | Osprey | Dee Early | ✓  |    |     |
       | Osprey | TBD       |    | ✓  |     |
       | Osprey | Hal Ives  |    |    | ✓   |`,
    ],
    [
      "totals, a legend and former members around it",
      `| Name      | Role          | Team   |
       | Ann Lee   | Product Owner | Heron  |
       | Bo Ray    | Scrum Master  | Heron  |
       | Cy Dunn   | Developer     | Heron  |
       | Heron total |             | 3      |
       | Dee Early | Product Owner | Osprey |
       | TBD       | Scrum Master  | Osprey |
       | Hal Ives  | Developer     | Osprey |
       | Total     | 3 people      |        |
       | Grand Total | 6           |        |
       |           |               |        |
       | Legend    |               |        |
       | TBD       | To be decided |        |
       |           |               |        |
       | Former members |          |        |
       | Name      | Role          | Team   |
       | Gil Fox   | Scrum Master  | Osprey |`,
    ],
  ];

  it.each(layouts.map(([about, table, merges = []]) => [about, table, merges] as const))("%s", (_, table, merges) => {
    expect(sorted(seated(table, merges))).toEqual(sorted([...HERON, ...OSPREY]));
  });
});

describe("Layouts that say more than that", () => {
  it("takes shares of time by team for seats", () => {
    expect(
      seated(`
        | Name    | Role          | Heron | Osprey |
        | Ann Lee | Product Owner | 50%   | 50%    |
        | Bo Ray  | Scrum Master  | 100%  |        |`),
    ).toEqual([
      "Heron | product-owner | Ann Lee | 50%",
      "Osprey | product-owner | Ann Lee | 50%",
      "Heron | scrum-master | Bo Ray | 100%",
    ]);
  });

  it("keeps shares by sprint for what they are", () => {
    expect(
      seated(`
        | Name    | Role          | Team  | Sprint 1 | Sprint 2 |
        | Ann Lee | Product Owner | Heron | 50%      | 100%     |
        | Bo Ray  | Scrum Master  | Heron | 100%     |          |`),
    ).toEqual(["Heron | product-owner | Ann Lee", "Heron | scrum-master | Bo Ray"]);
  });

  it("reads dates, shares and remarks beside names, and several names in a cell", () => {
    expect(
      seated(`
        | Team   | Product Owner | Scrum Master | Developers |
        | Heron  | Ann Lee (50%) | Bo Ray until Feb 2024, Cy Dunn back in Feb 2024 | Dee Early (CTR), Flo Grant |
        | Osprey | Hal Ives (acting) | see Heron | Ira Jones, Kay Long |`),
    ).toEqual([
      "Heron | product-owner | Ann Lee | 50%",
      "Heron | scrum-master | Cy Dunn",
      "Heron | developer | Dee Early",
      "Heron | developer | Flo Grant",
      "Osprey | acting product-owner | Hal Ives",
      "Osprey | scrum-master | Cy Dunn",
      "Osprey | developer | Ira Jones",
      "Osprey | developer | Kay Long",
    ]);
  });

  it("reads primaries and backups, and takes neither word for a team", () => {
    const seats = ["Heron | product-owner | Ann Lee", "Heron | backup product-owner | Bo Ray"];
    expect(
      seated(`
        | Role          | Primary | Backup | Team  |
        | Product Owner | Ann Lee | Bo Ray | Heron |
        | Scrum Master  | Cy Dunn |        | Heron |
        | Developer     | Flo Grant |      | Heron |`).slice(0, 2),
    ).toEqual(seats);
  });

  it("reads people as columns with roles in the cells", () => {
    expect(
      seated(`
        |        | Ann Lee       | Bo Ray       | Cy Dunn   |
        | Heron  | Product Owner | Scrum Master | Developer |
        | Osprey | Product Owner |              |           |`),
    ).toEqual([...HERON, "Osprey | product-owner | Ann Lee"]);
  });

  it("joins teams with role columns and members with role values", () => {
    const table = `
      ## Teams
      | Team  | Product Owner | Scrum Master |
      | Heron | Ann Lee       | B. Ray       |
      ## Members
      | Name    | Email            | Team  | Role          |
      | Ann Lee | ann@acme.example | Heron | Product Owner |
      | Bo Ray  | bo@acme.example  | Heron | Scrum Master  |
      | Cy Dunn | cy@acme.example  | Heron | Developer     |`;
    expect([...new Set(seated(table))]).toEqual(HERON);
  });

  it("takes the role from the heading of a section, or the sheet's name", () => {
    expect(
      seated(`
        | Name           | Team  | Email            |
        | Product Owners |       |                  |
        | Ann Lee        | Heron | ann@acme.example |
        | Scrum Masters  |       |                  |
        | Bo Ray         | Heron | bo@acme.example  |
        ## Developers
        | Name    | Team  | Phone    |
        | Cy Dunn | Heron | 555-0101 |`),
    ).toEqual(HERON);
  });

  it.each(["Team Members", "Staff directory", "07_people"])("takes no role from the sheet name %s", (sheet) => {
    const table = `
      ## ${sheet}
      | Name    | Team  | Phone    |
      | Ann Lee | Heron | 555-0101 |`;
    expect(seated(table)).toEqual(["Heron | blank | Ann Lee"]);
  });

  it("reads one person under two spellings and one address as one", () => {
    const roster = rosterOfSheets(
      readRosterTable(`
        | Name       | Email            | Role         | Team   |
        | Bob Ray    | bray@acme.example | Scrum Master | Heron  |
        | Robert Ray | BRAY@acme.example | Scrum Master | Osprey |`).sheets.map(({ name, cells }) =>
        sheetOfRows(name, cells),
      ),
    );
    expect(roster.people).toHaveLength(1);
  });

  it("reads a blank form as a roster of vacancies", () => {
    expect(
      seated(`
        | Role          | First Name | Last Name | Email |
        | Product Owner |            |           |       |
        | Scrum Master  |            |           |       |`),
    ).toEqual(["ART | product-owner | (nobody)", "ART | scrum-master | (nobody)"]);
  });

  it("takes two whole names between commas for two people where the table begins with given names", () => {
    const table = `
      | Team   | Product Owner    | Scrum Master |
      | Heron  | Ann Lee, Flo Ash | Bo Ray       |
      | Osprey | Dee Early        | Cy Dunn      |`;
    expect(seated(table).filter((line) => line.startsWith("Heron"))).toEqual([
      "Heron | product-owner | Ann Lee",
      "Heron | product-owner | Flo Ash",
      "Heron | scrum-master | Bo Ray",
    ]);
    expect(seated(table.replace("Bo Ray", "Ray, Bo"))).toContain("Heron | product-owner | Flo Ash Ann Lee");
  });

  it("reads columns formatted as percentages as shares of time by team", () => {
    const rows = [
      ["Name", "Role", "Heron", "Osprey"],
      ["Ann Lee", "Product Owner", 1, ""],
      ["Bo Ray", "Scrum Master", 0.5, 0.5],
      ["Cy Dunn", "Developer", "", 0.8],
    ];
    const roster = rosterOfSheets([sheetOfRows("Sheet", rows)]);
    expect(roster.assignments.map(({ team, person, allocation }) => [team?.name, person?.name, allocation])).toEqual([
      ["Heron", "Ann Lee", null],
      ["Heron", "Bo Ray", 50],
      ["Osprey", "Bo Ray", 50],
      ["Osprey", "Cy Dunn", 80],
    ]);
  });

  it("takes the employer from the line above each table, but not from a letterhead over the only one", () => {
    const employers = (table: string): readonly string[] =>
      rosterOfSheets(readRosterTable(table).sheets.map(({ name, cells }) => sheetOfRows(name, cells))).people.map(
        ({ name, affiliation }) => `${name}: ${affiliation.kind}`,
      );
    const one = (title: string, name: string, role: string): string => `
      | ${title} | |
      | Name | Role |
      | ${name} | ${role} |`;
    expect(employers(`${one("CMS", "Ann Lee", "Product Manager")}\n| | |${one("Acme LLC", "Bo Ray", "RTE")}`)).toEqual([
      "Ann Lee: government",
      "Bo Ray: contractor",
    ]);
    expect(employers(one("CMS", "Ann Lee", "Product Manager"))).toEqual(["Ann Lee: unknown"]);
  });

  it.each([
    "Team Heron - PI 26.4",
    "Heron Team Roster (as of 11/1/2026)",
    "Team Heron, Sprint 14",
    "Heron team - November 2026",
    "Team Heron | 2026-11-01",
    "Team Heron: Q4",
  ])("takes no stretch of time for a part of a team's name: %s", (title) => {
    const table = `
      | ${title.replace("|", "-")} | |
      | Role | Name |
      | Product Owner | Ann Lee |`;
    expect(seated(table)).toEqual(["Heron | product-owner | Ann Lee"]);
  });

  it("keeps a team's own number", () => {
    expect(seated("| Team Heron - 2 | |\n| Role | Name |\n| Product Owner | Ann Lee |")).toEqual([
      "Heron - 2 | product-owner | Ann Lee",
    ]);
  });

  it("reads a train and its leader in a row each", () => {
    expect(
      seated(`
        | Train  | Release Train Engineer | # Teams |
        | Harbor | Ann Lee                | 4       |
        | Beacon | Bo Ray                 | 5       |`),
    ).toEqual(["ART | release-train-engineer | Ann Lee", "ART | release-train-engineer | Bo Ray"]);
  });

  it("finds no roster in a dashboard of teams", () => {
    expect(
      seated(`
        | Team   | Velocity | Predictability | Members |
        | Heron  | 34       | 90%            | 8       |
        | Osprey | 31       | 85%            | 7       |`),
    ).toEqual([]);
  });
});
