import { activePeople, agileTeams } from "../agile-teams";
import { defineRule } from "../define-rule";
import { handbook } from "../handbook";

export const teamSingleDeveloper = defineRule(
  {
    id: "team-single-developer",
    profile: "ccsq",
    severity: "info",
    subject: "team",
    needs: ["role", "team"],
    source: handbook(29, "The Scrum Team consists of one Scrum Master, one Product Owner, and Developers."),
    messages: { one: "{team} has one developer." },
    remedy: "Confirm that the roster is complete.",
    *check(roster, { hit }) {
      for (const team of agileTeams(roster)) {
        const developers = activePeople(team.assignments.filter((item) => item.role === "developer"));
        if (developers.size !== 1) continue;
        const cells = [...developers.values()].flatMap((item) => [item.nameCell, item.roleCell]);
        yield hit({ message: "one", team, cells });
      }
    },
  },
  {
    title: "Agile Team with one developer",
    severityReason: "The handbook uses the plural, which is no count; our inference.",
    examples: [
      {
        about: "Cy Poe is Falcon’s only developer.",
        roster: `
        | Team   | Name        | Role          |
        | Falcon | Ines Holm   | Product Owner |
        | Falcon | Noor Haddad | Scrum Master  |
        | Falcon | «Cy Poe»    | «Developer»   |`,
        findings: 1,
      },
      {
        about: "Two developers are enough.",
        roster: `
        | Team   | Name        | Role          |
        | Falcon | Ines Holm   | Product Owner |
        | Falcon | Noor Haddad | Scrum Master  |
        | Falcon | Cy Poe      | Developer     |
        | Falcon | Di Fox      | Tester        |`,
        findings: 0,
      },
    ],
  },
);
