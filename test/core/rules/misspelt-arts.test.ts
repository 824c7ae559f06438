import { summaries } from "../../support/check-table";

const MISSING = ["art-missing-product-manager", "team-missing-product-owner", "team-missing-scrum-master"];

/** Two ARTs with all that they need, but for the rows given. */
function trains(rows: string): string {
  return `
    | ART     | Team   | Name       | Role            |
    | Claims  | ART    | Ada Moss   | Product Manager |
    | Claims  | ART    | Greta Lind | RTE             |
    | Claims  | Falcon | Noor Haddad | Scrum Master   |
    | Claims  | Falcon | Cy Poe     | Developer       |
    ${rows}`;
}

/** Severity, rule and team. */
function told(table: string): readonly string[] {
  return summaries(table, { rules: MISSING }).map((summary) => summary.split(" @ ")[0] ?? "");
}

describe("an ART whose name is another's, misspelt", () => {
  it("lacks its roles in doubt, and so does what its rows would fill", () => {
    expect(told(trains("| Cliams | Falcon | Ines Holm | Product Owner |"))).toEqual([
      "warning art-missing-product-manager absent",
      "warning team-missing-product-owner absent Falcon",
      "warning team-missing-scrum-master absent Falcon",
    ]);
  });

  it("is told by far fewer rows where the team is its own", () => {
    const rows = `
      | Claims | Falcon | Ines Holm | Product Owner |
      | Cliams | Heron  | Bo Ray    | Product Owner |`;
    expect(told(trains(rows))).toEqual([
      "warning art-missing-product-manager absent",
      "warning team-missing-scrum-master absent Heron",
    ]);
  });

  it("does not excuse what its rows do not fill", () => {
    expect(told(trains("| Cliams | Falcon | Di Fox | Developer |"))).toContain(
      "error team-missing-product-owner absent Falcon",
    );
  });

  it.each([
    ["a name that is no slip", "Quality"],
    ["a name with another number", "Claims 2"],
  ])("is not taken from %s", (_, art) => {
    expect(told(trains(`| ${art} | Falcon | Ines Holm | Product Owner |`))).toEqual(
      expect.arrayContaining([
        "error art-missing-product-manager absent",
        "error team-missing-scrum-master absent Falcon",
      ]),
    );
  });

  it("is none where both have many rows and teams of their own", () => {
    const rows = `
      | Claims | Falcon | Ines Holm | Product Owner |
      | Claimz | Heron  | Bo Ray    | Product Owner |
      | Claimz | Heron  | Di Fox    | Developer     |
      | Claimz | Heron  | Eli Cho   | Developer     |`;
    expect(told(trains(rows))).toEqual([
      "error art-missing-product-manager absent",
      "error team-missing-scrum-master absent Heron",
    ]);
  });

  const FALCON = [
    "warning art-missing-product-manager absent",
    "warning team-missing-product-owner absent Falcon",
    "warning team-missing-scrum-master absent Falcon",
  ];

  it("is told by its teams where it has no more rows", () => {
    const rows = `
      | Cliams | Falcon | Ines Holm | Product Owner |
      | Cliams | Falcon | Di Fox    | Developer     |`;
    expect(told(trains(rows))).toEqual(FALCON);
    const many = `${rows}
      | Cliams | Falcon | Eli Cho   | Developer     |
      | Cliams | Falcon | Fay Lund  | Developer     |`;
    expect(told(trains(many))).toEqual(FALCON);
    expect(told(trains(`${many}\n| Cliams | Falcon | Gus Ito | Developer |`))).toEqual(FALCON);
  });

  it("is told wherever its rows stand", () => {
    const table = trains("").replace("| Claims  | ART    | Ada", "| Cliams | Falcon | Ines Holm | Product Owner |\n$&");
    expect(told(table)).toEqual(FALCON);
  });

  it("is told by a quarter of the rows, and by no more", () => {
    expect(told(trains("| Cliams | Heron | Bo Ray | Product Owner |"))).toContain(
      "warning art-missing-product-manager absent",
    );
    const rows = `
      | Cliams | Heron | Bo Ray | Product Owner |
      | Cliams | Heron | Di Fox | Developer     |`;
    expect(told(trains(rows))).toContain("error art-missing-product-manager absent");
    expect(told(trains(rows.replace("Heron", "Falcon")))).toContain("error art-missing-product-manager absent");
  });

  it("is none where it has no team to tell it by", () => {
    const rows = `
      | Cliams | ART | Bo Ray | RTE         |
      | Cliams | ART | Di Fox | Agile Coach |`;
    expect(told(trains(rows))).toContain("error art-missing-product-manager absent");
  });

  it("fills the ART’s own roles too", () => {
    const table = `
      | ART    | Team   | Name        | Role            |
      | Claims | ART    | Greta Lind  | RTE             |
      | Claims | Falcon | Ines Holm   | Product Owner   |
      | Claims | Falcon | Noor Haddad | Scrum Master    |
      | Claims | Falcon | Cy Poe      | Developer       |
      | Cliams | ART    | Ada Moss    | Product Manager |`;
    expect(told(table)).toEqual(["warning art-missing-product-manager absent"]);
  });

  it("fills the roles of the team that its rows name, and no other’s", () => {
    const rows = `
      | Claims | Heron  | Eli Cho   | Scrum Master  |
      | Claims | Osprey | Fay Lund  | Scrum Master  |
      | Cliams | Heron  | Ines Holm | Product Owner |
      | Cliams | Falcon | Di Fox    | Developer     |`;
    const owners = told(trains(rows)).filter((text) => text.includes("owner"));
    expect(owners).toEqual([
      "error team-missing-product-owner absent Falcon",
      "error team-missing-product-owner absent Osprey",
      "warning team-missing-product-owner absent Falcon",
      "warning team-missing-product-owner absent Heron",
    ]);
  });
});
