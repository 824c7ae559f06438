import { readRosterTable } from "../../../src/core/rules/example-roster";
import { rosterOfSheets } from "../../support/roster-of-sheets";
import { sheetOfRows } from "../../support/sheet-of-rows";

const ROSTER = `
  ## Train
  | Name    | Role            | Team  |
  | Ann Lee | Product Manager | ART   |
  | Bo Ray  | Scrum Master    | Heron |
  ## Staff`;

function rosterWith(staff: string): ReturnType<typeof rosterOfSheets> {
  const { sheets } = readRosterTable(`${ROSTER}\n${staff}`);
  return rosterOfSheets(sheets.map(({ name, cells }) => sheetOfRows(name, cells)));
}

const employers = (staff: string): readonly string[] =>
  rosterWith(staff).people.map(({ name, affiliation }) => `${name}: ${affiliation.kind}`);

describe("A list of staff without roles and teams", () => {
  const STAFF = `
    | Name     | Company  | Fed/Ctr    |
    | Cy Dunn  | Acme LLC | Contractor |
    | Lee, Ann | CMS      | Federal    |
    | Bo Ray   | Acme LLC | Contractor |`;

  it("tells the employers of the people of the roster, and points at its own cells", () => {
    expect(employers(STAFF)).toEqual(["Ann Lee: government", "Bo Ray: contractor"]);
    expect(rosterWith(STAFF).people[0]?.affiliation.signs[0]?.cell).toMatchObject({ rowIndex: 2, columnIndex: 2 });
  });

  it("adds nobody and no seat", () => {
    const { people, assignments, regions } = rosterWith(STAFF);
    expect([people.length, assignments.length, regions.length]).toEqual([2, 2, 1]);
  });

  it("says nothing of a name that two people of the list share", () => {
    expect(
      employers(`
        | Name    | Email            | Fed/Ctr    |
        | Ann Lee | ann@acme.example | Contractor |
        | Ann Lee | lee@cms.hhs.gov  | Federal    |
        | Bo Ray  | bo@acme.example  | Contractor |`),
    ).toEqual(["Ann Lee: unknown", "Bo Ray: contractor"]);
  });

  it("is no witness where it says nothing of employers", () => {
    expect(
      employers(`
        | Name    | Phone    | Email           |
        | Ann Lee | 555-0101 | ann@cms.hhs.gov |
        | Bo Ray  | 555-0102 | bo@acme.example |`),
    ).toEqual(["Ann Lee: unknown", "Bo Ray: unknown"]);
  });
});
