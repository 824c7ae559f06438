import type { Assignment } from "../../roster/roster";
import { foldTitle } from "../../grid/normalize-text";
import type { RoleId } from "../../vocabulary/role-id";
import { agileTeams, isActive, SCRUM_ROLES } from "../agile-teams";
import { defineRule } from "../define-rule";
import { handbook } from "../handbook";

const ART_ROLES: ReadonlySet<RoleId | null> = new Set<RoleId | null>([
  "release-train-engineer",
  "product-manager",
  "agile-coach",
  "business-owner",
  "solution-level",
  "oversight",
]);

export const teamRoleOutsideScrum = defineRule(
  {
    id: "team-role-outside-scrum",
    profile: "ccsq",
    severity: "info",
    subject: "person",
    needs: ["role", "team"],
    source: handbook(29, "The Scrum Team consists of one Scrum Master, one Product Owner, and Developers."),
    messages: { outside: "{name} ({role}) is not in a Scrum Team role on {team}." },
    remedy: "List them at ART level, or give the role they play in {team}.",
    *check(roster, { hit }) {
      for (const team of agileTeams(roster)) {
        const outside = team.assignments.filter((item) => isActive(item) && isOutside(item));
        if (outside.length === 0) continue;
        const inScrumRole = new Set(
          team.assignments.filter((item) => isActive(item) && SCRUM_ROLES.has(item.role)).map(({ person }) => person),
        );
        for (const { person, roleText, roleCell } of outside) {
          if (inScrumRole.has(person)) continue;
          yield hit({
            message: "outside",
            team,
            person,
            slot: roleText,
            values: { role: roleText },
            cells: [roleCell],
          });
        }
      }
    },
  },
  {
    title: "ART-level or managerial role on an Agile Team",
    severityReason: "It is none of the three roles, but may be an ART member listed beside a team.",
    examples: [
      {
        about: "A project manager stands on the team.",
        roster: `
        | Team   | Name        | Role              |
        | Falcon | Ines Holm   | Product Owner     |
        | Falcon | Noor Haddad | Scrum Master      |
        | Falcon | Cy Poe      | Developer         |
        | Falcon | Bo Ray      | «Project Manager» |`,
        findings: 1,
      },
      {
        about: "The same role on a support team is in its place.",
        roster: `
        | Team            | Name        | Role            |
        | Falcon          | Ines Holm   | Product Owner   |
        | Falcon          | Noor Haddad | Scrum Master    |
        | Falcon          | Cy Poe      | Developer       |
        | Program Support | Bo Ray      | Project Manager |`,
        findings: 0,
      },
    ],
  },
);

/** Of the support roles only the managers are meant: analysts and coordinators often do a team's work. */
function isOutside({ role, roleText }: Assignment): boolean {
  if (role === "program-support") return /\bmanager\b/.test(foldTitle(roleText));
  return ART_ROLES.has(role);
}
