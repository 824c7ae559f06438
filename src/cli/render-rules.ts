import { RULES } from "../core/rules/catalogue-index";
import type { Rule } from "../core/rules/define-rule";
import { readRosterTable } from "../core/rules/example-roster";
import { renderRulesMarkdown } from "./render-rules-markdown";
import { sourceText } from "./rule-sections";

/** The rule catalogue, for people, as Markdown, or as JSON for machines. */
export function renderRules(format: "text" | "markdown" | "json"): string {
  switch (format) {
    case "text":
      return RULES.map(ruleText).join("\n");
    case "markdown":
      return renderRulesMarkdown();
    case "json":
      return `${JSON.stringify({ version: 1, rules: RULES.map(ruleJson) }, null, 2)}\n`;
  }
}

function ruleText(rule: Rule): string {
  return `${rule.id} (${rule.severity}, ${rule.profile})
  ${rule.title}. ${rule.severityReason}
  “${rule.source.quote}” (${sourceText(rule)})
  ${rule.remedy}
`;
}

function ruleJson(rule: Rule): object {
  return {
    id: rule.id,
    title: rule.title,
    profile: rule.profile,
    alsoIn: rule.alsoIn ?? [],
    severity: rule.severity,
    severityReason: rule.severityReason,
    subject: rule.subject,
    needs: rule.needs,
    wants: rule.wants ?? [],
    source: rule.source,
    messages: rule.messages,
    remedy: rule.remedy,
    remedies: rule.remedies ?? {},
    thresholds: rule.thresholds ?? [],
    examples: rule.examples.map(({ about, asOf, findings, roster }) => {
      return { about, asOf: asOf ?? null, findings, ...readRosterTable(roster) };
    }),
  };
}
