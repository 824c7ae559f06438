import { createRoleReader } from "../../../src/core/roster/parse-role-title";
import { describeSources } from "../../../src/core/roster/roster-sources";
import { readSeats } from "../../../src/core/roster/read-seats";
import { sheetOfRows } from "../../support/sheet-of-rows";
import { seated } from "../../support/seated";
import { mappingsOf, seatLine, seatsOf } from "../../support/understood";

const linesOf = (...rows: readonly string[]): readonly string[] => seatsOf(sheetOfRows("Roster", rows)).map(seatLine);

describe("Rows of people", () => {
  it("take a role from above for people only, and make no seat of it", () => {
    expect(
      linesOf(
        "Team | Role | Name",
        "Heron | Developer | Ann Lee",
        " | | Bo Ray",
        " | | Cy Dunn",
        " | | ",
        "Osprey | Tester | Dee Early",
        " | | Hal Ives",
      ),
    ).toEqual([
      "Heron | Developer | Ann Lee",
      "Heron | Developer | Bo Ray",
      "Heron | Developer | Cy Dunn",
      "Osprey | Tester | Dee Early",
      "Osprey | Tester | Hal Ives",
    ]);
  });

  it("make no seat of a row that says neither name nor role", () => {
    expect(
      linesOf(
        "Team | Role | Name | Location",
        "Heron | Developer | Ann Lee | Dover",
        " | | Bo Ray | Dover",
        " | | Cy Dunn | Dover",
        " | | | Salem",
        "Osprey | Tester | Dee Early | Dover",
        " | | Hal Ives | Dover",
      ),
    ).toEqual([
      "Heron | Developer | Ann Lee",
      "Heron | Developer | Bo Ray",
      "Heron | Developer | Cy Dunn",
      "Osprey | Tester | Dee Early",
      "Osprey | Tester | Hal Ives",
    ]);
  });

  it.each(["Heron | ROLE | NAME | ann@example.com", "Heron | Tester | Name | Email", "Heron | Role | | Email"])(
    "make no seat of the headers’ words: %s",
    (row) => {
      expect(
        linesOf(
          "Team | Role | Name | Email",
          "Heron | Developer | Ann Lee | ann@example.com",
          row,
          "Heron | Tester | Name | bo@example.com",
        ),
      ).toEqual(["Heron | Developer | Ann Lee", "Heron | Tester | Name"]);
    },
  );

  it("give whoever stands in the column of backups beside no role nothing", () => {
    expect(
      linesOf(
        "Team | Role | Name | Backup",
        "Heron | Product Owner | Ann Lee | Bo Ray",
        "Osprey | | Cy Dunn | Dee Early",
      ),
    ).toEqual(["Heron | Product Owner | Ann Lee", "Heron | <Backup Product Owner> | Bo Ray", "Osprey |  | Cy Dunn"]);
  });

  it("give whoever stands in the column of backups the row’s role, as its backup", () => {
    expect(
      seated(`
        | Team  | Role          | Name    | Backup  |
        | Heron | Product Owner | Ann Lee | Bo Ray  |
        | Heron | Scrum Master  | Cy Dunn |         |
        | Heron |               | Hal Ives | Dee Early |`),
    ).toEqual([
      "Heron | product-owner | Ann Lee",
      "Heron | backup product-owner | Bo Ray",
      "Heron | scrum-master | Cy Dunn",
      "Heron | blank | Hal Ives",
    ]);
  });
});

describe("Rows of teams", () => {
  it("give a seat for each role, and none for further rows of a team but for their names", () => {
    expect(
      linesOf(
        "Team | Product Owner | Scrum Master | Developers",
        "Heron | Ann Lee | | Cy Dunn",
        " | | | Dee Early",
        "Osprey | Bo Ray | Hal Ives | ",
        " | | | Ivo Jung",
      ),
    ).toEqual([
      "Heron | <Product Owner> | Ann Lee",
      "Heron | <Scrum Master> | ",
      "Heron | <Developers> | Cy Dunn",
      "Heron | <Developers> | Dee Early",
      "Osprey | <Product Owner> | Bo Ray",
      "Osprey | <Scrum Master> | Hal Ives",
      "Osprey | <Developers> | ",
      "Osprey | <Developers> | Ivo Jung",
    ]);
  });

  it("that name no team give seats for their names only", () => {
    expect(
      linesOf(
        "Team | Product Owner | Scrum Master",
        " | Ann Lee | ",
        "Heron | Bo Ray | ",
        "Osprey | Cy Dunn | Hal Ives",
      ),
    ).toEqual([
      " | <Product Owner> | Ann Lee",
      "Heron | <Product Owner> | Bo Ray",
      "Heron | <Scrum Master> | ",
      "Osprey | <Product Owner> | Cy Dunn",
      "Osprey | <Scrum Master> | Hal Ives",
    ]);
  });
});

