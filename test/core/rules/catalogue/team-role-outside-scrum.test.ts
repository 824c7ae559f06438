import { teamRoleOutsideScrum } from "../../../../src/core/rules/catalogue/team-role-outside-scrum";
import { testRule } from "../../../support/test-rule";

testRule(teamRoleOutsideScrum, {
  clean: [
    {
      name: "an analyst does a team’s work",
      table: `
        | Team | Name | Role |
        | Falcon | Bo Ray | Business Analyst |`,
    },
    {
      name: "somebody who also develops",
      table: `
        | Team | Name | Role |
        | Falcon | Bo Ray | RTE |
        | Falcon | Bo Ray | Developer |`,
    },
    {
      name: "at ART level",
      table: `
        | Team | Name | Role |
        | ART | Bo Ray | RTE |`,
    },
    {
      name: "somebody who has left",
      table: `
        | Team | Name | Role | End |
        | Falcon | Bo Ray | RTE | 2026-01-31 |
        | Falcon | Cy Poe | Developer | |`,
    },
  ],
  flagged: [
    {
      name: "roles of the ART and of the contract",
      table: `
        | Team | Name | Role |
        | Falcon | Cy Poe | Developer |
        | Falcon | Bo Ray | «RTE» |
        | Falcon | Eli Cho | «COR» |
        | Falcon | Ola Reyes | «Agile Coach» |`,
      findings: [
        "info: Bo Ray (RTE) is not in a Scrum Team role on Falcon.",
        "info: Eli Cho (COR)",
        "info: Ola Reyes (Agile Coach)",
      ],
    },
  ],
});
