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
});
