import { artTeamCount } from "../../../../src/core/rules/catalogue/art-team-count";
import { testRule } from "../../../support/test-rule";

testRule(artTeamCount, {
  clean: [
    {
      name: "twelve teams",
      table: `
        | Team | Developers |
        | Alpha | Cy Poe |
        | Bravo | Cy Poe |
        | Carlo | Cy Poe |
        | Delta | Cy Poe |
        | Eagle | Cy Poe |
        | Foxes | Cy Poe |
        | Gamma | Cy Poe |
        | Hotel | Cy Poe |
        | India | Cy Poe |
        | Jazzy | Cy Poe |
        | Kilos | Cy Poe |
        | Limas | Cy Poe |`,
    },
  ],
  flagged: [
    {
      name: "thirteen teams",
      table: `
        | «Team» | Developers |
        | Alpha | Cy Poe |
        | Bravo | Cy Poe |
        | Carlo | Cy Poe |
        | Delta | Cy Poe |
        | Eagle | Cy Poe |
        | Foxes | Cy Poe |
        | Gamma | Cy Poe |
        | Hotel | Cy Poe |
        | India | Cy Poe |
        | Jazzy | Cy Poe |
        | Kilos | Cy Poe |
        | Limas | Cy Poe |
        | Metro | Cy Poe |`,
      findings: ["info: train has 13 Agile Teams, more than 12."],
    },
  ],
});
