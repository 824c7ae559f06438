import type { Assignment, Team } from "../../roster/roster";
import { foldName, foldTitle } from "../../grid/normalize-text";
import { remember } from "../../grid/remember";
import { parsePersonNames } from "../../roster/parse-person-names";
import { agileTeams, isActive, SCRUM_ROLES } from "../agile-teams";
import { defineRule } from "../define-rule";
import { handbook } from "../handbook";
import { joinWords } from "../join-words";

export const teamHasHierarchy = defineRule(
  {
    id: "team-has-hierarchy",
    profile: "ccsq",
    severity: "warning",
    subject: "team",
    needs: ["team", "role"],
    wants: ["manager"],
    source: handbook(29, "Within a Scrum Team, there are no sub-teams or hierarchies."),
    messages: {
      reports: "{names} of {team} {verb} of the same team.",
      title: "{titles} {verb} a hierarchy inside {team}.",
    },
    remedy: "A Scrum Team has no hierarchy; confirm that this is a job title or a personnel line only.",
    *check(roster, { hit }) {
      const namesRank = remember(hasRank);
      const namesDeveloperRank = remember(hasDeveloperRank);
      const ranks = ({ role, roleText }: Assignment): boolean =>
        SCRUM_ROLES.has(role) && (role === "developer" ? namesDeveloperRank(roleText) : namesRank(roleText));
      for (const team of agileTeams(roster)) {
        const reporting = findReportingLines(team);
        if (reporting.length > 0) {
          const names = [...new Set(reporting.map((item) => item.person?.name ?? ""))];
          yield hit({
            message: "reports",
            reason: null,
            team,
            slot: "reports",
            values: { names: joinWords(names), verb: names.length === 1 ? "reports to a member" : "report to members" },
            cells: reporting.map((item) => item.seat.cell("manager")),
          });
        }
        const titled = team.assignments.filter((item) => isActive(item) && ranks(item));
        if (titled.length === 0) continue;
        const titles = [...new Set(titled.map((item) => `‘${item.roleText}’`))];
        yield hit({
          message: "title",
          reason: null,
          severity: "info",
          team,
          slot: "title",
          values: { titles: joinWords(titles), verb: titles.length === 1 ? "suggests" : "suggest" },
          cells: titled.map((item) => item.roleCell),
        });
      }
    },
  },
  {
    title: "Agile Team with a hierarchy",
    severityReason:
      "The definition says that there is none, but reporting lines and titles are often only personnel matters.",
    examples: [
      {
        about: "A developer reports to another member of the team.",
        roster: `
        | Team   | Name        | Role          | Reports to  |
        | Falcon | Ines Holm   | Product Owner | Ada Moss    |
        | Falcon | Noor Haddad | Scrum Master  | Ada Moss    |
        | Falcon | Cy Poe      | Developer     | «Di Fox»    |
        | Falcon | Di Fox      | Developer     | Ada Moss    |`,
        findings: 1,
      },
      {
        about: "Titles without a rank say nothing.",
        roster: `
        | Team   | Name        | Role             |
        | Falcon | Ines Holm   | Product Owner    |
        | Falcon | Noor Haddad | Scrum Master     |
        | Falcon | Cy Poe      | Senior Developer |`,
        findings: 0,
      },
    ],
  },
);

function findReportingLines(team: Team): readonly Assignment[] {
  if (team.assignments.every((item) => item.seat.text("manager") === "")) return [];
  const members = new Set(
    team.assignments.flatMap((item) => (isActive(item) ? foldName(item.person?.name ?? "") : [])),
  );
  return team.assignments.filter((item) => {
    const text = item.seat.text("manager");
    if (text === "" || !isActive(item)) return false;
    const manager = foldName(parsePersonNames(text)[0]?.display ?? "");
    return manager !== "" && manager !== foldName(item.person?.name ?? "") && members.has(manager);
  });
}

function hasRank(title: string): boolean {
  return /\b(?:lead|chief|head)\b/.test(foldTitle(title));
}

/** "Manager" is part of the Scrum Master’s older names, so it ranks developers only. */
function hasDeveloperRank(title: string): boolean {
  return /\b(?:lead|leader|manager|chief|head|supervisor)\b/.test(foldTitle(title));
}
