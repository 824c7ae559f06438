import { teamSkillNotListed } from "../../../../src/core/rules/catalogue/team-skill-not-listed";
import { testRule } from "../../../support/test-rule";

testRule(teamSkillNotListed, {
  clean: [
    {
      name: "two developers say nothing",
      table: `
        | Team | Name | Role |
        | Falcon | Cy Poe | Tester |
        | Falcon | Di Fox | UX Designer |`,
    },
    {
      name: "all kinds are there",
      table: `
        | Team | Name | Role |
        | Falcon | Cy Poe | Tester |
        | Falcon | Di Fox | UX Designer |
        | Falcon | Eli Cho | Technical Writer |
        | Falcon | Fay Lund | Software Engineer |`,
    },
  ],
  flagged: [
    {
      name: "a skills column tells",
      table: `
        | Team | Name | Role | Skills |
        | «Falcon» | Cy Poe | Developer | Tester |
        | Falcon | Di Fox | Developer | UX Designer |
        | Falcon | Eli Cho | Developer | Software Engineer |`,
      findings: ["info: Falcon lists no technical writers."],
    },
  ],
});
