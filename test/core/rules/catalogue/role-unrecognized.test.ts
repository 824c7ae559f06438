import { roleUnrecognized } from "../../../../src/core/rules/catalogue/role-unrecognized";
import { testRule } from "../../../support/test-rule";

testRule(roleUnrecognized, {
  clean: [
    {
      name: "a vacancy",
      table: `
        | Team | Name | Role |
        | Falcon | TBD | Widget Whisperer |`,
    },
    {
      name: "a blank",
      table: `
        | Team | Name | Role |
        | Falcon | Cy Poe | |`,
    },
    {
      name: "the user set the title aside",
      table: `
        | Team | Name | Role |
        | Falcon | Cy Poe | Widget Whisperer |`,
      memory: { columns: [], titles: { "widget  WHISPERER": "none" }, organizations: {} },
    },
    {
      name: "somebody who has left",
      table: `
        | Team | Name | Role | End |
        | Falcon | Cy Poe | Widget Whisperer | 2026-01-31 |`,
    },
  ],
  flagged: [
    {
      name: "outside an Agile Team it is not counted",
      table: `
        | Team | Name | Role |
        | ART | Cy Poe | «Widget Whisperer» |`,
      findings: ["info uncounted: ‘Widget Whisperer’ is none of the roles"],
    },
    {
      name: "on an Agile Team it is",
      table: `
        | Team | Name | Role |
        | Falcon | Cy Poe | «Widget Whisperer» |`,
      findings: ["info counted: ‘Widget Whisperer’ is counted as a team member/developer."],
    },
    {
      name: "somebody who is to come",
      table: `
        | Team | Name | Role | Start |
        | Falcon | Cy Poe | «Widget Whisperer» | 2026-12-01 |`,
      findings: ["info counted: ‘Widget Whisperer’ is counted as a team member/developer."],
    },
  ],
});
