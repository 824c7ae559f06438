import { personOnMultipleTeams } from "../../../../src/core/rules/catalogue/person-on-multiple-teams";
import { testRule } from "../../../support/test-rule";

testRule(personOnMultipleTeams, {
  clean: [
    {
      name: "a Product Owner of two teams",
      table: `
        | Team | Product Owner | Scrum Master | Developers |
        | Falcon | Ines Holm | Noor Haddad | Cy Poe |
        | Heron | Ines Holm | Bo Ray | Di Fox |`,
    },
    {
      name: "thirds may not add up",
      table: `
        | Team | Name | Role | Allocation |
        | Falcon | Bo Ray | Scrum Master | 33.4% |
        | Heron | Bo Ray | Scrum Master | 33.4% |
        | Osprey | Bo Ray | Scrum Master | 33.4% |`,
    },
    {
      name: "one row for two roles",
      table: `
        | Team | Name | Role | Allocation |
        | Falcon | Bo Ray | Scrum Master / Developer | 60% |`,
    },
    {
      name: "a sheet of leads writes the role in another way",
      table: `
        ## Roster
        | Team | Name | Role | Allocation |
        | Falcon | Ines Holm | Product Owner | 100% |
        ## Leads
        | Team | Name | Role | Allocation |
        | Falcon | Ines Holm | PO | 100% |`,
    },
    {
      name: "a sheet of leads leaves the team out",
      table: `
        ## Roster
        | Team | Name | Role | Allocation |
        | Falcon | Ines Holm | Product Owner | 100% |
        ## Leads
        | Name | Role | Allocation |
        | Ines Holm | Product Owner | 100% |`,
    },
    {
      name: "the second team is over",
      table: `
        | Team | Name | Role | End |
        | Falcon | Cy Poe | Developer | 2026-05-01 |
        | Heron | Cy Poe | Developer | |`,
    },
  ],
  flagged: [
    {
      name: "two kinds of work on one team add up",
      table: `
        | Team | Name | Role | Allocation |
        | «Falcon» | Cy Poe | Software Engineer | «60%» |
        | «Falcon» | Cy Poe | Tester | «60%» |`,
      findings: ["warning: Cy Poe is on Falcon (120 %)."],
    },
    {
      name: "more than full time",
      table: `
        | Team | Name | Role | Allocation |
        | «Falcon» | Bo Ray | Scrum Master | «60%» |
        | «Heron» | Bo Ray | Scrum Master | «60%» |`,
      findings: ["warning: Bo Ray is on Falcon and Heron (120 %)."],
    },
    {
      name: "a developer of two teams for more than full time: one finding",
      table: `
        | Team | Name | Role | Allocation |
        | «Falcon» | Cy Poe | Developer | «80%» |
        | «Heron» | Cy Poe | Developer | «80%» |`,
      findings: ["warning: Cy Poe is on Falcon and Heron (160 %)."],
    },
  ],
});
