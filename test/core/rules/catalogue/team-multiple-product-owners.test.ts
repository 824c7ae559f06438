import { teamMultipleProductOwners } from "../../../../src/core/rules/catalogue/team-multiple-product-owners";
import { testRule } from "../../../support/test-rule";

testRule(teamMultipleProductOwners, {
  clean: [
    {
      name: "one person who stands there twice is one",
      table: `
        | Team | Name | Role | Email |
        | Falcon | Bo Ray | Product Owner | bo.ray@example.com |
        | Falcon | Ray, Bo | Product Owner | BO.RAY@example.com |`,
    },
    {
      name: "one name with two addresses",
      table: `
        ## Roster
        | Team | Name | Role | Email |
        | Falcon | Ines Holm | Product Owner | ines.holm@agency.gov |
        ## Leads
        | Team | Name | Role | Email |
        | Falcon | HOLM, Ines | PO | iholm@company.example |`,
    },
    {
      name: "one holder a team",
      table: `
        | Team | Name | Role |
        | Falcon | Bo Ray | Product Owner |
        | Heron | Eli Cho | Product Owner |`,
    },
    {
      name: "the other has left",
      table: `
        | Team | Name | Role | End |
        | Falcon | Bo Ray | Product Owner | 2026-05-31 |
        | Falcon | Eli Cho | Product Owner | |`,
    },
    {
      name: "one for good and two who act",
      table: `
        | Team | Name | Role |
        | Falcon | Ines Holm | Product Owner |
        | Falcon | Ann Lee | Acting Product Owner |
        | Falcon | Bo Ray | Interim Product Owner |`,
    },
  ],
  flagged: [
    {
      name: "two names a letter apart",
      table: `
        | Team | Name | Role |
        | Falcon | «Ines Holm» | «Product Owner» |
        | Falcon | «Inez Holm» | «Product Owner» |`,
      findings: ["warning: Falcon lists 2 Product Owners (Ines Holm and Inez Holm)."],
    },
    {
      name: "two names a letter apart and a third",
      table: `
        | Team | Name | Role |
        | Falcon | «Ines Holm» | «Product Owner» |
        | Falcon | «Inez Holm» | «Product Owner» |
        | Falcon | «Bo Ray» | «Product Owner» |`,
      findings: ["error: Falcon lists 3 Product Owners"],
    },
    {
      name: "two names in one cell",
      table: `
        | Team | Product Owner | Scrum Master | Developers |
        | Falcon | «Ann Lee; Bo Ray» | Noor Haddad | Cy Poe |`,
      findings: ["error: Falcon lists 2 Product Owners (Ann Lee and Bo Ray)."],
    },
    {
      name: "two acting ones and nobody for good",
      table: `
        | Team | Name | Role |
        | Falcon | «Ann Lee» | «Acting Product Owner» |
        | Falcon | «Bo Ray» | «Interim Product Owner» |`,
      findings: ["warning: Falcon lists 2 Product Owners, none of them for good"],
    },
    {
      name: "one of them twice, under two addresses and on two rows",
      table: `
        | Team | Name | Role | Email |
        | Falcon | «Ines Holm» | «Product Owner» | ines.holm@agency.gov |
        | Falcon | Ines Holm | Product Owner | ines.holm@agency.gov |
        | Falcon | Ines Holm | Product Owner | iholm@company.example |
        | Falcon | «Bo Ray» | «Product Owner» | |`,
      findings: ["error: Falcon lists 2 Product Owners (Ines Holm and Bo Ray)."],
    },
  ],
});
