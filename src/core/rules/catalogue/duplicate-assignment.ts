import type { Assignment } from "../../roster/roster";
import { isActive } from "../agile-teams";
import { defineRule } from "../define-rule";
import { readingRule } from "../handbook";
import { standingOf } from "../role-holders";

export const duplicateAssignment = defineRule(
  {
    id: "duplicate-assignment",
    profile: "data",
    severity: "info",
    subject: "person",
    needs: ["role"],
    source: readingRule("People are counted, not rows: the same person in the same role of the same team counts once."),
    messages: {
      twice: "{name} is listed twice; counted once.",
      often: "{name} is listed {n} times; counted once.",
    },
    remedy: "If it is a slip, delete one row; otherwise give it the role or team that was meant.",
    *check(roster, { hit }) {
      for (const person of roster.people) {
        if (person.assignments.length < 2) continue;
        for (const [first, ...others] of groupSame(person.assignments.filter(isActive))) {
          if (first === undefined || others.length === 0) continue;
          yield hit({
            message: others.length === 1 ? "twice" : "often",
            reason: null,
            art: first.art,
            team: first.team,
            person,
            slot: first.role ?? "",
            values: { n: others.length + 1 },
            cells: [first, ...others].flatMap((item) => [item.nameCell, item.roleCell]),
          });
        }
      }
    },
  },
  {
    title: "Person listed twice in one role",
    severityReason: "People are counted, not rows, so nothing is wrong but the list.",
    examples: [
      {
        about: "Cy Poe stands there twice.",
        roster: `
        | Team   | Name        | Role          |
        | Falcon | Ines Holm   | Product Owner |
        | Falcon | Noor Haddad | Scrum Master  |
        | Falcon | «Cy Poe»    | «Developer»   |
        | Falcon | «Cy Poe»    | «Developer»   |`,
        findings: 1,
      },
      {
        about: "Two roles on one team are two assignments.",
        roster: `
        | Team   | Name        | Role          |
        | Falcon | Ines Holm   | Product Owner |
        | Falcon | Noor Haddad | Scrum Master  |
        | Falcon | Noor Haddad | Developer     |`,
        findings: 0,
      },
    ],
  },
);

/**
 * Rows of one sheet that say the same. A second sheet that lists the same people is another view, not a slip, and so are
 * a team's line of roles above its members, and a column that repeats the ART's RTE beside every team.
 */
function groupSame(assignments: readonly Assignment[]): Iterable<readonly Assignment[]> {
  const groups = new Map<string, Assignment[]>();
  for (const item of assignments) {
    if (item.role === null || (item.seat.roleColumn !== null && item.level === "art")) continue;
    const place = `${item.art?.key ?? ""}\n${item.team?.key ?? ""}\n${item.level}\n${item.region.sheetId}\n${String(item.seat.roleColumn !== null)}`;
    const key = `${place}\n${item.role}\n${item.speciality ?? ""}\n${standingOf(item.qualifiers)}`;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups.values();
}
