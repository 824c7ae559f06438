import { productManagerAffiliationUnknown } from "../../../../src/core/rules/catalogue/product-manager-affiliation-unknown";
import { testRule } from "../../../support/test-rule";

testRule(productManagerAffiliationUnknown, {
  clean: [
    {
      name: "a contractor is another rule’s",
      table: `
        | Team | Name | Role | Affiliation |
        | ART | Ben Okoro | Product Manager | Contractor |`,
    },
    {
      name: "a grade proves it",
      table: `
        | Team | Name | Role | Grade |
        | ART | Ben Okoro | Product Manager | GS-14 |`,
    },
  ],
  flagged: [
    {
      name: "nothing is known",
      table: `
        | Team | Name | Role |
        | ART | Ben Okoro | «Product Manager» |`,
      findings: ["warning unknown: Cannot tell whether Ben Okoro is a government employee."],
    },
    {
      name: "the affiliation cell is blank",
      table: `
        | Team | Name | Role | Affiliation |
        | ART | Ben Okoro | «Product Manager» | «» |`,
      findings: ["warning unknown: Cannot tell"],
    },
    {
      name: "two cells contradict each other",
      table: `
        | Team | Name | Role | Affiliation | Organization |
        | ART | Ben Okoro | «Product Manager» | «Federal» | «Tidewater LLC» |`,
      findings: ["warning conflict: Cannot tell whether Ben Okoro is a government employee: the roster says both"],
    },
    {
      name: "an organization that may be a company or an office",
      table: `
        | Team | Name | Role | Organization |
        | ART | Ben Okoro | «Product Manager» | «Brightwater Systems» |`,
      findings: [
        "warning contractor: Cannot tell whether Ben Okoro is a government employee; a contractor is likely (‘Brightwater Systems’ in the organization column).",
      ],
    },
    {
      name: "a mailbox that anybody may have, and a blank organization",
      table: `
        | Team | Name | Role | Email | Organization | Affiliation |
        | ART | Ben Okoro | «Product Manager» | «ben.okoro@gmail.com» | «» | «» |`,
      findings: ["warning unknown: Cannot tell whether Ben Okoro is a government employee."],
    },
  ],
});
