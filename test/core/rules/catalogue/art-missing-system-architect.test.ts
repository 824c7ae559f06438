import { artMissingSystemArchitect } from "../../../../src/core/rules/catalogue/art-missing-system-architect";
import { testRule } from "../../../support/test-rule";

testRule(artMissingSystemArchitect, {
  clean: [
    {
      name: "team rows cannot tell",
      table: `
        | Team | Product Owner |
        | Falcon | Ines Holm |`,
    },
    {
      name: "“Architect” at ART level",
      table: `
        | Team | Name | Role |
        | ART | Ola Reyes | Architect |`,
    },
  ],
  flagged: [
    {
      name: "the architect has left",
      table: `
        | «Team» | Name | Role | End |
        | ART | Ola Reyes | System Architect | 2025-12-31 |
        | ART | Greta Lind | RTE | |`,
      findings: ["info: No System Architect is listed for train."],
    },
  ],
});
