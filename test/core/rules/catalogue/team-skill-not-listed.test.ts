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
    {
      name: "two developers beside others say nothing",
      table: `
        | Team | Name | Role |
        | Falcon | Cy Poe | Tester |
        | Falcon | Di Fox | UX Designer |
        | Falcon | Ines Holm | Product Owner |
        | Falcon | Noor Haddad | Scrum Master |`,
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
    {
      name: "a plain developer may write software",
      table: `
        | Team | Name | Role |
        | «Falcon» | Cy Poe | Tester |
        | Falcon | Di Fox | UX Designer |
        | Falcon | Eli Cho | Developer |
        | «Heron» | Fay Lund | Tester |
        | Heron | Gus Ito | UX Designer |
        | Heron | Hal Ives | QA Analyst |`,
      findings: [
        "info: Falcon lists no technical writers.",
        "info: Heron lists no software engineers or technical writers.",
      ],
    },
    {
      name: "skills of others, of open positions and of other roles do not count",
      table: `
        | Team | Name | Role | Skills |
        | «Falcon» | Cy Poe | Tester | |
        | Falcon | Di Fox | UX Designer | |
        | Falcon | Eli Cho | Software Engineer | |
        | Falcon | Ines Holm | Product Owner | Technical Writer |
        | Falcon | TBD | Technical Writer | |
        | Falcon | Cy Poe | Scrum Master | Technical Writer |`,
      findings: ["info: Falcon lists no technical writers."],
    },
    {
      name: "a skill makes a plain developer something else",
      table: `
        | Team | Name | Role | Skills |
        | «Falcon» | Cy Poe | Developer | Tester |
        | Falcon | Di Fox | UX Designer | Juggling |
        | Falcon | Eli Cho | Technical Writer | |`,
      findings: ["info: Falcon lists no software engineers."],
    },
  ],
});
