import type { Assignment } from "../../roster/roster";
import { activePeople } from "../agile-teams";
import { defineRule } from "../define-rule";
import { readingRule } from "../handbook";
import { isNameSlip } from "../name-slip";

/** Beyond this a team is a list of everybody, and comparing all with all would take long. */
const MOST_PEOPLE = 80;

export const personNameVariants = defineRule(
  {
    id: "person-name-variants",
    profile: "data",
    severity: "info",
    subject: "person",
    needs: ["name", "team"],
    source: readingRule("People without an address are told apart by their names, to the letter."),
    messages: { near: "{name} and {other} on {team} differ in one letter and are read as two people." },
    remedy: "If they are one person, spell the name in one way.",
    *check(roster, { hit }) {
      for (const team of roster.teams) {
        if (team.assignments.every(({ person }) => person === null || person.hasAddress)) continue;
        const active = activePeople(team.assignments);
        if (active.size > MOST_PEOPLE) continue;
        const people = [...active];
        for (const [index, [person, row]] of people.entries()) {
          for (const [other, otherRow] of people.slice(index + 1)) {
            // Two addresses that are both known tell two people apart.
            if ((person.hasAddress && other.hasAddress) || !isNameSlip(person.name, other.name)) continue;
            const values = { other: other.name };
            yield hit({ message: "near", team, person, slot: other.key, values, cells: cellsOf(row, otherRow) });
          }
        }
      }
    },
  },
  {
    title: "Two people of one team whose names differ in a letter",
    severityReason: "A letter’s difference may be a slip of the pen or two people.",
    examples: [
      {
        about: "A slip makes one Product Owner two.",
        roster: `
        | Team   | Name          | Role          |
        | Falcon | «Ines Holmes» | Product Owner |
        | Falcon | «Ines Holmess» | Product Owner |
        | Falcon | Cy Poe        | Developer     |`,
        findings: 1,
      },
      {
        about: "Two addresses are two people.",
        roster: `
        | Team   | Name        | Role      | Email           |
        | Falcon | Hanna Olsen | Developer | ho1@example.com |
        | Falcon | Hanne Olsen | Developer | ho2@example.com |`,
        findings: 0,
      },
    ],
  },
);

function cellsOf(...rows: readonly Assignment[]): readonly Assignment["nameCell"][] {
  return rows.map((row) => row.nameCell);
}
