import { teamMultipleScrumMasters } from "../../../../src/core/rules/catalogue/team-multiple-scrum-masters";
import { testRule } from "../../../support/test-rule";

testRule(teamMultipleScrumMasters, {
  clean: [
    {
      name: "one person who stands there twice is one",
      table: `
        | Team | Name | Role | Email |
        | Falcon | Bo Ray | Scrum Master | bo.ray@example.com |
        | Falcon | Ray, Bo | Scrum Master | BO.RAY@example.com |`,
    },
    {
      name: "one holder a team",
      table: `
        | Team | Name | Role |
        | Falcon | Bo Ray | Scrum Master |
        | Heron | Eli Cho | Scrum Master |`,
    },
    {
      name: "the other has left",
      table: `
        | Team | Name | Role | End |
        | Falcon | Bo Ray | Scrum Master | 2026-05-31 |
        | Falcon | Eli Cho | Scrum Master | |`,
    },
  ],
  flagged: [
    {
      name: "two names in one cell",
      table: `
        | Team | Scrum Master | Product Owner | Developers |
        | Falcon | «Ann Lee; Bo Ray» | Noor Haddad | Cy Poe |`,
      findings: ["error: Falcon lists 2 Scrum Masters (Ann Lee and Bo Ray)."],
    },
    {
      name: "two acting ones and nobody for good",
      table: `
        | Team | Name | Role |
        | Falcon | «Ann Lee» | «Acting Scrum Master» |
        | Falcon | «Bo Ray» | «Interim Scrum Master» |`,
      findings: ["warning: Falcon lists 2 Scrum Masters, none of them for good"],
    },
  ],
});
