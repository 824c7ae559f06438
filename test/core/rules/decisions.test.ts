import { checkTable, runTable, summaries } from "../../support/check-table";

/** A team's roster by rows, under the columns that these cases need. */
function team(rows: string): string {
  return `
    | Team   | Name      | Role      | Start | End | Status |
    | Falcon | Cy Poe    | Developer |       |     |        |
    | Falcon | Di Fox    | Tester    |       |     |        |
    ${rows}`;
}

const OWNERS = ["team-missing-product-owner", "team-multiple-product-owners"];
const MASTERS = ["team-missing-scrum-master", "team-multiple-scrum-masters", "role-ambiguous"];

describe("qualifiers of a role", () => {
  it.each([
    ["a plain holder", "| Falcon | Ann Lee | Product Owner | | | |", []],
    ["a lead one", "| Falcon | Ann Lee | Lead Product Owner | | | |", []],
    ["an acting one", "| Falcon | Ann Lee | Acting Product Owner | | | |", []],
    ["an interim one", "| Falcon | Ann Lee | Interim Product Owner | | | |", []],
    ["an outgoing one until the last day", "| Falcon | Ann Lee | Outgoing Product Owner | | 2026-06-01 | |", []],
    [
      "an outgoing one after the last day",
      "| Falcon | Ann Lee | Outgoing Product Owner | | 2026-05-31 | |",
      ["error team-missing-product-owner ended Falcon @ Roster!A2"],
    ],
    [
      "a backup only",
      "| Falcon | Ann Lee | Backup Product Owner | | | |",
      ["error team-missing-product-owner absent Falcon @ Roster!A2"],
    ],
    [
      "an incoming one only",
      "| Falcon | Ann Lee | Incoming Product Owner | | | |",
      ["error team-missing-product-owner absent Falcon @ Roster!A2"],
    ],
    ...["Deputy", "Alternate", "Proxy", "Associate"].map((word) => [
      `a ${word} only`,
      `| Falcon | Ann Lee | ${word} Product Owner | | | |`,
      ["warning team-missing-product-owner absent Falcon @ Roster!A2"],
    ]),
    [
      "an incoming and an outgoing one",
      "| Falcon | Ann Lee | Outgoing Product Owner | | | |\n| Falcon | Bo Ray | Incoming Product Owner | | | |",
      [],
    ],
    [
      "two interim ones",
      "| Falcon | Ann Lee | Interim Product Owner | | | |\n| Falcon | Bo Ray | Acting Product Owner | | | |",
      ["warning team-multiple-product-owners Falcon @ Roster!C4"],
    ],
    [
      "a plain one and an interim one",
      "| Falcon | Ann Lee | Product Owner | | | |\n| Falcon | Bo Ray | Interim Product Owner | | | |",
      [],
    ],
    [
      "two plain ones and a backup",
      "| Falcon | Ann Lee | Product Owner | | | |\n| Falcon | Bo Ray | Product Owner | | | |\n| Falcon | Eli Cho | Backup PO | | | |",
      ["error team-multiple-product-owners Falcon @ Roster!C4"],
    ],
  ])("%s", (_, rows, expected) => {
    expect(summaries(team(String(rows)), { rules: OWNERS })).toEqual(expected);
  });

  it("gives “as interim” to the name it stands with", () => {
    const table = `
      | Team   | Product Owner           | Scrum Master | Developers |
      | Falcon | Ann Lee; Bo Ray (backup) | Noor Haddad | Cy Poe     |`;
    expect(summaries(table, { rules: OWNERS })).toEqual([]);
  });
});

