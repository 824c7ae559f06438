import { isPersonRow } from "../../../src/core/roster/person-row";
import { sheetOfRows } from "../../support/sheet-of-rows";
import { seatsOf } from "../../support/understood";

describe("A row is about its person", () => {
  it.each<[string, boolean, readonly string[]]>([
    [
      "where it gives name and role",
      true,
      ["Team | Name | Role", "Heron | Ann Lee | Tester", "Heron | Bo Ray | Tester"],
    ],
    [
      "where marks stand under roles",
      true,
      ["Name | Product Owner | Scrum Master | Developer", "Ann Lee | X | | ", "Bo Ray | | X | X"],
    ],
    [
      "where names are headers and roles are cells",
      true,
      ["Team | Ann Lee | Bo Ray", "Heron | Product Owner | Scrum Master", "Osprey | Developer | Tester"],
    ],
    [
      "but not where names stand under roles",
      false,
      ["Team | Product Owner | Scrum Master", "Heron | Ann Lee | Bo Ray", "Osprey | Cy Dunn | Dee Early"],
    ],
    [
      "but not where names stand beside roles, under teams",
      false,
      ["Role | Team Heron | Team Osprey", "Product Owner | Ann Lee | Cy Dunn", "Scrum Master | Bo Ray | Dee Early"],
    ],
    [
      "where marks stand under roles, beside both halves of a name",
      true,
      ["First Name | Last Name | Product Owner | Scrum Master", "Ann | Lee | X | ", "Bo | Ray | | X"],
    ],
  ])("%s", (_, expected, rows) => {
    const seats = seatsOf(sheetOfRows("Roster", rows));
    expect(seats.length).toBeGreaterThan(0);
    expect(seats.map(isPersonRow)).toEqual(seats.map(() => expected));
  });
});
