import { foldTitle } from "../../grid/normalize-text";
import type { Assignment } from "../../roster/roster";
import { agileTeams, isActive } from "../agile-teams";
import { defineRule } from "../define-rule";
import { relative } from "../optional-sources";

export const supportRoleAsTeamRole = defineRule(
  {
    id: "support-role-as-team-role",
    profile: "related",
    severity: "info",
    subject: "person",
    needs: ["role", "team"],
    source: relative(
      "LACE, Product Management Support Functions (https://qnetconfluence.cms.gov/display/LACE/Product+Management+Support+Functions)",
      "Support Product Managers",
    ),
    messages: { support: "{name} ({role}) is in a program support role on {team}." },
    remedy: "List them on the Program Support Team, or give the role they play in {team}.",
    *check(roster, { hit }) {
      for (const team of agileTeams(roster)) {
        for (const item of team.assignments) {
          if (!isActive(item) || !isSupport(item)) continue;
          const { person, roleText } = item;
          yield hit({
            message: "support",
            team,
            person,
            slot: roleText,
            values: { role: roleText },
            cells: [item.roleCell],
          });
        }
      }
    },
  },
  {
    title: "Program support role on an Agile Team",
    severityReason: "The LACE lists these roles under the Program Support Team.",
    examples: [
      {
        about: "A project coordinator stands on the team.",
        roster: `
        | Team   | Name   | Role                  |
        | Falcon | Cy Poe | Developer             |
        | Falcon | Bo Ray | «Project Coordinator» |`,
        findings: 1,
      },
      {
        about: "The same role on a support team is in its place.",
        roster: `
        | Team            | Name   | Role                |
        | Falcon          | Cy Poe | Developer           |
        | Program Support | Bo Ray | Project Coordinator |`,
        findings: 0,
      },
    ],
  },
);

/** An SME counts as a developer on an Agile Team, but the LACE lists it under support. */
function isSupport({ role, roleText }: Assignment): boolean {
  if (role === "program-support") return true;
  return role === "developer" && /\b(?:sme|subject matter expert)\b/.test(foldTitle(roleText));
}
