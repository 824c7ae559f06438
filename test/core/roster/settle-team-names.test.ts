import { summaries } from "../../support/check-table";
import { rosterOfTable } from "../../support/table-roster";

/** "Osprey: Ann Lee, Bo Ray" for each team, and who stands outside all teams. */
function teamsOf(table: string): readonly string[] {
  const roster = rosterOfTable(table);
  const outside = roster.assignments.filter(({ team }) => team === null).map(({ person }) => person?.name ?? "");
  return [
    ...roster.teams.map((team) => `${team.name}: ${team.assignments.map(({ person }) => person?.name).join(", ")}`),
    ...(outside.length > 0 ? [`no team: ${outside.join(", ")}`] : []),
  ];
}

const PAIR = `
  | Team   | Name     | Role          |
  | Osprey | Ann Lee  | Product Owner |
  | Falcon | Al Bo    | Product Owner |`;

describe("A team cell that other cells explain", () => {
  it.each([
    ["a company in brackets", "Osprey (Acme)", ["Osprey: Ann Lee, Cy Dunn", "Falcon: Al Bo"]],
    ["a remark in brackets", "Osprey [remote]", ["Osprey: Ann Lee, Cy Dunn", "Falcon: Al Bo"]],
    ["a part of the team in brackets", "Osprey (QA)", ["Osprey: Ann Lee", "Falcon: Al Bo", "Osprey (QA): Cy Dunn"]],
    ["a numbered team in brackets", "Osprey (2)", ["Osprey: Ann Lee", "Falcon: Al Bo", "Osprey (2): Cy Dunn"]],
    [
      "brackets behind a team that is nowhere else",
      "Kite (Acme)",
      ["Osprey: Ann Lee", "Falcon: Al Bo", "Kite (Acme): Cy Dunn"],
    ],
    ["two teams that are known", "Osprey / Falcon", ["Osprey: Ann Lee, Cy Dunn", "Falcon: Al Bo, Cy Dunn"]],
    ["a known and an unknown team", "Osprey & Sons", ["Osprey: Ann Lee", "Falcon: Al Bo", "Osprey & Sons: Cy Dunn"]],
    ["both", "Both", ["Osprey: Ann Lee, Cy Dunn", "Falcon: Al Bo, Cy Dunn"]],
    ["shared", "Shared", ["Osprey: Ann Lee", "Falcon: Al Bo", "no team: Cy Dunn"]],
    ["the train", "Raptor ART", ["Osprey: Ann Lee", "Falcon: Al Bo", "no team: Cy Dunn"]],
  ])("%s: %s", (_, team, teams) => {
    expect(teamsOf(`${PAIR}\n| ${team} | Cy Dunn | Developer |`)).toEqual(teams);
  });

  it.each(["Osprey, Falcon", "Osprey & Falcon", "Both"])("is no spelling of the teams that it lists: %s", (team) => {
    const table = `${PAIR}\n| ${team} | Cy Dunn | Developer |`;
    expect(summaries(table, { rules: ["team-name-variants"] })).toEqual([]);
  });

  it("tells of another spelling inside a list", () => {
    const table = `${PAIR}\n| OSPREY / Falcon | Cy Dunn | Developer |`;
    expect(summaries(table, { rules: ["team-name-variants"] })).toHaveLength(1);
  });

  it("is no team where “Both” could mean any two of three", () => {
    const table = `${PAIR}
      | Kite | Dee Early | Product Owner |
      | Both | Cy Dunn   | Scrum Master  |`;
    expect(teamsOf(table)).toEqual(["Osprey: Ann Lee", "Falcon: Al Bo", "Kite: Dee Early", "no team: Cy Dunn"]);
  });

  it("means the two teams that there are beside the train’s own rows", () => {
    const table = `${PAIR}
      | ART Level | Pat Rue | Product Manager |
      | Both      | Cy Dunn | Developer       |`;
    expect(teamsOf(table)).toEqual(["Osprey: Ann Lee, Cy Dunn", "Falcon: Al Bo, Cy Dunn", "no team: Pat Rue"]);
  });

  it("keeps how the cell itself spells the team", () => {
    const { teams } = rosterOfTable(`${PAIR}
      | Osprey (Acme)   | Cy Dunn   | Developer |
      | OSPREY / Falcon | Dee Early | Developer |`);
    expect(teams.map(({ spellings }) => spellings.map(({ text }) => text))).toEqual([
      ["Osprey", "Osprey (Acme)", "OSPREY"],
      ["Falcon"],
    ]);
  });

  it("stays two teams where two unknown words in brackets tell them apart", () => {
    const table = `${PAIR}
      | Osprey (Dover) | Cy Dunn   | Developer |
      | Osprey (Salem) | Dee Early | Developer |`;
    expect(teamsOf(table)).toHaveLength(4);
  });

  it("accuses no team of missing what its other spelling has", () => {
    const table = `
      | Team          | Name     | Role            |
      | Osprey (Acme) | Ann Lee  | Product Owner   |
      | Osprey        | Bo Ray   | Scrum Master    |
      | Osprey        | Cy Dunn  | Developer       |
      | ART Level     | Pat Rue  | Product Manager |`;
    expect(summaries(table).filter((line) => line.includes("team-missing"))).toEqual([]);
  });
});

