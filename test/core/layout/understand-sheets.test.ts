import type { SheetSnapshot } from "../../../src/core/grid/sheet-snapshot";
import { understandSheets } from "../../../src/core/layout/understand-sheets";
import type { SheetUnderstanding } from "../../../src/core/layout/sheet-understanding";
import { NO_MEMORY } from "../../../src/core/mapping/column-mapping";
import { createRoleReader } from "../../../src/core/roster/parse-role-title";
import { rangeOf, sheetOfRows, workbookOf } from "../../support/sheet-of-rows";

const HEADER = "Name | Role | Team | Email";
const ROWS = [
  "Ann Lee | Product Owner | Heron | ann@acme.example",
  "Bo Ray | Scrum Master | Heron | bo@acme.example",
  "Cy Dunn | Developer | Heron | cy@acme.example",
];

function understood(...sheets: readonly SheetSnapshot[]): readonly SheetUnderstanding[] {
  return understandSheets(workbookOf(...sheets), NO_MEMORY, createRoleReader());
}

function regionsOf(sheet: SheetSnapshot): SheetUnderstanding["rosters"][number]["region"][] {
  return understood(sheet).flatMap(({ rosters }) => rosters.map(({ region }) => region));
}

describe("Finding rosters on a sheet", () => {
  it("finds the header below title, date and blank lines", () => {
    const [region] = regionsOf(
      sheetOfRows("Roster", ["Harbor Agile Release Train", "As of 2 October 2026", "", HEADER, ...ROWS]),
    );
    expect(region).toMatchObject({
      layout: "person-rows",
      headerRows: [3],
      bodyRows: [4, 5, 6],
      range: rangeOf(3, 0, 4, 4),
    });
    expect(region?.art?.text).toBe("Harbor");
  });

  it("does not take data for a header, however many of its words are headers elsewhere", () => {
    const [region] = regionsOf(
      sheetOfRows("Roster", [
        "Who | What | Kind | Where",
        "Ann Lee | Team Member | Contractor | Remote",
        "",
        "Bo Ray | Team Member | Contractor | Remote",
        "Cy Dunn | Scrum Master | Contractor | Remote",
      ]),
    );
    expect(region).toMatchObject({ headerRows: [0], bodyRows: [1, 3, 4] });
  });

  it("leaves totals, legends and notes out of the body", () => {
    const [region] = regionsOf(
      sheetOfRows("Roster", [
        HEADER,
        ...ROWS,
        "Total | 3",
        "",
        "Legend",
        "PO | Product Owner",
        "",
        "Note: sent to all on Friday",
      ]),
    );
    expect(region?.bodyRows).toEqual([1, 2, 3]);
  });

  it("joins a header of two rows where merged cells tie them together", () => {
    const [mapping] =
      understood(
        sheetOfRows(
          "Roster",
          ["Person |  | Place", " Full Name | Mail | ", ...ROWS.map((row) => row.replace(/\|[^|]*\|/, "|"))].map(
            String,
          ),
          {
            merges: [rangeOf(0, 0, 1, 2), rangeOf(0, 2, 2, 1)],
          },
        ),
      )[0]?.lists ?? [];
    expect(mapping?.region.headerRows).toEqual([0, 1]);
    expect(mapping?.columns.map(({ header }) => header)).toEqual(["Person / Full Name", "Person / Mail", "Place"]);
  });

  it("splits stacked tables and takes each one's team from its title", () => {
    const regions = regionsOf(
      sheetOfRows("Roster", [
        "ART Leadership",
        "Role | Name",
        "Release Train Engineer | Ann Lee",
        "",
        "Heron",
        "Role | Name",
        "Product Owner | Bo Ray",
        "Scrum Master | Cy Dunn",
      ]),
    );
    expect(regions.map(({ team, bodyRows }) => [team?.text, bodyRows])).toEqual([
      ["ART Leadership", [2]],
      ["Heron", [6, 7]],
    ]);
  });

  it("reads headings between rows as sections, former members among them", () => {
    const regions = regionsOf(
      sheetOfRows("Roster", [
        "Name | Role | Email",
        "Team Heron",
        "Ann Lee | Product Owner | ann@acme.example",
        "Team Osprey",
        "Bo Ray | Scrum Master | bo@acme.example",
        "Past members",
        "Cy Dunn | Developer | cy@acme.example",
      ]),
    );
    expect(regions.map(({ team, past, bodyRows }) => [team?.text ?? null, past, bodyRows])).toEqual([
      ["Heron", false, [2]],
      ["Osprey", false, [4]],
      [null, true, [6]],
    ]);
  });

  it("reads a sheet per team where the sheets' headers are the same", () => {
    const rows = ["Name | Role | Company", "Ann Lee | Product Owner | Acme LLC", "Bo Ray | Scrum Master | Acme LLC"];
    const sheets = understood(sheetOfRows("Heron", rows), sheetOfRows("Osprey", rows), sheetOfRows("Sheet1", ["", ""]));
    expect(sheets.flatMap(({ rosters }) => rosters.map(({ region }) => [region.layout, region.team?.text]))).toEqual([
      ["sheet-per-team", "Heron"],
      ["sheet-per-team", "Osprey"],
    ]);
  });

  it("takes a real Excel table at its word, and what stands beside it for something else", () => {
    const sheet = sheetOfRows(
      "Data",
      [`${HEADER} |  | Total | 12`, ...ROWS.map((row) => `${row} |  | Heron total | 3`)],
      {
        tables: [{ name: "People", range: rangeOf(0, 0, 4, 4), hasHeaderRow: true, hasTotalsRow: false }],
      },
    );
    expect(regionsOf(sheet).map(({ range }) => range)).toEqual([rangeOf(0, 0, 4, 4)]);
  });

  it("knows roles down the side with a column per team, and marks in a matrix", () => {
    const roles = sheetOfRows("Who", [
      "Role | Heron | Osprey",
      "Product Owner | Ann Lee | Bo Ray",
      "Scrum Master | Cy Dunn | TBD",
    ]);
    const marks = sheetOfRows("Marks", [
      "Name | Role | Team Heron | Team Osprey",
      "Ann Lee | Developer | X | ",
      "Bo Ray | Tester |  | X",
    ]);
    expect(regionsOf(roles).map(({ layout }) => layout)).toEqual(["role-rows"]);
    expect(regionsOf(marks).map(({ layout }) => layout)).toEqual(["matrix"]);
  });

  it("shares the one train that a title names, unless sheets name several", () => {
    const beacon = sheetOfRows("One", ["Beacon ART", "", HEADER, ...ROWS]);
    const plain = sheetOfRows("Two", [HEADER, ...ROWS]);
    const lantern = sheetOfRows("Three", ["Lantern ART", "", HEADER, ...ROWS]);
    const arts = (...sheets: readonly SheetSnapshot[]): (string | null)[] =>
      understood(...sheets).flatMap(({ rosters }) => rosters.map(({ region }) => region.art?.text ?? null));
    expect(arts(beacon, plain)).toEqual(["Beacon", "Beacon"]);
    expect(arts(beacon, plain, lantern)).toEqual(["Beacon", null, "Lantern"]);
  });

  it("parts tables that stand side by side, each with the title above it", () => {
    const regions = regionsOf(
      sheetOfRows("Roster", [
        "Team Heron |  |  | Team Osprey",
        "Name | Role |  | Name | Role",
        "Ann Lee | Product Owner |  | Cy Dunn | Product Owner",
        "Bo Ray | Scrum Master |  |  | ",
      ]),
    );
    expect(
      regions.map(({ team, columns, bodyRows }) => [team?.text, columns.map((column) => column.columnIndex), bodyRows]),
    ).toEqual([
      ["Heron", [0, 1], [2, 3]],
      ["Osprey", [3, 4], [2]],
    ]);
  });

  it("asks about marks that can be read in two ways", () => {
    const [sheet] = understood(
      sheetOfRows("Marks", [
        "Name | Role | Team Heron | Team Osprey",
        "Ann Lee | Developer | ✓ | X",
        "Bo Ray | Tester | X | ✓",
        "Cy Dunn | Tester |  | ",
      ]),
    );
    expect(sheet?.rosters[0]?.columns.map(({ decision }) => decision)).toEqual(["auto", "auto", "ask", "ask"]);
    expect(sheet?.rosters[0]?.doubtful).toEqual(["team"]);
  });

  it("copes with a million empty rows", () => {
    const rows: (string | readonly string[])[] = Array.from({ length: 1_048_576 }, () => []);
    rows[0] = HEADER;
    ROWS.forEach((row, index) => (rows[index + 1] = row));
    rows[1_048_575] = ROWS[0] ?? "";
    expect(regionsOf(sheetOfRows("Sparse", rows))[0]?.bodyRows).toEqual([1, 2, 3, 1_048_575]);
  });
});

