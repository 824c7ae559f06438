import { headerRow, type SampleWorkbook } from "./sample-workbook";
import { COMPANIES, completeLeadership, completeTeam, People, type Member } from "./trains";

const ARTS = 40;
const TEAMS = 12;

/** 5,000 people on 40 Agile Release Trains; here and there something is wrong, always in the same places. */
export function largePortfolio(): SampleWorkbook {
  const people = new People(2500);
  const rows: (readonly string[])[] = [];
  for (let art = 0; art < ARTS; art++) {
    const name = `Train ${String(art + 1).padStart(2, "0")}`;
    const company = COMPANIES[art % COMPANIES.length] ?? COMPANIES[0];
    const leadership = completeLeadership(people, "ART Level", company);
    const members = [
      ...leadership,
      ...Array.from({ length: TEAMS }, (_, team) => {
        const number = art * TEAMS + team;
        return spoil(number, completeTeam(people, `Crew ${String(number + 1).padStart(3, "0")}`, company, 8));
      }).flat(),
    ];
    for (const member of members) {
      rows.push([name, member.team, member.person.name, member.role, member.organization, member.kind, member.email]);
    }
  }
  return {
    file: "metro-5000.xlsx",
    sheets: [
      {
        name: "All staff",
        rows: [headerRow("ART", "Team", "Name", "Role", "Organization", "Employment Type", "Email"), ...rows],
        widths: [12, 12, 28, 26, 26, 18, 40],
        frozenRows: 1,
      },
    ],
  };
}

/** Every 37th team loses its Product Owner's name, every 53rd has two Scrum Masters, every 71st a federal tester. */
function spoil(number: number, members: readonly Member[]): readonly Member[] {
  return members.map((member, index) => {
    if (number % 37 === 5 && index === 0) return { ...member, person: { ...member.person, name: "TBD" }, email: "" };
    if (number % 53 === 7 && index === 2) return { ...member, role: "Scrum Master" };
    if (number % 71 === 9 && index === 5) return { ...member, organization: "CMS", kind: "Federal" };
    return member;
  });
}
