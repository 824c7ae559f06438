import { defineRule } from "../define-rule";
import { handbook } from "../handbook";

export const roleUnrecognized = defineRule(
  {
    id: "role-unrecognized",
    profile: "data",
    severity: "info",
    subject: "person",
    needs: ["role"],
    source: handbook(47, "Cross functional skills to be autonomous in doing the necessary work."),
    messages: {
      counted: "‘{text}’ is counted as a team member/developer.",
      uncounted: "‘{text}’ is none of the roles that the handbook names and is not counted as one.",
    },
    remedy: "Map it if that is wrong.",
    *check(roster, { hit }) {
      for (const assignment of roster.assignments) {
        const { certainty, person, time, art, team, roleText: text } = assignment;
        if (person === null || (time !== "active" && time !== "starts-later")) continue;
        if (certainty !== "counted" && certainty !== "unrecognized") continue;
        yield hit({
          message: certainty === "counted" ? "counted" : "uncounted",
          art,
          team,
          person,
          slot: text,
          values: { text },
          cells: [assignment.roleCell],
        });
      }
    },
  },
  {
    title: "Role title that is not known",
    severityReason: "The handbook’s list of team members ends in “Etc.”, so that other titles are legitimate.",
    examples: [
      {
        about: "An unknown title on an Agile Team counts as a developer.",
        roster: `
        | Team   | Name        | Role               |
        | Falcon | Ines Holm   | Product Owner      |
        | Falcon | Noor Haddad | Scrum Master       |
        | Falcon | Cy Poe      | «Widget Whisperer» |`,
        findings: 1,
      },
      {
        about: "Known titles are not mentioned.",
        roster: `
        | Team   | Name        | Role          |
        | Falcon | Ines Holm   | Product Owner |
        | Falcon | Noor Haddad | Scrum Master  |
        | Falcon | Cy Poe      | Developer     |`,
        findings: 0,
      },
    ],
  },
);
