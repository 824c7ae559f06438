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
      name: "a cell that points to nobody in the workbook is asked about",
      table: `
        | Team | Product Owner | Scrum Master | Developers |
        | Falcon | Ines Holm | «see the wiki» | Cy Poe |`,
      findings: ["warning absent: Falcon may have no Scrum Master: ‘see the wiki’ in C2 could be the one."],
    },
    {
      name: "and so is one in a column of names",
      table: `
        | Team | Name | Role |
        | Falcon | Ines Holm | Product Owner |
        | Falcon | «see Merlin» | Scrum Master |
        | Falcon | Cy Poe | Developer |`,
      findings: ["warning absent: Falcon may have no Scrum Master: ‘see Merlin’ in B3 could be the one."],
    },
    {
      name: "a title one letter off is asked about, with what it seems to be",
      table: `
        | Team | Name | Role |
        | Falcon | Ines Holm | Product Owner |
        | Falcon | Noor Haddad | «Scrum Mater» |
        | Falcon | Cy Poe | Developer |`,
      findings: ["warning absent: Falcon may have no Scrum Master: ‘Scrum Mater’ in C3 could be the one."],
    },
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
