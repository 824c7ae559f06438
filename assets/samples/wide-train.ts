import { headerRow, type SampleCell, type SampleWorkbook } from "./sample-workbook";
import { COMPANIES, completeLeadership, People } from "./trains";

/** One row per team with a column per role, several names in a cell, and the train's own people on a second sheet. */
export function wideTrain(): SampleWorkbook {
  const people = new People(600);
  const names = (count: number, separator: string): SampleCell => ({
    value: people
      .takeMany(count)
      .map((person) => person.name)
      .join(separator),
    look: "wrapped",
  });
  const team = (
    name: string,
    owner: string,
    master: string,
    developers: SampleCell,
    note = "",
  ): readonly SampleCell[] => [{ value: name, look: "team" }, owner, master, developers, names(1, ""), note];
  const one = (): string => people.take().name;
  return {
    file: "prairie-wide.xlsx",
    sheets: [
      {
        name: "Teams",
        rows: [
          [{ value: "Prairie ART: teams", look: "title" }],
          headerRow("Team", "Product Owner", "Scrum Master", "Developers", "Tester", "Notes"),
          team("Bluestem", one(), one(), names(5, "; ")),
          team("Coneflower", one(), one(), names(4, "\n"), "Planning room 3"),
          team("Goldenrod", "", one(), names(5, "; "), "Owner leaves a gap until the next contract"),
          team("Indigo", `${one()}; ${one()}`, one(), names(4, "; ")),
          team("Milkweed", one(), "Vacant", names(6, "\n")),
          team("Switchgrass", one(), `${one()} (Acting)`, names(5, "; ")),
          team("Yarrow", one(), one(), "TBD", "Forms in the next increment"),
        ],
        widths: [16, 30, 28, 34, 26, 40],
        frozenRows: 2,
      },
      {
        name: "Train roles",
        rows: [
          headerRow("Name", "Role", "Organization", "Employment Type"),
          ...completeLeadership(people, "ART Level", COMPANIES[0]).map((member) => [
            member.person.name,
            member.role,
            member.organization,
            member.kind,
          ]),
        ],
        widths: [26, 26, 26, 18],
      },
    ],
  };
}
