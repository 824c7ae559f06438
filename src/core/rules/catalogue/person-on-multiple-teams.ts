import type { Assignment, Person, Team } from "../../roster/roster";
import { foldText } from "../../grid/normalize-text";
import { isActive } from "../agile-teams";
import { defineRule } from "../define-rule";
import { handbook } from "../handbook";
import { joinWords } from "../join-words";

export const personOnMultipleTeams = defineRule(
  {
    id: "person-on-multiple-teams",
    title: "Person on several teams, or for more than full time",
    profile: "ccsq",
    severity: "warning",
    severityReason: "Nothing forbids it; more than full time cannot be right. Our inference from the one objective.",
    subject: "person",
    needs: ["role", "team"],
    wants: ["allocation"],
    source: handbook(
      29,
      "It is a cohesive unit of professionals focused on one objective at a time, the Product Goal.",
    ),
    messages: {
      several: "{name} is on {teams}.",
      over: "{name} is on {teams} ({total} %).",
    },
    remedy: "Confirm the split; a team focuses on one objective at a time.",
    *check(roster, { hit }) {
      for (const person of roster.people) {
        if (person.assignments.length < 2 && (person.assignments[0]?.allocation ?? 0) <= FULL_TIME) continue;
        const active = person.assignments.filter(isActive);
        const total = sumAllocations(active);
        const developing = teamsOf(active.filter((item) => item.role === "developer" && item.team?.kind === "agile"));
        const isOver = total > FULL_TIME;
        if (!isOver && developing.size < 2) continue;
        const shown = isOver ? teamsOf(active) : developing;
        const teams = joinWords([...shown.keys()].map((team) => team.name)) || "the ART";
        yield hit({
          message: isOver ? "over" : "several",
          reason: null,
          ...(isOver ? {} : { severity: "info" }),
          art: artOf(active),
          person,
          values: { teams, total: Math.round(total) },
          cells: isOver
            ? active.flatMap((item) => [item.seat.cell("team"), item.allocation === null ? null : shareCell(item)])
            : [...developing.values()].map((item) => item.seat.cell("team") ?? item.nameCell),
        });
      }
    },
  },
  [
    {
      about: "A developer works on two teams.",
      roster: `
        | Team     | Name        | Role          |
        | Falcon   | Ines Holm   | Product Owner |
        | Falcon   | Noor Haddad | Scrum Master  |
        | «Falcon» | Cy Poe      | Developer     |
        | Heron    | Bo Ray      | Product Owner |
        | Heron    | Noor Haddad | Scrum Master  |
        | «Heron»  | Cy Poe      | Developer     |`,
      findings: 1,
    },
    {
      about: "A Scrum Master gives half a week to each of two teams.",
      roster: `
        | Team   | Name        | Role          | Allocation |
        | Falcon | Ines Holm   | Product Owner | 100%       |
        | Falcon | Noor Haddad | Scrum Master  | 50%        |
        | Heron  | Bo Ray      | Product Owner | 100%       |
        | Heron  | Noor Haddad | Scrum Master  | 50%        |`,
      findings: 0,
    },
  ],
);

/** A share of 100 %, and half a percent for thirds that do not add up. */
const FULL_TIME = 100.5;

/** Percent over all rows; a row that repeats another (another sheet's view of it) adds nothing. */
function sumAllocations(assignments: readonly Assignment[]): number {
  const shares = new Map<string, number>();
  for (const item of assignments) {
    if (item.allocation === null) continue;
    const key = `${item.art?.key ?? ""}\n${item.team?.key ?? ""}\n${foldText(item.roleText)}`;
    shares.set(key, Math.max(shares.get(key) ?? 0, item.allocation));
  }
  return [...shares.values()].reduce((sum, share) => sum + share, 0);
}

function teamsOf(assignments: readonly Assignment[]): ReadonlyMap<Team, Assignment> {
  const teams = new Map<Team, Assignment>();
  for (const item of assignments) if (item.team !== null && !teams.has(item.team)) teams.set(item.team, item);
  return teams;
}

function artOf(assignments: readonly Assignment[]): Person["assignments"][number]["art"] {
  return assignments[0]?.art ?? null;
}

function shareCell(item: Assignment): ReturnType<Assignment["seat"]["cell"]> {
  return item.seat.cell("allocation") ?? item.nameCell;
}
