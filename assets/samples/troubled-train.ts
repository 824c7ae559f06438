import { dateCell, headerRow, textSheet, type SampleCell, type SampleWorkbook } from "./sample-workbook";
import { COMPANIES, completeTeam, contractor, federal, People, type Company, type Member } from "./trains";

type Row = readonly SampleCell[];

/** One row per person with the gaps that the handbook speaks of, each on a team of its own. */
export function troubledTrain(): SampleWorkbook {
  const people = new People(300);
  const [northgate, bluestem, copperleaf] = COMPANIES;
  const rows: Row[] = [];
  const add = (members: readonly Member[], end = ""): void => {
    for (const member of members) rows.push(memberRow(member, end));
  };
  const addSeat = (team: string, name: string, role: string): void => {
    rows.push(["Summit", team, name, role, "", "", "", "", ""]);
  };
  const team = (name: string, company: Company = bluestem): readonly Member[] => completeTeam(people, name, company, 5);
  const without = (members: readonly Member[], role: string): readonly Member[] =>
    members.filter((member) => member.role !== role);

  // The train itself: nobody is Release Train Engineer, one Product Manager is a contractor, of the other only the
  // mailbox is known, which contractors hold too.
  addSeat("ART Level", "Vacant", "Release Train Engineer");
  add([contractor(people.take(), "ART Level", "Product Manager", northgate)]);
  const second = people.take();
  rows.push(["Summit", "ART Level", second.name, "Product Manager", "", "", `${second.mailbox}@cms.hhs.gov`, "", ""]);
  add([contractor(people.take(), "ART Level", "Agile Coach", northgate)]);

  add(without(team("Alder"), "Product Owner"));
  addSeat("Alder", "TBD", "Product Owner");

  add(without(team("Birch"), "Scrum Master"));
  addSeat("Birch", "N/A - Kanban team", "Scrum Master");

  add(team("Cedar", copperleaf));
  add([contractor(people.take(), "Cedar", "Product Owner", copperleaf)]);

  const dogwood = team("Dogwood");
  add(
    dogwood.filter((member) => member.role === "Product Owner"),
    "2026-06-30",
  );
  add(without(dogwood, "Product Owner"));

  add(team("Elm").slice(0, 2));

  const fir = team("Fir", northgate);
  add(without(fir, "Product Owner"));
  add([federal(people.take(), "Fir", "Product Owner")]);

  const ginkgo = team("Ginkgo", copperleaf);
  add(ginkgo);
  add(ginkgo.slice(-1));
  add([contractor(people.take(), "Ginkgo", "", copperleaf)]);
  add([contractor(people.take(), "Ginkgo", "PM", copperleaf)]);
  add([contractor(people.take(), "Ginkgo", "Release Wrangler", copperleaf)]);

  return {
    file: "summit-troubled.xlsx",
    sheets: [
      {
        name: "Roster",
        rows: [
          [{ value: "Summit train: who does what", look: "title" }],
          headerRow("ART", "Team", "Name", "Role", "Company", "Fed/Contractor", "Email", "Start", "End"),
          ...rows,
        ],
        widths: [10, 12, 26, 24, 26, 15, 38, 12, 12],
        frozenRows: 2,
      },
      textSheet("Notes", "Before PI planning", [
        "Ask the agency who will be the second Product Manager.",
        "Cedar: agree on one Product Owner.",
      ]),
    ],
  };
}

function memberRow(member: Member, end: string): Row {
  return [
    "Summit",
    member.team,
    member.person.name,
    member.role,
    member.organization,
    member.kind,
    member.email,
    dateCell("2025-10-01"),
    dateCell(end),
  ];
}
