import { readTitleSplit, splitTitle } from "../../../src/core/mapping/title-split";
import { rosterOfSheets } from "../../support/roster-of-sheets";
import { sheetOfRows } from "../../support/sheet-of-rows";

test.each([
  ["Org / Title", true],
  ["Company | Role", true],
  ["Role & Organization", false],
])("The header ‘%s’ names both", (header, organizationFirst) => {
  expect(readTitleSplit(header)).toEqual({ organizationFirst });
});

test.each(["Title", "Role / Team", "Title / Position", "Org", ""])("The header ‘%s’ does not", (header) => {
  expect(readTitleSplit(header)).toBeNull();
});

test.each([
  ["Acme | Product Owner", true, "Acme", "Product Owner"],
  ["Scrum Master - Acme LLC", false, "Acme LLC", "Scrum Master"],
  ["Developer", true, "", "Developer"],
  ["Full-Stack Developer", true, "", "Full-Stack Developer"],
])("‘%s’ is parted", (text, organizationFirst, organization, role) => {
  expect(splitTitle(text, { organizationFirst })).toEqual({ organization, role });
});

it("tells whose employee somebody is", () => {
  const roster = rosterOfSheets([
    sheetOfRows("Roster", [
      ["Name", "Org / Title", "Team"],
      ["Ann Lee", "CMS | Product Manager", "ART"],
      ["Bo Ray", "Oakmoor LLC | Scrum Master", "Heron"],
      ["Cy Dunn", "Developer", "Heron"],
    ]),
  ]);
  expect(roster.people.map(({ name, affiliation }) => `${name}: ${affiliation.kind}`)).toEqual([
    "Ann Lee: government",
    "Bo Ray: contractor",
    "Cy Dunn: unknown",
  ]);
  expect(roster.assignments.map(({ role, roleText }) => `${role ?? "none"} ‘${roleText}’`)).toEqual([
    "product-manager ‘Product Manager’",
    "scrum-master ‘Scrum Master’",
    "developer ‘Developer’",
  ]);
});
