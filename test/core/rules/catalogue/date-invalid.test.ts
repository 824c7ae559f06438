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
    {
      name: "a sheet of former members",
      table: `
        | Team | Name | Role | Start | End |
        | Falcon | Cy Poe | Developer | 2026-05-03 | 2026-05-02 |`,
      past: ["Roster"],
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
    {
      name: "the end before the start",
      table: `
        | Team | Name | Role | Start | End |
        | Falcon | Cy Poe | Developer | «2026-05-03» | «2026-05-02» |`,
      findings: ["warning: The end date of Cy Poe (2026-05-02) is before the start date (2026-05-03)."],
    },
    {
      name: "two texts beside an open position",
      table: `
        | Team | Name | Role | Start | End |
        | Falcon | TBD | Developer | «early summer» | «some day» |`,
      findings: ["warning: ‘early summer’ and ‘some day’ cannot be read as a date (the open position)."],
    },
  ],
});
