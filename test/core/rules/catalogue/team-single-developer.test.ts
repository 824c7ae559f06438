import { teamSingleDeveloper } from "../../../../src/core/rules/catalogue/team-single-developer";
import { testRule } from "../../../support/test-rule";

testRule(teamSingleDeveloper, {
  clean: [
    {
      name: "none is another rule’s",
      table: `
        | Team | Name | Role |
        | Falcon | Ines Holm | Product Owner |`,
    },
    {
      name: "a support team",
      table: `
        | Team | Name | Role |
        | Help Desk | Cy Poe | Developer |`,
    },
  ],
  flagged: [
    {
      name: "the other starts later",
      table: `
        | Team | Name | Role | Start |
        | Falcon | «Cy Poe» | «Developer» | |
        | Falcon | Di Fox | Developer | 2026-09-01 |`,
      findings: ["info: Falcon has one developer."],
    },
  ],
});
