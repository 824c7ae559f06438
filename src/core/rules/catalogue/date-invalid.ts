import type { Assignment } from "../../roster/roster";
import { defineRule } from "../define-rule";
import { readingRule } from "../handbook";

export const dateInvalid = defineRule(
  {
    id: "date-invalid",
    profile: "data",
    severity: "warning",
    subject: "person",
    needs: ["dates"],
    source: readingRule("A row whose dates contradict each other or name no day counts as active."),
    messages: {
      order: "The end date of {subject} ({end}) is before the start date ({start}).",
      text: "‘{text}’ cannot be read as a date ({subject}).",
    },
    remedy: "Check the dates of {subject}.",
    *check(roster, { hit }) {
      const seen = new Set<Assignment["seat"]>();
      for (const assignment of roster.assignments) {
        const { seat, person, art, team, time } = assignment;
        if (!assignment.hasDoubtfulDates || time === "past" || seen.has(seat)) continue;
        seen.add(seat);
        const { start, end } = assignment;
        const unreadable = [start, end].filter((date) => date !== null && date.iso === null);
        yield hit({
          message: assignment.datesDisagree ? "order" : "text",
          reason: null,
          art,
          team,
          person,
          values: {
            subject: person?.name ?? "the open position",
            start: start?.iso ?? "",
            end: end?.iso ?? "",
            text: unreadable.map((date) => date?.text ?? "").join("’ and ‘"),
          },
          cells: (assignment.datesDisagree ? [start, end] : unreadable).map((date) => date?.cell ?? null),
        });
      }
    },
  },
  {
    title: "Dates that cannot be right",
    severityReason: "Whether the person is there on the day of the check cannot be told.",
    examples: [
      {
        about: "The end lies before the start.",
        roster: `
        | Team   | Name   | Role      | Start        | End          |
        | Falcon | Cy Poe | Developer | «2026-03-02» | «2025-03-01» |`,
        findings: 1,
      },
      {
        about: "“TBD” is an open date.",
        roster: `
        | Team   | Name   | Role      | Start      | End |
        | Falcon | Cy Poe | Developer | 2026-03-02 | TBD |`,
        findings: 0,
      },
    ],
  },
);
