import type { Assignment } from "../../roster/roster";
import { isActive } from "../agile-teams";
import { defineRule } from "../define-rule";
import { readingRule } from "../handbook";

export const roleBlank = defineRule(
  {
    id: "role-blank",
    profile: "data",
    severity: "warning",
    subject: "person",
    needs: ["role"],
    source: readingRule("A person whose role is blank is counted in the ART but in no role."),
    messages: { blank: "{name} has no role." },
    remedy: "Give {name} a role; blank roles are not counted.",
    // Where another row gives the person a role in the same place, the blank one is that row again.
    *check(roster, { hit }) {
      for (const person of roster.people) {
        if (!person.assignments.some(isBlank)) continue;
        const active = person.assignments.filter(isActive);
        const blank = active.filter((item) => isBlank(item) && item.region.fields.has("role"));
        const told = new Set(active.filter((item) => !isBlank(item)).map((item) => item.team));
        for (const { art, team, roleCell, nameCell } of blank.filter((item) => !told.has(item.team))) {
          const cells = [roleCell ?? nameCell];
          yield hit({ message: "blank", art, team, person, cells, accusedText: roleCell ? "" : null });
        }
      }
    },
  },
  {
    title: "Person without a role",
    severityReason: "A person without a role fills none, so a role may look empty that is not.",
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
  },
);

function isBlank({ certainty }: Assignment): boolean {
  return certainty === "blank";
}
