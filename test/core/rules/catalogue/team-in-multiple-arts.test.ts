import { teamInMultipleArts } from "../../../../src/core/rules/catalogue/team-in-multiple-arts";
import { testRule } from "../../../support/test-rule";

testRule(teamInMultipleArts, {
  clean: [
    {
      name: "support teams of one name",
      table: `
        | ART | Team | Name | Role |
        | Claims | Help Desk | Cy Poe | Analyst |
        | Quality | Help Desk | Di Fox | Analyst |`,
    },
  ],
  flagged: [
    {
      name: "three ARTs, one finding",
      table: `
        | ART | Team | Name | Role |
        | «Claims» | Falcon | Cy Poe | Developer |
        | «Quality» | Team Falcon | Di Fox | Developer |
        | «Billing» | FALCON | Eli Cho | Developer |`,
      findings: ["warning: Falcon appears under Claims, Quality and Billing."],
    },
    {
      name: "a third row of no ART, and cells of its own",
      table: `
        | ART | Team | Name | Role |
        | Claims | Heron | Bo Ray | Developer |
        | «Claims» | Falcon | Cy Poe | Developer |
        | «Quality» | Falcon | Di Fox | Developer |
        | | Falcon | Eli Cho | Developer |`,
      findings: ["warning: Falcon appears under Claims and Quality."],
    },
  ],
});
