import { rteAlsoScrumMaster } from "../../../../src/core/rules/catalogue/rte-also-scrum-master";
import { testRule } from "../../../support/test-rule";

testRule(rteAlsoScrumMaster, {
  clean: [
    {
      name: "on another ART",
      table: `
        | ART | Team | Name | Role |
        | Claims | ART | Greta Lind | RTE |
        | Quality | Falcon | Greta Lind | Scrum Master |`,
    },
    {
      name: "who develops, and leads no team",
      table: `
        | Team | Name | Role |
        | ART | Greta Lind | RTE |
        | Falcon | Greta Lind | Developer |
        | ART | Greta Lind | Scrum Master |`,
    },
  ],
  flagged: [
    {
      name: "of two teams",
      table: `
        | Team | Name | Role |
        | ART | Greta Lind | «RTE» |
        | Falcon | Greta Lind | «Scrum Master» |
        | Heron | Greta Lind | «Scrum Master» |`,
      findings: ["info: Greta Lind is RTE of train and Scrum Master of Falcon, Heron."],
    },
  ],
});
