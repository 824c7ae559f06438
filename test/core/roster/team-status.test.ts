import { seated } from "../../support/seated";
import { rosterOfTable } from "../../support/table-roster";

function times(table: string): readonly string[] {
  return rosterOfTable(table).assignments.map(({ person, time }) => `${person?.name ?? ""} ${time}`);
}

const TABLE = (header: string, last: string): string => `
  | Team   | ${header} | Name      | Role          |
  | Heron  | Active    | Ann Lee   | Product Owner |
  | Heron  | Active    | Bo Ray    | Scrum Master  |
  | Osprey | On Hold   | Dee Early | Product Owner |
  | Osprey | ${last}   | Hal Ives  | Scrum Master  |`;

describe("A status column that says the same in all rows of each team", () => {
  it("is the team's: nobody is on a team that is on hold", () => {
    expect(times(TABLE("Status", "On Hold"))).toEqual([
      "Ann Lee active",
      "Bo Ray active",
      "Dee Early past",
      "Hal Ives past",
    ]);
  });

  it("is each member's where one row of a team differs", () => {
    expect(times(TABLE("Status", "Active"))).not.toContainEqual(expect.stringMatching(/past$/));
  });

  it("is a person's where each team has one row", () => {
    const table =
      "| Team | Status | Name | Role |\n| Heron | Active | Ann Lee | Tester |\n| Osprey | On Hold | Bo Ray | Tester |";
    expect(times(table)).toEqual(["Ann Lee active", "Bo Ray active"]);
  });
});

describe("A status column beside columns of roles", () => {
  const teams = (header: string, status: string): string => `
    | Team   | ${header} | Product Owner | Scrum Master | Developers |
    | Heron  | Active    | Ann Lee       | Bo Ray       | Cy Dunn    |
    | Osprey | ${status} | Dee Early     |              |            |`;
  const present = (table: string): readonly string[] =>
    seated(table)
      .filter((line) => line.startsWith("Osprey"))
      .map((line) => line.replace("Osprey | ", ""));
  const all = ["product-owner | Dee Early", "scrum-master | (nobody)", "developer | (nobody)"];

  it.each(["On hold", "Planned", "Closed", "Completed", "Inactive"])(
    "says that nobody is on a team that is %s",
    (status) => {
      expect(present(teams("Status", status))).toEqual([]);
    },
  );

  it.each(["Active", "Green", "", "Vacant"])("says nothing against a team that is ‘%s’", (status) => {
    expect(present(teams("Status", status))).toEqual(all);
  });

  it("says no more than how the hiring goes where its header does", () => {
    expect(present(teams("Hiring Status", "On hold"))).toEqual(all);
  });

  it("gives yes and no the meaning of its header", () => {
    expect(present(teams("Active?", "No"))).toEqual([]);
  });

  it("is the team's in a list of labels too", () => {
    expect(
      seated(`
        | Team          | Heron   | | Team          | Osprey    |
        | Status        | Active  | | Status        | On hold   |
        | Product Owner | Ann Lee | | Product Owner | Dee Early |
        | Scrum Master  | Bo Ray  | | Scrum Master  |           |`),
    ).toEqual(["Heron | product-owner | Ann Lee", "Heron | scrum-master | Bo Ray"]);
  });
});
