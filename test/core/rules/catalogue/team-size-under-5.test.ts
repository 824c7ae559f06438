import { teamSizeUnder5 } from "../../../../src/core/rules/catalogue/team-size-under-5";
import { testRule } from "../../../support/test-rule";

testRule(teamSizeUnder5, {
  clean: [
    {
      name: "five people",
      table: `
        | Team | Product Owner | Scrum Master | Developers |
        | Heron | Bo Ray | Eli Cho | Ana Quist; Ben Quist; Cle Quist |`,
    },
  ],
  flagged: [
    {
      name: "four people",
      table: `
        | Team | Product Owner | Scrum Master | Developers |
        | «Heron» | Bo Ray | Eli Cho | Ana Quist; Ben Quist |`,
      findings: ["info: Heron has 4 people."],
    },
  ],
});
