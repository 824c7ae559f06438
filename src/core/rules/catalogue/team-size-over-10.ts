import { activePeople, agileTeams, teamCell } from "../agile-teams";
import { defineRule } from "../define-rule";
import { relative } from "../optional-sources";

export const teamSizeOver10 = defineRule(
  {
    id: "team-size-over-10",
    profile: "scrum",
    alsoIn: ["safe"],
    severity: "warning",
    subject: "team",
    needs: ["team"],
    source: relative("Scrum Guide 2020 (https://scrumguides.org/scrum-guide.html)", "typically 10 or fewer people"),
    messages: { large: "{team} has {n} people." },
    remedy: "Consider two teams; smaller teams communicate better.",
    thresholds: [
      { name: "largestTeam", value: 10, meaning: "A team with more people than this is reported." },
      { name: "muchTooLargeTeam", value: 11, meaning: "A team with more people than this is a warning." },
    ],
    *check(roster, { hit, threshold }) {
      for (const team of agileTeams(roster)) {
        const n = activePeople(team.assignments).size;
        if (n <= threshold("largestTeam")) continue;
        const isMuch = n > threshold("muchTooLargeTeam");
        yield hit({
          message: "large",
          team,
          ...(isMuch ? {} : { severity: "info" }),
          values: { n },
          cells: [teamCell(team)],
        });
      }
    },
  },
  {
    title: "Agile Team of more than 10 people",
    severityReason: "A typical number of the Scrum Guide, and no rule of the handbook, which names none.",
    examples: [
      {
        about: "Twelve people are on Falcon.",
        roster: `
        | Team     | Product Owner | Scrum Master | Developers |
        | «Falcon» | Ines Holm     | Noor Haddad  | Cy Poe; Di Fox; Eli Cho; Fay Lund; Gus Ito; Hana Berg; Ian Moe; Jo Park; Kai Roth; Lea Simm |`,
        findings: 1,
      },
      {
        about: "Three people are not too many.",
        roster: `
        | Team   | Product Owner | Scrum Master | Developers |
        | Falcon | Ines Holm     | Noor Haddad  | Cy Poe     |`,
        findings: 0,
      },
    ],
  },
);
