import { teamOnePersonSmAndPo } from "../../../../src/core/rules/catalogue/team-one-person-sm-and-po";
import { testRule } from "../../../support/test-rule";

testRule(teamOnePersonSmAndPo, {
  clean: [
    {
      name: "two people",
      table: `
        | Team | Product Owner | Scrum Master | Developers |
        | Falcon | Ines Holm | Noor Haddad | Cy Poe |`,
    },
    {
      name: "one of two Scrum Masters",
      table: `
        | Team | Name | Role |
        | Falcon | Bo Ray | Scrum Master |
        | Falcon | Bo Ray | Product Owner |
        | Falcon | Eli Cho | Scrum Master |`,
    },
  ],
  flagged: [
    {
      name: "one name in two columns",
      table: `
        | Team | Product Owner | Scrum Master | Developers |
        | Falcon | «Bo Ray» | «Bo Ray» | Cy Poe |`,
      findings: ["warning: Bo Ray is both Scrum Master and Product Owner of Falcon."],
    },
  ],
});
