import { teamMissingProductOwner } from "../../../src/core/rules/catalogue/team-missing-product-owner";
import { teamMissingScrumMaster } from "../../../src/core/rules/catalogue/team-missing-scrum-master";
import { artMissingProductManager } from "../../../src/core/rules/catalogue/art-missing-product-manager";
import type { Rule } from "../../../src/core/rules/define-rule";
import { runTable, type CheckTableOptions } from "../../support/check-table";
import { placeOf } from "../../support/table-roster";
import { describeFinding, findingsOf } from "../../support/test-rule";

/** Each finding of the rule with its cells, the one to go to first in front. */
function told(rule: Rule, table: string, options: CheckTableOptions = {}): readonly string[] {
  return findingsOf(rule, table, options).map((finding) =>
    [describeFinding(finding), ...finding.cells.map((cell) => placeOf(cell).replace("Roster!", ""))].join(" "),
  );
}

const owner = (rows: string, options: CheckTableOptions = {}): readonly string[] =>
  told(
    teamMissingProductOwner,
    `
    | Team   | Name   | Role      | Start | End | Status |
    | Falcon | Cy Poe | Developer |       |     |        |
    ${rows}`,
    options,
  );

describe("A role whose holder is to come", () => {
  it("names the one who starts first, and is a warning where that is within 30 days", () => {
    const rows = (day: string): string => `
      | Falcon | Bo Ray | Product Owner |            | | Future |
      | Falcon | Di Fox | Product Owner | 2026-09-01 | |        |
      | Falcon | Ines Holm | Product Owner | ${day} | |        |
      | Falcon | Eli Cho | Product Owner | 2026-08-01 | |       |`;
    const sentence = (day: string): string =>
      `starts-later: Falcon has no Product Owner yet: Ines Holm starts on ${day}. A2 B5 D5`;
    expect(owner(rows("2026-07-01"))).toEqual([`warning ${sentence("2026-07-01")}`]);
    expect(owner(rows("2026-07-02"))).toEqual([`error ${sentence("2026-07-02")}`]);
  });

  it("is no warning where no day is said", () => {
    expect(owner("| Falcon | Bo Ray | Product Owner | | | Future |")).toEqual([
      "error starts-later: Falcon has no Product Owner yet: Bo Ray starts later. A2 B3",
    ]);
  });

  it("does not tell of seats that are open beside it, nor of former holders", () => {
    const rows = `
      | Falcon | TBD    | Product Owner |            |            | |
      | Falcon | Di Fox | Product Owner |            | 2026-01-31 | |
      | Falcon | Bo Ray | Incoming Product Owner | 2026-12-01 | | |`;
    expect(owner(rows)).toEqual([
      "error starts-later: Falcon has no Product Owner yet: Bo Ray starts on 2026-12-01. A2 B5 D5",
    ]);
    expect(owner("| Falcon | Bo Ray | Backup Product Owner | 2026-12-01 | | |")).toEqual([
      "error absent: Falcon has no Product Owner. A2",
    ]);
  });
});

describe("A role whose seat is open", () => {
  it("does not tell of former holders", () => {
    const rows = `
      | Falcon | TBD    | Product Owner |            |            | |
      | Falcon | Di Fox | Product Owner |            | 2026-01-31 | |`;
    expect(owner(rows)).toEqual(["error vacant: Falcon has no Product Owner: the cell says ‘TBD’. B3"]);
  });

  it("says since when", () => {
    expect(owner("| Falcon | Vacant | Product Owner | 2026-05-31 | | |")).toEqual([
      "error vacant: Falcon has no Product Owner: the cell says ‘Vacant’, open since 2026-05-31 (1 day). B3",
    ]);
  });

  it("is told before one that nobody is wanted for, and by the status that contradicts a name", () => {
    const rows = `
      | Falcon | N/A       | Product Owner | | | |
      | Falcon | Vacant    | Product Owner | | | |`;
    expect(owner(rows)).toEqual(["error vacant: Falcon has no Product Owner: the cell says ‘Vacant’. B4"]);
    expect(owner(`${rows}\n| Falcon | Ines Holm | Product Owner | | | Vacant |`)).toEqual([
      "warning vacant: Falcon has no Product Owner: the status says ‘Vacant’ beside the name ‘Ines Holm’. F5 B5",
    ]);
  });

  it("does not count where it is a backup’s, is crossed out, or was given up", () => {
    const rows = `
      | Falcon | TBD | Backup Product Owner | | | |
      | Falcon | TBD | Product Owner | | 2026-05-01 | |
      | Falcon | TBD | Product Owner | | | Former |
      | Falcon | TBD | Product Owner | | | |`;
    expect(owner(rows, { struck: ["Roster!5,1"] })).toEqual(["error absent: Falcon has no Product Owner. A2"]);
  });

  it("is told by its status alone where the name stands in two columns", () => {
    const table = `
      | Team | First name | Last name | Role | Status |
      | Falcon | Ines | Holm | Product Owner | Vacant |
      | Falcon | Cy | Poe | Developer | |`;
    expect(told(teamMissingProductOwner, table)).toEqual([
      "warning vacant: Falcon has no Product Owner: the status says ‘Vacant’. E2 C2",
    ]);
  });
});

