import { headerRow, type SampleWorkbook } from "./sample-workbook";
import { COMPANIES, completeLeadership, completeTeam, contractor, People } from "./trains";

/**
 * The roster that the pane opens for a newcomer: few enough rows to take in at a glance, and three gaps. The Product
 * Manager is a contractor, Maple's Scrum Master is still to come, and Willow has two Product Owners.
 */
export function firstLook(): SampleWorkbook {
  const people = new People(60);
  const [northgate, bluestem] = COMPANIES;
  const [engineer, , owner] = completeLeadership(people, "ART Level", northgate);
  const maple = completeTeam(people, "Maple", northgate, 4);
  const willow = completeTeam(people, "Willow", bluestem, 4);
  const members = [
    engineer,
    contractor(people.take(), "ART Level", "Product Manager", northgate),
    owner,
    ...maple,
    contractor(people.take(), "Willow", "Product Owner", bluestem),
    ...willow,
  ].flatMap((member) => member ?? []);
  return {
    file: "first-look.xlsx",
    sheets: [
      {
        name: "Lakeside train",
        rows: [
          headerRow("Team", "Name", "Role", "Company"),
          ...members.map(({ team, person, role, organization }) =>
            team === "Maple" && role === "Scrum Master"
              ? [team, "TBD", role, ""]
              : [team, person.name, role, organization],
          ),
        ],
        widths: [12, 24, 24, 26],
        frozenRows: 1,
      },
    ],
  };
}
