import { teamPositionNotContractor } from "../../../../src/core/rules/catalogue/team-position-not-contractor";
import { testRule } from "../../../support/test-rule";

testRule(teamPositionNotContractor, {
  clean: [
    {
      name: "contractors only",
      table: `
        | Team | Name | Role | Affiliation |
        | Falcon | Cy Poe | Developer | Contractor |`,
    },
    {
      name: "a likely mailbox is no proof",
      table: `
        | Team | Name | Role | Email |
        | Falcon | Cy Poe | Developer | cy.poe@cms.hhs.gov |`,
    },
    {
      name: "roles of the ART",
      table: `
        | Team | Name | Role | Affiliation |
        | Falcon | Cy Poe | RTE | Federal |`,
    },
  ],
  flagged: [
    {
      name: "one finding a team",
      table: `
        | Team | Name | Role | Affiliation |
        | Falcon | Cy Poe | «Developer» | «Federal» |
        | Falcon | Di Fox | «Scrum Master» | «Civ» |
        | Heron | Eli Cho | Developer | Contractor |`,
      findings: ["warning: Cy Poe and Di Fox on Falcon are government staff."],
    },
    {
      name: "one person in two roles",
      table: `
        | Team | Name | Role | Affiliation |
        | Falcon | Cy Poe | «Developer» | «Federal» |
        | Falcon | Cy Poe | «Scrum Master» | Federal |
        | Falcon | TBD | Developer | Federal |`,
      findings: ["warning: Cy Poe on Falcon is government staff."],
    },
  ],
});
