import { artCell, isAgileTeam } from "../agile-teams";
import { defineRule } from "../define-rule";
import { relative } from "../optional-sources";

export const artTeamCount = defineRule(
  {
    id: "art-team-count",
    profile: "safe",
    severity: "info",
    subject: "art",
    needs: ["team"],
    source: relative(
      "SAFe 4.0 Reference Guide (https://www.safaribooksonline.com/library/view/safe-40-reference/9780134538297/ch32.html)",
      "(5 – 12 teams)",
    ),
    messages: {
      one: "{art} has one Agile Team, fewer than {limit}.",
      few: "{art} has {n} Agile Teams, fewer than {limit}.",
      many: "{art} has {n} Agile Teams, more than {limit}.",
    },
    remedy: "Confirm that the roster is complete and that this is one ART.",
    thresholds: [
      { name: "fewestTeams", value: 5, meaning: "An ART with fewer Agile Teams than this is reported." },
      { name: "mostTeams", value: 12, meaning: "An ART with more Agile Teams than this is reported." },
    ],
    *check(roster, { hit, threshold }) {
      for (const art of roster.arts) {
        const n = art.teams.filter(isAgileTeam).length;
        const few = threshold("fewestTeams");
        const many = threshold("mostTeams");
        if (n === 0 || (n >= few && n <= many)) continue;
        const message = n >= few ? "many" : n === 1 ? "one" : "few";
        yield hit({ message, reason: null, art, values: { n, limit: n < few ? few : many }, cells: [artCell(art)] });
      }
    },
  },
  {
    title: "ART with an unusual number of Agile Teams",
    severityReason: "A typical number of SAFe, and no rule of the handbook, which names none.",
    examples: [
      {
        about: "One team is no typical ART.",
        roster: `
        | «Team» | Name   | Role      |
        | Falcon | Cy Poe | Developer |`,
        findings: 1,
      },
      {
        about: "Five teams are enough.",
        roster: `
        | Team   | Name     | Role      |
        | Falcon | Cy Poe   | Developer |
        | Heron  | Di Fox   | Developer |
        | Osprey | Eli Cho  | Developer |
        | Plover | Fay Lund | Developer |
        | Swift  | Gus Ito  | Developer |`,
        findings: 0,
      },
    ],
  },
);
