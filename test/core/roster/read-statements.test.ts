import type { Assignment } from "../../../src/core/roster/roster";
import { placeOf, rosterOfTable, type TableRosterOptions } from "../../support/table-roster";

const NOBODY = "(nobody)";

/** "name role time" of each assignment. */
function told(table: string, options: TableRosterOptions = {}): readonly string[] {
  return rosterOfTable(table, options).assignments.map(({ person, role, certainty, time }) =>
    [person?.name ?? NOBODY, role ?? certainty, time].join(" "),
  );
}

function first(table: string): Assignment | undefined {
  return rosterOfTable(table).assignments[0];
}

describe("A person’s name", () => {
  it.each([
    ["| First name | Last name | Role |\n| Ann | Lee | Tester |", "Ann Lee"],
    ["| First name | Last name | Role |\n| Ann | | Tester |", "Ann"],
    ["| First name | Last name | Role |\n| | Lee | Tester |", "Lee"],
    ["| First name | Last name | Role |\n| Ann Lee | Ann Lee | Tester |", "Ann Lee"],
    ["| Last name | Role |\n| Lee | Tester |", "Lee"],
    ["| Name | First name | Last name | Role |\n| Ann Lee | Annie | Lee-Ray | Tester |", "Ann Lee"],
    ["| Name | First name | Last name | Role |\n| | Annie | Lee | Tester |", "Annie Lee"],
    ["| Name | Email | Role |\n| | ann.lee@example.com | Tester |", "ann.lee@example.com"],
  ])("%j is %s", (table, name) => {
    expect(rosterOfTable(table).people.map((person) => person.name)).toEqual([name]);
  });

  it("belongs to the first of several addresses", () => {
    const table = (name: string): string =>
      `| Name | Email | Role |\n| ${name} | ann@example.com; bo@example.com | Tester |`;
    expect(rosterOfTable(table("Ann Lee")).people.map(({ key }) => key)).toEqual(["mail:ann@example.com"]);
    expect(rosterOfTable(table("Ann Lee (CTR)")).people.map(({ key }) => key)).toEqual(["mail:ann@example.com"]);
    expect(rosterOfTable(table("Ann Lee; Bo Ray; Cy Fox")).people.map(({ key }) => key)).toEqual([
      "name:ann lee",
      "name:bo ray",
      "name:cy fox",
    ]);
  });
});

describe("A title in the name’s cell", () => {
  it("counts where no other cell says one", () => {
    const table = (role: string): string =>
      `| Team | Name | Role |\n| Falcon | Ann Lee (Product Owner) | ${role} |\n| Falcon | Bo Ray | Tester |`;
    expect(told(table(""))[0]).toBe("Ann Lee product-owner active");
    expect(told(table("Tester"))[0]).toBe("Ann Lee developer active");
    expect(told("| Team | Name | Role |\n| Falcon | Ann Lee (CTR) | |")).toEqual(["Ann Lee blank active"]);
  });

  it("of the past counts nobody", () => {
    expect(told("| Team | Name | Role |\n| Falcon | Ann Lee | Former Scrum Master |")).toEqual([
      "Ann Lee set-aside past",
    ]);
  });
});

describe("An empty name", () => {
  it("is an open seat beside a role, and nothing without one", () => {
    const table = "| Team | Name | Role |\n| Falcon | | Tester |\n| Falcon | | |\n| Falcon | Ann Lee | Tester |";
    expect(told(table)).toEqual([`${NOBODY} developer active`, "Ann Lee developer active"]);
  });

  it.each([
    ["Product Owner", [`${NOBODY} product-owner active`]],
    ["Scrum Master", [`${NOBODY} scrum-master active`]],
    ["Product Owner / Developer", [`${NOBODY} product-owner active`, `${NOBODY} developer active`]],
    ["Backup Product Owner", []],
    ["Developers", [`${NOBODY} developer active`]],
    ["Agile Coach", []],
  ])("under the header %s is %j", (header, expected) => {
    expect(told(`| Team | ${header} |\n| Falcon | |`)).toEqual(expected);
  });
});

