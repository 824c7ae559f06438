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
  ],
  flagged: [
    {
      name: "by a company",
      table: `
        | Team | Name | Role | Organization |
        | ART | Ada Moss | «Business Owner» | «Tidewater LLC» |`,
      findings: ["warning: Ada Moss is Business Owner but is listed as a contractor"],
    },
  ],
});
