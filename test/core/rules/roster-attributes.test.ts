import { hasAttribute, type RosterAttribute } from "../../../src/core/rules/roster-attributes";
import { rosterOfTable } from "../../support/table-roster";

const PLAIN = `
  | Name   | Role      |
  | Cy Poe | Developer |
  | Di Fox | Tester    |`;

describe("What a workbook tells about people", () => {
  it.each<[RosterAttribute, boolean]>([
    ["name", true],
    ["role", true],
    ["team", false],
    ["affiliation", false],
    ["organization", false],
    ["dates", false],
    ["allocation", false],
    ["sub-team", false],
    ["manager", false],
  ])("is what its columns are about: %s %s", (attribute, has) => {
    expect(hasAttribute(rosterOfTable(PLAIN), attribute)).toBe(has);
  });

  it.each<[RosterAttribute, string]>([
    ["affiliation", "Grade"],
    ["organization", "Affiliation"],
    ["dates", "End"],
    ["name", "Last name"],
  ])("is told by another column too: %s by %s", (attribute, header) => {
    const table = `
      | Role | ${header} |
      | Developer | x |`;
    expect(hasAttribute(rosterOfTable(table), attribute)).toBe(true);
  });

  it("is told by headers that are roles: names and roles", () => {
    const roster = rosterOfTable("| Team | Product Owner |\n| Falcon | Ines Holm |");
    expect(["name", "role", "allocation"].map((attribute) => hasAttribute(roster, attribute as "name"))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it("is told beside the name of a single person", () => {
    expect(hasAttribute(rosterOfTable(PLAIN.replace("Di Fox", "Di Fox (CMS/CTR)")), "affiliation")).toBe(true);
  });

  it("is told by what the user says: one team for all", () => {
    const facts = { singleTeam: true, artName: "Falcon" };
    expect(hasAttribute(rosterOfTable(PLAIN, { facts }), "team")).toBe(true);
  });
});
