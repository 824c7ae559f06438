import { NO_MEMORY } from "../../../src/core/mapping/column-mapping";
import { buildRoster } from "../../../src/core/roster/build-roster";
import type { Assignment, Roster } from "../../../src/core/roster/roster";
import { NO_FACTS } from "../../../src/core/rules/workbook-facts";
import { rosterOfSheets } from "../../support/roster-of-sheets";
import { sheetOfRows } from "../../support/sheet-of-rows";
import { placeOf, rosterOfTable } from "../../support/table-roster";

const people = (roster: Roster): readonly string[] => roster.people.map((person) => person.name);
const teams = (roster: Roster): readonly string[] =>
  roster.teams.map((team) => `${team.art?.name ?? "-"}/${team.name}/${team.kind}${team.kindGuessed ? "?" : ""}`);
const roles = (roster: Roster): readonly string[] =>
  roster.assignments.map(
    (item) => `${item.person?.name ?? "nobody"} ${item.role ?? item.certainty} ${item.level} ${item.time}`,
  );
const only = (roster: Roster): Assignment | undefined => roster.assignments[0];

describe("people", () => {
  it.each([
    [
      "an address in any case is one person",
      `| Team | Name | Role | Email |
       | Falcon | Ann Lee | Developer | ann.lee@example.com |
       | Heron | Ann B. Lee | Developer | ANN.LEE@example.com |`,
      ["Ann Lee"],
    ],
    [
      "two addresses are two people of one name",
      `| Team | Name | Role | Email |
       | Falcon | Ann Lee | Developer | ann.lee@example.com |
       | Heron | Ann Lee | Developer | ann.lee@example.org |`,
      ["Ann Lee", "Ann Lee"],
    ],
    [
      "a name without address belongs to the one address of that name",
      `## A
       | Team | Name | Role | Email |
       | Falcon | Ann Lee | Developer | ann.lee@example.com |
       ## B
       | Team | Name | Role |
       | Heron | Lee, Ann | Developer |`,
      ["Ann Lee"],
    ],
    [
      "a name that two people share stays apart",
      `## A
       | Team | Name | Role | Email |
       | Falcon | Ann Lee | Developer | ann.lee@example.com |
       | Falcon | Ann Lee | Tester | ann.lee@example.org |
       ## B
       | Team | Name | Role |
       | Heron | Ann Lee | Developer |`,
      ["Ann Lee", "Ann Lee", "Ann Lee"],
    ],
    [
      "a mailbox of several names identifies nobody",
      `| Team | Name | Role | Email |
       | Falcon | Ann Lee | Developer | falcon@example.com |
       | Falcon | Bo Ray | Tester | falcon@example.com |`,
      ["Ann Lee", "Bo Ray"],
    ],
    [
      "accents, tags and order of a name do not matter",
      `| Team | Name | Role |
       | Falcon | José Álvarez | Developer |
       | Heron | Alvarez, Jose (CMS/CTR) | Developer |`,
      ["José Álvarez"],
    ],
    [
      "a team’s mailbox beside role columns is nobody’s",
      `| Team | Email | Product Owner | Scrum Master |
       | Falcon | falcon@example.com | Ann Lee | Bo Ray |`,
      ["Ann Lee", "Bo Ray"],
    ],
    [
      "first and last names may stand in two columns",
      `| Team | First name | Last name | Role |
       | Falcon | Ann | Lee | Developer |`,
      ["Ann Lee"],
    ],
  ])("%s", (_, table, expected) => {
    expect(people(rosterOfTable(table))).toEqual(expected);
  });

  it("gives addresses of one cell to its names one by one, or to nobody", () => {
    const table = (emails: string): string => `
      | Team | Name | Role | Email |
      | Falcon | Ann Lee; Bo Ray | Developer | ${emails} |`;
    const keys = (emails: string): readonly string[] => rosterOfTable(table(emails)).people.map((person) => person.key);
    expect(keys("ann@example.com; bo@example.com")).toEqual(["mail:ann@example.com", "mail:bo@example.com"]);
    expect(keys("ann@example.com")).toEqual(["name:ann lee", "name:bo ray"]);
  });
});

