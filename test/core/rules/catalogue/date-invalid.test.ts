import { dateInvalid } from "../../../../src/core/rules/catalogue/date-invalid";
import { testRule } from "../../../support/test-rule";

testRule(dateInvalid, {
  clean: [
    {
      name: "no dates at all",
      table: `
        | Team | Name | Role | Start | End |
        | Falcon | Cy Poe | Developer | | |`,
    },
    {
      name: "one day",
      table: `
        | Team | Name | Role | Start | End |
        | Falcon | Cy Poe | Developer | 2026-05-02 | 2026-05-02 |`,
    },
  ],
  flagged: [
    {
      name: "a text that is no date",
      table: `
        | Team | Name | Role | Start | End |
        | Falcon | Cy Poe | Scrum Master / Developer | «early summer» | |`,
      findings: ["warning: ‘early summer’ cannot be read as a date (Cy Poe)."],
    },
  ],
});
