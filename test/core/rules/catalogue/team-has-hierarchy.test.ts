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
  ],
});