describe("a name that may be more than a team’s", () => {
  it.each<[readonly string[], readonly string[]]>([
    [["Falcon", "Falcon (Tidewater)|Tidewater LLC"], ["Falcon"]],
    [["Falcon", "Falcon (Tidewater LLC)|Tidewater LLC"], ["Falcon"]],
    [
      ["Falcon", "Falcon (Red)"],
      ["Falcon", "Falcon (Red)"],
    ],
    [["Falcon", "Falcon [legacy]"], ["Falcon"]],
    [["Falcon", "Falcon (contractor)"], ["Falcon"]],
    [
      ["Falcon", "Falcon (A)"],
      ["Falcon", "Falcon (A)"],
    ],
    [
      ["Falcon", "Falcon (2)"],
      ["Falcon", "Falcon (2)"],
    ],
    [
      ["Falcon", "Falcon (QA)"],
      ["Falcon", "Falcon (QA)"],
    ],
    [
      ["Falcon", "Falcon (UX crew)"],
      ["Falcon", "Falcon (UX crew)"],
    ],
    [["Falcon (Tidewater)|Tidewater LLC"], ["Falcon (Tidewater)"]],
    [["Falcon", "Falcon (Tidewater)|Tidewater LLC", "Falcon (Harbor)|Harbor"], ["Falcon"]],
    [["Falcon", "Falcon (Acme LLC)", "Falcon (remote)"], ["Falcon"]],
    [["Falcon", "Falcon (Acme LLC)", "Falcon (from Dover)", "Falcon (Salem)"], ["Falcon"]],
    [
      ["Falcon", "Falcon (12)"],
      ["Falcon", "Falcon (12)"],
    ],
    [
      ["Falcon", "Falcon (legacy) East"],
      ["Falcon", "Falcon (legacy) East"],
    ],
    [
      ["Falcon", "Heron", "Kite", "Falcon, Heron, and Kite"],
      ["Falcon", "Heron", "Kite"],
    ],
    [
      ["Falcon", "Heron", "Kite", "Falcon, Heron, & Kite"],
      ["Falcon", "Heron", "Kite"],
    ],
    [
      ["Falcon", "Heron", "Falcon, Heron"],
      ["Falcon", "Heron"],
    ],
    [
      ["Falcon", "Heron", "Falcon / Heron"],
      ["Falcon", "Heron"],
    ],
    [
      ["Falcon", "Heron", "Falcon/Heron"],
      ["Falcon", "Heron"],
    ],
    [
      ["Falcon", "Heron", "Falcon & Heron"],
      ["Falcon", "Heron"],
    ],
    [
      ["Falcon", "Heron", "Falcon  and  Heron"],
      ["Falcon", "Heron"],
    ],
    [
      ["Falcon", "Heron", "Falcon and Osprey"],
      ["Falcon", "Heron", "Falcon and Osprey"],
    ],
    [
      ["Falcon", "Falcon, Heron"],
      ["Falcon", "Falcon, Heron"],
    ],
    [
      ["Falcon", "Heron", "Falcon, , Heron"],
      ["Falcon", "Heron"],
    ],
    [
      ["Falcon", "Heron", "Sandy Heron"],
      ["Falcon", "Heron", "Sandy Heron"],
    ],
    [
      ["Falcon", "Heron", "Falcon + Heron"],
      ["Falcon", "Heron"],
    ],
    [["Falcon", "Falcon, "], ["Falcon"]],
    [
      ["Falcon", "Heron", "Falcon, Falcon"],
      ["Falcon", "Heron"],
    ],
  ])("%j are the teams %j", (rows, expected) => {
    const lines = rows.map((row, index) => {
      const [team = "", organization = ""] = row.split("|");
      return `| ${team} | Ann L${"abcdefgh".charAt(index)}e | Developer | ${organization} |`;
    });
    const { teams } = rosterOfTable(["| Team | Name | Role | Organization |", ...lines].join("\n"));
    expect(teams.map(({ name }) => name)).toEqual(expected);
  });
});