describe("The time of an assignment", () => {
  it.each([
    ["", "", "", "active"],
    ["2026-06-01", "", "", "active"],
    ["2026-06-02", "", "", "starts-later"],
    ["", "2026-06-01", "", "active"],
    ["", "2026-05-31", "", "ended"],
    ["2026-06-02", "2026-05-31", "", "active"],
    ["early summer", "some day", "", "active"],
    ["", "", "Future", "starts-later"],
    ["2026-01-05", "", "Future", "active"],
    ["", "", "Former", "past"],
    ["", "May 2026", "", "ended"],
    ["", "June 2026", "", "active"],
    ["6/15", "", "", "starts-later"],
    ["", "Present", "", "active"],
  ])("that starts %j, ends %j and is called %j: %s", (start, end, status, time) => {
    const table = `| Name | Role | Start | End | Status |\n| Ann Lee | Tester | ${start} | ${end} | ${status} |`;
    expect(first(table)?.time).toBe(time);
  });

  it("is told by remarks beside the name, which count where the columns are blank", () => {
    const table = (name: string, start: string, end: string): string =>
      `| Name | Role | Start | End |\n| ${name} | Tester | ${start} | ${end} |`;
    const dates = (item: Assignment | undefined): readonly string[] =>
      [item?.start, item?.end].map((date) => (date ? `${date.iso ?? ""} ${date.cell ? placeOf(date.cell) : ""}` : "-"));
    expect(dates(first(table("Ann Lee (until 7/1)", "", "")))).toEqual(["-", "2026-07-01 Roster!A2"]);
    expect(dates(first(table("Ann Lee (since 1/5/2026)", "", "2026-12-31")))).toEqual([
      "2026-01-05 Roster!A2",
      "2026-12-31 Roster!D2",
    ]);
    expect(dates(first(table("Ann Lee (since 1/5/2026)", "2026-02-01", "")))).toEqual(["2026-02-01 Roster!C2", "-"]);
    expect(dates(first(table("Vacant since 6/1/2026", "", "")))).toEqual(["2026-06-01 Roster!A2", "-"]);
    expect(dates(first(table("Vacant since 6/2/2026", "", "")))).toEqual(["-", "-"]);
    expect(dates(first(table("Vacant since the move", "", "")))).toEqual(["-", "-"]);
  });

  it("is the whole sheet’s, or its cell is crossed out", () => {
    const table = "| Name | Role |\n| Ann Lee | Tester |\n| Bo Ray | Tester |";
    expect(told(table, { past: ["Roster"] })).toEqual(["Ann Lee developer past", "Bo Ray developer past"]);
    expect(told(table, { struck: ["Roster!2,0"] })).toEqual(["Ann Lee developer active", "Bo Ray developer struck"]);
  });
});

describe("A status column", () => {
  const times = (table: string): readonly string[] => rosterOfTable(table).assignments.map(({ time }) => time);

  it("of rows of teams speaks of the teams", () => {
    const table = (header: string): string =>
      `| Team | ${header} | Product Owner |\n| Falcon | On hold | Ann Lee |\n| Heron | Active | Bo Ray |`;
    expect(times(table("Status"))).toEqual(["past", "active"]);
  });

  it.each([
    ["two teams of one status each", ["On hold", "On hold", "Active", "Active"], "past"],
    ["teams that all say the same", ["On hold", "On hold", "On hold", "On hold"], "active"],
    ["members who say different things", ["On hold", "Active", "Active", "Active"], "active"],
  ])("of people: %s", (_, statuses, time) => {
    const rows = statuses.map(
      (status, index) => `| ${index < 2 ? "Falcon" : "Heron"} | P${"abcd".charAt(index)} Lee | Tester | ${status} |`,
    );
    expect(times(["| Team | Name | Role | Status |", ...rows].join("\n"))[0]).toBe(time);
  });

  it("of people says nothing of teams with one row, and skips rows without a team", () => {
    const table = `
      | Team | Name | Role | Status |
      | Falcon | Ann Lee | Tester | On hold |
      | Falcon | Bo Ray | Tester | On hold |
      | Heron | Cy Fox | Tester | Active |`;
    expect(times(table)[0]).toBe("active");
    const more = `${table}
      | Heron | Di Poe | Tester | Active |
      | | Eli Cho | Tester | Former |
      | | Fay Lund | Tester | Active |`;
    expect(times(more)[0]).toBe("past");
  });

  it("without a team column is about people", () => {
    expect(times("| Name | Role | Status |\n| Ann Lee | Tester | On hold |\n| Bo Ray | Tester | Active |")).toEqual([
      "active",
      "active",
    ]);
  });
});

describe("What other cells of the column tell", () => {
  it("is whether a comma parts two people", () => {
    const people = (other: string): readonly string[] =>
      rosterOfTable(`| Name | Role |\n| Garcia Lopez, Ana Maria | Tester |\n| ${other} | Tester |`).people.map(
        ({ name }) => name,
      );
    expect(people("Ana Maria")).toEqual(["Garcia Lopez", "Ana Maria"]);
    expect(people("Bo Ray")).toEqual(["Ana Maria Garcia Lopez", "Bo Ray"]);
  });

  it("is what plain numbers of an allocation column count", () => {
    const shares = (...numbers: readonly string[]): readonly (number | null)[] =>
      rosterOfTable(
        [
          "| Name | Role | Allocation |",
          ...numbers.map((share, index) => `| P${"abc".charAt(index)} Lee | Tester | ${share} |`),
        ].join("\n"),
      ).assignments.map(({ allocation }) => allocation);
    expect(shares("1", "0.5")).toEqual([100, 50]);
    expect(shares("100", "1")).toEqual([100, 1]);
  });
});
