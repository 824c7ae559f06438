import { artMissingBusinessOwner } from "../../../../src/core/rules/catalogue/art-missing-business-owner";
import { testRule } from "../../../support/test-rule";

testRule(artMissingBusinessOwner, {
  clean: [
    {
      name: "team rows cannot tell",
      table: `
        | Team | Product Owner |
        | Falcon | Ines Holm |`,
    },
  ],
  flagged: [
    {
      name: "six of them",
      table: `
        | Team | Name | Role |
        | ART | Ana Quist | «Business Owner» |
        | ART | Ben Quist | «Business Owner» |
        | ART | Cle Quist | «Business Owner» |
        | ART | Dan Quist | «Business Owner» |
        | ART | Eva Quist | «Business Owner» |
        | ART | Fin Quist | «Business Owner» |`,
      findings: ["info many: train lists 6 Business Owners."],
    },
  ],
});
