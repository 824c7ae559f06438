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
