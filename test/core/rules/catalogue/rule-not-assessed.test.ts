import { ruleNotAssessed } from "../../../../src/core/rules/catalogue/rule-not-assessed";
import { testRule } from "../../../support/test-rule";

testRule(ruleNotAssessed, {
  clean: [
    {
      name: "nobody reads the profile’s columns",
      table: `
        | Team | Name | Role | Affiliation | End |
        | Falcon | Cy Poe | Developer | Contractor | 2026-12-31 |`,
    },
  ],
  flagged: [
    {
      name: "no role column",
      table: `
        | «Team» | Name | Affiliation | End |
        | Falcon | Cy Poe | Contractor | 2026-12-31 |`,
      findings: [
        "info: No column gives the role, so 26 rules were not checked (art-missing-product-manager, art-missing-rte … and 24 more rules).",
      ],
    },
    {
      name: "no dates",
      table: `
        | «Team» | Name | Role | Affiliation |
        | Falcon | Cy Poe | Developer | Contractor |`,
      findings: ["info: No column gives start and end dates, so 1 rule was not checked (date-invalid)."],
    },
  ],
});
