import { headerRow, textSheet, type SampleSheet, type SampleWorkbook } from "./sample-workbook";
import { COMPANIES, completeLeadership, completeTeam, People, type Company, type Member } from "./trains";

/** Three trains, a sheet each, between sheets that are no rosters. One train has no government Product Manager. */
export function manySheets(): SampleWorkbook {
  const people = new People(900);
  const [northgate, bluestem, copperleaf] = COMPANIES;
  const tern = trainMembers(people, northgate, ["Anchor", "Beacon", "Compass"]);
  const gull = trainMembers(people, bluestem, ["Drift", "Eddy", "Fathom", "Gale"]);
  const plover = trainMembers(people, copperleaf, ["Harpoon", "Inlet"]).filter(
    (member) => member.role !== "Product Manager" && !(member.team === "Inlet" && member.role === "Scrum Master"),
  );
  return {
    file: "lighthouse-many-sheets.xlsx",
    sheets: [
      textSheet("Instructions", "How to keep this workbook", [
        "Each train has its own sheet. Return the file by the fifth working day of the month.",
      ]),
      trainSheet("Tern", tern),
      trainSheet("Gull", gull),
      trainSheet("Plover", plover),
      {
        name: "PI calendar",
        rows: [
          headerRow("Event", "First day", "Last day"),
          ["PI planning", { value: "2026-12-08", look: "date" }, { value: "2026-12-09", look: "date" }],
          ["Inspect and adapt", { value: "2027-03-02", look: "date" }, { value: "2027-03-02", look: "date" }],
        ],
        widths: [24, 14, 14],
      },
      {
        name: "Lists",
        rows: [
          headerRow("Roles", "Employment types"),
          ["Product Owner", "Federal"],
          ["Scrum Master", "Contractor"],
          ["Software Engineer", ""],
        ],
        widths: [24, 18],
      },
    ],
  };
}

function trainMembers(people: People, company: Company, teams: readonly string[]): readonly Member[] {
  return [
    ...completeLeadership(people, "ART Leadership", company),
    ...teams.flatMap((team) => completeTeam(people, team, company, 5)),
  ];
}

function trainSheet(art: string, members: readonly Member[]): SampleSheet {
  return {
    name: `${art} roster`,
    rows: [
      headerRow("Release Train", "Team", "Full Name", "Position", "Vendor", "Worker Type", "E-mail"),
      ...members.map((member) => [
        art,
        member.team,
        member.person.name,
        member.role,
        member.organization,
        member.kind,
        member.email,
      ]),
    ],
    widths: [14, 18, 26, 26, 26, 14, 38],
    frozenRows: 1,
  };
}
