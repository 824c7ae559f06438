import { checkTeamsForOneHolder } from "../check-multiple-holders";
import { defineRule } from "../define-rule";
import { handbook } from "../handbook";

export const teamMultipleScrumMasters = defineRule(
  {
    id: "team-multiple-scrum-masters",
    profile: "ccsq",
    severity: "error",
    subject: "team",
    needs: ["role", "team"],
    source: handbook(29, "The Scrum Team consists of one Scrum Master, one Product Owner, and Developers."),
    messages: {
      several: "{team} lists {n} Scrum Masters ({names}).",
      qualified: "{team} lists {n} Scrum Masters, none of them for good ({names}).",
    },
    remedy: "A Scrum Team has one; keep one and mark the others as backup or developer.",
    check: (roster, tools) => checkTeamsForOneHolder(roster, tools, "scrum-master"),
  },
  {
    title: "Agile Team with more than one Scrum Master",
    severityReason: "The handbook counts: a Scrum Team “consists of one Scrum Master”.",
    examples: [
      {
        about: "Two people hold the role.",
        roster: `
        | Team   | Name       | Role            |
        | Falcon | «Noor Haddad» | «Scrum Master» |
        | Falcon | «Bo Ray» | «Scrum Master» |
        | Falcon | Eli Cho | Product Owner |
        | Falcon | Cy Poe | Developer |`,
        findings: 1,
      },
      {
        about: "A backup is no second holder.",
        roster: `
        | Team   | Name       | Role            |
        | Falcon | Noor Haddad | Scrum Master |
        | Falcon | Bo Ray | Backup Scrum Master |
        | Falcon | Eli Cho | Product Owner |
        | Falcon | Cy Poe | Developer |`,
        findings: 0,
      },
    ],
  },
);
