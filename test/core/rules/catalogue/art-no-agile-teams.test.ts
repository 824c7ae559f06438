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
    {
      name: "some have left, and nobody is on a team",
      table: `
        | «Team» | Name | Role | End |
        | ART | Greta Lind | RTE | |
        | ART | Bo Ray | Agile Coach | 2025-01-31 |`,
      findings: ["warning: train has no Agile Team in this roster."],
    },
  ],
});
