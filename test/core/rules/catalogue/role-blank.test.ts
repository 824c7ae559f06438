import { roleBlank } from "../../../../src/core/rules/catalogue/role-blank";
import { testRule } from "../../../support/test-rule";

testRule(roleBlank, {
  clean: [
    {
      name: "another row tells the role",
      table: `
        | Team | Name | Role |
        | Falcon | Cy Poe | |
        | Falcon | Cy Poe | Developer |`,
    },
    {
      name: "a former member",
      table: `
        | Team | Name | Role | End |
        | Falcon | Cy Poe | | 2025-12-31 |`,
    },
  ],
  flagged: [
    {
      name: "two people",
      table: `
        | Team | Name | Role |
        | Falcon | Cy Poe | «» |
        | Falcon | Di Fox | «» |`,
      findings: ["warning: Cy Poe has no role.", "warning: Di Fox has no role."],
    },
  ],
});
