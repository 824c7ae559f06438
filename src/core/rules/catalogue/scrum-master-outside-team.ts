import { holdsRole, isActive } from "../agile-teams";
import { defineRule } from "../define-rule";
import { relative } from "../optional-sources";

export const scrumMasterOutsideTeam = defineRule(
  {
    id: "scrum-master-outside-team",
    profile: "safe",
    severity: "info",
    subject: "person",
    needs: ["role", "team"],
    source: relative(
      "SAFe, Scrum Master/Team Coach (https://scaledagileframework.com/scrum-master-team-coach/)",
      "are integral members of an Agile Team",
    ),
    messages: { outside: "{name} is a Scrum Master at ART level and of no team." },
    remedy: "Name the team that {name} serves.",
    *check(roster, { hit }) {
      for (const person of roster.people) {
        if (!holdsRole(person, "scrum-master")) continue;
        const held = person.assignments.filter((item) => item.role === "scrum-master" && isActive(item));
        const [first] = held;
        if (first === undefined || held.some((item) => item.level !== "art")) continue;
        yield hit({ message: "outside", art: first.art, person, cells: held.map((item) => item.roleCell) });
      }
    },
  },
  {
    title: "Scrum Master at ART level only",
    severityReason: "SAFe describes the role as part of a team; the handbook says nothing about it.",
    examples: [
      {
        about: "A Scrum Master stands at ART level.",
        roster: `
        | Team   | Name        | Role           |
        | ART    | Noor Haddad | «Scrum Master» |
        | Falcon | Cy Poe      | Developer      |`,
        findings: 1,
      },
      {
        about: "A Scrum Master with a team.",
        roster: `
        | Team   | Name        | Role         |
        | Falcon | Noor Haddad | Scrum Master |
        | Falcon | Cy Poe      | Developer    |`,
        findings: 0,
      },
    ],
  },
);
