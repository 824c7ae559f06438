import { RULES } from "../rules/catalogue-index";
import { listText } from "../rules/list-text";
import { SEVERITIES, type Severity } from "../rules/severity";
import { capitalized } from "./capitalized";
import { countText } from "./count-text";
import { dateText } from "./date-text";
import type { CellStyle, GeneratedCell } from "./generated-sheet";
import type { Verdict } from "./headline";
import type { PortfolioEntry } from "./portfolio-entry";
import { buildPortfolioSheet, type PortfolioColumn, type PortfolioSheet } from "./portfolio-sheet";
import { SEVERITY_TEXTS } from "./severity-text";
import { numberCell, textCell } from "./sheet-layout";
import type { ArtFigures, FindingFigures } from "./workbook-figures";

type CheckedEntry = Extract<PortfolioEntry, { readonly kind: "checked" }>;
type UnreadEntry = Extract<PortfolioEntry, { readonly kind: "not-read" }>;
type Rule = (typeof RULES)[number];
type ArtOfEntry = ArtFigures & { readonly entry: CheckedEntry };

/**
 * Many checked workbooks together, in the order given: one row a workbook, one row an ART, both with the findings of
 * each rule that found any; the rules with their totals; and what could not be read. `asOf` is an ISO date.
 */
export function buildPortfolioSheets(entries: readonly PortfolioEntry[], asOf: string): readonly PortfolioSheet[] {
  const checked = entries.filter((entry) => entry.kind === "checked");
  const unread = entries.filter((entry) => entry.kind === "not-read");
  const rules = RULES.filter(({ id }) => checked.some(({ figures }) => figures.findings.byRule.has(id)));
  const basis = `As of ${dateText(asOf)}.`;
  return [
    workbookSheet(checked, unread.length, rules, basis),
    artSheet(checked, rules, basis),
    ...(rules.length === 0 ? [] : [ruleSheet(checked, rules, basis)]),
    ...(unread.length === 0 ? [] : [unreadSheet(unread, basis)]),
  ];
}

const VERDICTS: Readonly<Record<Verdict, { readonly words: string; readonly style: CellStyle }>> = {
  "not-fit": { words: "Not yet fit", style: "error" },
  "cannot-tell": { words: "Cannot tell", style: "neutral" },
  "no-roster": { words: "No roster", style: "neutral" },
  fit: { words: "Fit", style: "good" },
};

function workbookSheet(
  checked: readonly CheckedEntry[],
  unread: number,
  rules: readonly Rule[],
  basis: string,
): PortfolioSheet {
  const notFit = checked.filter(({ figures }) => figures.verdict === "not-fit").length;
  const unreadText = unread === 0 ? [] : [`${countText(unread, "file")} not read (see the sheet “Not read”)`];
  const results = listText([`${countText(notFit, "roster")} not yet fit for planning`, ...unreadText]);
  return buildPortfolioSheet({
    title: "Workbooks",
    headline: `${capitalized(countText(checked.length, "workbook"))} checked: ${results}.`,
    basis: `${basis} Numbers under a rule count its findings.`,
    tableName: "RosterCheckWorkbooks",
    altText: "One row a workbook: its result, its size and its findings by rule.",
    columns: [
      { header: "Workbook", width: 44, cell: linkCell, address: ({ link }) => link },
      { header: "Fit for planning", width: 14, cell: verdictCell },
      countColumn<CheckedEntry>("ARTs", ({ figures }) => figures.roster.arts),
      countColumn<CheckedEntry>("Teams", ({ figures }) => figures.roster.teams),
      countColumn<CheckedEntry>("People", ({ figures }) => figures.roster.people),
      countColumn<CheckedEntry>("Vacancies", ({ figures }) => figures.roster.vacancies),
      ...severityColumns<CheckedEntry>(({ figures }) => figures.findings),
      countColumn<CheckedEntry>("Rules not checked", ({ figures }) => figures.rulesNotChecked),
      ...(checked.some(({ copyLink }) => copyLink !== null) ? [COPY_COLUMN] : []),
      ...ruleColumns<CheckedEntry>(rules, ({ figures }) => figures.findings),
    ],
    rows: checked,
  });
}

const COPY_COLUMN: PortfolioColumn<CheckedEntry> = {
  header: "Marked copy",
  width: 14,
  cell: ({ copyLink }) => textCell(copyLink === null ? "" : "Open", copyLink === null ? "wrapped" : "link"),
  address: ({ copyLink }) => copyLink,
};

