import type { Assignment } from "../../roster/roster";
import { roleTitle } from "../../vocabulary/role-id";
import { isActive, SCRUM_ROLES } from "../agile-teams";
import { defineRule } from "../define-rule";
import { readingRule } from "../handbook";

export const personWithoutTeam = defineRule({
  id: "person-without-team",
  title: "Team member without a team",
  profile: "data",
  severity: "warning",
  severityReason: "A team may look short of somebody who is there.",
  subject: "person",
  needs: ["role", "team"],
  source: readingRule("A Scrum Master, Product Owner or developer whose team is blank is counted on no team."),
  messages: { blank: "{name} is a {role} without a team." },
  remedy: "Give {name} a team, or list them at ART level.",
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
  *check(roster, { hit }) {
    for (const assignment of roster.assignments) {
      const { person, art, role } = assignment;
      if (!isHomeless(assignment) || role === null || hasTeamElsewhere(assignment)) continue;
      const cell = assignment.seat.cell("team");
      yield hit({
        message: "blank",
        art,
        person,
        slot: role,
        values: { role: roleTitle(role) },
        cells: [cell ?? assignment.nameCell],
        accusedText: cell ? assignment.seat.text("team") : null,
      });
    }
  },
});

function isHomeless(assignment: Assignment): boolean {
  return isActive(assignment) && assignment.level === "none" && SCRUM_ROLES.has(assignment.role);
}

/** Another row gives the person a team in the same role. */
function hasTeamElsewhere({ person, role }: Assignment): boolean {
  return person?.assignments.some((other) => other.role === role && other.level === "team" && isActive(other)) ?? false;
}
