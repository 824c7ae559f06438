import { activePeople, agileTeams, teamCell } from "../agile-teams";
import { defineRule } from "../define-rule";
import { relative } from "../optional-sources";

export const teamSizeUnder5 = defineRule(
  {
    id: "team-size-under-5",
    profile: "safe",
    severity: "info",
    subject: "team",
    needs: ["team"],
    source: relative("SAFe 5, Agile Teams (https://v5.scaledagileframework.com/agile-teams)", "5-11 individuals"),
    messages: { one: "{team} has one member.", small: "{team} has {n} people." },
    remedy: "Confirm that the roster is complete.",
    thresholds: [{ name: "smallestTeam", value: 5, meaning: "A team with fewer people than this is reported." }],
    *check(roster, { hit, threshold }) {
      for (const team of agileTeams(roster)) {
        const n = activePeople(team.assignments).size;
        if (n > 0 && n < threshold("smallestTeam"))
          yield hit({ message: n === 1 ? "one" : "small", reason: null, team, values: { n }, cells: [teamCell(team)] });
      }
    },
  },
  {
    title: "Agile Team of fewer than 5 people",
    severityReason: "A typical number of SAFe 5, and no rule of the handbook, which names none.",
    examples: [
      {
        about: "Three people are on Falcon.",
        roster: `
        | Team     | Product Owner | Scrum Master | Developers |
        | «Falcon» | Ines Holm     | Noor Haddad  | Cy Poe     |`,
        findings: 1,
      },
      {
        about: "Five people are enough.",
        roster: `
        | Team   | Product Owner | Scrum Master | Developers              |
        | Falcon | Ines Holm     | Noor Haddad  | Cy Poe; Di Fox; Eli Cho |`,
        findings: 0,
      },
    ],
  },
);