describe("ARTs and teams", () => {
  it.each([
    [
      "no ART anywhere: the workbook is one, by the file’s name",
      `| Team | Name | Role |
       | Falcon | Cy Poe | Developer |`,
      ["train/Falcon/agile"],
    ],
    [
      "one name under two ARTs is two teams",
      `| ART | Team | Name | Role |
       | Claims | Falcon | Cy Poe | Developer |
       | Quality ART | Falcon | Di Fox | Developer |
       | Quality | falcon | Eli Cho | Developer |`,
      ["Claims/Falcon/agile", "Quality ART/Falcon/agile"],
    ],
    [
      "a blank ART goes with the team’s other rows",
      `| ART | Team | Name | Role |
       | Claims | Falcon | Cy Poe | Developer |
       | Quality | Heron | Di Fox | Developer |
       | | Falcon | Eli Cho | Developer |
       | | Osprey | Fay Lund | Developer |`,
      ["Claims/Falcon/agile", "Quality/Heron/agile", "-/Osprey/agile"],
    ],
    [
      "a sheet without ARTs belongs to the only ART",
      `## A
       | ART | Team | Name | Role |
       | Claims | Falcon | Cy Poe | Developer |
       ## B
       | Team | Name | Role |
       | Heron | Di Fox | Developer |`,
      ["Claims/Falcon/agile", "Claims/Heron/agile"],
    ],
    [
      "pseudo-teams are no teams, support teams are",
      `| Team | Name | Role |
       | ART Level | Greta Lind | RTE |
       | Leadership | Ada Moss | Director |
       | Claims Help Desk | Bo Ray | Analyst |
       | Operations Dashboard | Cy Poe | Developer |
       | System Team | Di Fox | Developer |`,
      ["train/Claims Help Desk/support", "train/Operations Dashboard/agile", "train/System Team/agile?"],
    ],
    [
      "a stated team type overrides the name, on all rows of the team",
      `| Team | Team type | Name | Role |
       | Falcon | | Cy Poe | Developer |
       | Falcon | Support | Di Fox | Developer |
       | Help Desk | Agile | Eli Cho | Developer |`,
      ["train/Falcon/support", "train/Help Desk/agile"],
    ],
    [
      "several teams in one cell",
      `| Team | Name | Role |
       | Falcon; Heron | Cy Poe | Developer |`,
      ["train/Falcon/agile", "train/Heron/agile"],
    ],
  ])("%s", (_, table, expected) => {
    expect(teams(rosterOfTable(table))).toEqual(expected);
  });

  it("remembers the spellings of a team, the first one first", () => {
    const roster = rosterOfTable(`
      | Team | Name | Role |
      | Sea Falcon | Cy Poe | Developer |
      | TEAM SEA-FALCON | Di Fox | Developer |
      | Sea Falcon | Eli Cho | Developer |`);
    expect(roster.teams.map((team) => team.spellings.map((spelling) => spelling.text))).toEqual([
      ["Sea Falcon", "TEAM SEA-FALCON"],
    ]);
  });

  it("keeps an ART’s key when the workbook is renamed, for it has no other name", () => {
    expect(rosterOfTable("| Team | Name | Role |\n| Falcon | Cy Poe | Developer |").arts).toMatchObject([
      { key: "", name: "train", stated: false },
    ]);
  });
});

