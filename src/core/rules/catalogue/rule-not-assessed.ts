import { defineRule } from "../define-rule";
import { readingRule } from "../handbook";
import { joinWords } from "../join-words";

export const ruleNotAssessed = defineRule(
  {
    id: "rule-not-assessed",
    title: "Rules that could not be checked",
    profile: "data",
    severity: "info",
    severityReason: "What cannot be checked is no breach, and no pass either.",
    subject: "workbook",
    needs: [],
    source: readingRule("A rule whose column does not exist is not checked, and never counts as passed."),
    messages: { missing: "Not checked: {rules}. No column gives {attribute}." },
    remedy: "Map a column for {attribute}.",
    *check(_roster, { hit, missing }) {
      for (const { attribute, title, rules, cell } of missing) {
        if (rules.length === 0) continue;
        yield hit({
          message: "missing",
          slot: attribute,
          values: { rules: joinWords(rules), attribute: title },
          cells: [cell],
        });
      }
    },
  },
  [
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
);
