import type { Team } from "../../roster/roster";
import { teamKey } from "../../roster/read-team-name";
import { agileTeams, teamCell } from "../agile-teams";
import { defineRule } from "../define-rule";
import { handbook } from "../handbook";
import { joinWords } from "../join-words";

/** Enough of one sub-team’s rows to see who is meant. */
const CELLS_OF_EACH = 20;

export const teamHasSubTeams = defineRule(
  {
    id: "team-has-sub-teams",
    profile: "ccsq",
    severity: "warning",
    subject: "team",
    needs: ["team"],
    wants: ["sub-team"],
    source: handbook(29, "Within a Scrum Team, there are no sub-teams or hierarchies."),
    messages: {
      column: "{team} is split into {list}.",
      names: "{list} {verb} of {team}.",
    },
    remedy:
      "A Scrum Team has no sub-teams: make them separate teams, each with a Scrum Master and Product Owner, or drop the split.",
    *check(roster, { hit }) {
      const teams = agileTeams(roster);
      const parts = findParts(teams);
      for (const team of teams) {
        const { subTeams } = team;
        const named = parts.get(team) ?? [];
        if (subTeams.length > 1) {
          const list = joinWords(subTeams.map((subTeam) => subTeam.name));
          yield hit({ message: "column", reason: null, team, values: { list }, cells: interleave(subTeams) });
        } else if (named.length > 0) {
          const list = joinWords(named.map((part) => part.name));
          const cells = [team, ...named].map(teamCell);
          const values = { list, verb: named.length === 1 ? "looks like a part" : "look like parts" };
          yield hit({ message: "names", reason: null, team, severity: "info", values, cells });
        }
      }
    },
  },
  {
    title: "Agile Team with sub-teams",
    severityReason: "The definition says that there are none, but such columns are often labels only.",
    examples: [
      {
        about: "A sub-team column splits Falcon.",
        roster: `
        | Team   | Sub-team  | Name        | Role          |
        | Falcon |           | Ines Holm   | Product Owner |
        | Falcon |           | Noor Haddad | Scrum Master  |
        | Falcon | «Backend» | Cy Poe      | Developer     |
        | Falcon | «Testing» | Di Fox      | Tester        |`,
        findings: 1,
      },
      {
        about: "One value for everybody splits nothing.",
        roster: `
        | Team   | Sub-team | Name        | Role          |
        | Falcon | Core     | Ines Holm   | Product Owner |
        | Falcon | Core     | Noor Haddad | Scrum Master  |
        | Falcon | Core     | Cy Poe      | Developer     |`,
        findings: 0,
      },
    ],
  },
);

/** The first cells of every sub-team, by turns, so that even a few of them show the split. */
function interleave(subTeams: Team["subTeams"]): Team["subTeams"][number]["cells"] {
  return Array.from({ length: CELLS_OF_EACH }, (_, index) =>
    subTeams.flatMap((subTeam) => subTeam.cells[index] ?? []),
  ).flat();
}

/** Teams named after another team of the same ART and a part of it: "Falcon – QA", "Falcon/UX", "Falcon.1". */
function findParts(teams: readonly Team[]): ReadonlyMap<Team, readonly Team[]> {
  const byKey = new Map(teams.map((team) => [`${team.art?.key ?? ""}\n${team.key}`, team]));
  const parts = new Map<Team, Team[]>();
  for (const team of teams) {
    const base = /^(.*?\S)\s*(?:[-–—/|:(]|\.(?=\d))/.exec(team.name)?.[1];
    const whole = base === undefined ? undefined : byKey.get(`${team.art?.key ?? ""}\n${teamKey(base)}`);
    if (whole === undefined || whole === team) continue;
    parts.set(whole, [...(parts.get(whole) ?? []), team]);
  }
  return parts;
}
