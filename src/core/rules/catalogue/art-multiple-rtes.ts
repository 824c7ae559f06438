import { livingArts } from "../agile-teams";
import { holdersOf } from "../check-multiple-holders";
import { defineRule } from "../define-rule";
import { handbook } from "../handbook";
import { distinctNames, findRoleHolders } from "../role-holders";

export const artMultipleRtes = defineRule(
  {
    id: "art-multiple-rtes",
    profile: "ccsq",
    severity: "info",
    subject: "art",
    needs: ["role"],
    source: handbook(
      7,
      "The Release Train Engineer (RTE) is a servant leader and coach for the Agile Release Train (ART).",
    ),
    messages: { several: "{art} lists {n} RTEs ({names})." },
    remedy: "The handbook speaks of one; confirm who is accountable.",
    *check(roster, { hit }) {
      for (const art of livingArts(roster)) {
        const plain = distinctNames(findRoleHolders(art.assignments, "release-train-engineer").plain);
        if (plain.length > 1) yield hit({ message: "several", art, ...holdersOf(plain) });
      }
    },
  },
  {
    title: "ART with more than one Release Train Engineer",
    severityReason: "The handbook speaks of one RTE but forbids no second; our inference.",
    examples: [
      {
        about: "Two RTEs, none of them marked as deputy.",
        roster: `
        | Team | Name         | Role     |
        | ART  | «Greta Lind» | «RTE»    |
        | ART  | «Hugo Brandt» | «RTE»   |`,
        findings: 1,
      },
      {
        about: "A deputy is no second RTE.",
        roster: `
        | Team | Name        | Role       |
        | ART  | Greta Lind  | RTE        |
        | ART  | Hugo Brandt | Deputy RTE |`,
        findings: 0,
      },
    ],
  },
);
