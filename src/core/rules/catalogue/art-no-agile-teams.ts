import type { Assignment } from "../../roster/roster";
import { agileTeams, isActive, artCell, SCRUM_ROLES } from "../agile-teams";
import { defineRule } from "../define-rule";
import { handbook } from "../handbook";

export const artNoAgileTeams = defineRule(
  {
    id: "art-no-agile-teams",
    profile: "ccsq",
    severity: "warning",
    subject: "art",
    needs: ["team"],
    source: handbook(
      3,
      "The Agile Release Train is all of the Agile Teams, support teams, product managers, and leadership needed to create large-scale, complex products.",
    ),
    messages: { none: "{art} has no Agile Team in this roster." },
    remedy: "Add its teams, or check that the Team column is mapped.",
    *check(roster, { hit, gap }) {
      const withTeams = new Set(agileTeams(roster).map((team) => team.art));
      for (const art of roster.arts) {
        if (withTeams.has(art) || !art.assignments.some(isActive)) continue;
        const member = art.assignments.find(isOnUntoldTeam);
        if (member === undefined) yield hit({ message: "none", art, cells: [artCell(art)] });
        else yield gap(`Sheet ‘${member.region.sheetName}’ lists members of Agile Teams, but not the teams.`);
      }
    },
  },
  {
    title: "ART without Agile Teams",
    severityReason: "The definition puts Agile Teams first; often the team column is only not mapped.",
    examples: [
      {
        about: "Only leadership and a support team are listed.",
        roster: `
        | «Team»          | Name       | Role                   |
        | ART             | Greta Lind | Release Train Engineer |
        | ART             | Ada Moss   | Product Manager        |
        | Program Support | Bo Ray     | Program Analyst        |`,
        findings: 1,
      },
      {
        about: "One Agile Team is enough.",
        roster: `
        | Team   | Name       | Role                   |
        | ART    | Greta Lind | Release Train Engineer |
        | Falcon | Cy Poe     | Developer              |`,
        findings: 0,
      },
    ],
  },
);

/** Somebody in a Scrum Team's role whose roster has nothing that could name the team: the team is there, only untold. */
function isOnUntoldTeam(assignment: Assignment): boolean {
  return isActive(assignment) && SCRUM_ROLES.has(assignment.role) && !assignment.region.fields.has("team");
}
