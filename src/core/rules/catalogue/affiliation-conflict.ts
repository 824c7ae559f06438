import { isActive } from "../agile-teams";
import { commonPlace } from "../common-place";
import { defineRule } from "../define-rule";
import { describeCell } from "../describe-cell";
import { readingRule } from "../handbook";

export const affiliationConflict = defineRule(
  {
    id: "affiliation-conflict",
    profile: "data",
    severity: "warning",
    subject: "person",
    needs: ["affiliation"],
    source: readingRule("Where one cell says government and another contractor, neither is believed."),
    messages: { conflict: "{government} says government, {contractor} says contractor." },
    remedy: "Correct one.",
    *check(roster, { hit }) {
      for (const person of roster.people) {
        const { kind, signs } = person.affiliation;
        if (kind !== "conflict") continue;
        const active = person.assignments.filter(isActive);
        if (active.length === 0) continue;
        const government = signs.find((sign) => sign.says === "government");
        const contractor = signs.find((sign) => sign.says === "contractor");
        const told = (sign: typeof government): string =>
          sign ? `‘${sign.text}’ in ${describeCell(roster, sign.cell)}` : "A cell";
        yield hit({
          message: "conflict",
          ...commonPlace(active),
          person,
          values: { government: told(government), contractor: told(contractor) },
          cells: [government?.cell ?? null, contractor?.cell ?? null],
        });
      }
    },
  },
  {
    title: "Person listed as government and as contractor",
    severityReason: "Two cells contradict each other, so that nothing can be concluded from either.",
    examples: [
      {
        about: "“Federal” beside a company.",
        roster: `
        | Team   | Name   | Role      | Affiliation | Organization    |
        | Falcon | Cy Poe | Developer | «Federal»   | «Tidewater LLC» |`,
        findings: 1,
      },
      {
        about: "“Contractor” beside the agency is an ordinary contractor row.",
        roster: `
        | Team   | Name   | Role      | Affiliation | Organization |
        | Falcon | Cy Poe | Developer | Contractor  | CMS          |`,
        findings: 0,
      },
    ],
  },
);
