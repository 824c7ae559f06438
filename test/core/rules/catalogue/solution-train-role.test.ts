import { solutionTrainRole } from "../../../../src/core/rules/catalogue/solution-train-role";
import { testRule } from "../../../support/test-rule";

testRule(solutionTrainRole, {
  clean: [
    {
      name: "a vacant one",
      table: `
        | Team | Name | Role |
        | ART | TBD | Solution Train Engineer |`,
    },
  ],
  flagged: [
    {
      name: "an abbreviation",
      table: `
        | Team | Name | Role |
        | ART | Ola Reyes | «STE» |`,
      findings: ["info: Ola Reyes (‘STE’) has a role above the ART."],
    },
  ],
});
