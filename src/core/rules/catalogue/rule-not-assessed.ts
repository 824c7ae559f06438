import { defineRule } from "../define-rule";
import { readingRule } from "../handbook";
import { listRules } from "../list-rules";

export const ruleNotAssessed = defineRule(
  {
    id: "rule-not-assessed",
    profile: "data",
    severity: "info",
    subject: "workbook",
    needs: [],
    source: readingRule("A rule whose column does not exist is not checked, and never counts as passed."),
    messages: { missing: "No column gives {attribute}, so {count} not checked ({rules})." },
    remedy: "Map a column for {attribute}.",
    *check(_roster, { hit, missing }) {
      for (const { attribute, title, rules, cell } of missing) {
        if (rules.length === 0) continue;
        yield hit({
          message: "missing",
          slot: attribute,
          values: { count: countOf(rules), rules: listRules(rules, MOST_RULES), attribute: title },
          cells: [cell],
        });
      }
    },
  },
  {
    title: "Rules that could not be checked",
    severityReason: "What cannot be checked is no breach, and no pass either.",
    examples: [
      {
        about: "Nothing tells who is government and who is a contractor.",
        roster: `
        | «Team» | Name        | Role          | Start      |
        | Falcon | Ines Holm   | Product Owner | 2026-01-05 |
        | Falcon | Noor Haddad | Scrum Master  | 2026-01-05 |
        | Falcon | Cy Poe      | Developer     | 2026-01-05 |`,
        findings: 1,
      },
      {
        about: "All that the rules need is there.",
        roster: `
        | Team   | Name        | Role          | Affiliation | Start      |
        | Falcon | Ines Holm   | Product Owner | Contractor  | 2026-01-05 |
        | Falcon | Noor Haddad | Scrum Master  | Contractor  | 2026-01-05 |
        | Falcon | Cy Poe      | Developer     | Contractor  | 2026-01-05 |`,
        findings: 0,
      },
    ],
  },
);

/** How many rule ids the message bears. */
const MOST_RULES = 2;

function countOf(rules: readonly string[]): string {
  return rules.length === 1 ? "1 rule was" : `${String(rules.length)} rules were`;
}
