import { roleAmbiguous } from "../../../../src/core/rules/catalogue/role-ambiguous";
import { testRule } from "../../../support/test-rule";

testRule(roleAmbiguous, {
  clean: [
    {
      name: "the user has chosen",
      table: `
        | Team | Name | Role |
        | ART | Ada Moss | PM |`,
      memory: { columns: [], titles: { pm: "product-manager" }, organizations: {} },
    },
    {
      name: "somebody who has left",
      table: `
        | Team | Name | Role | End |
        | ART | Ada Moss | PM | 2025-12-31 |`,
    },
    {
      name: "nothing hangs on a lead of a support team",
      table: `
        | Team | Name | Role |
        | Help Desk | Ada Moss | Team Lead |`,
    },
    {
      name: "a former member",
      table: `
        | Team | Name | Role | Status |
        | ART | Ada Moss | PM | Former |`,
    },
  ],
  flagged: [
    {
      name: "one finding a person",
      table: `
        | Team | Name | Role |
        | ART | Ada Moss | «PM» |
        | ART | Bo Ray | «PM» |`,
      findings: [
        "warning: ‘PM’ in C2 can mean Product Manager, or Program support, or Leadership or oversight.",
        "warning: ‘PM’ in C3",
      ],
    },
    {
      name: "a header is one question",
      table: `
        | Team | «PM» | Product Owner | Scrum Master |
        | Falcon | Ada Moss | Ines Holm | Noor Haddad |
        | Heron | Bo Ray | Ines Holm | Noor Haddad |`,
      findings: ["warning: The header ‘PM’ in B1 can mean Product Manager"],
    },
    {
      name: "two rows of one person are one question",
      table: `
        | Team | Name | Role |
        | Falcon | Ada Moss | «PM» |
        | ART | Ada Moss | «PM» |`,
      findings: ["warning: ‘PM’ in C2 can mean Product Manager, or Program support, or Leadership or oversight."],
    },
    {
      name: "two open positions are two",
      table: `
        | Team | Name | Role |
        | ART | TBD | «PM» |
        | ART | TBD | «PM» |`,
      findings: ["warning: ‘PM’ in C2", "warning: ‘PM’ in C3"],
    },
    {
      name: "two meanings",
      table: `
        | Team | Name | Role |
        | ART | Ada Moss | «SM» |`,
      findings: ["warning: ‘SM’ in C2 can mean Scrum Master or Solution-level role."],
    },
    {
      name: "one meaning that the place leaves",
      table: `
        | Team | Name | Role |
        | Help Desk | Ada Moss | «Product Lead» |`,
      findings: ["warning: ‘Product Lead’ in C2 can mean Product Manager or another role."],
    },
  ],
});
