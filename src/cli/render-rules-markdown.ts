import type { Rule } from "../core/rules/define-rule";
import { cellAddress } from "../core/grid/a1";
import { readRosterTable, type RosterTable, type TableSheet } from "../core/rules/example-roster";
import {
  exampleCaption,
  ruleFacts,
  ruleMessages,
  ruleRemedies,
  RULES_INTRO,
  ruleSections,
  sourceText,
} from "./rule-sections";

/** The page of all rules as Markdown. Cells that an example’s findings point at are bold, between « and ». */
export function renderRulesMarkdown(): string {
  const sections = ruleSections().map(
    ({ title, intro, rules }) => `## ${title}\n\n${intro}\n\n${rules.map(renderRule).join("\n")}`,
  );
  return `# Rules\n\n${RULES_INTRO}\n\n${sections.join("\n")}`;
}

function renderRule(rule: Rule): string {
  const named = (reason: string | null): string => (reason === null ? "" : `\`${reason}\`: `);
  const told = ruleMessages(rule).map(({ reason, message }) => `- ${named(reason)}${message}`);
  const remedies = ruleRemedies(rule).map(({ reason, remedy }) => `- ${named(reason)}${remedy}`);
  const thresholds = (rule.thresholds ?? []).map(({ name, value, meaning }) => `- \`${name}\` = ${value}: ${meaning}`);
  const parts = [
    `### \`${rule.id}\``,
    `**${rule.title}**`,
    ruleFacts(rule).join(" "),
    `> ${rule.source.quote}\n>\n> ${sourceText(rule)}`,
    `What it says:\n\n${told.join("\n")}`,
    `What to do:\n\n${remedies.join("\n")}`,
    ...(thresholds.length > 0 ? [`Thresholds:\n\n${thresholds.join("\n")}`] : []),
    ...rule.examples.map((example) => `${exampleCaption(example)}\n\n${renderTable(readRosterTable(example.roster))}`),
  ];
  return `${parts.join("\n\n")}\n`;
}

function renderTable({ sheets, marked }: RosterTable): string {
  const marks = new Set(marked);
  const name = (sheet: TableSheet): string => (sheets.length > 1 ? `Sheet ${sheet.name}:\n\n` : "");
  return sheets
    .map((sheet) => {
      const rows = sheet.cells.map((row, rowIndex) =>
        row.map((cell, columnIndex) => {
          const text = cell.replaceAll("|", "\\|").replaceAll("\n", "<br>");
          return marks.has(`${sheet.name}!${cellAddress(rowIndex, columnIndex)}`) ? `**«${text}»**` : text;
        }),
      );
      const [header, ...body] = rows.map((row) => `| ${row.join(" | ")} |`);
      const rule = `|${(sheet.cells[0] ?? []).map(() => " --- ").join("|")}|`;
      return name(sheet) + [header ?? "", rule, ...body].join("\n");
    })
    .join("\n\n");
}