describe("Rows of roles", () => {
  const ROWS = [
    "Role | Team Heron | Team Osprey",
    "Product Owner | Ann Lee | Cy Dunn",
    "Tester | Bo Ray | Ivo Jung",
    "Developer | Dee Early | Kim Moss",
    "Scrum Master | Hal Ives | Pat Quill",
  ];

  it.each<[string, string, readonly string[]]>([
    ["a role without anybody", "RTE | TBD | ", ["Team Heron | <RTE> | TBD", "Team Osprey | <RTE> | "]],
    ["a doubtful one", "PM | TBD | TBD", ["Team Heron | <PM> | TBD", "Team Osprey | <PM> | TBD"]],
    [
      "one of the past",
      "Former RTE | TBD | TBD",
      ["Team Heron | <Former RTE> | TBD", "Team Osprey | <Former RTE> | TBD"],
    ],
    [
      "somebody in a role that nobody knows",
      "Widget Whisperer | Lou Nash | ",
      ["Team Heron | <Widget Whisperer> | Lou Nash", "Team Osprey | <Widget Whisperer> | "],
    ],
    ["where the teams are", "Location | DC | MD", []],
    ["when the teams meet", "Retrospective | every 2 weeks | on day 10", []],
  ])("are seats of a known role or of somebody, and not what else they tell: %s", (_, row, expected) => {
    expect(linesOf(...ROWS, row).slice(8)).toEqual(expected);
  });
});

describe("A matrix of people and teams", () => {
  it("gives a seat for each mark that says yes, and one to people without any", () => {
    expect(
      linesOf(
        "Name | Role | Team Heron | Team Osprey",
        "Ann Lee | Developer | X | x",
        "Bo Ray | Tester | No | X",
        "Cy Dunn | Product Manager |  | ",
        "Dee Early | Tester | X | n",
        " |  | X | ",
        "Hal Ives | | | ",
      ),
    ).toEqual([
      "Team Heron | Developer | Ann Lee",
      "Team Osprey | Developer | Ann Lee",
      "Team Osprey | Tester | Bo Ray",
      " | Product Manager | Cy Dunn",
      "Team Heron | Tester | Dee Early",
      " |  | Hal Ives",
    ]);
  });

  it.each([
    ["50%", "50%"],
    ["50 %", "50 %"],
    ["12.5%", "12.5%"],
  ])("takes what stands under a team, %s, for the share %j", (cell, share) => {
    const [seat] = seatsOf(
      sheetOfRows("Roster", [
        "Name | Role | Heron | Osprey",
        `Ann Lee | Product Owner | ${cell} | 50%`,
        "Bo Ray | Scrum Master | 100% | ",
        "Cy Dunn | Tester | 100% | ",
      ]),
    );
    expect([seat?.text("team"), seat?.text("allocation")]).toEqual(["Heron", share]);
  });

  it("gives the roles that people have marks under, and nobody without one", () => {
    expect(
      linesOf(
        "Name | Team | Product Owner | Scrum Master | Developer",
        "Ann Lee | Heron | X | | ",
        "Bo Ray | Heron | | X | ",
        "Cy Dunn | Heron | | | X",
        "Dee Early | Osprey | | | X",
        "Hal Ives | Osprey | | | ",
        " | Osprey | | | x",
      ),
    ).toEqual([
      "Heron | <Product Owner> | Ann Lee",
      "Heron | <Scrum Master> | Bo Ray",
      "Heron | <Developer> | Cy Dunn",
      "Osprey | <Developer> | Dee Early",
    ]);
  });
});

describe("The roles that a sheet can state", () => {
  const stated = (...rows: readonly string[]): readonly string[] | null => {
    const [mapping] = mappingsOf([sheetOfRows("Roster", rows)]);
    if (mapping === undefined) return [];
    const { region, seats } = readSeats(mapping, 0, createRoleReader());
    const [source] = describeSources([region], seats);
    return source?.statedRoles ? [...source.statedRoles].sort() : null;
  };

  it("are its headers’, or any where rows say theirs", () => {
    expect(
      stated("Team | Product Owner | Scrum Master", "Heron | Ann Lee | Bo Ray", "Osprey | Cy Dunn | Dee Early"),
    ).toEqual(["product-owner", "scrum-master"]);
    expect(stated("Team | PM | Scrum Master", "Heron | Ann Lee | Bo Ray", "Osprey | Cy Dunn | Dee Early")).toEqual([
      "oversight",
      "product-manager",
      "program-support",
      "scrum-master",
    ]);
    expect(stated("Team | Name | Role", "Heron | Ann Lee | Tester", "Osprey | Cy Dunn | Developer")).toBeNull();
  });

  it("are those of its rows where teams are headers, and none where nothing says a role", () => {
    expect(
      stated("Role | Team Heron | Team Osprey", "Product Owner | Ann Lee | Cy Dunn", "Scrum Master | Bo Ray | "),
    ).toEqual(["product-owner", "scrum-master"]);
    expect(
      stated("Name | Team | Email", "Ann Lee | Heron | a@acme.example", "Bo Ray | Heron | b@acme.example"),
    ).toEqual([]);
  });

  it("is the one that its heading says", () => {
    expect(
      stated(
        "Product Owners | |",
        " | |",
        "Name | Team | Email",
        "Ann Lee | Heron | a@acme.example",
        "Bo Ray | Osprey | b@acme.example",
      ),
    ).toEqual(["product-owner"]);
  });
});
