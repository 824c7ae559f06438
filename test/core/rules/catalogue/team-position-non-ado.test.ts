import { teamPositionNonAdo } from "../../../../src/core/rules/catalogue/team-position-non-ado";
import { testRule } from "../../../support/test-rule";

testRule(teamPositionNonAdo, {
  clean: [
    {
      name: "on a support team",
      table: `
        | Team | Name | Role | Affiliation |
        | Help Desk | Cy Poe | Analyst | Non-ADO |`,
    },
    {
      name: "other roles, and somebody who has left",
      table: `
        | Team | Name | Role | Affiliation | End |
        | Falcon | Greta Lind | RTE | Non-ADO | |
        | Falcon | Cy Poe | Developer | Non-ADO | 2026-01-31 |
        | Falcon | TBD | Developer | Non-ADO | |`,
    },
  ],
  flagged: [
    {
      name: "one finding an organization",
      table: `
        | Team | Name | Role | Affiliation | Organization |
        | Falcon | Cy Poe | Developer | Non-ADO | «Tidewater LLC» |
        | Falcon | Di Fox | Tester | Non-ADO | «Tidewater LLC» |`,
      findings: ["info: Tidewater LLC is not listed as an ADO (2 people on Falcon)."],
    },
    {
      name: "one person, whose organization nobody tells",
      table: `
        | Team | Name | Role | Affiliation |
        | Falcon | Cy Poe | Developer | «Non-ADO» |`,
      findings: ["info: The employer is not listed as an ADO (Cy Poe on Falcon)."],
    },
  ],
});
