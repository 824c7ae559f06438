import { RULES } from "../../../src/core/rules/catalogue-index";
import { DEFAULT_RULE_SETTINGS } from "../../../src/core/rules/rule-settings";
import { runRules } from "../../../src/core/rules/run-rules";
import { rosterOfSheets } from "../../support/roster-of-sheets";
import { sheetOfRows } from "../../support/sheet-of-rows";
import { seated } from "../../support/seated";

const sorted = (lines: readonly string[]): readonly string[] => [...lines].sort();
const HERON = ["Heron | product-owner | Ann Lee", "Heron | scrum-master | Bo Ray", "Heron | developer | Cy Dunn"];
const OSPREY = [
  "Osprey | product-owner | Dee Early",
  "Osprey | scrum-master | (nobody)",
  "Osprey | developer | Hal Ives",
];

describe("Two teams written as labels and values", () => {
  it.each([
    [
      "in two columns, one below the other",
      `| Team          | Heron     |
       | Product Owner | Ann Lee   |
       | Scrum Master  | Bo Ray    |
       | Developers    | Cy Dunn   |
       |               |           |
       | Team          | Osprey    |
       | Product Owner | Dee Early |
       | Scrum Master  | TBD       |
       | Developers    | Hal Ives  |`,
    ],
    [
      "without a blank row between, with colons, and with other facts",
      `| Team Name:     | Heron     |
       | Product Owner: | Ann Lee   |
       | Scrum Master:  | Bo Ray    |
       | Slack channel: | #heron    |
       | Dev:           | Cy Dunn   |
       | Team Name:     | Osprey    |
       | Product Owner: | Dee Early |
       | Scrum Master:  |           |
       | Dev:           | Hal Ives  |`,
    ],
    [
      "side by side",
      `| Team          | Heron   | | Team          | Osprey    |
       | Product Owner | Ann Lee | | Product Owner | Dee Early |
       | Scrum Master  | Bo Ray  | | Developers    | Hal Ives  |
       | Developers    | Cy Dunn | | Scrum Master  | TBD       |`,
    ],
    [
      "side by side without a column between",
      `| Team          | Heron   | Team          | Osprey    |
       | Product Owner | Ann Lee | Product Owner | Dee Early |
       | Scrum Master  | Bo Ray  | Scrum Master  |           |
       | Developers    | Cy Dunn | Developers    | Hal Ives  |`,
    ],
    [
      "with a column between label and value",
      `| Team          | | Heron     |
       | Product Owner | | Ann Lee   |
       | Scrum Master  | | Bo Ray    |
       | Developers    | | Cy Dunn   |
       | Team          | | Osprey    |
       | Scrum Master  | | TBD       |
       | Product Owner | | Dee Early |
       | Developers    | | Hal Ives  |`,
    ],
    [
      "in one cell each",
      `| Team: Heron            |
       | Product Owner: Ann Lee |
       | Scrum Master: Bo Ray   |
       | Developers: Cy Dunn    |
       |                        |
       | Team: Osprey           |
       | Product Owner: Dee Early |
       | Scrum Master: TBD      |
       | Developers: Hal Ives   |`,
    ],
    [
      "in one cell each, side by side",
      `| Team: Heron            | Team: Osprey           |
       | Product Owner: Ann Lee | Product Owner: Dee Early |
       | Scrum Master: Bo Ray   | Scrum Master: Vacant   |
       | Developers: Cy Dunn    | Developers: Hal Ives   |`,
    ],
    [
      "under titles",
      `| Team Heron    |           |
       | Product Owner | Ann Lee   |
       | Scrum Master  | Bo Ray    |
       | Developer     | Cy Dunn   |
       |               |           |
       | Team Osprey   |           |
       | Product Owner | Dee Early |
       | Scrum Master  |           |
       | Developer     | Hal Ives  |`,
    ],
    [
      "as records of a person each",
      `| Role: Product Owner |
       | Name: Ann Lee       |
       | Team: Heron         |
       |                     |
       | Role: Scrum Master  |
       | Name: Bo Ray        |
       | Team: Heron         |
       |                     |
       | Role: Developer     |
       | Name: Cy Dunn       |
       | Team: Heron         |
       |                     |
       | Role: Product Owner |
       | Name: Dee Early     |
       | Team: Osprey        |
       |                     |
       | Role: Scrum Master  |
       | Name: TBD           |
       | Team: Osprey        |
       |                     |
       | Role: Developer     |
       | Name: Hal Ives      |
       | Team: Osprey        |`,
    ],
    [
      "as records in two columns under their teams",
      `| Team | Heron         | | Team | Osprey        |
       | Role | Product Owner | | Role | Product Owner |
       | Name | Ann Lee       | | Name | Dee Early     |
       | Role | Scrum Master  | | Role | Scrum Master  |
       | Name | Bo Ray        | | Name |               |
       | Role | Developer     | | Role | Developer     |
       | Name | Cy Dunn       | | Name | Hal Ives      |`,
    ],
  ])("%s", (_, table) => {
    expect(sorted(seated(table))).toEqual(sorted([...HERON, ...OSPREY]));
  });
});

