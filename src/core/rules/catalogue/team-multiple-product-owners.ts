import { checkTeamsForOneHolder } from "../check-multiple-holders";
import { defineRule } from "../define-rule";
import { handbook } from "../handbook";

export const teamMultipleProductOwners = defineRule(
  {
    id: "team-multiple-product-owners",
    profile: "ccsq",
    severity: "error",
    subject: "team",
    needs: ["role", "team"],
    source: handbook(29, "The Scrum Team consists of one Scrum Master, one Product Owner, and Developers."),
    messages: {
      several: "{team} lists {n} Product Owners ({names}).",
      qualified: "{team} lists {n} Product Owners, none of them for good ({names}).",
    },
    remedy: "A Scrum Team has one; choose who has content authority over the Team Backlog.",
    check: (roster, tools) => checkTeamsForOneHolder(roster, tools, "product-owner"),
  },
  {
    title: "Agile Team with more than one Product Owner",
    severityReason: "The handbook counts: a Scrum Team “consists of one Product Owner”.",
    examples: [
      {
        about: "Two people hold the role.",
        roster: `
        | Team   | Name       | Role            |
        | Falcon | «Ines Holm» | «Product Owner» |
        | Falcon | «Ada Moss» | «Product Owner» |
        | Falcon | Eli Cho | Scrum Master |
        | Falcon | Cy Poe | Developer |`,
        findings: 1,
      },
      {
        about: "A backup is no second holder.",
        roster: `
        | Team   | Name       | Role            |
        | Falcon | Ines Holm | Product Owner |
        | Falcon | Ada Moss | Backup Product Owner |
        | Falcon | Eli Cho | Scrum Master |
        | Falcon | Cy Poe | Developer |`,
        findings: 0,
      },
    ],
  },
);