function artSheet(checked: readonly CheckedEntry[], rules: readonly Rule[], basis: string): PortfolioSheet {
  const arts = checked.flatMap((entry) => entry.figures.arts.map((art): ArtOfEntry => ({ ...art, entry })));
  const named = arts.filter(({ art }) => art !== null).length;
  return buildPortfolioSheet<ArtOfEntry>({
    title: "ARTs",
    headline: `${capitalized(countText(named, "Agile Release Train"))} in ${countText(checked.length, "workbook")}.`,
    basis: `${basis} A row without an ART holds the teams and findings of the workbook that belong to none.`,
    tableName: "RosterCheckPortfolioArts",
    altText: "One row an Agile Release Train: its roles and its findings by rule.",
    columns: [
      { header: "Workbook", width: 44, cell: ({ entry }) => linkCell(entry), address: ({ entry }) => entry.link },
      { header: "ART", width: 26, cell: ({ art }) => textCell(art ?? "", "wrapped") },
      { header: "Release Train Engineer", width: 14, cell: (art) => textCell(art.releaseTrainEngineer, "wrapped") },
      { header: "Product Manager", width: 14, cell: (art) => textCell(art.productManager, "wrapped") },
      countColumn<ArtOfEntry>("Agile Teams", (art) => art.agileTeams),
      countColumn<ArtOfEntry>("Teams with Product Owner", (art) => art.teamsWithProductOwner),
      countColumn<ArtOfEntry>("Teams with Scrum Master", (art) => art.teamsWithScrumMaster),
      countColumn<ArtOfEntry>("Support teams", (art) => art.supportTeams),
      ...severityColumns<ArtOfEntry>(({ findings }) => findings),
      ...ruleColumns<ArtOfEntry>(rules, ({ findings }) => findings),
    ],
    rows: arts,
  });
}

function ruleSheet(checked: readonly CheckedEntry[], rules: readonly Rule[], basis: string): PortfolioSheet {
  const findingsOf = (rule: Rule): readonly number[] =>
    checked.map(({ figures }) => figures.findings.byRule.get(rule.id) ?? 0).filter((count) => count > 0);
  return buildPortfolioSheet({
    title: "Rules",
    headline: `${capitalized(countText(rules.length, "rule"))} found something.`,
    basis,
    tableName: "RosterCheckRules",
    altText: "One row a rule that found something: how often, in how many workbooks, and the sentence behind it.",
    columns: [
      { header: "Rule", width: 44, cell: (rule) => textCell(rule.title, "wrapped") },
      { header: "Severity at most", width: 14, cell: severityCell },
      { header: "Findings", width: 12, cell: (rule) => numberCell(sum(findingsOf(rule)), "number") },
      { header: "Workbooks", width: 13, cell: (rule) => numberCell(findingsOf(rule).length, "number") },
      { header: "What to do", width: 50, cell: (rule) => textCell(rule.remedy, "wrapped") },
      { header: "Why", width: 60, cell: (rule) => textCell(rule.source.quote, "wrapped") },
      { header: "Rule id", width: 34, cell: (rule) => textCell(rule.id, "wrapped") },
    ],
    rows: rules,
  });
}

function unreadSheet(unread: readonly UnreadEntry[], basis: string): PortfolioSheet {
  return buildPortfolioSheet({
    title: "Not read",
    headline: `${capitalized(countText(unread.length, "file"))} could not be read.`,
    basis: `${basis} Nothing is known of these rosters.`,
    tableName: "RosterCheckNotRead",
    altText: "One row a file that could not be read, and why.",
    columns: [
      { header: "File", width: 44, cell: linkCell, address: ({ link }) => link },
      { header: "What is wrong and what to do", width: 100, cell: ({ message }) => textCell(message, "wrapped") },
    ],
    rows: unread,
  });
}

function linkCell({ file }: PortfolioEntry): GeneratedCell {
  return textCell(file, "link");
}

function verdictCell({ figures }: CheckedEntry): GeneratedCell {
  const { words, style } = VERDICTS[figures.verdict];
  return textCell(words, style);
}

function severityCell({ severity }: Rule): GeneratedCell {
  return textCell(SEVERITY_TEXTS[severity].word, severity);
}

function countColumn<Row>(header: string, count: (row: Row) => number): PortfolioColumn<Row> {
  return { header, width: 13, cell: (row) => numberCell(count(row), "wrapped") };
}

function severityColumns<Row>(findings: (row: Row) => FindingFigures): readonly PortfolioColumn<Row>[] {
  const cell = (row: Row, severity: Severity): GeneratedCell => {
    const count = findings(row).bySeverity[severity];
    return numberCell(count, count === 0 ? "wrapped" : severity);
  };
  return SEVERITIES.map((severity) => ({
    header: capitalized(SEVERITY_TEXTS[severity].plural),
    width: 12,
    cell: (row) => cell(row, severity),
  }));
}

/** A rule that found nothing in a row leaves its cell empty, so that what is there stands out. */
function ruleColumns<Row>(
  rules: readonly Rule[],
  findings: (row: Row) => FindingFigures,
): readonly PortfolioColumn<Row>[] {
  return rules.map(({ id, title }) => ({
    header: title,
    width: 17,
    cell: (row) => {
      const count = findings(row).byRule.get(id);
      return count === undefined ? textCell("", "wrapped") : numberCell(count, "wrapped");
    },
  }));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
