import { businessOwnerNotCms } from "../../../../src/core/rules/catalogue/business-owner-not-cms";
import { testRule } from "../../../support/test-rule";

testRule(businessOwnerNotCms, {
  clean: [
    {
      name: "an unknown one",
      table: `
        | Team | Name | Role |
        | ART | Ada Moss | Business Owner |`,
    },
    {
      name: "a contractor in another role, and one who has left",
      table: `
        | Team | Name | Role | Affiliation | End |
        | Falcon | Cy Poe | Developer | Contractor | |
        | ART | Ada Moss | Business Owner | Contractor | 2026-01-31 |`,
    },
  ],
  flagged: [
    {
      name: "by a company",
      table: `
        | Team | Name | Role | Organization |
        | ART | Ada Moss | «Business Owner» | «Tidewater LLC» |`,
      findings: ["warning: Ada Moss is Business Owner but is listed as a contractor"],
    },
    {
      name: "a contractor who does other work as well",
      table: `
        | Team | Name | Role | Affiliation |
        | ART | Ada Moss | «Business Owner» | «Contractor» |
        | Falcon | Ada Moss | Developer | Contractor |`,
      findings: [
        "warning: Ada Moss is Business Owner but is listed as a contractor (‘Contractor’ in the affiliation column).",
      ],
    },
  ],
});
