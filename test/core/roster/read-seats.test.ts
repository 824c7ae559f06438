import { cellAddress } from "../../../src/core/grid/a1";
import type { Seat, SeatField } from "../../../src/core/roster/seat";
import { createRoleReader } from "../../../src/core/roster/parse-role-title";
import { readSeats } from "../../../src/core/roster/read-seats";
import { rangeOf, sheetOfRows } from "../../support/sheet-of-rows";
import { mappingsOf, seatLine, seatsOf } from "../../support/understood";

function addressOf(seat: Seat | undefined, field: SeatField): string | null {
  const cell = seat?.cell(field);
  return cell ? cellAddress(cell.rowIndex, cell.columnIndex) : null;
}

describe("Seats of one row per person", () => {
  it("are people and empty seats; spacers, template rows and lone teams are none", () => {
    const seats = seatsOf(
      sheetOfRows("Roster", [
        "Team | Name | Role | Email",
        "TEAM | NAME | ROLE | EMAIL",
        "Heron | Ann Lee | Product Owner | ann@acme.example",
        "Heron |  | Scrum Master | ",
        "Heron |  |  | ",
        "Heron | Bo Ray |  | bo@acme.example",
        "Heron | Cy Dunn | Tester | cy@acme.example",
      ]),
    );
    expect(seats.map(seatLine)).toEqual([
      "Heron | Product Owner | Ann Lee",
      "Heron | Scrum Master | ",
      "Heron |  | Bo Ray",
      "Heron | Tester | Cy Dunn",
    ]);
  });

  it("point at their cells and keep raw values", () => {
    const sheet = sheetOfRows(
      "Roster",
      [
        [],
        ["", "Name", "Role", "Team", "Start Date"],
        ["", "Ann Lee", "Tester", "Heron", 46_055],
        ["", "Bo Ray", "Developer", "Heron", 46_056],
      ],
      {
        numberFormats: [[], [], ["", "", "", "", "m/d/yyyy"], ["", "", "", "", "m/d/yyyy"]],
      },
    );
    const [seat] = seatsOf(sheet);
    expect([addressOf(seat, "name"), addressOf(seat, "start"), addressOf(seat, "email")]).toEqual(["B3", "E3", null]);
    expect([seat?.value("start"), seat?.text("start"), seat?.value("email")]).toEqual([46_055, "46055", ""]);
  });

  it("take the team from the cell above in a column left blank below its values, and in merged cells", () => {
    const rows = [
      "Team | Role | Name",
      "Heron | Product Owner | Ann Lee",
      " | Scrum Master | Bo Ray",
      "Osprey | Product Owner | Cy Dunn",
      " | Tester | Dee Early",
    ];
    const lines = [
      "Heron | Product Owner | Ann Lee",
      "Heron | Scrum Master | Bo Ray",
      "Osprey | Product Owner | Cy Dunn",
      "Osprey | Tester | Dee Early",
    ];
    const seats = seatsOf(sheetOfRows("Roster", rows));
    expect(seats.map(seatLine)).toEqual(lines);
    expect(addressOf(seats[1], "team")).toBe("A2");
    const merged = sheetOfRows("Roster", rows, { merges: [rangeOf(1, 0, 2, 1), rangeOf(3, 0, 2, 1)] });
    expect(seatsOf(merged).map(seatLine)).toEqual(lines);
  });

  it("leave a lone blank team blank, and stop at a blank row", () => {
    const lone = sheetOfRows("Roster", [
      "Team | Role | Name",
      "Heron | Product Owner | Ann Lee",
      "Heron | Scrum Master | Bo Ray",
      " | Tester | Cy Dunn",
      "Osprey | Tester | Dee Early",
    ]);
    expect(seatsOf(lone)[2]?.text("team")).toBe("");
    const gap = sheetOfRows("Roster", [
      "Team | Role | Name",
      "Heron | Product Owner | Ann Lee",
      " | Scrum Master | Bo Ray",
      "",
      " | Tester | Cy Dunn",
      "Osprey | Tester | Dee Early",
      " | Tester | Flo Grant",
    ]);
    expect(seatsOf(gap).map((seat) => seat.text("team"))).toEqual(["Heron", "Heron", "", "Osprey", "Osprey"]);
  });

  it("continue a blank role only where the team continues too", () => {
    const grouped = sheetOfRows("Roster", [
      "Team | Role | Name",
      "Heron | Product Owner | Ann Lee",
      " | Developer | Bo Ray",
      " |  | Cy Dunn",
      " |  | Dee Early",
    ]);
    expect(seatsOf(grouped).map((seat) => seat.text("role"))).toEqual([
      "Product Owner",
      "Developer",
      "Developer",
      "Developer",
    ]);
    const plain = sheetOfRows("Roster", [
      "Team | Role | Name",
      "Heron | Product Owner | Ann Lee",
      "Heron |  | Bo Ray",
      "Heron |  | Cy Dunn",
    ]);
    expect(seatsOf(plain).map((seat) => seat.text("role"))).toEqual(["Product Owner", "", ""]);
  });

  it("never fill down a name", () => {
    const sheet = sheetOfRows(
      "Roster",
      ["Name | Role | Team", "Ann Lee | Product Owner | Heron", " | Scrum Master | Heron", "Bo Ray | Tester | Heron"],
      { merges: [rangeOf(1, 0, 2, 1)] },
    );
    expect(seatsOf(sheet)[1]?.text("name")).toBe("");
  });

  it("know strike-through and former members", () => {
    const sheet = sheetOfRows(
      "Roster",
      [
        "Name | Role",
        "Ann Lee | Tester",
        "Bo Ray | Developer",
        "",
        "Former members",
        "Name | Role",
        "Cy Dunn | Developer",
      ],
      { struckCells: [rangeOf(2, 0, 1, 1)] },
    );
    expect(seatsOf(sheet).map(({ struck, past }) => [struck, past])).toEqual([
      [false, false],
      [true, false],
      [false, true],
    ]);
  });

  it("give whoever stands under Backup the row's role as its backup", () => {
    const seats = seatsOf(
      sheetOfRows("Roster", [
        "Team | Role | Primary | Backup",
        "Heron | Product Owner | Ann Lee | Bo Ray",
        "Heron | Scrum Master | Cy Dunn | ",
      ]),
    );
    expect(seats.map(seatLine)).toEqual([
      "Heron | Product Owner | Ann Lee",
      "Heron | <Backup Product Owner> | Bo Ray",
      "Heron | Scrum Master | Cy Dunn",
    ]);
    expect(seats[1]?.roleColumn?.reading.parts[0]).toMatchObject({ role: "product-owner", qualifiers: ["backup"] });
  });

  it("take the team from the title or the sheet, with the cell that says so", () => {
    const titled = seatsOf(
      sheetOfRows("Sheet1", ["Team Heron", "Name | Role", "Ann Lee | Tester", "Bo Ray | Developer"]),
    );
    expect([titled[0]?.text("team"), addressOf(titled[0], "team")]).toEqual(["Heron", "A1"]);
    const named = seatsOf(sheetOfRows("Team Osprey", ["Name | Role", "Ann Lee | Tester", "Bo Ray | Developer"]));
    expect([named[0]?.text("team"), addressOf(named[0], "team")]).toEqual(["Team Osprey", null]);
  });
});

