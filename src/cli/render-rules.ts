import { RULES } from "../core/rules/catalogue-index";
import type { Rule } from "../core/rules/define-rule";

/** The rule catalogue, for people, as Markdown, or as JSON for machines. */
export function renderRules(format: "text" | "markdown" | "json"): string {
  switch (format) {
    case "text":
      return RULES.map(ruleText).join("\n");
    case "markdown":
      return `# Rules\n\n${RULES.map(ruleMarkdown).join("\n")}`;
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

function ruleMarkdown(rule: Rule): string {
  const facts = `**${rule.severity}**, profile \`${rule.profile}\`. ${rule.severityReason}`;
  return `## \`${rule.id}\`\n\n${rule.title}. ${facts}\n\n> ${rule.source.quote}\n>\n> ${sourceText(rule)}\n\n${rule.remedy}\n`;
}

function ruleJson({ id, title, profile, severity, severityReason, subject, source, messages, remedy }: Rule): object {
  return { id, title, profile, severity, severityReason, subject, source, messages, remedy };
}

function sourceText({ source }: Rule): string {
  return source.line === null ? source.page : `${source.page}, line ${source.line}`;
}