describe("A role whose holders have left", () => {
  it("names the last of them", () => {
    const rows = `
      | Falcon | Bo Ray  | Product Owner | | 2026-02-28 | |
      | Falcon | Di Fox  | Product Owner | | 2026-04-30 | |
      | Falcon | Eli Cho | Product Owner | | 2026-03-31 | |
      | Falcon | Fay Lund | Product Owner | | | Former |`;
    expect(owner(rows)).toEqual(["error ended: Falcon has no Product Owner: Di Fox left on 2026-04-30. A2 B4 E4"]);
    expect(owner("| Falcon | Fay Lund | Product Owner | | | Former |")).toEqual([
      "error ended: Falcon has no Product Owner: Fay Lund is listed as former. A2 B3",
    ]);
  });
});

describe("A role that somebody may fill", () => {
  it("asks about a title that can mean it, with what else is known", () => {
    const table = (rows: string): string => `
      | Team | Name | Role | Start |
      | Falcon | Cy Poe | Developer | |
      | Falcon | Bo Ray | Coach | |
      ${rows}`;
    expect(told(teamMissingScrumMaster, table(""))).toEqual([
      "warning absent: Falcon may have no Scrum Master: ‘Coach’ in C3 could be the one. C3",
    ]);
    expect(told(teamMissingScrumMaster, table("| Falcon | Di Fox | Scrum Master | 2026-12-01 |"))).toEqual([
      "warning starts-later: Falcon may have no Scrum Master: ‘Coach’ in C3 could be the one. C3 A2 B4 D4",
    ]);
    expect(told(teamMissingScrumMaster, table("| Falcon | TBD | Scrum Master | |"))).toEqual([
      "warning vacant: Falcon may have no Scrum Master: ‘Coach’ in C3 could be the one. B4 C3",
    ]);
  });

  it("asks nothing about a title of somebody who has left", () => {
    const table = `
      | Team | Name | Role | End |
      | Falcon | Cy Poe | Developer | |
      | Falcon | Bo Ray | Coach | 2026-01-31 |`;
    expect(told(teamMissingScrumMaster, table)).toEqual(["error absent: Falcon has no Scrum Master. A2"]);
  });

  it("asks about a title of somebody whose row is crossed out", () => {
    const table = `
      | Team | Name | Role |
      | Falcon | Cy Poe | Developer |
      | Falcon | Bo Ray | Coach |`;
    expect(told(teamMissingScrumMaster, table, { struck: ["Roster!2,1"] })).toEqual([
      "warning absent: Falcon may have no Scrum Master: ‘Coach’ in C3 could be the one. C3",
    ]);
  });

  it("asks about a holder whose row is crossed out, by name", () => {
    const rows = "| Falcon | Ines Holm | Product Owner | | | |";
    expect(owner(rows, { struck: ["Roster!2,1"] })).toEqual([
      "warning absent: Falcon may have no Product Owner: ‘Ines Holm’ in C3 could be the one. C3",
    ]);
  });

  it("is filled by one who acts, and by one who has not gone yet", () => {
    expect(owner("| Falcon | Ines Holm | Acting Product Owner | | | |")).toEqual([]);
    expect(owner("| Falcon | Ines Holm | Outgoing PO | | 2026-12-31 | |")).toEqual([]);
  });

  it("is open for no time where nobody is wanted", () => {
    expect(owner("| Falcon | N/A | Product Owner | 2026-05-01 | | |")).toEqual([
      "error dismissed: Falcon has no Product Owner: the cell says ‘N/A’. B3",
    ]);
  });

  it("is not filled by a stand-in, who is named", () => {
    expect(owner("| Falcon | Ines Holm | Deputy Product Owner | | | |")).toEqual([
      "warning absent: Falcon has no Product Owner but a stand-in, Ines Holm. A2 B3",
    ]);
  });
});

describe("A role that no column speaks of", () => {
  const gapsOf = (rule: Rule, table: string): readonly string[] =>
    runTable(table).flatMap((run) => (run.rule === rule.id && run.kind === "checked" ? run.gaps : []));

  it("is a gap that names the sheets, each once", () => {
    const one = `
      | Team | Product Owner | Developers |
      | Falcon | Ines Holm | Cy Poe |
      | Heron | Bo Ray | Di Fox |`;
    expect(gapsOf(teamMissingScrumMaster, one)).toEqual(["No column for the Scrum Master on sheet ‘Roster’."]);
    expect(gapsOf(artMissingProductManager, `## A${one}\n## B${one}`)).toEqual([
      "No column for the Product Manager on sheets ‘A’, ‘B’.",
    ]);
  });
});
