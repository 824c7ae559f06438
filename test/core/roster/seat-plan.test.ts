import type { SheetSnapshot } from "../../../src/core/grid/sheet-snapshot";
import type { FieldId } from "../../../src/core/vocabulary/field-id";
import { readSeats, type RegionSeats } from "../../../src/core/roster/read-seats";
import { rangeOf, sheetOfRows } from "../../support/sheet-of-rows";
import { mappingsOf, readRole, seatLine } from "../../support/understood";

function read(rows: readonly string[], change: Partial<SheetSnapshot> = {}, name = "Sheet1"): RegionSeats {
  const [mapping] = mappingsOf([sheetOfRows(name, rows, change)]);
  if (mapping === undefined) throw new Error("No roster was found.");
  return readSeats(mapping, 0, readRole);
}

/** As the user says that the columns are to be read. */
function readMapped(rows: readonly string[], fields: Readonly<Record<string, FieldId>>): RegionSeats {
  const headers = rows[0]?.split("|").map((header) => header.trim()) ?? [];
  const memory = { columns: [{ sheet: "Sheet1", headers, fields }], titles: {}, organizations: {} };
  const [mapping] = mappingsOf([sheetOfRows("Sheet1", rows)], memory);
  if (mapping === undefined) throw new Error("No roster was found.");
  return readSeats(mapping, 0, readRole);
}

const fieldsOf = (rows: readonly string[]): string => [...read(rows).region.fields].sort().join();

const PEOPLE = ["Team | Name | Role", "Heron | Ann Lee | Product Owner", "Osprey | Bo Ray | Tester"];

describe("What a sheet of people tells", () => {
  it("are the fields of its columns, with their headers, from the first header cell on", () => {
    const { region } = read([
      "",
      " | Team | Full Name | Role",
      " | Heron | Ann Lee | Tester",
      " | Osprey | Bo Ray | Tester",
    ]);
    expect([...region.fields].sort()).toEqual(["name", "role", "team"]);
    expect([...region.headers].sort()).toEqual([
      ["name", "Full Name"],
      ["role", "Role"],
      ["team", "Team"],
    ]);
    expect(region.anchor).toEqual({ sheetId: "id of Sheet1", rowIndex: 1, columnIndex: 1 });
    expect([region.sheetName, region.roleColumns, region.isCalledTeam]).toEqual(["Sheet1", [], false]);
  });

  it("is what its heading says for fields without a column", () => {
    const { region, seats } = read(["Claims ART | |", " | |", ...PEOPLE]);
    expect(region.fields.has("art")).toBe(true);
    expect(seats.map((seat) => seat.text("art"))).toEqual(["Claims", "Claims"]);
    expect(seats[0]?.value("art")).toBe("Claims");
    expect(seats[0]?.cell("art")).toEqual({ sheetId: "id of Sheet1", rowIndex: 0, columnIndex: 0 });
  });

  it("is a team’s where its heading or its name calls it so", () => {
    const rows = PEOPLE.map((row) => row.split(" | ").slice(1).join(" | "));
    expect(read(["Team Kestrel |", " |", ...rows]).region.isCalledTeam).toBe(true);
    expect(read(rows, {}, "Team Kestrel").region.isCalledTeam).toBe(true);
    expect(read(rows, {}, "Kestrel").region.isCalledTeam).toBe(false);
  });

  it("takes the first of two columns of one field", () => {
    const { seats } = read([
      "Team | Name | Role | Start Date | End Date | Email | Email Address",
      "Heron | Ann Lee | Tester | 2026-01-05 | | ann@acme.example | ann@other.example",
      "Heron | Bo Ray | Tester | 2026-01-05 | | bo@acme.example | bo@other.example",
    ]);
    expect(seats.map((seat) => seat.text("email"))).toEqual(["ann@acme.example", "bo@acme.example"]);
  });
});