describe("assignments", () => {
  it("reads roles, vacancies and places", () => {
    const roster = rosterOfTable(`
      | Team   | Name             | Role                       |
      | Falcon | Ann Lee          | Scrum Master / Developer   |
      | Falcon | TBD              | Product Owner              |
      | Falcon | Backfill: Bo Ray | Tester                     |
      | Falcon | Backfill for Bo Ray | Tester                  |
      | Falcon | Cy Poe           |                            |
      | Falcon | Di Fox           | Widget Whisperer           |
      | ART    | Eli Cho          | Widget Whisperer           |
      |        | Fay Lund         | Developer                  |
      | Falcon | Gus Ito          | BA                         |
      | Help Desk | Hana Berg     | BA                         |`);
    expect(roles(roster)).toEqual([
      "Ann Lee scrum-master team active",
      "Ann Lee developer team active",
      "nobody product-owner team active",
      "Bo Ray developer team active",
      "nobody developer team active",
      "Cy Poe blank team active",
      "Di Fox developer team active",
      "Eli Cho unrecognized art active",
      "Fay Lund developer none active",
      "Gus Ito developer team active",
      "Hana Berg program-support team active",
    ]);
  });

  it.each([
    ["nothing said", "| | | |", "active"],
    ["starts today", "| 2026-06-01 | | |", "active"],
    ["starts tomorrow", "| 2026-06-02 | | |", "starts-later"],
    ["ends today", "| | 2026-06-01 | |", "active"],
    ["ended yesterday", "| | 2026-05-31 | |", "ended"],
    ["a serial number of Excel’s", "| | 46173 | |", "ended"],
    ["no date at all", "| soon | | |", "active"],
    ["an open end", "| 2026-01-01 | TBD | |", "active"],
    ["the end before the start", "| 2026-08-01 | 2026-01-01 | |", "active"],
    ["a status that says gone", "| | | Left |", "past"],
    ["a status that says here", "| | | Active |", "active"],
  ])("%s", (_, cells, time) => {
    const roster = rosterOfTable(
      `| Team | Name | Role | Start | End | Status |\n| Falcon | Ann Lee | Developer ${cells}`,
    );
    expect(only(roster)?.time).toBe(time);
  });

  it("reads day and month by what the column shows elsewhere", () => {
    const roster = rosterOfTable(`
      | Team | Name | Role | Start | End |
      | Falcon | Ann Lee | Developer | 25/3/2026 | |
      | Falcon | Bo Ray | Developer | 3/4/2026 | 4/6/2026 |`);
    expect(roster.assignments.map((item) => item.start?.iso)).toEqual(["2026-03-25", "2026-04-03"]);
    expect(roster.assignments[1]?.end?.iso).toBe("2026-06-04");
  });

  it("leaves out former members’ sheets and crossed-out rows without forgetting them", () => {
    const table = `
      ## Now
      | Team | Name | Role |
      | Falcon | Ann Lee | Developer |
      ## Former
      | Team | Name | Role |
      | Falcon | Bo Ray | Developer |`;
    const roster = rosterOfTable(table, { past: ["Former"], struck: ["Now!1,1"] });
    expect(roster.assignments.map((item) => item.time)).toEqual(["struck", "past"]);
  });

  it("takes a vacancy from the status column", () => {
    const roster = rosterOfTable(`
      | Team | Name | Role | Status |
      | Falcon | Ann Lee | Developer | Vacant |`);
    expect(only(roster)).toMatchObject({ person: null, vacancy: { kind: "vacant" } });
    expect(people(roster)).toEqual([]);
  });

  it("adds up to a person’s share: a row’s share stands at its first role or team only", () => {
    const roster = rosterOfTable(`
      | Team | Name | Role | Allocation |
      | Falcon; Heron | Ann Lee | Scrum Master / Developer | 60% |
      | Osprey (25%); Plover (15%) | Ann Lee | Developer | |`);
    expect(roster.assignments.map((item) => item.allocation)).toEqual([60, null, null, null, 25, 15]);
  });

  it("names the cells that each statement stands in", () => {
    const roster = rosterOfTable(`
      | Team | Product Owner | Scrum Master |
      | Falcon | Ann Lee | |`);
    const cell = { sheetId: "Roster", rowIndex: 1, columnIndex: 1 };
    expect(only(roster)).toMatchObject({ nameCell: cell, roleCell: cell, roleText: "Product Owner" });
    expect(roster.assignments[1]).toMatchObject({ person: null, nameCell: { columnIndex: 2 } });
  });
});

describe("what the user decided", () => {
  const table = `
    | Team | Name | Role | Organization |
    | ART | Ann Lee | Backup  pm | Tidewater |`;

  it("a title, in any case, keeps its qualifier", () => {
    const memory = { columns: [], titles: { "BACKUP PM": "product-manager" }, organizations: {} } as const;
    expect(only(rosterOfTable(table, { memory }))).toMatchObject({
      role: "product-manager",
      qualifiers: ["backup"],
      certainty: "stated",
    });
  });

  it("a title that is none of the roles", () => {
    const memory = { columns: [], titles: { "backup pm": "none" }, organizations: {} } as const;
    expect(only(rosterOfTable(table, { memory }))).toMatchObject({ role: null, certainty: "set-aside" });
  });

  it("an organization", () => {
    const memory = { columns: [], titles: {}, organizations: { TIDEWATER: "government" } } as const;
    expect(rosterOfTable(table, { memory }).people[0]?.affiliation).toMatchObject({
      kind: "government",
      confirmed: true,
    });
  });
});

