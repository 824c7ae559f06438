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
    {
      name: "only open positions",
      table: `
        | Team | Name | Role |
        | Falcon | TBD | Developer |`,
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
    {
      name: "one member",
      table: `
        | Team | Name | Role |
        | «Falcon» | Cy Poe | Developer |
        | Falcon | TBD | Tester |`,
      findings: ["info: Falcon has one member."],
    },
  ],
});