describe("Seats of other layouts", () => {
  it("are the role cells of a team's row, an empty one a vacancy", () => {
    const seats = seatsOf(
      sheetOfRows("Teams", [
        "Team | Product Owner | Developers",
        "Heron | Ann Lee | Bo Ray; Cy Dunn",
        "Osprey |  | Dee Early",
        " |  | ",
      ]),
    );
    expect(seats.map(seatLine)).toEqual([
      "Heron | <Product Owner> | Ann Lee",
      "Heron | <Developers> | Bo Ray; Cy Dunn",
      "Osprey | <Product Owner> | ",
      "Osprey | <Developers> | Dee Early",
    ]);
    expect(addressOf(seats[2], "name")).toBe("B3");
  });

  it("are the team cells of a role's row, without vacancies for spare rows", () => {
    const seats = seatsOf(
      sheetOfRows("Who", [
        "Role | Heron | Osprey",
        "Product Owner | Ann Lee | ",
        "Developer | Bo Ray | Cy Dunn",
        "Developer | Dee Early | ",
      ]),
    );
    expect(seats.map(seatLine)).toEqual([
      "Heron | <Product Owner> | Ann Lee",
      "Osprey | <Product Owner> | ",
      "Heron | <Developer> | Bo Ray",
      "Osprey | <Developer> | Cy Dunn",
      "Heron | <Developer> | Dee Early",
    ]);
    expect(addressOf(seats[1], "team")).toBe("C1");
  });

  it("are the marked squares of a matrix, and people without a mark once", () => {
    const seats = seatsOf(
      sheetOfRows("Marks", [
        "Name | Role | Team Heron | Team Osprey",
        "Ann Lee | Developer | X | X",
        "Bo Ray | Tester |  | X",
        "Cy Dunn | Product Manager |  | ",
      ]),
    );
    expect(seats.map(seatLine)).toEqual([
      "Team Heron | Developer | Ann Lee",
      "Team Osprey | Developer | Ann Lee",
      "Team Osprey | Tester | Bo Ray",
      " | Product Manager | Cy Dunn",
    ]);
  });

  it("are the roles under people's names, team by team", () => {
    const seats = seatsOf(
      sheetOfRows("Who", [
        "Team | Ann Lee | Bo Ray | Cy Dunn",
        "Heron | Product Owner | Scrum Master | Developer",
        "Osprey |  | Developer | Scrum Master",
      ]),
    );
    expect(seats.map(seatLine)).toEqual([
      "Heron | Product Owner | Ann Lee",
      "Heron | Scrum Master | Bo Ray",
      "Heron | Developer | Cy Dunn",
      "Osprey | Developer | Bo Ray",
      "Osprey | Scrum Master | Cy Dunn",
    ]);
  });
});

describe("What a region can tell", () => {
  it("tells columns from context, and names the first header cell", () => {
    const [mapping] = mappingsOf([
      sheetOfRows("Teams", [
        "",
        " | Team | PO | ART | Company",
        " | Heron | Ann Lee | Beacon | Acme LLC",
        " | Osprey | Bo Ray | Beacon | Acme LLC",
      ]),
    ]);
    if (!mapping) throw new Error("No roster was found.");
    const { region } = readSeats(mapping, 3, createRoleReader());
    expect([...region.fields].sort()).toEqual(["art", "name", "role", "team"]);
    expect(region.headers.get("art")).toBe("ART");
    expect(region.roleColumns.map(({ header }) => header)).toEqual(["PO"]);
    expect(cellAddress(region.anchor.rowIndex, region.anchor.columnIndex)).toBe("B2");
  });
});
