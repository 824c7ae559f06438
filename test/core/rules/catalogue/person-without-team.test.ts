import { personWithoutTeam } from "../../../../src/core/rules/catalogue/person-without-team";
import { testRule } from "../../../support/test-rule";

testRule(personWithoutTeam, {
  clean: [
    {
      name: "an ART role needs no team",
      table: `
        | Team | Name | Role |
        | | Greta Lind | RTE |
        | Falcon | Cy Poe | Developer |`,
    },
    {
      name: "another row gives the team",
      table: `
        | Team | Name | Role |
        | | Cy Poe | Developer |
        | Falcon | Cy Poe | Developer |`,
    },
    {
      name: "a sheet without teams",
      table: `
        ## People
        | Name | Role |
        | Cy Poe | Developer |
        ## Teams
        | Team | Product Owner |
        | Falcon | Ines Holm |`,
    },
  ],
  flagged: [
    {
      name: "a team to be decided",
      table: `
        | Team | Name | Role |
        | Falcon | Cy Poe | Developer |
        | «TBD» | Di Fox | Tester |`,
      findings: ["warning: Di Fox is a Developer without a team."],
    },
  ],
});
