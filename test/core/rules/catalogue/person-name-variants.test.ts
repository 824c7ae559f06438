import { personNameVariants } from "../../../../src/core/rules/catalogue/person-name-variants";
import { testRule } from "../../../support/test-rule";

testRule(personNameVariants, {
  clean: [
    {
      name: "one address is one person",
      table: `
        | Team | Name | Role | Email |
        | Falcon | Hanna Olsen | Developer | ho@example.com |
        | Falcon | Hanne Olsen | Developer | ho@example.com |`,
    },
    {
      name: "initials differ",
      table: `
        | Team | Name | Role |
        | Falcon | Ann B Quistad | Developer |
        | Falcon | Ann C Quistad | Developer |`,
    },
    {
      name: "two teams",
      table: `
        | Team | Name | Role |
        | Falcon | Hanna Olsen | Developer |
        | Heron | Hanne Olsen | Developer |`,
    },
  ],
  flagged: [
    {
      name: "letters swapped",
      table: `
        | Team | Name | Role |
        | Falcon | «Hanna Olsen» | Developer |
        | Falcon | «Hanna Olesn» | Developer |`,
      findings: ["info: Hanna Olsen and Hanna Olesn on Falcon differ in one letter and are read as two people."],
    },
  ],
});
