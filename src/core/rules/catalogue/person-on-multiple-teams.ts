import type { Assignment, Person, Team } from "../../roster/roster";
import { foldText } from "../../grid/normalize-text";
import type { RoleId } from "../../vocabulary/role-id";
import { isActive } from "../agile-teams";
import { defineRule } from "../define-rule";
import { handbook } from "../handbook";
import { joinWords } from "../join-words";

export const personOnMultipleTeams = defineRule(
  {
    id: "person-on-multiple-teams",
    profile: "ccsq",
    severity: "warning",
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
  {
    title: "Person on several teams, or for more than full time",
    severityReason: "Nothing forbids it; more than full time cannot be right. Our inference from the one objective.",
    examples: [
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
  },
);

/** A share of 100 %, and half a percent for thirds that do not add up. */
const FULL_TIME = 100.5;

/**
 * Percent over all rows. A row that repeats another adds nothing, and neither does another region's view of the same
 * role: a sheet of leads says "PO" where the roster says "Product Owner", and often leaves the team out.
 */
function sumAllocations(assignments: readonly Assignment[]): number {
  const teamViews = findTeamViews(assignments);
  const shares = new Map<string, Map<Assignment["region"], Map<string, number>>>();
  for (const item of assignments) {
    if (item.allocation === null) continue;
    const seen = teamViews.get(item.role);
    if (seen !== undefined && !seen.has(item.region)) continue;
    const role = item.role ?? foldText(item.roleText);
    const place = `${item.art?.key ?? ""}\n${item.team?.key ?? ""}\n${role}`;
    const views = shares.get(place) ?? new Map<Assignment["region"], Map<string, number>>();
    shares.set(place, views);
    const view = views.get(item.region) ?? new Map<string, number>();
    views.set(item.region, view);
    const work = item.speciality ?? "";
    view.set(work, Math.max(view.get(work) ?? 0, item.allocation));
  }
  return sum([...shares.values()].map((views) => Math.max(...[...views.values()].map((view) => sum(view.values())))));
}

/** The regions that give a share of a role with its team, by role. */
function findTeamViews(
  assignments: readonly Assignment[],
): ReadonlyMap<RoleId | null, ReadonlySet<Assignment["region"]>> {
  const views = new Map<RoleId | null, Set<Assignment["region"]>>();
  for (const { role, team, allocation, region } of assignments) {
    if (role === null || team === null || allocation === null) continue;
    views.set(role, (views.get(role) ?? new Set()).add(region));
  }
  return views;
}

function sum(shares: Iterable<number>): number {
  return [...shares].reduce((total, share) => total + share, 0);
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
