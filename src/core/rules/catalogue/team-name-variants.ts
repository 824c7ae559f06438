import { editDistance } from "../../grid/edit-distance";
import { foldName } from "../../grid/normalize-text";
import type { Team } from "../../roster/roster";
import { teamCell } from "../agile-teams";
import { defineRule } from "../define-rule";
import { readingRule } from "../handbook";
import { joinWords } from "../join-words";

/** Shorter names lie too close together by chance. */
const LEAST_LETTERS = 6;
/** A word shorter than this that differs is a label ("A", "II", "QA"), not a slip. */
const LEAST_WORD = 4;

export const teamNameVariants = defineRule({
  id: "team-name-variants",
  title: "Team name spelled in several ways",
  profile: "data",
  severity: "info",
  severityReason: "Spellings that fold together are one team; a letter’s difference may be a slip or two teams.",
  subject: "team",
  needs: ["team"],
  source: readingRule("Team names that differ in case, spaces, punctuation or the word “Team” only are one team."),
  messages: {
    folded: "{team} is spelled in {n} ways ({names}) and read as one team.",
    near: "{team} and {other} differ in one letter and are read as two teams.",
  },
  remedy: "Spell the name in one way, or make the two names easier to tell apart.",
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
  *check(roster, { hit }) {
    for (const team of roster.teams) {
      if (team.spellings.length < 2) continue;
      const names = joinWords(team.spellings.map((spelling) => spelling.text));
      const cells = team.spellings.map((spelling) => spelling.cell);
      yield hit({ message: "folded", team, slot: "folded", values: { n: team.spellings.length, names }, cells });
    }
    for (const [team, other] of findNearPairs(roster.teams)) {
      const values = { other: other.name };
      yield hit({ message: "near", team, slot: `near ${other.key}`, values, cells: [teamCell(team), teamCell(other)] });
    }
  },
});

/** Pairs of one ART a letter apart. Names that share a form with one letter left out are compared, not all with all. */
function findNearPairs(teams: readonly Team[]): readonly (readonly [Team, Team])[] {
  const byForm = new Map<string, Team[]>();
  const pairs = new Map<Team, Set<Team>>();
  for (const team of teams) {
    if (team.key.length < LEAST_LETTERS) continue;
    for (const form of formsOf(team)) {
      const others = byForm.get(form) ?? [];
      byForm.set(form, others);
      for (const other of others) {
        if (other !== team && isSlip(other, team)) pairs.set(other, (pairs.get(other) ?? new Set()).add(team));
      }
      others.push(team);
    }
  }
  return [...pairs].flatMap(([team, others]) => [...others].map((other) => [team, other] as const));
}

function formsOf(team: Team): ReadonlySet<string> {
  const art = team.art?.key ?? "";
  const shorter = Array.from(team.key, (_, index) => team.key.slice(0, index) + team.key.slice(index + 1));
  return new Set([team.key, ...shorter].map((form) => `${art}\n${form}`));
}

function isSlip(a: Team, b: Team): boolean {
  if (editDistance(a.key, b.key, 1) !== 1 || a.key.replace(/\D/g, "") !== b.key.replace(/\D/g, "")) return false;
  const words = foldName(a.name).split(" ");
  const others = foldName(b.name).split(" ");
  if (words.length !== others.length) return true;
  return words.every((word, index) => {
    const other = others[index] ?? "";
    return word === other || Math.min(word.length, other.length) >= LEAST_WORD;
  });
}
