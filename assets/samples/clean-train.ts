import { headerRow, textSheet, type SampleWorkbook } from "./sample-workbook";
import { COMPANIES, completeLeadership, completeTeam, contractor, People, type Member } from "./trains";

/** One row per person, nothing wrong: what a roster looks like that needs no attention. */
export function cleanTrain(): SampleWorkbook {
  const people = new People(0);
  const [northgate, bluestem, copperleaf] = COMPANIES;
  const members: readonly Member[] = [
    ...completeLeadership(people, "ART Level", northgate),
    ...completeTeam(people, "Heron", northgate, 6),
    ...completeTeam(people, "Kestrel", bluestem, 5),
    ...completeTeam(people, "Lapwing", copperleaf, 6),
    ...completeTeam(people, "Merlin", bluestem, 4),
    ...people.takeMany(3).map((person) => contractor(person, "Program Support", "Program Analyst", northgate)),
  ];
  return {
    file: "harbor-clean.xlsx",
    sheets: [
      textSheet("Read me", "How to keep this roster", [
        "One row for every person and role. Give an end date instead of deleting a row.",
        "ART Level is for people who serve the whole Agile Release Train.",
      ]),
      {
        name: "Roster",
        rows: [
          [{ value: "Harbor Agile Release Train: roster", look: "title" }],
          [{ value: "Kept by the program office for PI planning.", look: "note" }],
          [],
          headerRow("Team", "Name", "Role", "Organization", "Employment Type", "Email"),
          ...members.map((member) => [
            member.team,
            member.person.name,
            member.role,
            member.organization,
            member.kind,
            member.email,
          ]),
        ],
        widths: [18, 26, 26, 26, 18, 38],
        frozenRows: 4,
        table: { name: "HarborRoster", address: `A4:F${4 + members.length}` },
      },
      {
        name: "Phone list",
        rows: [
          headerRow("Name", "Phone"),
          ...members.slice(0, 12).map((member, index) => [member.person.name, `555-01${String(index + 10)}`]),
        ],
        widths: [26, 14],
      },
    ],
  };
}
