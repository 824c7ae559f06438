import { productOwnerOverTwoTeams } from "../../../../src/core/rules/catalogue/product-owner-over-two-teams";
import { testRule } from "../../../support/test-rule";

testRule(productOwnerOverTwoTeams, {
  clean: [
    {
      name: "a backup on the third",
      table: `
        | Team | Name | Role |
        | Falcon | Bo Ray | Product Owner |
        | Heron | Bo Ray | Product Owner |
        | Osprey | Bo Ray | Backup Product Owner |`,
    },
  ],
  flagged: [
    {
      name: "three",
      table: `
        | Team | Name | Role |
        | Falcon | Bo Ray | «PO» |
        | Heron | Bo Ray | «Product Owner» |
        | Osprey | Bo Ray | «Product Owner» |`,
      findings: ["info: Bo Ray is Product Owner of 3 teams (Falcon, Heron and Osprey)."],
    },
  ],
});
