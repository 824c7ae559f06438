import { seated } from "../../support/seated";

const DUNE = [
  "Dune | product-owner | Ada Moss",
  "Dune | scrum-master | Ben Okoro",
  "Dune | developer | Cleo Tan",
  "Dune | developer | Dov Ash",
];

describe("Sheets as people write them", () => {
  it.each([
    [
      "names with their roles behind a dash, in brackets or behind a comma, under the team’s title",
      `| Team Dune                |
       | Ada Moss - Product Owner |
       | Ben Okoro (Scrum Master) |
       | Cleo Tan, Developer      |
       | Developer - Dov Ash      |`,
      DUNE,
    ],
    [
      "roles down, teams across, and facts about the teams below",
      `| Role          | Dune      |  Mesa     |
       | Product Owner | Ada Moss  |  Eli Finch |
       | Scrum Master  | Ben Okoro |  Fay Gold |
       | Developer     | Cleo Tan  |  Gus Hill |
       | Developer     | Dov Ash   |           |
       | Scrum board   | DUN-B     |  9:30     |
       | Cartographer  | Hana Irwin |          |`,
      [
        ...DUNE,
        "Dune | developer | Hana Irwin",
        "Mesa | product-owner | Eli Finch",
        "Mesa | scrum-master | Fay Gold",
        "Mesa | developer | Gus Hill",
      ],
    ],
    [
      "surnames first with degrees behind them",
      `| Team Name | Member            | Agile Role    |
       | Dune      | Moss, Ada, PMP, CSPO | Product Owner |
       | Dune      | Okoro, Ben, CSM   | Scrum Master  |
       | Dune      | Tan, Cleo         | Developer     |
       | Dune      | Ash, Dov, PhD     | Developer     |`,
      DUNE,
    ],
    [
      "a template that nobody filled",
      `| Team        | Role          | Name         |
       | [Team name] | Product Owner | [First Last] |
       | <team>      | Scrum Master  | <name>       |`,
      ["ART | product-owner | (nobody)", "ART | scrum-master | (nobody)"],
    ],
    [
      "a log of changes",
      `| Date      | Team | Change  | Role         | Name      |
       | 10/1/2025 | Dune | Added   | Developer    | Cleo Tan  |
       | 11/1/2025 | Dune | Removed | Scrum Master | Zoe Quill |
       | 11/1/2025 | Dune | Added   | Scrum Master | Ben Okoro |`,
      [],
    ],
  ])("%s", (_, table, expected) => {
    expect([...seated(table)].sort()).toEqual([...expected].sort());
  });
});