describe("headers of several meanings on rows of teams", () => {
  it.each([
    ["PM", "ambiguous art"],
    ["Coach", "ambiguous team"],
    ["RTE", "release-train-engineer art"],
    ["Scrum Master", "scrum-master team"],
  ])("%s names the ART’s, or the team’s where it may be the team’s: %s", (header, expected) => {
    const [item] = rosterOfTable(`| Team | ${header} |\n| Falcon | Ada Moss |`).assignments;
    expect(`${item?.role ?? item?.certainty ?? ""} ${item?.level ?? ""}`).toBe(expected);
  });

  it("that the user set aside stay with the team", () => {
    const memory = { columns: [], titles: { pm: "none" }, organizations: {} } as const;
    expect(rosterOfTable("| Team | PM |\n| Falcon | Ada Moss |", { memory }).assignments[0]).toMatchObject({
      certainty: "set-aside",
      level: "team",
    });
  });
});

describe("a title that others’ roles settle", () => {
  const certaintyOf = (role: string, change = ""): string | undefined =>
    rosterOfTable(`
      | Team | Name | Role | End |
      | Falcon | Cy Poe | Developer | |
      | Falcon | Bo Ray | ${role} | ${change} |
      | Falcon | Ola Reyes | Coach | |`).assignments.at(-1)?.certainty;

  it.each([
    ["a Scrum Master", "Scrum Master", "", "by-place"],
    ["a former one", "Scrum Master", "2026-01-31", "ambiguous"],
    ["a backup", "Backup Scrum Master", "", "ambiguous"],
    ["a deputy", "Deputy Scrum Master", "", "ambiguous"],
    ["nobody", "Tester", "", "ambiguous"],
  ])("“Coach” beside %s", (_, role, end, certainty) => {
    expect(certaintyOf(role, end)).toBe(certainty);
  });
});

describe("the workbook’s name", () => {
  it.each([
    ["train.xlsx", "train"],
    ["Plan v2.1 final.xlsm", "Plan v2.1 final"],
    ["Claims", "Claims"],
  ])("of %s is %s", (workbookName, name) => {
    const options = {
      asOf: "2026-06-01",
      dateSystem: 1900,
      memory: NO_MEMORY,
      facts: NO_FACTS,
      staffLists: [],
      unreadRoles: new Map(),
      workbookName,
    } as const;
    expect(buildRoster([], [], options).workbookName).toBe(name);
  });
});

describe("what rows tell of their team and ART", () => {
  it("gives each region and spelling once", () => {
    const [team] = rosterOfTable(`
      | Team | Name | Role |
      | Falcon | Cy Poe | Developer |
      | Team Falcon | Di Fox | Developer |
      | Falcon | Eli Cho | Developer |`).teams;
    expect(team?.regions).toHaveLength(1);
    expect(team?.spellings.map(({ text }) => text)).toEqual(["Falcon", "Team Falcon"]);
  });

  it("gives sub-teams of those who are there, and none at ART level", () => {
    const roster = rosterOfTable(`
      | Team | Sub-team | Name | Role | End |
      | Falcon | Red | Cy Poe | Developer | |
      | Falcon | red | Di Fox | Developer | |
      | Falcon | Blue | Eli Cho | Developer | 2026-01-31 |
      | Falcon | N/A | Fay Lund | Developer | |
      | Falcon | | Gus Ito | Developer | |
      | ART | Green | Greta Lind | RTE | |`);
    expect(roster.teams.map(({ subTeams }) => subTeams)).toEqual([
      [{ name: "Red", cells: [1, 2].map((rowIndex) => ({ sheetId: "Roster", rowIndex, columnIndex: 1 })) }],
    ]);
    expect(roster.arts[0]?.valueStreamMaps).toEqual([]);
  });

  it("gives each map once, and none of rows without an ART", () => {
    const roster = rosterOfTable(`
      | ART | Team | Name | Role | Value Stream Map |
      | Claims | Falcon | Cy Poe | Developer | https://example.com/map |
      | Claims | Heron | Di Fox | Developer | https://example.com/map |
      | Quality | Osprey | Eli Cho | Developer | |
      | | Plover | Fay Lund | Developer | https://example.com/other |`);
    expect(roster.arts.map(({ valueStreamMaps }) => valueStreamMaps.map(({ text }) => text))).toEqual([
      ["https://example.com/map"],
      [""],
    ]);
  });

  it("gives way to the user’s link, unless that is blank", () => {
    const table = `
      | ART | Team | Name | Role | Value Stream Map |
      | Claims ART | Falcon | Cy Poe | Developer | No |
      | Quality | Heron | Di Fox | Developer | No |`;
    const facts = { valueStreamMaps: { Claims: " https://example.com/map ", Quality: "  " } };
    expect(rosterOfTable(table, { facts }).arts.map(({ valueStreamMaps }) => valueStreamMaps)).toEqual([
      [{ kind: "organizational", text: "https://example.com/map", cell: null, ownColumn: true }],
      [
        {
          kind: "organizational",
          text: "No",
          cell: { sheetId: "Roster", rowIndex: 2, columnIndex: 4 },
          ownColumn: true,
        },
      ],
    ]);
  });
});