describe("why a role is missing", () => {
  it.each([
    [
      "vacant before ended",
      "| Falcon | TBD | Product Owner | | | |\n| Falcon | Ann Lee | Product Owner | | 2026-01-31 | |",
      "error team-missing-product-owner vacant Falcon @ Roster!B4",
    ],
    [
      "vacant before dismissed",
      "| Falcon | N/A | Product Owner | | | |\n| Falcon | TBD | Product Owner | | | |",
      "error team-missing-product-owner vacant Falcon @ Roster!B5",
    ],
    [
      "dismissed before ended",
      "| Falcon | None | Product Owner | | | |\n| Falcon | Ann Lee | Product Owner | | 2026-01-31 | |",
      "error team-missing-product-owner dismissed Falcon @ Roster!B4",
    ],
    [
      "starts later before vacant",
      "| Falcon | TBD | Product Owner | | | |\n| Falcon | Ann Lee | Product Owner | 2026-08-01 | | |",
      "error team-missing-product-owner starts-later Falcon @ Roster!A2",
    ],
    [
      "starts in 30 days",
      "| Falcon | Ann Lee | Product Owner | 2026-07-01 | | |",
      "warning team-missing-product-owner starts-later Falcon @ Roster!A2",
    ],
    [
      "starts in 31 days",
      "| Falcon | Ann Lee | Product Owner | 2026-07-02 | | |",
      "error team-missing-product-owner starts-later Falcon @ Roster!A2",
    ],
    [
      "ended by its status",
      "| Falcon | Ann Lee | Product Owner | | | Left |",
      "error team-missing-product-owner ended Falcon @ Roster!A2",
    ],
    [
      "an empty name cell",
      "| Falcon | | Product Owner | | | |",
      "error team-missing-product-owner vacant Falcon @ Roster!B4",
    ],
  ])("%s", (_, rows, expected) => {
    expect(summaries(team(rows), { rules: OWNERS })).toEqual([expected]);
  });

  it("counts a holder whose dates contradict each other as active", () => {
    const rows = "| Falcon | Ann Lee | Product Owner | 2026-05-01 | 2026-01-01 | |";
    expect(summaries(team(rows), { rules: [...OWNERS, "date-invalid"] })).toEqual([
      "warning date-invalid Falcon Ann Lee @ Roster!D4",
    ]);
  });

  it("tells who left and when, and who comes", () => {
    const told = (rows: string): string | undefined =>
      checkTable(team(rows)).find((finding) => finding.rule === "team-missing-product-owner")?.message;
    expect(told("| Falcon | Ann Lee | Product Owner | | 2026-01-31 | |")).toBe(
      "Falcon has no Product Owner: Ann Lee left on 2026-01-31.",
    );
    expect(told("| Falcon | Ann Lee | Product Owner | 2026-08-01 | | |")).toBe(
      "Falcon has no Product Owner yet: Ann Lee starts on 2026-08-01.",
    );
    expect(told("| Falcon | TBD | Product Owner | | | |")).toBe("Falcon has no Product Owner: the cell says ‘TBD’.");
    expect(told("| Falcon | TBD | Product Owner | 2026-03-01 | | |")).toBe(
      "Falcon has no Product Owner: the cell says ‘TBD’, open since 2026-03-01 (92 days).",
    );
    expect(told("| Falcon | Vacant since 4/1/2026 | Product Owner | | | |")).toBe(
      "Falcon has no Product Owner: the cell says ‘Vacant since 4/1/2026’, open since 2026-04-01 (61 days).",
    );
    expect(told("| Falcon | | Product Owner | 2026-05-31 | | |")).toBe(
      "Falcon has no Product Owner: the position is vacant, open since 2026-05-31 (1 day).",
    );
    expect(told("| Falcon | Ann Lee | Deputy Product Owner | | | |")).toBe(
      "Falcon has no Product Owner but a stand-in, Ann Lee.",
    );
  });
});