describe("A list of labels", () => {
  it("goes on where a label is left blank, and asks for no more than one holder", () => {
    expect(
      seated(`
        | Team          | Heron   |
        | Product Owner | Ann Lee |
        | Developers    | Bo Ray  |
        |               | Cy Dunn |
        | Developers    |         |`),
    ).toEqual(["Heron | product-owner | Ann Lee", "Heron | developer | Bo Ray", "Heron | developer | Cy Dunn"]);
  });

  it("keeps the ART's own roles apart from those of its teams", () => {
    expect(
      seated(`
        | ART                    | Harbor  |
        | Release Train Engineer | Flo Grant |
        | Product Manager        | Kay Long  |
        |                        |         |
        | Team                   | Heron   |
        | Product Owner          | Ann Lee |
        | Scrum Master           | Bo Ray  |`),
    ).toEqual([
      "ART | release-train-engineer | Flo Grant",
      "ART | product-manager | Kay Long",
      "Heron | product-owner | Ann Lee",
      "Heron | scrum-master | Bo Ray",
    ]);
  });

  it("names the team of the people in a table below, which keeps its rows", () => {
    expect(
      seated(`
        | Team          | Heron     |
        | Product Owner | Ann Lee   |
        | Scrum Master  | Bo Ray    |
        |               |           |
        | Name          | Role      |
        | Cy Dunn       | Developer |
        | Hal Ives      | Tester    |`),
    ).toEqual([
      "Heron | product-owner | Ann Lee",
      "Heron | scrum-master | Bo Ray",
      "Heron | developer | Cy Dunn",
      "Heron | developer | Hal Ives",
    ]);
  });

  it("names no team of a table below where it names several", () => {
    expect(
      seated(`
        | Team          | Heron     | | Team          | Osprey    |
        | Product Owner | Ann Lee   | | Product Owner | Dee Early |
        |               |           | |               |           |
        | Name          | Role      | |               |           |
        | Cy Dunn       | Developer | |               |           |
        | Hal Ives      | Tester    | |               |           |`),
    ).toContain("ART | developer | Cy Dunn");
  });

  it("reads one role of the ART beside those of its teams, remarks beside names, and lets other facts be", () => {
    expect(
      seated(`
        | ART: Harbor                            |                   |
        | RTE: Kay Long                          |                   |
        |                                        |                   |
        | Team: Heron                            | Team: Osprey      |
        | Sprint: 12                             | Sprint: 12        |
        | Mission: Fix claims                    | Mission: Move     |
        | PO: Ann Lee (ann@acme.example)         | PO: Dee Early     |
        | SM: Bo Ray, 50%                        | SM: Hal Ives      |`),
    ).toEqual([
      "ART | release-train-engineer | Kay Long",
      "Heron | product-owner | Ann Lee",
      "Heron | scrum-master | Bo Ray | 50%",
      "Osprey | product-owner | Dee Early",
      "Osprey | scrum-master | Hal Ives",
    ]);
  });

  it.each([
    [
      "something more stands beside its values",
      `| Team          | Heron   |            |
       | Product Owner | Ann Lee | since May  |
       | Scrum Master  | Bo Ray  | since June |`,
    ],
    [
      "numbers stand beside its roles",
      `| Team          | Heron |
       | Product Owner | 1     |
       | Scrum Master  | 1     |
       | Developers    | 5     |`,
    ],
    [
      "a single role stands under its team",
      `| Team          | Heron   |
       | Product Owner | Ann Lee |
       | Velocity      | 34      |`,
    ],
    [
      "its roles are explained",
      `| Team          | Heron |
       | Product Owner | Owns the backlog and decides what comes first in it |
       | Scrum Master  | Removes impediments and coaches the team in what it does |`,
    ],
    [
      "one role has a holder and the next an explanation",
      `| Team          | Heron   |
       | Product Owner | Ann Lee |
       | Scrum Master  | Removes impediments and coaches the team in what it does |
       | Developers    | Bo Ray  |`,
    ],
    [
      "it is an empty form",
      `| Team          | |
       | Product Owner | |
       | Scrum Master  | |`,
    ],
    [
      "it speaks of a single person",
      `| Name | Ann Lee       |
       | Role | Product Owner |
       | Team | Heron         |`,
    ],
  ])("is left unread where %s", (_, table) => {
    expect(seated(table)).toEqual([]);
  });
});

describe("A team's labels above the table of its members", () => {
  it("are another view of them and no duplicate", () => {
    const roster = rosterOfSheets([
      sheetOfRows("Heron", [
        "Team | Heron",
        "Product Owner | Ann Lee",
        "Scrum Master | Bo Ray",
        "",
        "Name | Role",
        "Ann Lee | Product Owner",
        "Bo Ray | Scrum Master",
        "Cy Dunn | Developer",
      ]),
    ]);
    const runs = runRules(roster, RULES, DEFAULT_RULE_SETTINGS);
    const found = runs.flatMap((run) => (run.kind === "checked" ? run.findings : []));
    expect(found.filter(({ rule }) => rule === "duplicate-assignment" || rule.startsWith("team-m"))).toEqual([]);
  });
});
