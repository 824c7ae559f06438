import { teamHasHierarchy } from "../../../../src/core/rules/catalogue/team-has-hierarchy";
import { testRule } from "../../../support/test-rule";

testRule(teamHasHierarchy, {
  clean: [
    {
      name: "everybody reports outside",
      table: `
        | Team | Name | Role | Reports to |
        | Falcon | Cy Poe | Developer | Ada Moss |`,
    },
    {
      name: "somebody reports to themselves",
      table: `
        | Team | Name | Role | Reports to |
        | Falcon | Cy Poe | Developer | Poe, Cy |`,
    },
    {
      name: "an Iteration Manager is a Scrum Master",
      table: `
        | Team | Name | Role |
        | Falcon | Cy Poe | Iteration Manager |`,
    },
    {
      name: "who reports, or is reported to, has left",
      table: `
        | Team | Name | Role | Reports to | End |
        | Falcon | Cy Poe | Developer | Di Fox | |
        | Falcon | Di Fox | Developer | | 2026-01-31 |
        | Falcon | Eli Cho | Developer | Cy Poe | 2026-01-31 |
        | Falcon | Fay Lund | Developer | TBD | |
        | Falcon | TBD | Developer | | |`,
    },
  ],
  flagged: [
    {
      name: "two ranks",
      table: `
        | Team | Name | Role |
        | Falcon | Cy Poe | «QA Lead» |
        | Falcon | Di Fox | «Tech Lead» |`,
      findings: ["info: ‘QA Lead’ and ‘Tech Lead’ suggest a hierarchy inside Falcon."],
    },
    {
      name: "a lead and a line",
      table: `
        | Team | Name | Role | Reports to |
        | Falcon | Cy Poe | Developer | «Fox, Di» |
        | Falcon | Di Fox | «Tech Lead» | |`,
      findings: [
        "warning: Cy Poe of Falcon reports to a member of the same team.",
        "info: ‘Tech Lead’ suggests a hierarchy inside Falcon.",
      ],
    },
    {
      name: "a Scrum Master who leads",
      table: `
        | Team | Name | Role |
        | Falcon | Bo Ray | «Lead Scrum Master» |
        | Falcon | Cy Poe | Developer |`,
      findings: ["info: ‘Lead Scrum Master’ suggests a hierarchy inside Falcon."],
    },
    {
      name: "two lines",
      table: `
        | Team | Name | Role | Reports to |
        | Falcon | Cy Poe | Developer | «Di Fox» |
        | Falcon | Di Fox | Developer | |
        | Falcon | Eli Cho | Developer | «Di Fox» |`,
      findings: ["warning: Cy Poe and Eli Cho of Falcon report to members of the same team."],
    },
  ],
});
