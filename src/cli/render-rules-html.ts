import { cellAddress } from "../core/grid/a1";
import type { Rule } from "../core/rules/define-rule";
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

/**
 * The page of all rules as one HTML file without scripts; each rule’s heading has the rule’s id, so that a link
 * "rules.html#team-missing-product-owner" leads to it.
 */
export function renderRulesHtml(): string {
  const sections = ruleSections();
  const contents = sections.map(
    ({ title, rules }) => `<h2>${text(title)}</h2>\n<ul>\n${rules.map(contentsLine).join("\n")}\n</ul>`,
  );
  const body = sections.map(
    ({ title, intro, rules }) =>
      `<section>\n<h2>${text(title)}</h2>\n<p>${text(intro)}</p>\n${rules.map(renderRule).join("\n")}\n</section>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Rules of Roster Check</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>Rules of Roster Check</h1>
<p>${text(RULES_INTRO)}</p>
</header>
<nav aria-label="All rules">
${contents.join("\n")}
</nav>
<main>
${body.join("\n")}
</main>
</body>
</html>
`;
}

function contentsLine({ id, title }: Rule): string {
  return `<li><a href="#${id}">${text(title)}</a></li>`;
}

function renderRule(rule: Rule): string {
  const named = (reason: string | null): string => (reason === null ? "" : `<code>${reason}</code>: `);
  const told = ruleMessages(rule).map(({ reason, message }) => `<li>${named(reason)}${text(message)}</li>`);
  const remedies = ruleRemedies(rule).map(({ reason, remedy }) => `<li>${named(reason)}${text(remedy)}</li>`);
  const thresholds = (rule.thresholds ?? []).map(
    ({ name, value, meaning }) => `<li><code>${name}</code> = ${value}: ${text(meaning)}</li>`,
  );
  return [
    `<article aria-labelledby="${rule.id}">`,
    `<h3 id="${rule.id}">${text(rule.title)}</h3>`,
    `<p><code>${rule.id}</code></p>`,
    `<p>${text(ruleFacts(rule).join(" "))}</p>`,
    `<figure><blockquote>${text(rule.source.quote)}</blockquote><figcaption>${text(sourceText(rule))}</figcaption></figure>`,
    `<h4>What it says</h4>\n<ul>${told.join("")}</ul>`,
    `<h4>What to do</h4>\n<ul>${remedies.join("")}</ul>`,
    ...(thresholds.length > 0 ? [`<h4>Thresholds</h4>\n<ul>${thresholds.join("")}</ul>`] : []),
    "<h4>Examples</h4>",
    ...rule.examples.map((example) => renderExample(readRosterTable(example.roster), exampleCaption(example))),
    "</article>",
  ].join("\n");
}

function renderExample({ sheets, marked }: RosterTable, caption: string): string {
  const marks = new Set(marked);
  return sheets
    .map((sheet) => {
      const cells = sheet.cells.map((row, rowIndex) =>
        row.map((cell, columnIndex) => {
          const isMarked = marks.has(`${sheet.name}!${cellAddress(rowIndex, columnIndex)}`);
          return renderCell(cell, rowIndex === 0 ? "th" : "td", isMarked);
        }),
      );
      const rows = cells.map((row) => `<tr>${row.join("")}</tr>`);
      return `<div class="example"><table><caption>${text(captionOf(sheet, sheets, caption))}</caption>${rows.join("")}</table></div>`;
    })
    .join("\n");
}

function captionOf(sheet: TableSheet, sheets: readonly TableSheet[], caption: string): string {
  return sheets.length > 1 ? `${caption} Sheet ${sheet.name}.` : caption;
}

function renderCell(cell: string, tag: "th" | "td", isMarked: boolean): string {
  const start = tag === "th" ? '<th scope="col">' : "<td>";
  const content = text(cell).replaceAll("\n", "<br>");
  return `${start}${isMarked ? `<mark>«${content}»</mark>` : content}</${tag}>`;
}

function text(raw: string): string {
  return raw.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** System colours follow the reader’s own theme and contrast. */
const STYLE = `
:root { color-scheme: light dark; font: 1rem/1.5 "Segoe UI", system-ui, sans-serif; }
body { margin: 0 auto; padding: 1rem; max-width: 60rem; color: CanvasText; background: Canvas; overflow-wrap: break-word; }
h2 { margin-top: 2.5rem; }
nav h2 { font-size: 1rem; margin: 1rem 0 0; }
article { margin-top: 2.5rem; border-top: 1px solid GrayText; }
:target { outline: 3px solid Highlight; outline-offset: 4px; }
figure { margin: 1rem 0; padding-left: 1rem; border-left: 4px solid GrayText; }
blockquote { margin: 0; font-style: italic; }
.example { overflow-x: auto; margin: 1rem 0; }
table { border-collapse: collapse; }
caption { text-align: left; padding-bottom: 0.25rem; }
th, td { border: 1px solid GrayText; padding: 0.15rem 0.5rem; text-align: left; }
mark { font-weight: bold; color: MarkText; background: Mark; }
`;
