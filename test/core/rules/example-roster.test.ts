import { readRosterTable } from "../../../src/core/rules/example-roster";

describe("A roster written as text", () => {
  it("has a sheet for each heading, and one named Roster without any", () => {
    expect(readRosterTable("| Team |\n| Falcon |").sheets).toEqual([{ name: "Roster", cells: [["Team"], ["Falcon"]] }]);
    expect(readRosterTable("## A\n| Team |\n## B\n| Name |").sheets).toEqual([
      { name: "A", cells: [["Team"]] },
      { name: "B", cells: [["Name"]] },
    ]);
  });

  it("has rows where a line begins with a bar, whether or not one closes it", () => {
    expect(readRosterTable("  | Falcon | Cy Poe\nA note with a bar |\n| Heron | Di Fox |").sheets[0]?.cells).toEqual([
      ["Falcon", "Cy Poe"],
      ["Heron", "Di Fox"],
    ]);
  });

  it("marks the cells that stand between « and » as a whole", () => {
    const { sheets, marked } = readRosterTable("| Team | Name |\n| « Falcon » | x «Cy» |\n| «A» b | «» |");
    expect(marked).toEqual(["Roster!A2", "Roster!B3"]);
    expect(sheets[0]?.cells.slice(1)).toEqual([
      ["Falcon", "x Cy"],
      ["A b", ""],
    ]);
  });

  it("writes a line break as \\n", () => {
    expect(readRosterTable("| Ann Lee\\nBo Ray |").sheets[0]?.cells).toEqual([["Ann Lee\nBo Ray"]]);
  });
});
