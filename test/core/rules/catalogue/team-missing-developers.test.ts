import { teamMissingDevelopers } from "../../../../src/core/rules/catalogue/team-missing-developers";
import { testRule } from "../../../support/test-rule";

testRule(teamMissingDevelopers, {
  clean: [
    {
      name: "an unknown title counts as a developer",
      table: `
        | Team | Name | Role |
        | Falcon | Ines Holm | Product Owner |
        | Falcon | Noor Haddad | Scrum Master |
        | Falcon | Cy Poe | Widget Whisperer |
        | Falcon | Di Fox | Gadget Wrangler |`,
    },
    {
      name: "a backup developer does the work too",
      table: `
        | Team | Name | Role |
        | Falcon | Cy Poe | Backup Developer |`,
    },
    {
      name: "one who shadows is one, whoever else is there",
      table: `
        | Team | Name | Role |
        | Falcon | Ines Holm | Product Owner |
        | Falcon | Cy Poe | Shadow Developer |`,
    },
  ],
  flagged: [
    {
      name: "only an open position is listed",
      table: `
        | Team | Name | Role |
        | Falcon | Ines Holm | Product Owner |
        | Falcon | «TBD» | Developer |`,
      findings: ["error vacant: Falcon lists no developers or other members who do the work: the cell says ‘TBD’."],
    },
    {
      name: "a project manager is no developer",
      table: `
        | Team | Name | Role |
        | «Falcon» | Ines Holm | Product Owner |
        | Falcon | Bo Ray | Project Manager |`,
      findings: ["error absent: Falcon lists no developers"],
    },
  ],
});
