import { artTeamCount } from "../../../../src/core/rules/catalogue/art-team-count";
import { describeFinding, findingsOf, testRule } from "../../../support/test-rule";

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
    {
      name: "no Agile Team at all",
      table: `
        | Team | Name | Role |
        | ART | Greta Lind | RTE |
        | Help Desk | Cy Poe | Analyst |`,
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

it.each([
  [1, "info: train has one Agile Team, fewer than 3."],
  [2, "info: train has 2 Agile Teams, fewer than 3."],
  [3, null],
  [4, null],
  [5, "info: train has 5 Agile Teams, more than 4."],
])("knows the typical numbers’ ends: %d", (n, told) => {
  const settings = { profiles: ["safe"], rules: {}, thresholds: { fewestTeams: 3, mostTeams: 4 } } as const;
  const table = `
    | Team | Name | Role |
    | Help Desk | Bo Ray | Analyst |
    ${["Alpha", "Bravo", "Carlo", "Delta", "Eagle"]
      .slice(0, n)
      .map((team) => `| ${team} | Cy Poe | Developer |`)
      .join("\n")}`;
  expect(findingsOf(artTeamCount, table, { settings }).map(describeFinding)).toEqual(told === null ? [] : [told]);
});
