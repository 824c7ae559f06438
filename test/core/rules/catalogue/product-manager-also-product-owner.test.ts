import { productManagerAlsoProductOwner } from "../../../../src/core/rules/catalogue/product-manager-also-product-owner";
import { testRule } from "../../../support/test-rule";

testRule(productManagerAlsoProductOwner, {
  clean: [
    {
      name: "on another ART",
      table: `
        | ART | Team | Name | Role |
        | Claims | ART | Ada Moss | Product Manager |
        | Quality | Falcon | Ada Moss | Product Owner |`,
    },
  ],
  flagged: [
    {
      name: "in one cell",
      table: `
        | Team | Name | Role |
        | Falcon | Ada Moss | «Product Manager / Product Owner» |`,
      findings: ["info: Ada Moss is both Product Manager and Product Owner."],
    },
  ],
});
