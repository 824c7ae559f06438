import { supportRoleAsTeamRole } from "../../../../src/core/rules/catalogue/support-role-as-team-role";
import { testRule } from "../../../support/test-rule";

testRule(supportRoleAsTeamRole, {
  clean: [
    {
      name: "a developer",
      table: `
        | Team | Name | Role |
        | Falcon | Cy Poe | Developer |`,
    },
  ],
  flagged: [
    {
      name: "an SME",
      table: `
        | Team | Name | Role |
        | Falcon | Cy Poe | «SME» |
        | Falcon | Bo Ray | «Project Manager» |`,
      findings: ["info: Cy Poe (SME) is in a program support role on Falcon.", "info: Bo Ray (Project Manager)"],
    },
  ],
});