describe("Sheets that are no roster", () => {
  it.each([
    ["an empty sheet", ["", ""], "The sheet is empty."],
    [
      "instructions",
      ["How to keep this workbook", "1. Add a line for every person."],
      "No row of column headers of a roster was found.",
    ],
    [
      "lists of choices",
      ["Roles | Employment types | Teams", "Product Owner | Federal | Heron", "Scrum Master | Contractor | Osprey"],
      "No column names people.",
    ],
    [
      "a phone list",
      ["Name | Phone | Email", "Ann Lee | 555-0101 | ann@acme.example", "Bo Ray | 555-0102 | bo@acme.example"],
      "It lists people without a role or a team, so there is nothing to check.",
    ],
    [
      "a responsibility matrix",
      ["Activity | Product Owner | Scrum Master | Developers", "Plan | A | R | C", "Build | I | A | R"],
      "It is a responsibility matrix (RACI): letters under roles, and no people.",
    ],
    [
      "a demand plan",
      ["Team | Product Owner | Scrum Master | Developers", "Heron | 1 | 1 | 5", "Osprey | 1 | 0.5 | 6"],
      "The columns under the names of roles hold numbers, not people.",
    ],
    [
      "a rota",
      ["Week | Product Owner | Scrum Master", "Sprint 1 | Ann Lee | Bo Ray", "Sprint 2 | Bo Ray | Ann Lee"],
      "It gives the roles by sprint or date, which is a rota and no roster of one day.",
    ],
    [
      "a legend of roles",
      ["Role | Name", "PO | Product Owner", "SM | Scrum Master", "Dev | Developer"],
      "It says what titles mean and names no people.",
    ],
    ["headers alone", [HEADER], "There are column headers but no rows under them."],
  ])("say why: %s", (_, rows, skipped) => {
    const [sheet] = understood(sheetOfRows("Sheet", rows));
    expect(sheet).toMatchObject({ rosters: [], skipped });
  });

  it("are left out silently where we wrote them ourselves", () => {
    const own = sheetOfRows("Roster Check", [HEADER, ...ROWS], { purpose: "summary" });
    expect(understood(own)).toEqual([]);
  });

  it("still show how a phone list was understood", () => {
    const [sheet] = understood(sheetOfRows("Contacts", ["Name | Phone", "Ann Lee | 555-0101", "Bo Ray | 555-0102"]));
    expect(sheet?.lists[0]?.columns.map(({ field }) => field)).toEqual(["name", "phone"]);
  });

  it.each(["hidden", "very-hidden"] as const)("say that a %s sheet was left out", (visibility) => {
    const [sheet] = understood(sheetOfRows("Old", [HEADER, ...ROWS], { visibility }));
    expect(sheet).toMatchObject({
      rosters: [],
      skipped: "The sheet is hidden, so it was not read. Show it to have it checked.",
    });
  });
});
