import { teamMissingScrumMaster } from "../../../../src/core/rules/catalogue/team-missing-scrum-master";
import { testRule } from "../../../support/test-rule";

testRule(teamMissingScrumMaster, {
  clean: [
    {
      name: "an abbreviation is enough",
      table: `
        | Team | Name | Role |
        | Falcon | Ines Holm | Product Owner |
        | Falcon | Noor Haddad | SM |
        | Falcon | Cy Poe | Developer |
        | Falcon | Di Fox | Tester |`,
    },
    {
      name: "a Team Coach is the newer name",
      table: `
        | Team | Name | Role |
        | Falcon | Ines Holm | Product Owner |
        | Falcon | Noor Haddad | Team Coach |
        | Falcon | Cy Poe | Developer |
        | Falcon | Di Fox | Tester |`,
    },
  ],
  flagged: [
    {
      name: "two teams, one of them without",
      table: `
        | Team | Product Owner | Scrum Master | Developers |
        | Falcon | Ines Holm | Noor Haddad | Cy Poe |
        | Heron | Bo Ray | «None» | Di Fox |`,
      findings: ["error dismissed: Heron has no Scrum Master: the cell says ‘None’."],
    },
  ],
});
