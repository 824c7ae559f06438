import type { SheetSnapshot } from "../../../src/core/grid/sheet-snapshot";
import { readSeats, type RegionSeats } from "../../../src/core/roster/read-seats";
import { rangeOf, sheetOfRows } from "../../support/sheet-of-rows";
import { mappingsOf, readRole, seatLine } from "../../support/understood";

const HERON = ["Team | Heron", "Product Owner | Ann Lee", "Scrum Master | Bo Ray", "Developers | Cy Dunn"];

function read(rows: readonly string[], change: Partial<SheetSnapshot> = {}, name = "Sheet1"): RegionSeats | undefined {
  const [mapping] = mappingsOf([sheetOfRows(name, rows, change)]);
  return mapping && readSeats(mapping, 0, readRole);
}

describe("A list of labels and values", () => {
  it("gives a seat for each role, under a column of its own", () => {
    const { region, seats = [] } = read(HERON) ?? {};
    expect(seats.map(seatLine)).toEqual([
      "Heron | <Product Owner> | Ann Lee",
      "Heron | <Scrum Master> | Bo Ray",
      "Heron | <Developers> | Cy Dunn",
    ]);
    expect(seats.map(({ roleColumn }) => roleColumn?.headerCell)).toEqual(
      [1, 2, 3].map((rowIndex) => ({ sheetId: "id of Sheet1", rowIndex, columnIndex: 0 })),
    );
    expect(region?.roleColumns.map(({ header }) => header)).toEqual(["Product Owner", "Scrum Master", "Developers"]);
    expect([...(region?.fields ?? [])].sort()).toEqual(["name", "role", "team"]);
    expect([...(region?.headers.keys() ?? [])]).not.toContain("role-column");
    expect(region?.anchor).toEqual({ sheetId: "id of Sheet1", rowIndex: 0, columnIndex: 0 });
    expect(region?.isCalledTeam).toBe(true);
  });

  it("gives cells and values, and none where there are none", () => {
    const [seat] = read(HERON)?.seats ?? [];
    expect(seat?.cell("name")).toEqual({ sheetId: "id of Sheet1", rowIndex: 1, columnIndex: 1 });
    expect([seat?.cell("email"), seat?.text("email"), seat?.cell("art"), seat?.text("art")]).toEqual([
      null,
      "",
      null,
      "",
    ]);
  });

  it("stands under the ART that its heading names", () => {
    const { region, seats = [] } = read(["Claims ART |", " | ", ...HERON]) ?? {};
    expect(seats.map((seat) => seat.text("art"))).toEqual(["Claims", "Claims", "Claims"]);
    expect(seats[0]?.cell("art")).toEqual({ sheetId: "id of Sheet1", rowIndex: 0, columnIndex: 0 });
    expect(region?.fields.has("art")).toBe(true);
  });

  it("stands under the employer that its heading names", () => {
    const { region, seats = [] } = read(["Tidewater LLC |", " | ", ...HERON]) ?? {};
    expect(seats.map((seat) => seat.text("organization"))).toEqual(Array(seats.length).fill("Tidewater LLC"));
    expect(region?.fields.has("organization")).toBe(true);
  });

  it("stands among former members where its heading says so", () => {
    const { seats = [] } = read(["Former members |", " | ", ...HERON]) ?? {};
    expect(seats.map(({ past }) => past)).toEqual([true, true, true]);
  });

  it("is no team where neither a label nor a heading says so", () => {
    const { region, seats = [] } =
      read(["Name | Ann Lee", "Role | Developer", "Email | ann@example.com", "", "Name | Bo Ray", "Role | Tester"]) ??
      {};
    expect(seats.map(seatLine)).toEqual([" | Developer | Ann Lee", " | Tester | Bo Ray"]);
    expect([region?.isCalledTeam, region?.roleColumns]).toEqual([false, []]);
    expect([...(region?.fields ?? [])].sort()).toEqual(["email", "name", "role"]);
  });

  it("knows names that are crossed out, and leaves the others", () => {
    const { seats = [] } = read(HERON, { struckCells: [rangeOf(2, 1, 1, 1)] }) ?? {};
    expect(seats.map(({ struck }) => struck)).toEqual([false, true, false]);
    expect(seats.map(({ past }) => past)).toEqual([false, false, false]);
  });
});
