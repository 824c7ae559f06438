import { DEFAULT_RULE_SETTINGS } from "../../../../src/core/rules/rule-settings";
import { runTable } from "../../../support/check-table";
import { artMissingBusinessOwner } from "../../../../src/core/rules/catalogue/art-missing-business-owner";
import { testRule } from "../../../support/test-rule";

testRule(artMissingBusinessOwner, {
  clean: [
    {
      name: "team rows cannot tell",
      table: `
        | Team | Product Owner |
        | Falcon | Ines Holm |`,
    },
    {
      name: "five of them",
      table: `
        | Team | Name | Role |
        | ART | Ana Quist | Business Owner |
        | ART | Ben Quist | Business Owner |
        | ART | Cle Quist | Business Owner |
        | ART | Dan Quist | Business Owner |
        | ART | Eva Quist | Business Owner |`,
    },
  ],
  flagged: [
    {
      name: "six of them",
      table: `
        | Team | Name | Role |
        | ART | Ana Quist | «Business Owner» |
        | ART | Ben Quist | «Business Owner» |
        | ART | Cle Quist | «Business Owner» |
        | ART | Dan Quist | «Business Owner» |
        | ART | Eva Quist | «Business Owner» |
        | ART | Fin Quist | «Business Owner» |`,
      findings: ["info many: train lists 6 Business Owners."],
    },
  ],
});

it("says that team rows cannot tell", () => {
  const table = `
    | Team | Product Owner |
    | Falcon | Ines Holm |`;
  const settings = { ...DEFAULT_RULE_SETTINGS, profiles: ["safe"] } as const;
  expect(runTable(table, { settings }).find(({ rule }) => rule === artMissingBusinessOwner.id)).toMatchObject({
    gaps: ["No column for the Business Owner on sheet ‘Roster’."],
  });
});
