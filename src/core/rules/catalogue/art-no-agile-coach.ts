import { livingArts } from "../agile-teams";
import { defineRule } from "../define-rule";
import { handbook } from "../handbook";
import { canState, cannotStateSentence } from "../missing-role";

export const artNoAgileCoach = defineRule(
  {
    id: "art-no-agile-coach",
    profile: "ccsq",
    severity: "info",
    subject: "art",
    needs: ["role"],
    source: handbook(21, "The Agile Coach may or may not be a full-time member of the ART."),
    messages: { none: "No Agile Coach is listed for {art}." },
    remedy: "That can be right for a mature ART; contact the LACE if support is wanted.",
    *check(roster, { hit, gap }) {
      for (const art of livingArts(roster)) {
        const isListed = art.assignments.some(
          ({ role, candidates, time }) =>
            (role === "agile-coach" || candidates.includes("agile-coach")) && time !== "past" && time !== "ended",
        );
        if (isListed) continue;
        if (canState(art.regions, "agile-coach")) yield hit({ message: "none", art, cells: [] });
        else yield gap(cannotStateSentence(art.regions, "agile-coach"));
      }
    },
  },
  {
    title: "ART without an Agile Coach",
    severityReason: "The handbook permits both: the coach “may or may not” be there.",
    examples: [
      {
        about: "Nobody is Agile Coach. No cell is marked for it.",
        roster: `
        | Team | Name       | Role |
        | ART  | Greta Lind | RTE  |`,
        findings: 1,
      },
      {
        about: "A coach on call is enough.",
        roster: `
        | Team | Name       | Role        | Allocation |
        | ART  | Greta Lind | RTE         | 100%       |
        | ART  | Ola Reyes  | Agile Coach | 10%        |`,
        findings: 0,
      },
    ],
  },
);
