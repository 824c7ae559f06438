import { seated } from "../../support/seated";

describe("A cell that points to another row", () => {
  it("of the same column names whom that row names", () => {
    expect(
      seated(`
        | Team   | Product Owner    | Scrum Master | Developers |
        | Falcon | Ann Lee          | Bo Ray       | Cy Dunn    |
        | Heron  | see Falcon       | ditto        | Dee Early  |
        | Osprey | same as Team Heron | "          | Hal Ives   |
        | Plover | see the Osprey   | see Osprey   | Ivo Jung   |`).filter((line) => !line.includes("developer")),
    ).toEqual([
      "Falcon | product-owner | Ann Lee",
      "Falcon | scrum-master | Bo Ray",
      "Heron | product-owner | Ann Lee",
      "Heron | scrum-master | Bo Ray",
      "Osprey | product-owner | Ann Lee",
      "Osprey | scrum-master | Bo Ray",
      "Plover | product-owner | Ann Lee",
      "Plover | scrum-master | Bo Ray",
    ]);
  });

  it("names nobody where it points to no team, to nothing above, or in a circle", () => {
    expect(
      seated(`
        | Team   | Product Owner | Scrum Master | Developers |
        | Falcon | ditto         | see Heron    | Cy Dunn    |
        | Heron  | see Merlin    | see Falcon   | Dee Early  |`).filter((line) => !line.includes("developer")),
    ).toEqual([
      "Falcon | product-owner | (nobody)",
      "Falcon | scrum-master | (nobody)",
      "Heron | product-owner | (nobody)",
      "Heron | scrum-master | (nobody)",
    ]);
  });

  it("is followed over ten rows, and takes the first of a team’s own", () => {
    const rows = Array.from({ length: 12 }, (_, index) => `| Team ${"ABCDEFGHIJKL".charAt(index)} | ditto | Cy Dunn |`);
    const owners = seated(`
      | Team   | Product Owner | Developers |
      | Falcon | Ann Lee       | Bo Ray     |
      ${rows.join("\n")}
      | Falcon | Hal Ives      | Dee Early  |
      | Heron  | see Falcon    | Ivo Jung   |`).filter((line) => line.includes("product-owner"));
    expect(owners.filter((line) => line.endsWith("Ann Lee"))).toHaveLength(11);
    expect(owners.at(-1)).toBe("Heron | product-owner | Ann Lee");
  });
});