describe("What a sheet of people tells, column by column", () => {
  it.each([
    ["no team", ["Name | Role | Email", "Ann Lee | Tester | ann@acme.example", "Bo Ray | Tester | bo@acme.example"]],
    ["no role", ["Name | Team | Email", "Ann Lee | Heron | ann@acme.example", "Bo Ray | Heron | bo@acme.example"]],
  ])("is nothing of %s where no column is one", (_, rows) => {
    expect(fieldsOf(rows)).toBe(rows[0]?.toLowerCase().split(" | ").sort().join());
  });

  it("is the role of its heading where no column is one", () => {
    const rows = ["Product Owners | |", " | |", "Name | Team | Email", "Ann Lee | Heron | ann@acme.example"];
    const { region, seats } = read([...rows, "Bo Ray | Osprey | bo@acme.example"]);
    expect([region.onlyRole, ...seats.map(seatLine)]).toEqual([
      "Product Owners",
      "Heron | Product Owners | Ann Lee",
      "Osprey | Product Owners | Bo Ray",
    ]);
  });

  it("begins at the first header, behind a column of numbers that has none", () => {
    const { region } = read([
      " | Name | Role | Team",
      "1 | Ann Lee | Product Owner | Heron",
      "2 | Bo Ray | Tester | Heron",
      "3 | Cy Dunn | Tester | Osprey",
    ]);
    expect(region.anchor.columnIndex).toBe(1);
  });

  it("are an organization and a role in a column of both", () => {
    const { seats } = read([
      "Name | Org / Title | Team",
      "Ann Lee | Acme - Product Owner | Heron",
      "Bo Ray | Tidewater - Tester | Heron",
    ]);
    expect(seats.map((seat) => [seat.text("organization"), seatLine(seat)])).toEqual([
      ["Acme", "Heron | Product Owner | Ann Lee"],
      ["Tidewater", "Heron | Tester | Bo Ray"],
    ]);
  });

  it("is the whole title where another column is the organization", () => {
    const { seats } = read([
      "Name | Org / Title | Team | Organization",
      "Ann Lee | Acme - Product Owner | Heron | Tidewater LLC",
      "Bo Ray | Acme - Tester | Heron | Harbor LLC",
    ]);
    expect(seats.map((seat) => [seat.text("organization"), seat.text("role")])).toEqual([
      ["Tidewater LLC", "Acme - Product Owner"],
      ["Harbor LLC", "Acme - Tester"],
    ]);
  });

  it("takes the first of two columns that the user calls the same", () => {
    const rows = ["Name | Role | Squad | Crew", "Ann Lee | Tester | Heron | Blue", "Bo Ray | Tester | Osprey | Red"];
    const { seats } = readMapped(rows, { Name: "name", Role: "role", Squad: "team", Crew: "team" });
    expect(seats.map((seat) => seat.text("team"))).toEqual(["Heron", "Osprey"]);
  });

  it("are teams that have only numbers", () => {
    const rows = ["Team | Name | Role", "1 | Ann Lee | Tester", "1 | Bo Ray | Tester", "2 | Cy Dunn | Tester"];
    const { seats } = readMapped(rows, { Team: "team", Name: "name", Role: "role" });
    expect(seats.map((seat) => seat.text("team"))).toEqual(["1", "1", "2"]);
  });

  it("continues teams below a row that names nobody", () => {
    const { seats } = read([
      "Team | Role | Name | Notes",
      " | | | as of June",
      "Heron | Product Owner | Ann Lee | ",
      " | Scrum Master | Bo Ray | ",
      "Osprey | Product Owner | Cy Dunn | ",
      " | Tester | Dee Early | ",
    ]);
    expect(seats.map((seat) => seat.text("team"))).toEqual(["Heron", "Heron", "Osprey", "Osprey"]);
  });
});

describe("What a matrix tells", () => {
  it.each([
    [
      "people, marked under their roles",
      ["Name | Product Owner | Scrum Master | Developer", "Ann Lee | X | | ", "Bo Ray | | X | X"],
      "name,role",
      [" | <Product Owner> | Ann Lee", " | <Scrum Master> | Bo Ray", " | <Developer> | Bo Ray"],
    ],
    [
      "people of teams, one of which is not said",
      [
        "Name | Team | Product Owner | Scrum Master | Developer",
        "Ann Lee | Heron 1 | X | | ",
        "Bo Ray | | | X | ",
        "Cy Dunn | 2 Herons | | | X",
        "Dee Early | 2 Herons | | | X",
      ],
      "name,role,team",
      [
        "Heron 1 | <Product Owner> | Ann Lee",
        " | <Scrum Master> | Bo Ray",
        "2 Herons | <Developer> | Cy Dunn",
        "2 Herons | <Developer> | Dee Early",
      ],
    ],
    [
      "teams whose two people are headers",
      ["Team | Ann Lee | Bo Ray", "Heron | Product Owner | Scrum Master", "Osprey | Developer | Tester"],
      "name,role,team",
      [
        "Heron | Product Owner | Ann Lee",
        "Heron | Scrum Master | Bo Ray",
        "Osprey | Developer | Ann Lee",
        "Osprey | Tester | Bo Ray",
      ],
    ],
  ])("are %s", (_, rows, fields, lines) => {
    const { region, seats } = read(rows);
    expect([...region.fields].sort().join()).toBe(fields);
    expect(seats.map(seatLine)).toEqual(lines);
  });
});

