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
  ],
});
