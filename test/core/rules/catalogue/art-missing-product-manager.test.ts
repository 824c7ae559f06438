import { artMissingProductManager } from "../../../../src/core/rules/catalogue/art-missing-product-manager";
import { testRule } from "../../../support/test-rule";

testRule(artMissingProductManager, {
  clean: [
    {
      name: "an acting one fills the position",
      table: `
        | Team | Name | Role |
        | ART | Ada Moss | Acting Product Manager |`,
    },
    {
      name: "one inside a team is one of the ART",
      table: `
        | Team | Name | Role |
        | Falcon | Ada Moss | Product Manager |`,
    },
    {
      name: "team rows cannot tell",
      table: `
        | Team | Product Owner | Scrum Master |
        | Falcon | Ines Holm | Noor Haddad |`,
    },
  ],
  flagged: [
    {
      name: "each ART needs its own",
      table: `
        | ART | Team | Name | Role |
        | Claims | ART | Ada Moss | Product Manager |
        | «Quality» | ART | Greta Lind | RTE |`,
      findings: ["error absent: Quality has no Product Manager."],
    },
    {
      name: "the only one has left",
      table: `
        | «Team» | Name | Role | End |
        | ART | «Ada Moss» | Product Manager | «2026-05-01» |
        | ART | Greta Lind | RTE | |`,
      findings: ["error ended: train has no Product Manager: Ada Moss left on 2026-05-01."],
    },
    {
      name: "“PM” may be the one",
      table: `
        | Team | Name | Role |
        | ART | Ada Moss | «PM» |`,
      findings: ["warning absent: train may have no Product Manager: ‘PM’ in C2 could be the one."],
    },
  ],
});
