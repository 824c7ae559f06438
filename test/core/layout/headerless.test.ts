import { understandSheets } from "../../../src/core/layout/understand-sheets";
import { NO_MEMORY } from "../../../src/core/mapping/column-mapping";
import { readRosterTable } from "../../../src/core/rules/example-roster";
import { seated } from "../../support/seated";
import { sheetOfRows, workbookOf } from "../../support/sheet-of-rows";
import { fieldsOf, mappingsOf, readRole } from "../../support/understood";

const HERON = ["Heron | product-owner | Ann Lee", "Heron | scrum-master | Bo Ray", "Heron | developer | Cy Dunn"];
const OSPREY = [
  "Osprey | product-owner | Dee Early",
  "Osprey | scrum-master | (nobody)",
  "Osprey | developer | Hal Ives",
];

const sheetsOf = (table: string): ReturnType<typeof sheetOfRows>[] =>
  readRosterTable(table).sheets.map(({ name, cells }) => sheetOfRows(name, cells));

describe("A roster that begins without a row of headers", () => {
  const TWO_TEAMS = `
    | Ann Lee   | Product Owner | Heron  | ann@acme.example | Contractor |
    | Bo Ray    | Scrum Master  | Heron  | bo@acme.example  | Contractor |
    | Cy Dunn   | Developer     | Heron  | cy@acme.example  | Contractor |
    | Dee Early | Product Owner | Osprey | dee@hhs.example  | Federal    |
    | TBD       | Scrum Master  | Osprey |                  |            |
    | Hal Ives  | Developer     | Osprey | hal@acme.example | Contractor |`;

  it("has its names, roles, addresses and employment told by the values, and its team asked about", () => {
    const [mapping] = mappingsOf(sheetsOf(TWO_TEAMS));
    expect(mapping && fieldsOf(mapping)).toEqual({
      "Column A": "name",
      "Column B": "role",
      "Column C": "?team",
      "Column D": "email",
      "Column E": "affiliation",
    });
    expect(mapping?.doubtful).toEqual(["team"]);
    expect(mapping?.region.headerRows).toEqual([]);
    expect(mapping?.region.bodyRows).toHaveLength(6);
  });

  it("has its teams once the user says which column they are", () => {
    const headers = ["A", "B", "C", "D", "E"].map((letter) => `Column ${letter}`);
    const memory = { ...NO_MEMORY, columns: [{ sheet: "Roster", headers, fields: { "Column C": "team" as const } }] };
    expect(seated(TWO_TEAMS, [], memory)).toEqual([...HERON, ...OSPREY]);
  });

  it("takes the team from a title, or the sheet's name", () => {
    expect(
      seated(`
        ## Sheet1
        | Team Heron |               |
        |            |               |
        | Ann Lee    | Product Owner |
        | Bo Ray     | Scrum Master  |
        | Cy Dunn    | Developer     |
        ## Team Osprey
        | Product Owner | Dee Early |
        | Scrum Master  | TBD       |
        | Developer     | Hal Ives  |`),
    ).toEqual([...HERON, ...OSPREY]);
  });

  it("takes lone lines above two or more lists of roles and names for their teams", () => {
    expect(
      seated(`
        | Heron         |           |
        | Product Owner | Ann Lee   |
        | Scrum Master  | Bo Ray    |
        | Developer     | Cy Dunn   |
        |               |           |
        | Osprey        |           |
        | Product Owner | Dee Early |
        | Scrum Master  |           |
        | Developer     | Hal Ives  |`),
    ).toEqual([...HERON, ...OSPREY]);
  });

  it.each([
    [
      "its lone lines could be people",
      `| Kay Long      |           |
       | Product Owner | Ann Lee   |
       | Scrum Master  | Bo Ray    |
       | Developer     | Cy Dunn   |
       | Flo Grant     |           |
       | Product Owner | Dee Early |
       | Scrum Master  | Ira Jones |
       | Developer     | Hal Ives  |`,
    ],
    [
      "two columns read like names",
      `| Ann Lee | Product Owner | Kay Long |
       | Bo Ray  | Scrum Master  | Flo Grant |
       | Cy Dunn | Developer     | Ira Jones |`,
    ],
    [
      "few of its titles are known",
      `| Ann Lee | Product Owner |
       | Bo Ray  | Juggler       |
       | Cy Dunn | Lion Tamer    |`,
    ],
  ])("is left unread where %s", (_, table) => {
    expect(seated(table)).toEqual([]);
  });

  it("is no list with a header: the row of headers stays what it is", () => {
    const [sheet] = understandSheets(
      workbookOf(
        ...sheetsOf(
          "| Persona | Rolle |\n| Ann Lee | Product Owner |\n| Bo Ray | Scrum Master |\n| Cy Dunn | Tester |",
        ),
      ),
      NO_MEMORY,
      readRole,
    );
    expect(sheet?.rosters.map(({ region }) => region.headerRows)).toEqual([[0]]);
  });
});

describe("A title written in two cells", () => {
  it("names the ART and the team of the table below", () => {
    const [mapping] = mappingsOf(
      sheetsOf("| ART | Harbor |\n| Team | Heron |\n| Role | Name |\n| Product Owner | Ann Lee |\n| Tester | Bo Ray |"),
    );
    expect([mapping?.region.art?.text, mapping?.region.team?.text]).toEqual(["Harbor", "Heron"]);
  });
});