describe("where ARTs are named", () => {
  const cells = (roster: Roster): readonly string[] =>
    roster.arts.map(({ name, cells: own }) => [name, ...own.map(placeOf)].join(" "));

  it("is one cell a sheet, else the first sheet’s first header", () => {
    expect(
      cells(
        rosterOfTable(`
          ## A
          | ART | Team | Name | Role |
          | Claims | Falcon | Cy Poe | Developer |
          | Claims | Falcon | Di Fox | Developer |
          ## B
          | Team | ART | Name | Role |
          | Heron | Claims | Eli Cho | Developer |`),
      ),
    ).toEqual(["Claims A!A2 B!B2"]);
    expect(
      cells(
        rosterOfTable(`
          ## A
          | Team | Name | Role |
          | Falcon | Cy Poe | Developer |
          ## B
          | Team | Name | Role |
          | Heron | Di Fox | Developer |`),
      ),
    ).toEqual(["train A!A1"]);
  });

  it("is the first header where only the sheet’s name tells it", () => {
    const rows = ["Team | Name | Role", "Falcon | Cy Poe | Developer", "Heron | Di Fox | Tester"];
    const roster = rosterOfSheets([sheetOfRows("Claims ART", rows), sheetOfRows("Quality ART", rows)]);
    expect(roster.arts.map(({ name, cells: own }) => [name, own])).toEqual([
      ["Claims", [{ sheetId: "id of Claims ART", rowIndex: 0, columnIndex: 0 }]],
      ["Quality", [{ sheetId: "id of Quality ART", rowIndex: 0, columnIndex: 0 }]],
    ]);
  });

  it("keeps people of the ART itself who share no team with those of another", () => {
    const roster = rosterOfTable(`
      | ART | Team | Name | Role |
      | Claims | ART | Greta Lind | RTE |
      | Quality | Falcon | Cy Poe | Developer |
      | | ART | Ada Moss | Product Manager |`);
    expect(roster.assignments.map(({ art }) => art?.name ?? null)).toEqual(["Claims", "Quality", null]);
  });
});

describe("addresses and names", () => {
  it.each([
    [
      "an address beside two spellings of a name is one person’s",
      `| Team | Name | Role | Email |
       | Falcon | J. Smith | Developer | js@example.com |
       | Heron | Jane Smith | Developer | js@example.com |
       | Osprey | Jane B. Smith | Developer | js@example.com |`,
      1,
    ],
    [
      "an address beside names that share no word is nobody’s",
      `| Team | Name | Role | Email |
       | Falcon | A Smith | Developer | team@example.com |
       | Heron | A Jones | Developer | team@example.com |
       | Osprey | A Smith | Developer | |`,
      2,
    ],
    [
      "one stranger among several makes it a mailbox",
      `| Team | Name | Role | Email |
       | Falcon | Jane Smith | Developer | js@example.com |
       | Heron | J. Smith | Developer | js@example.com |
       | Osprey | Cy Poe | Developer | js@example.com |`,
      3,
    ],
    [
      "names in other scripts count as they stand",
      `| Team | Name | Role | Email |
       | Falcon | ??? | Developer | js@example.com |
       | Heron | Jane Smith | Developer | js@example.com |`,
      1,
    ],
  ])("%s", (_, table, expected) => {
    expect(new Set(people(rosterOfTable(table))).size).toBe(expected);
  });
});
