import { teamMissingProductOwner } from "../../../../src/core/rules/catalogue/team-missing-product-owner";
import { findingsOf, testRule } from "../../../support/test-rule";

testRule(teamMissingProductOwner, {
  clean: [
    {
      name: "every team has one",
      table: `
        | Team | Name | Role |
        | Falcon | Ines Holm | Product Owner |
        | Falcon | Noor Haddad | Scrum Master |
        | Falcon | Cy Poe | Developer |
        | Falcon | Di Fox | Tester |`,
    },
    {
      name: "a support team needs none",
      table: `
        | Team | Name | Role |
        | Help Desk | Cy Poe | Analyst |`,
    },
    {
      name: "a team of former members only is no team any more",
      table: `
        | Team | Name | Role | End |
        | Falcon | Cy Poe | Developer | 2025-12-31 |`,
    },
  ],
  flagged: [
    {
      name: "an empty cell beside a team",
      table: `
        | Team | Product Owner | Scrum Master | Developers |
        | Falcon | «» | Noor Haddad | Cy Poe |`,
      findings: ["error vacant: Falcon has no Product Owner: the position is vacant."],
    },
    {
      name: "a status calls a named seat vacant",
      table: `
        | Team | Name | Role | Status |
        | Falcon | «Ines Holm» | Product Owner | «Vacant» |
        | Falcon | Cy Poe | Developer | Active |`,
      findings: ["warning vacant: Falcon has no Product Owner: the status says ‘Vacant’ beside the name ‘Ines Holm’."],
    },
    {
      name: "a question’s answer calls a named seat vacant",
      table: `
        | Team | Name | Role | Filled? |
        | Falcon | «Ines Holm» | Product Owner | «No» |
        | Falcon | Cy Poe | Developer | Yes |`,
      findings: [
        "warning vacant: Falcon has no Product Owner: the column ‘Filled?’ says ‘No’ beside the name ‘Ines Holm’.",
      ],
    },
    {
      name: "a status agrees with the name cell",
      table: `
        | Team | Name | Role | Status |
        | Falcon | «TBD» | Product Owner | Vacant |
        | Falcon | Cy Poe | Developer | Active |`,
      findings: ["error vacant: Falcon has no Product Owner: the cell says ‘TBD’."],
    },
    {
      name: "nobody is listed",
      table: `
        | Team | Name | Role |
        | «Falcon» | Noor Haddad | Scrum Master |
        | Falcon | Cy Poe | Developer |`,
      findings: ["error absent: Falcon has no Product Owner."],
    },
  ],
});

it("accuses the status where a status calls a named seat vacant", () => {
  const [finding] = findingsOf(
    teamMissingProductOwner,
    `
      | Team | Name | Role | Status |
      | Falcon | Ines Holm | Product Owner | Vacant |
      | Falcon | Cy Poe | Developer | Active |`,
  );
  expect(finding?.accusedText).toBe("Vacant");
  expect(finding?.cells[0]).toEqual({ sheetId: "Roster", rowIndex: 1, columnIndex: 3 });
});
