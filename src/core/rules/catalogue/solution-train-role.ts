import { isActive } from "../agile-teams";
import { defineRule } from "../define-rule";
import { relative } from "../optional-sources";

export const solutionTrainRole = defineRule(
  {
    id: "solution-train-role",
    profile: "safe",
    severity: "info",
    subject: "person",
    needs: ["role"],
    source: relative(
      "SAFe 5, Solution Train Engineer (https://v5preview.scaledagileframework.com/solution-train-engineer)",
      "Solution Train Engineer",
    ),
    messages: { above: "{name} (‘{role}’) has a role above the ART." },
    remedy: "List the Solution Train apart from the ART.",
    *check(roster, { hit }) {
      for (const item of roster.assignments) {
        const { art, team, person, roleText } = item;
        if (item.role !== "solution-level" || !isActive(item)) continue;
        yield hit({
          message: "above",
          art,
          team,
          person,
          slot: roleText,
          values: { role: roleText },
          cells: [item.roleCell],
        });
      }
    },
  },
  {
    title: "Role of a Solution Train on the roster",
    severityReason: "Such roles stand above the ART; they count neither as its RTE nor as its Product Manager.",
    examples: [
      {
        about: "A Solution Train Engineer is listed.",
        roster: `
        | Team | Name       | Role                      |
        | ART  | Ola Reyes  | «Solution Train Engineer» |
        | ART  | Greta Lind | RTE                       |`,
        findings: 1,
      },
      {
        about: "The ART’s own roles are in their place.",
        roster: `
        | Team | Name       | Role |
        | ART  | Greta Lind | RTE  |`,
        findings: 0,
      },
    ],
  },
);
