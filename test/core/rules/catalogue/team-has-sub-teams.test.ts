import { teamHasSubTeams } from "../../../../src/core/rules/catalogue/team-has-sub-teams";
import { testRule } from "../../../support/test-rule";

testRule(teamHasSubTeams, {
  clean: [
    {
      name: "numbered teams without a whole",
      table: `
        | Team | Name | Role |
        | Falcon-1 | Cy Poe | Developer |
        | Falcon-2 | Di Fox | Developer |`,
    },
    {
      name: "a support team",
      table: `
        | Team | Sub-team | Name | Role |
        | Help Desk | Day | Cy Poe | Analyst |
        | Help Desk | Night | Di Fox | Analyst |`,
    },
    {
      name: "a part’s name in another ART",
      table: `
        | ART | Team | Name | Role |
        | Claims | Falcon | Cy Poe | Developer |
        | Quality | Falcon - QA | Di Fox | Tester |
        | | Falcon/UX | Eli Cho | Designer |`,
    },
    {
      name: "a name that ends in a stroke",
      table: `
        | Team | Name | Role |
        | Falcon: | Cy Poe | Developer |`,
    },
  ],
  flagged: [
    {
      name: "a team named after a part of another",
      table: `
        | Team | Name | Role |
        | «Falcon» | Cy Poe | Developer |
        | «Falcon – QA» | Di Fox | Tester |
        | «Falcon.1» | Eli Cho | Developer |`,
      findings: ["info: Falcon - QA and Falcon.1 look like parts of Falcon."],
    },
    {
      name: "a single part",
      table: `
        | Team | Name | Role |
        | «Falcon» | Cy Poe | Developer |
        | «Falcon/UX» | Di Fox | Designer |`,
      findings: ["info: Falcon/UX looks like a part of Falcon."],
    },
    {
      name: "a column beats names",
      table: `
        | Team | Sub-team | Name | Role |
        | Falcon | «Red» | Cy Poe | Developer |
        | Falcon | «Blue» | Di Fox | Developer |
        | Falcon | «red» | Eli Cho | Developer |`,
      findings: ["warning: Falcon is split into Red and Blue."],
    },
  ],
});
