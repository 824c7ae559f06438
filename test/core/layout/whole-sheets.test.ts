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
    [
      "candidates and their interviews",
      `| Candidate | Position     | Team | Interview date | Panel    |
       | Zoe Quill | Scrum Master | Dune | 11/2/2025      | Ada Moss |
       | Yan Bell  | Scrum Master | Dune | 11/3/2025      | Ada Moss |`,
      [],
    ],
    [
      "what teams need of each other",
      `| From Team | To Team | Need     | SM        |
       | Dune      | Mesa    | API      | Ben Okoro |
       | Mesa      | Reef    | Data     | Fay Gold  |`,
      [],
    ],
    [
      "the roles by increment",
      `| Role          | PI 26.1   | PI 26.2   |
       | Product Owner | Zoe Quill | Ada Moss  |
       | Scrum Master  | Ben Okoro | Ben Okoro |`,
      [],
    ],
    [
      "who was Scrum Master in which sprint",
      `| Sprint   | Team | Scrum Master | Goal   |
       | Sprint 1 | Dune | Ben Okoro    | Login  |
       | Sprint 2 | Dune | Zoe Quill    | Search |
       | Sprint 1 | Mesa | Fay Gold     | Void   |
       | Sprint 2 | Mesa | Fay Gold     | Edit   |`,
      [],
    ],
    [
      "the people of each increment in one table",
      `| PI   | Team | Role          | Name      |
       | 26.1 | Dune | Scrum Master  | Zoe Quill |
       | 26.1 | Dune | Product Owner | Ada Moss  |
       | 26.2 | Dune | Scrum Master  | Ben Okoro |
       | 26.2 | Dune | Product Owner | Ada Moss  |`,
      [],
    ],
    [
      "people with the release that they work on",
      `| Release | Team | Role          | Name      |
       | 4.1     | Dune | Product Owner | Ada Moss  |
       | 4.1     | Dune | Scrum Master  | Ben Okoro |
       | 4.2     | Dune | Developer     | Cleo Tan  |
       | 4.2     | Dune | Developer     | Dov Ash   |`,
      DUNE,
    ],
    [
      "who signed which change",
      `| Change | Team | Product Owner Sign-off | Scrum Master Sign-off |
       | C-1    | Dune | Ada Moss               | Ben Okoro             |
       | C-2    | Dune | Zoe Quill              | Ben Okoro             |`,
      [],
    ],
    [
      "members by their addresses",
      `| Squad | Scrum Role    | Member              |
       | Dune  | Product Owner | ada@harbor.example  |
       | Dune  | Developer     | cleo@harbor.example |`,
      ["Dune | product-owner | ada@harbor.example", "Dune | developer | cleo@harbor.example"],
    ],
    [
      "a team’s label above other facts",
      `| Sprint 14     |           |          |
       | Team:         | Dune      |          |
       | Sprint dates: | 11/2/2025 | 11/13/2025 |
       | Goal:         | Login     |          |
       |               |           |          |
       | Member        | Role          | PTO  |
       | Ada Moss      | Product Owner | 1    |
       | Ben Okoro     | Scrum Master  | 0    |`,
      DUNE.slice(0, 2),
    ],
    [
      "open positions under their team",
      `| Team Dune     |           |
       | Role          | Name      |
       | Product Owner | Ada Moss  |
       | Developer     | Cleo Tan  |
       |               |           |
       | Open positions |          |
       | Role          | Name      |
       | Scrum Master  | TBH       |`,
      ["Dune | product-owner | Ada Moss", "Dune | developer | Cleo Tan", "Dune | scrum-master | (nobody)"],
    ],
    [
      "headers that are wrapped by hand",
      `| Team\\nName | Product\\nOwner | Scrum\\nMaster | # of\\nDevs |
       | Dune      | Ada Moss      | Ben Okoro    | 5         |
       | Mesa      | Eli Finch     | Fay Gold     | 6         |`,
      [
        "Dune | product-owner | Ada Moss",
        "Dune | scrum-master | Ben Okoro",
        "Mesa | product-owner | Eli Finch",
        "Mesa | scrum-master | Fay Gold",
      ],
    ],
  ])("%s", (_, table, expected) => {
    expect([...seated(table)].sort()).toEqual([...expected].sort());
  });
});

const ROWS = (scrumMaster: string): string => `
  | Team | Role          | Name      |
  | Dune | Product Owner | Ada Moss  |
  | Dune | Scrum Master  | ${scrumMaster} |
  | Dune | Developer     | Cleo Tan  |
  | Dune | Developer     | Dov Ash   |`;

/** The roster's Scrum Masters on 2026-06-01. */
function scrumMasters(table: string): readonly string[] {
  return seated(table)
    .filter((line) => line.includes("scrum-master"))
    .map((line) => line.split(" | ")[2] ?? "");
}

describe("The same roster at several times", () => {
  const [then, now] = [ROWS("Zoe Quill"), ROWS("Ben Okoro")];

  it.each([
    ["under headings that are periods", `| January 2026 - present |${now}\n| |\n| July 2025 - December 2025 |${then}`],
    ["where the current one has no period", `| Team members |${now}\n| |\n| July 2025 - December 2025 |${then}`],
    ["where the latest period is over too", `| Jan 2026 - Mar 2026 |${now}\n| |\n| Oct 2025 - Dec 2025 |${then}`],
    ["on sheets of months", `## May 2026${then}\n## June 2026${now}`],
    ["on sheets of months, the next one already there", `## June 2026${now}\n## July 2026${then}`],
    ["on a sheet of plans", `## Current${now}\n## Proposed PI 27.1${then}`],
    ["under a heading of plans", `| Today |${now}\n| |\n| Future state (draft) |${then}`],
  ])("%s is the current one", (_, table) => {
    expect(scrumMasters(table)).toEqual(["Ben Okoro"]);
  });

  it.each([
    ["a period of performance", `| PoP: 10/1/2025 - 3/31/2026 |${now}\n| |\n| Vendor |${then}`],
    [
      "months in which others came",
      `## May 2026
       | Name      | Role         | Team |
       | Zoe Quill | Scrum Master | Dune |
       | Eli Finch | Developer    | Dune |
       ## June 2026
       | Name      | Role         | Team |
       | Ben Okoro | Scrum Master | Mesa |
       | Fay Gold  | Developer    | Mesa |`,
    ],
  ])("is not what %s shows", (_, table) => {
    expect(scrumMasters(table)).toHaveLength(2);
  });

  it("needs another table beside the plan or the period", () => {
    expect(scrumMasters(`## Draft${now}`)).toEqual(["Ben Okoro"]);
    expect(scrumMasters(`| July 2025 - December 2025 |${now}`)).toEqual(["Ben Okoro"]);
  });

  it("leaves a day in a row of its own alone", () => {
    const rows = `
      | Name      | Role         | Team | End |
      | Zoe Quill | Scrum Master | Dune |     |
      | Ada Moss  | Product Owner | Dune | 12/31/2026 |`;
    const table = `## May 2026${rows}\n## June 2026${rows.replace("Zoe Quill", "Ben Okoro")}`;
    expect(seated(table).filter((line) => line.includes("product-owner"))).toHaveLength(2);
    expect(scrumMasters(table)).toEqual(["Ben Okoro"]);
  });
});
