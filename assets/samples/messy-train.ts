import type { InventedPerson } from "./invented-people";
import { headerRow, type SampleCell, type SampleWorkbook } from "./sample-workbook";
import { People } from "./trains";

/**
 * What years of copying make of a roster: titles and a legend around it, "Last, First" with tags, the team written once
 * for its block, half-spelled titles, percentages, open requisitions, hidden rows, a total, and people who left.
 */
export function messyTrain(): SampleWorkbook {
  const people = new People(1200);
  const row = (team: string, name: string, title: string, share: SampleCell = 1, note = ""): readonly SampleCell[] => [
    "",
    { value: team, look: "team" },
    name,
    title,
    typeof share === "number" ? { value: share, look: "percent" } : share,
    { value: note, look: "wrapped" },
  ];
  const tagged = (person: InventedPerson, tag: string): string => `${person.family}, ${person.given} (${tag})`;
  const contractor = (): string => tagged(people.take(), "CMS/CTR");
  const government = (): string => tagged(people.take(), "CMS/CCSQ");
  return {
    file: "delta-messy.xlsx",
    sheets: [
      {
        name: "Delta staffing (current)",
        rows: [
          ["", { value: "DELTA ART: STAFFING", look: "title" }],
          ["", { value: "last touched by the PMO, see Notes for changes", look: "note" }],
          [],
          headerRow("", "Agile Team ", "Resource Name", "Role(s)*", "Alloc %", "Comments"),
          row("ART Leadership", contractor(), "RTE"),
          row("", government(), "Sr. Product Manager"),
          row("", contractor(), "Agile Coach", 0.1, "LACE, on call"),
          row("Otter", contractor(), "Prod Owner"),
          row("", contractor(), "SM (acting)", 1, "until the new hire starts"),
          row("", contractor(), "Dev / Tech Lead"),
          row("", contractor(), "Sr Software Engineer"),
          row("", contractor(), "QA", 0.5),
          row("", "Vacant - req open", "UX Designer"),
          row("Badger", contractor(), "Product Owner (Team)"),
          row("", "TBH", "Scrum Master"),
          row("", contractor(), "Full Stack Dev"),
          row("", contractor(), "Full Stack Dev"),
          row("", contractor(), "508 Tester", 0.5),
          row("Lynx", contractor(), "Scrum Master"),
          row("", contractor(), "PO"),
          row("", contractor(), "Back End"),
          row("", contractor(), "Data Engineer"),
          row("", contractor(), "Tech Writer"),
          row("", government(), "Business Analyst"),
          row("Help Desk", contractor(), "Analyst"),
          row("", contractor(), "Analyst"),
          [],
          ["", "Total", "", "", { value: 20, look: "body" }, ""],
          [],
          ["", { value: "Former members", look: "title" }],
          headerRow("", "Agile Team", "Resource Name", "Role(s)", "Alloc %", "Comments"),
          row("Badger", contractor(), "Scrum Master", 1, "rolled off"),
          row("Lynx", contractor(), "Product Owner", 1, "left the program"),
        ],
        widths: [3, 18, 34, 26, 10, 34],
        frozenRows: 4,
        hiddenRows: [16, 17],
      },
      {
        name: "Notes",
        rows: [["Badger keeps the seat of its Scrum Master open."], ["Otter: new hire starts after clearance."]],
        widths: [70],
      },
    ],
  };
}
