import { artMissingRte } from "../../../../src/core/rules/catalogue/art-missing-rte";
import { testRule } from "../../../support/test-rule";

testRule(artMissingRte, {
  clean: [
    {
      name: "a Chief Scrum Master is the same role",
      table: `
        | Team | Name | Role |
        | ART | Greta Lind | Chief Scrum Master |`,
    },
    {
      name: "two are enough",
      table: `
        | Team | Name | Role |
        | ART | Greta Lind | RTE |
        | ART | Hugo Brandt | RTE |`,
    },
  ],
  flagged: [
    {
      name: "nobody",
      table: `
        | «Team» | Name | Role |
        | ART | Ada Moss | Product Manager |`,
      findings: ["warning absent: train has no Release Train Engineer."],
    },
    {
      name: "a deputy only",
      table: `
        | «Team» | Name | Role |
        | ART | «Ada Moss» | Deputy RTE |`,
      findings: ["warning absent: train has no Release Train Engineer but a stand-in, Ada Moss."],
    },
  ],
});
