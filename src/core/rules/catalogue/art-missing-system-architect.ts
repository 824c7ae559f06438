import { artCell, isActive, livingArts } from "../agile-teams";
import { defineRule } from "../define-rule";
import { canState, cannotStateSentence } from "../missing-role";
import { relative } from "../optional-sources";

export const artMissingSystemArchitect = defineRule(
  {
    id: "art-missing-system-architect",
    profile: "safe",
    severity: "info",
    subject: "art",
    needs: ["role"],
    source: relative(
      "SAFe 4.6, Team Level (https://v46.scaledagileframework.com/team-level/)",
      "System Architect/Engineering",
    ),
    messages: { none: "No System Architect is listed for {art}." },
    remedy: "Name one, or ignore this where the teams decide on architecture together.",
    *check(roster, { hit, gap }) {
      for (const art of livingArts(roster)) {
        if (art.assignments.some((item) => item.role === "system-architect" && isActive(item))) continue;
        if (canState(art.regions, "system-architect")) yield hit({ message: "none", art, cells: [artCell(art)] });
        else yield gap(cannotStateSentence(art.regions, "system-architect"));
      }
    },
  },
  {
    title: "ART without a System Architect",
    severityReason: "SAFe lists the role; the handbook does not.",
    examples: [
      {
        about: "Nobody is System Architect.",
        roster: `
        | «Team» | Name       | Role |
        | ART    | Greta Lind | RTE  |`,
        findings: 1,
      },
      {
        about: "A System Architect is listed.",
        roster: `
        | Team | Name       | Role             |
        | ART  | Greta Lind | RTE              |
        | ART  | Ola Reyes  | System Architect |`,
        findings: 0,
      },
    ],
  },
);
