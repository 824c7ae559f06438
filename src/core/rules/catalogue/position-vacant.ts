import type { Assignment } from "../../roster/roster";
import type { RoleId } from "../../vocabulary/role-id";
import { defineRule } from "../define-rule";
import { readingRule } from "../handbook";
import { daysText, vacancyAge } from "../vacancy-age";

/** Their vacancies are told by the rules about missing roles. */
const TOLD_ELSEWHERE: ReadonlySet<RoleId> = new Set([
  "scrum-master",
  "product-owner",
  "product-manager",
  "release-train-engineer",
]);

export const positionVacant = defineRule(
  {
    id: "position-vacant",
    profile: "data",
    severity: "info",
    subject: "team",
    needs: ["role"],
    source: readingRule("A row with a role and no person is an open position."),
    messages: {
      open: "Open {role} position on {team}.",
      openOnArt: "Open {role} position on {art}.",
      aged: "Open {role} position on {team} since {since} ({days}).",
      agedOnArt: "Open {role} position on {art} since {since} ({days}).",
    },
    remedy: "Name the person once the position is filled, or delete the row.",
    *check(roster, { hit }) {
      for (const assignment of roster.assignments) {
        if (!isOpenPosition(assignment)) continue;
        const { art, team, role, roleText, vacancy } = assignment;
        const age = vacancyAge(assignment, roster.asOf);
        yield hit({
          message: team === null ? (age ? "agedOnArt" : "openOnArt") : age ? "aged" : "open",
          reason: null,
          art,
          team,
          slot: `${role ?? ""} ${roleText}`,
          values: {
            role: roleText,
            since: age?.since ?? "",
            days: daysText(age?.days ?? 0),
          },
          cells: [vacancy?.statusCell ?? assignment.nameCell ?? assignment.roleCell],
          accusedText: vacancy?.text ?? null,
        });
      }
    },
  },
  {
    title: "Open position",
    severityReason: "An open position breaks no rule by itself.",
    examples: [
      {
        about: "A developer’s position is open.",
        roster: `
        | Team   | Name        | Role          |
        | Falcon | Ines Holm   | Product Owner |
        | Falcon | Noor Haddad | Scrum Master  |
        | Falcon | Cy Poe      | Developer     |
        | Falcon | «TBD»       | Developer     |`,
        findings: 1,
      },
      {
        about: "A vacant Product Owner is told by another rule.",
        roster: `
        | Team   | Name        | Role          |
        | Falcon | TBD         | Product Owner |
        | Falcon | Noor Haddad | Scrum Master  |
        | Falcon | Cy Poe      | Developer     |`,
        findings: 0,
      },
    ],
  },
);

/** An empty cell under a role's header is no offer of a position. */
function isOpenPosition({ vacancy, role, time, seat }: Assignment): boolean {
  if (vacancy?.kind !== "vacant" || role === null || TOLD_ELSEWHERE.has(role)) return false;
  return (time === "active" || time === "starts-later") && (vacancy.text !== "" || seat.roleColumn === null);
}
