import { productManagerNotGovernment } from "../../../../src/core/rules/catalogue/product-manager-not-government";
import { testRule } from "../../../support/test-rule";

testRule(productManagerNotGovernment, {
  clean: [
    {
      name: "a backup does not hold the position",
      table: `
        | Team | Name | Role | Affiliation |
        | ART | Ben Okoro | Backup Product Manager | Contractor |`,
    },
    {
      name: "one who has left",
      table: `
        | Team | Name | Role | Affiliation | End |
        | ART | Ben Okoro | Product Manager | Contractor | 2026-01-01 |`,
    },
    {
      name: "a conflict is no proof",
      table: `
        | Team | Name | Role | Affiliation | Organization |
        | ART | Ben Okoro | Product Manager | Federal | Tidewater LLC |`,
    },
  ],
  flagged: [
    {
      name: "a corporate mailbox is proof",
      table: `
        | Team | Name | Role | Email |
        | ART | Ben Okoro | «Product Manager» | «ben.okoro@tidewater.com» |`,
      findings: ["error: Ben Okoro is Product Manager of train but is listed as a contractor"],
    },
    {
      name: "another sheet tells it",
      table: `
        ## Teams
        | Team | Name | Role |
        | ART | Ben Okoro | «Product Manager» |
        ## Contacts
        | Name | Affiliation |
        | Ben Okoro | «Contractor» |`,
      findings: ["error: Ben Okoro is Product Manager of train"],
    },
  ],
});
