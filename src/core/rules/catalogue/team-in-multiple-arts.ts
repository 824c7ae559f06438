import type { Team } from "../../roster/roster";
import { agileTeams, artCell, teamCell } from "../agile-teams";
import { defineRule } from "../define-rule";
import { handbook } from "../handbook";
import { joinWords } from "../join-words";

export const teamInMultipleArts = defineRule(
  {
    id: "team-in-multiple-arts",
    profile: "ccsq",
    severity: "warning",
    subject: "team",
    needs: ["team"],
    source: handbook(
      29,
      "It is a cohesive unit of professionals focused on one objective at a time, the Product Goal.",
    ),
    messages: { several: "{team} appears under {arts}." },
    remedy: "Choose one ART or rename one team.",
    *check(roster, { hit }) {
      const byKey = new Map<string, Team[]>();
      for (const team of agileTeams(roster)) {
        if (team.art !== null) byKey.set(team.key, [...(byKey.get(team.key) ?? []), team]);
      }
      for (const [team, ...others] of byKey.values()) {
        if (team === undefined || others.length === 0) continue;
        const all = [team, ...others];
        yield hit({
          message: "several",
          art: null,
          team,
          values: { arts: joinWords(all.map((each) => each.art?.name ?? "")) },
          cells: all.map(
            (each) => each.assignments[0]?.seat.cell("art") ?? (each.art ? artCell(each.art) : teamCell(each)),
          ),
        });
      }
    },
  },
  {
    title: "Team under several ARTs",
    severityReason: "Often a slip of the pen, or two teams of one name; our inference from the one objective.",
    examples: [
      {
        about: "Falcon stands under two ARTs.",
        roster: `
        | ART       | Team   | Name      | Role      |
        | «Claims»  | Falcon | Cy Poe    | Developer |
        | Claims    | Heron  | Di Fox    | Developer |
        | «Quality» | Falcon | Eli Cho   | Developer |
        | Quality   | Osprey | Fay Lund  | Developer |`,
        findings: 1,
      },
      {
        about: "Each team has one ART.",
        roster: `
        | ART     | Team   | Name    | Role      |
        | Claims  | Falcon | Cy Poe  | Developer |
        | Quality | Osprey | Eli Cho | Developer |`,
        findings: 0,
      },
    ],
  },
);