describe("titles that could be the missing role", () => {
  it.each([["Coach"], ["Facilitator"], ["Team Lead"]])(
    "%s on a team without a Scrum Master: both warn, one answer clears both",
    (title) => {
      const rows = `| Falcon | Ann Lee | ${title} | | | |`;
      expect(summaries(team(rows), { rules: MASTERS })).toEqual([
        "warning role-ambiguous Falcon Ann Lee @ Roster!C4",
        "warning team-missing-scrum-master absent Falcon @ Roster!C4",
      ]);
      const memory = { columns: [], titles: { [title.toUpperCase()]: "scrum-master" }, organizations: {} } as const;
      expect(summaries(team(rows), { rules: MASTERS, memory })).toEqual([]);
    },
  );

  it.each([["Coach"], ["Facilitator"], ["Team Lead"]])("%s beside a Scrum Master is not asked about", (title) => {
    const rows = `| Falcon | Ann Lee | ${title} | | | |\n| Falcon | Noor Haddad | Scrum Master | | | |`;
    expect(summaries(team(rows), { rules: MASTERS })).toEqual([]);
  });

  it.each([["Facilitator"], ["Team Lead"], ["Delivery Manager"]])("%s at ART level is not asked about", (title) => {
    const rules = ["role-ambiguous", "person-without-team"];
    expect(summaries(team(`| ART | Ann Lee | ${title} | | | |`), { rules })).toEqual([]);
    expect(summaries(team(`| | Ann Lee | ${title} | | | |`), { rules })).toEqual([]);
  });

  it("a Program Manager is asked about only where the ART has no RTE", () => {
    const rules = ["role-ambiguous", "art-missing-rte"];
    const rows = "| ART | Ann Lee | Program Manager | | | |";
    expect(summaries(team(rows), { rules })).toEqual([
      "warning art-missing-rte absent @ Roster!C4",
      "warning role-ambiguous Ann Lee @ Roster!C4",
    ]);
    expect(summaries(team(`${rows}\n| ART | Greta Lind | RTE | | | |`), { rules })).toEqual([]);
  });

  it("“PO” and “SM” are clear on an Agile Team and a question at ART level", () => {
    expect(
      summaries(team("| Falcon | Ann Lee | PO | | | |\n| Falcon | Bo Ray | SM | | | |"), {
        rules: [...OWNERS, ...MASTERS],
      }),
    ).toEqual([]);
    expect(summaries(team("| ART | Ann Lee | PO | | | |"), { rules: ["role-ambiguous"] })).toEqual([
      "warning role-ambiguous Ann Lee @ Roster!C4",
    ]);
  });

  it("a crossed-out holder is neither there nor gone", () => {
    const table = team("| Falcon | Ann Lee | Product Owner | | | |");
    expect(summaries(table, { rules: OWNERS, struck: ["Roster!3,1"] })).toEqual([
      "warning team-missing-product-owner absent Falcon @ Roster!C4",
    ]);
  });

  it("one person who belongs to no ART may be any ART’s Product Manager", () => {
    const table = `
      | ART     | Team   | Name     | Role            |
      | Claims  | Falcon | Cy Poe   | Developer       |
      | Quality | Heron  | Di Fox   | Developer       |
      |         |        | Ada Moss | Product Manager |`;
    expect(summaries(table, { rules: ["art-missing-product-manager"] })).toEqual([
      "warning art-missing-product-manager absent @ Roster!D4",
      "warning art-missing-product-manager absent @ Roster!D4",
    ]);
  });
});

describe("what a region cannot tell", () => {
  it("a sheet of team rows without a Scrum Master column: not checked, not missing", () => {
    const table = `
      | Team   | Product Owner | Developers |
      | Falcon | Ann Lee       | Cy Poe     |`;
    const run = runTable(table).find((each) => each.rule === "team-missing-scrum-master");
    expect(run).toMatchObject({
      kind: "checked",
      findings: [],
      gaps: ["No column for the Scrum Master on sheet ‘Roster’."],
    });
  });

  it("a second sheet that tells it is enough", () => {
    const table = `
      ## Teams
      | Team   | Product Owner | Developers |
      | Falcon | Ann Lee       | Cy Poe     |
      ## People
      | Team   | Name        | Role         |
      | Falcon | Noor Haddad | Scrum Master |
      | ART    | Greta Lind  | RTE          |`;
    expect(summaries(table, { rules: ["team-missing-scrum-master"] })).toEqual([]);
    expect(runTable(table).find((run) => run.rule === "team-missing-scrum-master")).toMatchObject({ gaps: [] });
  });

  it("columns of the ART’s roles beside teams name the ART’s people, once", () => {
    const table = `
      | Team   | Product Owner | Scrum Master | Developers      | RTE        | Product Manager |
      | Falcon | Ann Lee       | Noor Haddad  | Cy Poe; Di Fox  | Greta Lind | Ada Moss        |
      | Heron  | Bo Ray        | Eli Cho      | Fay Lu; Gus Ito | Greta Lind |                 |`;
    const findings = checkTable(table).map((finding) => `${finding.rule} ${finding.person ?? ""}`.trim());
    expect(findings).toEqual([
      "art-value-stream-map-not-recorded",
      "product-manager-affiliation-unknown Ada Moss",
      "rule-not-assessed",
      "rule-not-assessed",
    ]);
  });
});

describe("the cap", () => {
  it("a team whose kind is a guess gets warnings at most", () => {
    const table = `
      | Team        | Name   | Role      |
      | System Team | Cy Poe | Developer |
      | System Team | Di Fox | Developer |`;
    expect(summaries(table, { rules: ["team-missing-scrum-master", "team-missing-product-owner"] })).toEqual([
      "warning team-missing-product-owner absent System Team @ Roster!A2",
      "warning team-missing-scrum-master absent System Team @ Roster!A2",
    ]);
  });

  it("a team type that is stated is no guess", () => {
    const table = `
      | Team        | Team type | Name   | Role      |
      | System Team | Agile     | Cy Poe | Developer |
      | Falcon      | Support   | Di Fox | Developer |`;
    expect(summaries(table, { rules: ["team-missing-scrum-master"] })).toEqual([
      "error team-missing-scrum-master absent System Team @ Roster!A2",
    ]);
  });
});
