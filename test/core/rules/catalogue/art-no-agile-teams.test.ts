import { RULES } from "../../../../src/core/rules/catalogue-index";
import { DEFAULT_RULE_SETTINGS } from "../../../../src/core/rules/rule-settings";
import { runRules } from "../../../../src/core/rules/run-rules";
import { artNoAgileTeams } from "../../../../src/core/rules/catalogue/art-no-agile-teams";
import { rosterOfSheets } from "../../../support/roster-of-sheets";
import { sheetOfRows } from "../../../support/sheet-of-rows";
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

it.each([
  ["members of teams", "Developer", ["Sheet ‘Staff’ lists members of Agile Teams, but not the teams."]],
  ["others", "Program Analyst", []],
])("tells of a roster without teams that lists %s", (_, role, gaps) => {
  const sheets = [
    sheetOfRows("Leads", ["Team | Name | Role", "ART | Greta Lind | RTE", "ART | Ada Moss | Product Manager"]),
    sheetOfRows("Staff", ["Name | Role", `Cy Poe | ${role}`, `Bo Ray | ${role}`]),
  ];
  const runs = runRules(rosterOfSheets(sheets), RULES, DEFAULT_RULE_SETTINGS);
  expect(runs.find(({ rule }) => rule === artNoAgileTeams.id)).toMatchObject({
    gaps,
    findings: { length: gaps.length === 0 ? 1 : 0 },
  });
});