describe("What a sheet of teams tells", () => {
  const TEAMS = [
    "Team | Status | Vendor | Product Owner | Scrum Master",
    "Heron | Active | Tidewater LLC | Ann Lee | Bo Ray",
    "Osprey | On hold | Harbor LLC | Cy Dunn | Dee Early",
  ];

  it("are names and roles beside its columns", () => {
    const { region } = read(TEAMS);
    expect([...region.fields].sort()).toEqual(["name", "role", "status", "team"]);
    expect(region.roleColumns.map(({ header, headerCell }) => [header, headerCell.columnIndex])).toEqual([
      ["Product Owner", 3],
      ["Scrum Master", 4],
    ]);
  });

  it("is its members’ status, and not their employer", () => {
    const { seats } = read(TEAMS);
    expect(seats.map((seat) => [seat.text("status"), seat.text("organization"), seat.cell("organization")])).toEqual([
      ["Active", "", null],
      ["Active", "", null],
      ["On hold", "", null],
      ["On hold", "", null],
    ]);
    expect(read(TEAMS.map((row) => row.replace("Status", "Hiring Status"))).region.fields.has("status")).toBe(false);
  });
});

describe("What a sheet of roles tells", () => {
  it("are teams, names and roles, each cell with the header above it", () => {
    const { region, seats } = read([
      "Role | Team Heron | Team Osprey",
      "Product Owner | Ann Lee | Cy Dunn",
      "Scrum Master | Bo Ray | ",
      "Developer | Hal Ives | Dee Early",
    ]);
    expect([...region.fields].sort()).toEqual(["name", "role", "team"]);
    expect(seats.map(seatLine)).toEqual([
      "Team Heron | <Product Owner> | Ann Lee",
      "Team Osprey | <Product Owner> | Cy Dunn",
      "Team Heron | <Scrum Master> | Bo Ray",
      "Team Osprey | <Scrum Master> | ",
      "Team Heron | <Developer> | Hal Ives",
      "Team Osprey | <Developer> | Dee Early",
    ]);
    expect(seats[1]?.cell("team")).toEqual({ sheetId: "id of Sheet1", rowIndex: 0, columnIndex: 2 });
    expect(seats[1]?.cell("name")).toEqual({ sheetId: "id of Sheet1", rowIndex: 1, columnIndex: 2 });
    expect(seats[1]?.roleColumn?.headerCell).toEqual({ sheetId: "id of Sheet1", rowIndex: 1, columnIndex: 0 });
  });
});

describe("Cells that are crossed out", () => {
  const struck = (...ranges: Parameters<typeof rangeOf>[]): readonly boolean[] =>
    read(PEOPLE, { struckCells: ranges.map((range) => rangeOf(...range)) }).seats.map((seat) => seat.struck);

  it.each<[string, Parameters<typeof rangeOf>[], readonly boolean[]]>([
    ["none", [], [false, false]],
    ["a name", [[1, 1, 1, 1]], [true, false]],
    [
      "a team and a role",
      [
        [1, 0, 1, 1],
        [1, 2, 1, 1],
      ],
      [false, false],
    ],
    ["a whole row", [[2, 0, 1, 16_384]], [false, true]],
    [
      "both rows by two ranges",
      [
        [1, 1, 1, 1],
        [2, 1, 1, 1],
      ],
      [true, true],
    ],
    ["a range that begins above and ends below", [[0, 1, 1_000_000, 1]], [true, true]],
    ["the header alone", [[0, 0, 1, 3]], [false, false]],
  ])("make a seat’s name doubtful: %s", (_, ranges, expected) => {
    expect(struck(...ranges)).toEqual(expected);
  });

  it("count where names stand in two columns", () => {
    const rows = ["Team | First Name | Last Name | Role", "Heron | Ann | Lee | Tester", "Heron | Bo | Ray | Tester"];
    const { seats } = read(rows, { struckCells: [rangeOf(1, 2, 1, 1), rangeOf(2, 1, 1, 1)] });
    expect(seats.map((seat) => seat.struck)).toEqual([true, true]);
  });
});

describe("A header of two rows", () => {
  it("is shown at the lower one", () => {
    const { region } = read(
      [
        "Team | Leads | | Members",
        " | Product Owner | Scrum Master | Developers",
        "Heron | Ann Lee | Bo Ray | Cy Dunn",
        "Osprey | Dee Early | Hal Ives | Ivo Jung",
      ],
      { merges: [rangeOf(0, 1, 1, 2), rangeOf(0, 0, 2, 1)] },
    );
    expect(region.roleColumns.map(({ headerCell }) => [headerCell.rowIndex, headerCell.columnIndex])).toEqual([
      [1, 1],
      [1, 2],
      [1, 3],
    ]);
    expect(region.anchor).toEqual({ sheetId: "id of Sheet1", rowIndex: 0, columnIndex: 0 });
  });
});
