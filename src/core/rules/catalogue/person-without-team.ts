import type { Assignment } from "../../roster/roster";
import { roleTitle } from "../../vocabulary/role-id";
import { isActive, SCRUM_ROLES } from "../agile-teams";
import { defineRule } from "../define-rule";
import { readingRule } from "../handbook";

export const personWithoutTeam = defineRule(
  {
    id: "person-without-team",
    profile: "data",
    severity: "warning",
    subject: "person",
    needs: ["role", "team"],
    source: readingRule("A Scrum Master, Product Owner or developer whose team is blank is counted on no team."),
    messages: { blank: "{name} is a {role} without a team." },
    remedy: "Give {name} a team, or list them at ART level.",
    // Where another row gives the person a team in the same role, the blank one is that row again.
    *check(roster, { hit }) {
      for (const person of roster.people) {
        if (!person.assignments.some(isUnplaced)) continue;
        const active = person.assignments.filter(
          (item) => isActive(item) && SCRUM_ROLES.has(item.role) && item.certainty === "stated",
        );
        const placed = new Set(active.filter((item) => item.level === "team").map((item) => item.role));
        for (const { art, role, seat, nameCell } of active.filter((item) => item.level === "none")) {
          if (role === null || placed.has(role)) continue;
          const cell = seat.cell("team");
          yield hit({
            message: "blank",
            art,
            person,
            slot: role,
            values: { role: roleTitle(role) },
            cells: [cell ?? nameCell],
            accusedText: cell ? seat.text("team") : null,
          });
        }
      }
    },
  },
  {
    title: "Team member without a team",
    severityReason: "A team may look short of somebody who is there.",
    examples: [
      {
        about: "A developer’s team is blank.",
        roster: `
        | Team   | Name        | Role          |
        | Falcon | Ines Holm   | Product Owner |
        | Falcon | Noor Haddad | Scrum Master  |
        | «»     | Cy Poe      | Developer     |
        | Falcon | Di Fox      | Developer     |`,
        findings: 1,
      },
      {
        about: "A Scrum Master listed at ART level has a place.",
        roster: `
        | Team      | Name        | Role          |
        | ART Level | Noor Haddad | Scrum Master  |
        | Falcon    | Di Fox      | Developer     |`,
        findings: 0,
      },
    ],
  },
);

function isUnplaced({ level }: Assignment): boolean {
  return level === "none";
}
