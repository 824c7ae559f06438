import { artNoAgileTeams } from "../../../../src/core/rules/catalogue/art-no-agile-teams";
import { testRule } from "../../../support/test-rule";

testRule(artNoAgileTeams, {
  clean: [
    {
      name: "everybody has left",
      table: `
        | Team | Name | Role | End |
        | ART | Greta Lind | RTE | 2025-01-31 |`,
    },
  ],
  flagged: [
    {
      name: "one of two ARTs",
      table: `
        | ART | Team | Name | Role |
        | Claims | Falcon | Cy Poe | Developer |
        | «Quality» | ART | Greta Lind | RTE |`,
      findings: ["warning: Quality has no Agile Team in this roster."],
    },
  ],
});
