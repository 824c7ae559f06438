import type { CellRange } from "../../../src/core/grid/cell-range";
import { rangeOf, sheetOfRows } from "../../support/sheet-of-rows";
import { seatsOf } from "../../support/understood";

/** "team | role | name | organization" of each seat. */
function linesOf(rows: readonly string[], merges: readonly CellRange[] = []): readonly string[] {
  return seatsOf(sheetOfRows("Roster", rows, { merges })).map((seat) =>
    (["team", "role", "name", "organization"] as const).map((field) => seat.text(field)).join(" | "),
  );
}

const teamsOf = (rows: readonly string[]): readonly string[] =>
  linesOf(["Team | Role | Name", ...rows]).map((line) => line.split(" | ")[0] ?? "");

describe("A merged cell", () => {
  const ROWS = [
    "Team | Role | Name | Organization | Affiliation",
    "Heron | Product Owner | Ann Lee | Tidewater LLC | Contractor",
    " | Scrum Master | Bo Ray | | ",
    " | Tester | Cy Dunn | | ",
    "Osprey | Tester | Dee Early | Harbor LLC | Contractor",
  ];

  it("speaks for all its rows, and for no other column", () => {
    expect(linesOf(ROWS, [rangeOf(1, 3, 2, 1)])).toEqual([
      "Heron | Product Owner | Ann Lee | Tidewater LLC",
      "Heron | Scrum Master | Bo Ray | Tidewater LLC",
      "Heron | Tester | Cy Dunn | ",
      "Osprey | Tester | Dee Early | Harbor LLC",
    ]);
  });

  it("speaks for all its columns", () => {
    const lines = linesOf(
      [
        "Team | Role | Name | Location | Organization",
        "Heron | Tester | Ann Lee | x | Tidewater LLC",
        "Heron | Tester | Bo Ray | | ",
      ],
      [rangeOf(1, 3, 2, 2)],
    );
    expect(lines.at(-1)).toBe("Heron | Tester | Bo Ray | Tidewater LLC");
  });

  it("of one row, or to the left of the column, speaks for none", () => {
    expect(linesOf(ROWS, [rangeOf(1, 3, 1, 2), rangeOf(1, 0, 3, 3)])[1]).toBe("Heron | Scrum Master | Bo Ray | ");
    expect(linesOf(ROWS, [rangeOf(1, 4, 3, 1)])[1]).toBe("Heron | Scrum Master | Bo Ray | ");
  });

  it("that is blank leaves its rows to the team above", () => {
    const rows = [
      "Team | Role | Name",
      "Heron | Product Owner | Ann Lee",
      " | Scrum Master | Bo Ray",
      " | Tester | Cy Dunn",
      "Osprey | Tester | Dee Early",
    ];
    expect(linesOf(rows, [rangeOf(2, 0, 2, 1)]).map((line) => line.split(" | ")[0])).toEqual([
      "Heron",
      "Heron",
      "Heron",
      "Osprey",
    ]);
  });

  it("over the headers leaves a role without a name a vacancy", () => {
    const rows = [
      "Team | Role | Name",
      " | | ",
      "Heron | Product Owner | Ann Lee",
      "Heron | Scrum Master | ",
      "Heron | Tester | Cy Dunn",
    ];
    expect(linesOf(rows, [rangeOf(0, 1, 2, 1)])).toEqual([
      "Heron | Product Owner | Ann Lee | ",
      "Heron | Scrum Master |  | ",
      "Heron | Tester | Cy Dunn | ",
    ]);
  });

  it("never says who somebody is or who employs them", () => {
    const seats = seatsOf(sheetOfRows("Roster", ROWS, { merges: [rangeOf(1, 4, 3, 1)] }));
    expect(seats.map((seat) => seat.text("affiliation"))).toEqual(["Contractor", "", "", "Contractor"]);
  });

  it("that is blank says nothing, and one beyond the sheet does no harm", () => {
    const rows = ["Team | Role | Name | Organization", "Heron | Tester | Ann Lee | ", "Heron | Tester | Bo Ray | "];
    expect(linesOf(rows, [rangeOf(1, 3, 2_000_000, 1)])).toEqual([
      "Heron | Tester | Ann Lee | ",
      "Heron | Tester | Bo Ray | ",
    ]);
  });
});

describe("A team left blank below its first row", () => {
  it("is the one above", () => {
    expect(teamsOf(["Heron | PO | Ann Lee", " | SM | Bo Ray", "Osprey | PO | Cy Dunn", " | SM | Dee Early"])).toEqual([
      "Heron",
      "Heron",
      "Osprey",
      "Osprey",
    ]);
  });

  it("is the one above already where one row in three is blank", () => {
    expect(teamsOf(["Heron | PO | Ann Lee", " | SM | Bo Ray", "Osprey | PO | Cy Dunn"])).toEqual([
      "Heron",
      "Heron",
      "Osprey",
    ]);
  });

  it("is a gap where the column repeats its teams", () => {
    expect(
      teamsOf(["Heron | PO | Ann Lee", "Heron | SM | Bo Ray", " | Tester | Cy Dunn", " | Tester | Dee Early"]),
    ).toEqual(["Heron", "Heron", "", ""]);
  });

  it("is a gap where the first row is blank already", () => {
    expect(teamsOf([" | PO | Ann Lee", "Heron | SM | Bo Ray", " | Tester | Cy Dunn", " | Tester | Dee Early"])).toEqual(
      ["", "Heron", "", ""],
    );
  });

  it("is a gap where fewer than three rows in ten are blank", () => {
    const rows = (teams: number, blanks: number): readonly string[] => [
      ...Array.from(
        { length: teams },
        (_, index) => `Team ${"ABCDEFGH".charAt(index)} | Tester | Ann L${"abcdefgh".charAt(index)}e`,
      ),
      ...Array.from({ length: blanks }, (_, index) => ` | Tester | Bo R${"abcd".charAt(index)}y`),
    ];
    expect(teamsOf(rows(7, 3)).slice(7)).toEqual(["Team G", "Team G", "Team G"]);
    expect(teamsOf(rows(8, 3)).slice(8)).toEqual(["", "", ""]);
  });

  it("is never taken across an empty row", () => {
    expect(
      teamsOf([
        "Heron | PO | Ann Lee",
        " | SM | Bo Ray",
        "",
        " | Tester | Cy Dunn",
        "Osprey | PO | Dee Early",
        " | SM | Hal Ives",
      ]),
    ).toEqual(["Heron", "Heron", "", "Osprey", "Osprey"]);
  });
});

describe("A role left blank below its first row", () => {
  it.each([
    [
      ["Heron | Tester | Ann Lee", " | | Bo Ray", " | | Cy Dunn", "Osprey | SM | Dee Early"],
      ["Tester", "Tester", "Tester", "SM"],
    ],
    [
      ["Heron | Tester | Ann Lee", " | | Bo Ray", "Osprey | SM | Cy Dunn", " | Tester | Dee Early"],
      ["Tester", "", "SM", "Tester"],
    ],
    [
      ["Heron | Tester | Ann Lee", " | | Bo Ray", "Osprey | SM | Cy Dunn"],
      ["Tester", "", "SM"],
    ],
    [
      ["Heron | Tester | Ann Lee", "Heron | | Bo Ray", "Heron | | Cy Dunn"],
      ["Tester", "", ""],
    ],
  ])("continues where the team does, and two are blank: %j", (rows, roles) => {
    expect(linesOf(["Team | Role | Name", ...rows]).map((line) => line.split(" | ")[1])).toEqual(roles);
  });
});
