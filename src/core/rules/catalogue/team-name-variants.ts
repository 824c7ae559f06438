import type { Team } from "../../roster/roster";
import { teamCell } from "../agile-teams";
import { defineRule } from "../define-rule";
import { readingRule } from "../handbook";
import { joinWords } from "../join-words";
import { findSlipPairs } from "../slip-pairs";

export const teamNameVariants = defineRule(
  {
    id: "team-name-variants",
    profile: "data",
    severity: "info",
    subject: "team",
    needs: ["team"],
    source: readingRule("Team names that differ in case, spaces, punctuation or the word “Team” only are one team."),
    messages: {
      folded: "{team} is spelled in {n} ways ({names}) and read as one team.",
      near: "{team} and {other} differ in one letter and are read as two teams.",
    },
    remedy: "Spell the name in one way, or make the two names easier to tell apart.",
    *check(roster, { hit }) {
      for (const team of roster.teams) {
        if (team.spellings.length < 2) continue;
        const names = joinWords(team.spellings.map((spelling) => spelling.text));
        const cells = team.spellings.map((spelling) => spelling.cell);
        yield hit({ message: "folded", team, slot: "folded", values: { n: team.spellings.length, names }, cells });
      }
      for (const [team, other] of findNearPairs(roster.teams)) {
        const values = { other: other.name };
        yield hit({
          message: "near",
          team,
          slot: `near ${other.key}`,
          values,
          cells: [teamCell(team), teamCell(other)],
        });
      }
    },
  },
  {
    title: "Team name spelled in several ways",
    severityReason: "Spellings that fold together are one team; a letter’s difference may be a slip or two teams.",
    examples: [
      {
        about: "Two spellings of one team.",
        roster: `
        | Team          | Name   | Role      |
        | «Sea Falcon»  | Cy Poe | Developer |
        | «SEA-FALCON»  | Di Fox | Developer |`,
        findings: 1,
      },
      {
        about: "Numbered teams are different teams.",
        roster: `
        | Team   | Name   | Role      |
        | Team 1 | Cy Poe | Developer |
        | Team 2 | Di Fox | Developer |`,
        findings: 0,
      },
    ],
  },
);

/** Pairs of one ART that lie a slip apart. */
function findNearPairs(teams: readonly Team[]): readonly (readonly [Team, Team])[] {
  return findSlipPairs(teams, (team) => ({ scope: team.art?.key ?? "", key: team.key, name: bareName(team) }));
}

/** The name without the word "Team", which says nothing about which team it is. */
function bareName(team: Team): string {
  return team.name.replace(/^team\b|\bteam$/gi, "");
}
