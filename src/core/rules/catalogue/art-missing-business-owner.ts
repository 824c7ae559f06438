import { activePeople, artCell, livingArts } from "../agile-teams";
import { defineRule } from "../define-rule";
import { canState, cannotStateSentence } from "../missing-role";
import { relative } from "../optional-sources";

export const artMissingBusinessOwner = defineRule(
  {
    id: "art-missing-business-owner",
    profile: "safe",
    severity: "info",
    subject: "art",
    needs: ["role"],
    source: relative(
      "SAFe 5, Business Owners (https://v5.scaledagileframework.com/business-owners/)",
      "a small group of stakeholders",
    ),
    messages: {
      none: "No Business Owner is listed for {art}.",
      many: "{art} lists {n} Business Owners.",
    },
    remedy: "Confirm who the few stakeholders are that answer for the ART’s value.",
    thresholds: [
      { name: "mostBusinessOwners", value: 5, meaning: "An ART with more Business Owners than this is reported." },
    ],
    *check(roster, { hit, gap, threshold }) {
      for (const art of livingArts(roster)) {
        const owners = activePeople(art.assignments.filter((item) => item.role === "business-owner"));
        const n = owners.size;
        if (n > threshold("mostBusinessOwners")) {
          yield hit({ message: "many", art, values: { n }, cells: [...owners.values()].map((item) => item.roleCell) });
        } else if (n === 0 && !canState(art.regions, "business-owner")) {
          yield gap(cannotStateSentence(art.regions, "business-owner"));
        } else if (n === 0) {
          yield hit({ message: "none", art, cells: [artCell(art)] });
        }
      }
    },
  },
  {
    title: "ART without Business Owners, or with many",
    severityReason: "SAFe lists the role; the handbook does not.",
    examples: [
      {
        about: "Nobody is Business Owner.",
        roster: `
        | «Team» | Name       | Role |
        | ART    | Greta Lind | RTE  |`,
        findings: 1,
      },
      {
        about: "One Business Owner is listed.",
        roster: `
        | Team | Name       | Role           |
        | ART  | Greta Lind | RTE            |
        | ART  | Ola Reyes  | Business Owner |`,
        findings: 0,
      },
    ],
  },
);
