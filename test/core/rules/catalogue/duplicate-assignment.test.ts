import { duplicateAssignment } from "../../../../src/core/rules/catalogue/duplicate-assignment";
import { findingsOf, testRule } from "../../../support/test-rule";

testRule(duplicateAssignment, {
  clean: [
    {
      name: "two sheets are two views",
      table: `
        ## A
        | Team | Name | Role |
        | Falcon | Cy Poe | Developer |
        ## B
        | Team | Name | Role |
        | Falcon | Cy Poe | Developer |`,
    },
    {
      name: "another skill",
      table: `
        | Team | Name | Role |
        | Falcon | Cy Poe | Tester |
        | Falcon | Cy Poe | UX Designer |`,
    },
    {
      name: "two teams",
      table: `
        | Team | Name | Role |
        | Falcon | Cy Poe | Developer |
        | Heron | Cy Poe | Developer |`,
    },
    {
      name: "a title that nobody knows",
      table: `
        | Team | Name | Role |
        | ART | Cy Poe | Widget Whisperer |
        | ART | Cy Poe | Widget Whisperer |`,
    },
    {
      name: "the ART’s RTE beside every team",
      table: `
        | Team | RTE | Product Owner |
        | Falcon | Greta Lind | Ines Holm |
        | Heron | Greta Lind | Bo Ray |`,
    },
    {
      name: "one team name under two ARTs",
      table: `
        | ART | Team | Name | Role |
        | Claims | Falcon | Cy Poe | Developer |
        | Quality | Falcon | Cy Poe | Developer |`,
    },
    {
      name: "one of the rows is over",
      table: `
        | Team | Name | Role | End |
        | Falcon | Cy Poe | Developer | 2026-01-31 |
        | Falcon | Cy Poe | Developer | |`,
    },
  ],
  flagged: [
    {
      name: "the address tells that both are one",
      table: `
        | Team | Name | Role | Email |
        | Falcon | «Cy Poe» | «Developer» | cy.poe@example.com |
        | Falcon | «C. Poe» | «Developer» | CY.POE@example.com |
        | Falcon | «Poe, Cy» | «Developer» | |`,
      findings: ["info: Cy Poe is listed 3 times; counted once."],
    },
    {
      name: "twice at ART level, on a row of no ART",
      table: `
        | ART | Team | Name | Role |
        | Claims | Falcon | Cy Poe | Developer |
        | Quality | Heron | Di Fox | Developer |
        | | ART | «Greta Lind» | «RTE» |
        | | ART | «Greta Lind» | «RTE» |`,
      findings: ["info: Greta Lind is listed twice; counted once."],
    },
    {
      name: "two rows of one team",
      table: `
        | Team | Product Owner | Scrum Master |
        | Falcon | «Ines Holm» | Noor Haddad |
        | Falcon | «Ines Holm» | Bo Ray |`,
      findings: ["info: Ines Holm is listed twice; counted once."],
    },
  ],
});

it("gives each role a key of its own, which stays when the other finding goes", () => {
  const rows = (role: string): string => `| Falcon | Cy Poe | ${role} |\n`.repeat(2);
  const keysOf = (text: string): readonly string[] =>
    findingsOf(duplicateAssignment, `| Team | Name | Role |\n${text}`).map(({ key }) => key);
  const [master, owner] = keysOf(rows("Scrum Master") + rows("Product Owner"));
  expect(keysOf(rows("Product Owner"))).toEqual([owner]);
  expect(master).not.toBe(owner);
});
