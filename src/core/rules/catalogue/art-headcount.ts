import { activePeople, artCell } from "../agile-teams";
import { defineRule } from "../define-rule";
import { relative } from "../optional-sources";

export const artHeadcount = defineRule(
  {
    id: "art-headcount",
    profile: "safe",
    severity: "info",
    subject: "art",
    needs: ["name"],
    source: relative(
      "SAFe 4.5 Distilled (https://www.oreilly.com/library/view/safe-45-distilled/9780135171264/ch6.xhtml)",
      "typically a virtual organization (50–125 people)",
    ),
    messages: {
      one: "{art} has one person, fewer than {limit}.",
      few: "{art} has {n} people, fewer than {limit}.",
      many: "{art} has {n} people, more than {limit}.",
    },
    remedy: "Confirm that the roster is complete and that this is one ART.",
    thresholds: [
      { name: "fewestInArt", value: 50, meaning: "An ART with fewer people than this is reported." },
      { name: "mostInArt", value: 125, meaning: "An ART with more people than this is reported." },
    ],
    *check(roster, { hit, threshold }) {
      for (const art of roster.arts) {
        const n = activePeople(art.assignments).size;
        const few = threshold("fewestInArt");
        const many = threshold("mostInArt");
        if (n === 0 || (n >= few && n <= many)) continue;
        const message = n >= few ? "many" : n === 1 ? "one" : "few";
        yield hit({ message, reason: null, art, values: { n, limit: n < few ? few : many }, cells: [artCell(art)] });
      }
    },
  },
  {
    title: "ART of an unusual size",
    severityReason: "A typical number of SAFe, and no rule of the handbook, which names none.",
    examples: [
      {
        about: "A handful of people is no typical ART.",
        roster: `
        | «Team» | Name      | Role          |
        | Falcon | Ines Holm | Product Owner |`,
        findings: 1,
      },
      {
        about: "An ART whose people have all left has no size.",
        asOf: "2026-06-01",
        roster: `
        | Team   | Name      | Role          | End        |
        | Falcon | Ines Holm | Product Owner | 2025-12-31 |`,
        findings: 0,
      },
    ],
  },
);
