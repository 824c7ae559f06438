import { cellAddress, quoteSheetName } from "../grid/a1";
import type { CellRef } from "../grid/cell-range";
import type { Finding } from "../rules/finding";
import { listText } from "../rules/list-text";
import { SEVERITIES } from "../rules/severity";
import { countText } from "./count-text";
import { dateText } from "./date-text";
import { hasRoster } from "./has-roster";
import { notCheckedText } from "./not-checked-text";
import type { Report, SuppressedFinding } from "./report";
import { sourceText } from "./report-json";
import { SEVERITY_TEXTS } from "./severity-text";
import { sinceLastText } from "./since-last-text";

/** The report for a terminal: by ART, then team, each finding with its cells, its sentence and what to do. No colours. */
export function renderReportText(report: Report): string {
  const lines = [...headLines(report), ...findingLines(report), ...setAsideLines(report), ...notCheckedLines(report)];
  return lines.join("\n") + "\n";
}

function headLines(report: Report): readonly string[] {
  const { counts, findingCounts, receipt } = report;
  if (!hasRoster(report)) {
    return ["No roster was found.", ...receipt.sheets.map((sheet) => `  ${sheet.name}: ${sheet.skipped ?? ""}`)];
  }
  const found = SEVERITIES.map((severity) => {
    return countText(findingCounts[severity], SEVERITY_TEXTS[severity].noun, SEVERITY_TEXTS[severity].plural);
  });
  return [
    `As of ${dateText(report.asOf)}: ${listText([
      ...(counts.arts > 0 ? [countText(counts.arts, "ART")] : []),
      countText(counts.teams, "team"),
      countText(counts.people, "person", "people"),
      countText(counts.vacancies, "vacancy", "vacancies"),
    ])}.`,
    `Found ${listText(found)}.`,
    ...(report.sinceLast === null ? [] : [sinceLastText(report)]),
  ];
}

function findingLines(report: Report): readonly string[] {
  const sheetNames = new Map(report.receipt.sheets.map((sheet) => [sheet.sheetId, sheet.name]));
  const lines: string[] = [];
  for (const [art, ofArt] of groupBy(report.findings, (finding) => finding.art ?? "")) {
    lines.push("", art === "" ? "Workbook" : labelled("ART", art));
    // What concerns the whole ART comes before its teams, under whose headings it would seem to belong to one.
    const ofTrain = ofArt.filter((finding) => finding.team === null);
    for (const finding of ofTrain) lines.push(...linesOf(finding, sheetNames, "  "));
    for (const [team, ofTeam] of groupBy(ofArt, (finding) => finding.team ?? "")) {
      if (team === "") continue;
      lines.push(`  ${labelled("Team", team)}`);
      for (const finding of ofTeam) lines.push(...linesOf(finding, sheetNames, "    "));
    }
  }
  return lines;
}

/** "Team Falcon", but "System Team" as it is. */
function labelled(label: string, name: string): string {
  return new RegExp(`\\b${label}\\b`, "i").test(name) ? name : `${label} ${name}`;
}

function linesOf(finding: Finding, sheetNames: ReadonlyMap<string, string>, indent: string): readonly string[] {
  const word = SEVERITY_TEXTS[finding.severity].word.padEnd(8);
  const places = placesOf(finding.cells, sheetNames);
  const inner = `${indent}${" ".repeat(word.length)}`;
  return [
    `${indent}${word}${finding.message}${places === "" ? "" : ` [${places}]`}`,
    `${inner}${finding.remedy}`,
    `${inner}${finding.rule}: “${finding.source.quote}” (${sourceText(finding.source)})`,
  ];
}

/** How many addresses a line bears. */
const MOST_PLACES = 8;

function placesOf(cells: readonly CellRef[], sheetNames: ReadonlyMap<string, string>): string {
  const shown = cells.slice(0, MOST_PLACES);
  const places = [...groupBy(shown, (cell) => cell.sheetId)].map(([sheetId, ofSheet]) => {
    const addresses = ofSheet.map((cell) => cellAddress(cell.rowIndex, cell.columnIndex));
    return `${quoteSheetName(sheetNames.get(sheetId) ?? "")}!${addresses.join(", ")}`;
  });
  const rest = cells.length - shown.length;
  return [...places, ...(rest > 0 ? [`and ${countText(rest, "more", "more")}`] : [])].join("; ");
}

function setAsideLines({ suppressed, expiredSuppressions, staleSuppressions }: Report): readonly string[] {
  const lines = [
    ...suppressed.map(({ message, suppressed: by }) => `  ${message} ${setAsideText(by)}`),
    ...expiredSuppressions.map((one) => `  Ended, so it counts again: ${one.rule}. ${setAsideText(one)}`),
    ...staleSuppressions.map((one) => `  No finding matches any more: ${one.rule}. ${setAsideText(one)}`),
  ];
  return lines.length === 0 ? [] : ["", "Set aside", ...lines];
}

function setAsideText({ reason, owner, until }: SuppressedFinding["suppressed"]): string {
  const parts = [reason, ...(owner === "" ? [] : [owner]), ...(until === null ? [] : [`until ${dateText(until)}`])];
  return `(${parts.join("; ")})`;
}

function notCheckedLines(report: Report): readonly string[] {
  if (report.notChecked.length === 0) return [];
  return ["", "Not checked", ...report.notChecked.map((entry) => `  ${notCheckedText(entry)}`)];
}

/** Groups in order of first appearance, so that within a group the worst still stands first. */
function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
