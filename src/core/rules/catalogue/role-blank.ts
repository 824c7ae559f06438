import type { Assignment } from "../../roster/roster";
import { isActive } from "../agile-teams";
import { defineRule } from "../define-rule";
import { readingRule } from "../handbook";

export const roleBlank = defineRule({
  id: "role-blank",
  title: "Person without a role",
  profile: "data",
  severity: "warning",
  severityReason: "A person without a role fills none, so a role may look empty that is not.",
  subject: "person",
  needs: ["role"],
  source: readingRule("A person whose role is blank is counted in the ART but in no role."),
  messages: { blank: "{name} has no role." },
  remedy: "Give {name} a role; blank roles are not counted.",
  examples: [
    {
      about: "Cy Poe’s role is blank.",
      roster: `
        | Team   | Name        | Role          |
        | Falcon | Ines Holm   | Product Owner |
        | Falcon | Noor Haddad | Scrum Master  |
        | Falcon | Cy Poe      | «»            |
        | Falcon | Di Fox      | Developer     |`,
      findings: 1,
    },
    {
      about: "A list without a role column asks for none.",
      roster: `
        | Team   | Name        | Email               |
        | Falcon | Ines Holm   | ines@example.com    |
        | Falcon | Noor Haddad | noor@example.com    |`,
      findings: 0,
    },
  ],
  *check(roster, { hit }) {
    for (const assignment of roster.assignments) {
      const { person, art, team } = assignment;
      if (person === null || !isBlank(assignment) || isSaidElsewhere(assignment)) continue;
      const cells = [assignment.roleCell ?? assignment.nameCell];
      yield hit({ message: "blank", art, team, person, cells, accusedText: assignment.roleCell ? "" : null });
    }
  },
});

function isBlank(assignment: Assignment): boolean {
  return assignment.certainty === "blank" && isActive(assignment) && assignment.region.fields.has("role");
}

/** Another row gives the person a role in the same place. */
function isSaidElsewhere({ person, team }: Assignment): boolean {
  return (
    person?.assignments.some((other) => other.team === team && other.certainty !== "blank" && isActive(other)) ?? false
  );
}
