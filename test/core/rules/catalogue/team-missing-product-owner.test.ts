import { teamMissingProductOwner } from "../../../../src/core/rules/catalogue/team-missing-product-owner";
import { testRule } from "../../../support/test-rule";

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
      name: "nobody is listed",
      table: `
        | Team | Name | Role |
        | «Falcon» | Noor Haddad | Scrum Master |
        | Falcon | Cy Poe | Developer |`,
      findings: ["error absent: Falcon has no Product Owner."],
    },
  ],
});
