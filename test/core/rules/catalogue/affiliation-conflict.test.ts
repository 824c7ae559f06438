import { affiliationConflict } from "../../../../src/core/rules/catalogue/affiliation-conflict";
import { testRule } from "../../../support/test-rule";

testRule(affiliationConflict, {
  clean: [
    {
      name: "a government mailbox beside “Contractor”",
      table: `
        | Team | Name | Role | Affiliation | Email |
        | Falcon | Cy Poe | Developer | Contractor | cy.poe@cms.hhs.gov |`,
    },
    {
      name: "somebody who has left",
      table: `
        | Team | Name | Role | Affiliation | Organization | End |
        | Falcon | Cy Poe | Developer | Federal | Tidewater LLC | 2025-12-31 |`,
    },
  ],
  flagged: [
    {
      name: "two sheets contradict each other",
      table: `
        ## People
        | Team | Name | Role | Affiliation |
        | Falcon | Cy Poe | Developer | «Federal» |
        ## Contract
        | Team | Name | Role | Affiliation |
        | Falcon | Cy Poe | Developer | «Contractor» |`,
      findings: ["warning: ‘Federal’ in People!D2 says government, ‘Contractor’ in Contract!D2 says contractor."],
    },
    {
      name: "the column says contractor and a tag beside the name government",
      table: `
        | Team | Name | Role | Affiliation |
        | Falcon | «Cy Poe (Federal)» | Developer | «Contractor» |`,
      findings: ["warning: ‘Federal’ in B2 says government, ‘Contractor’ in D2 says contractor."],
    },
  ],
});
