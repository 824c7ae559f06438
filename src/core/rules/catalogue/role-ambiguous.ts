import type { Assignment } from "../../roster/roster";
import { roleTitle, type RoleId } from "../../vocabulary/role-id";
import { defineRule } from "../define-rule";
import { describeCell } from "../describe-cell";
import { readingRule } from "../handbook";

export const roleAmbiguous = defineRule(
  {
    id: "role-ambiguous",
    profile: "data",
    severity: "warning",
    subject: "person",
    needs: ["role"],
    source: readingRule("A title that can mean several roles counts as none of them until somebody chooses."),
    messages: {
      cell: "‘{text}’ in {cell} can mean {meanings}.",
      header: "The header ‘{text}’ in {cell} can mean {meanings}.",
    },
    remedy: "Choose one. One choice applies to all equal cells.",
    *check(roster, { hit }) {
      for (const group of groupByTitle(roster.assignments.filter(isOpenQuestion))) {
        const [first] = group;
        if (first === undefined) continue;
        const { person, art, team, roleText: text, candidates } = first;
        const header = first.seat.roleColumn?.headerCell ?? null;
        const cells = header ? [header] : group.map((item) => item.roleCell ?? item.nameCell);
        yield hit({
          message: header ? "header" : "cell",
          reason: null,
          ...(roster.speaksAgile ? {} : { severity: "info" }),
          ...(header ? {} : { person, art, team }),
          slot: text,
          values: { text, cell: describeCell(roster, cells[0] ?? null), meanings: meaningsOf(candidates) },
          cells,
        });
      }
    },
  },
  {
    title: "Role title with several meanings",
    severityReason:
      "Nobody is counted in a role before its title is clear. A note where the workbook speaks of no agile team or role.",
    examples: [
      {
        about: "“PM” can be the Product Manager, a project manager or a program manager.",
        roster: `
        | Team | Name     | Role   |
        | ART  | Ada Moss | «PM»   |
        | ART  | Bo Ray   | RTE    |`,
        findings: 1,
      },
      {
        about: "In a register that speaks of no agile team or role hardly anything hangs on it: a note.",
        roster: `
        | Name     | Role              |
        | Ada Moss | «Program Manager» |
        | Bo Ray   | Accountant        |`,
        findings: 1,
      },
      {
        about: "On an Agile Team “PO” and “SM” are clear.",
        roster: `
        | Team   | Name        | Role      |
        | Falcon | Ines Holm   | PO        |
        | Falcon | Noor Haddad | SM        |
        | Falcon | Cy Poe      | Developer |`,
        findings: 0,
      },
    ],
  },
);

function isOpenQuestion({ certainty, time }: Assignment): boolean {
  return certainty === "ambiguous" && time !== "past" && time !== "ended";
}

/** One group for each person and title; a header is one question, however many names stand under it. */
function groupByTitle(assignments: readonly Assignment[]): Iterable<readonly Assignment[]> {
  const groups = new Map<string, Assignment[]>();
  for (const assignment of assignments) {
    const header = assignment.seat.roleColumn?.headerCell;
    const owner = assignment.person?.key ?? `seat ${String(assignment.order)}`;
    const key = header
      ? `${header.sheetId}\n${String(header.rowIndex)}\n${String(header.columnIndex)}`
      : `${owner}\n${assignment.roleText}`;
    const group = groups.get(key);
    if (group) group.push(assignment);
    else groups.set(key, [assignment]);
  }
  return groups.values();
}

function meaningsOf(candidates: readonly RoleId[]): string {
  const names = candidates.map(roleTitle);
  return [...(names.length < 2 ? [...names, "another role"] : names)].join(names.length > 2 ? ", or " : " or ");
}
