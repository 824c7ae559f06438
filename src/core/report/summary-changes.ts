import type { KnownFinding, RunRecord } from "../decisions/workbook-decisions";
import { dateText } from "./date-text";
import type { Report } from "./report";
import { SEVERITY_TEXTS } from "./severity-text";
import { numberCell, textCell, type SheetLayout } from "./sheet-layout";
import { sinceLastText } from "./since-last-text";
import { addFigureChart, figureHeaders } from "./summary-breakdown";

/** How many checks the trend shows. */
const MOST_RUNS = 12;

/** New, fixed and still open, and the trend of the checks on record. Left out where nothing is on record yet. */
export function addChanges(layout: SheetLayout, report: Report): void {
  const runs = report.history.slice(-MOST_RUNS);
  if (report.sinceLast === null && runs.length < 2) return;
  layout.addHeading("Since last time");
  layout.add(textCell(sinceLastText(report), "body"));
  const fixed = report.sinceLast?.fixed ?? [];
  if (fixed.length > 0) addFixed(layout, fixed);
  if (runs.length >= 2) addTrend(layout, runs);
}

/** No names are kept of an earlier result, so what is gone is told by its rule. */
function addFixed(layout: SheetLayout, fixed: readonly KnownFinding[]): void {
  const byRule = new Map<string, { readonly finding: KnownFinding; count: number }>();
  for (const finding of fixed) {
    const key = `${finding.rule} ${finding.severity}`;
    const group = byRule.get(key);
    if (group) group.count += 1;
    else byRule.set(key, { finding, count: 1 });
  }
  layout.addTable({
    name: "RosterCheckFixed",
    altText: "Findings of the earlier result that are gone, by rule.",
    headers: ["State", "Rule", "Severity", "Findings"],
    rows: [...byRule.values()].map(({ finding, count }) => [
      textCell("Fixed", "state"),
      textCell(finding.rule, "wrapped"),
      textCell(SEVERITY_TEXTS[finding.severity].word, "wrapped"),
      numberCell(count, "number"),
    ]),
  });
  layout.add();
}

function addTrend(layout: SheetLayout, runs: readonly RunRecord[]): void {
  const totalOf = ({ errors, warnings, infos }: RunRecord): number => errors + warnings + infos;
  layout.addTable({
    name: "RosterCheckTrend",
    altText: "Findings of each check on record, oldest first; the chart at its right shows the same figures.",
    headers: figureHeaders("As of"),
    rows: runs.map((run) => [
      numberCell(totalOf(run), "number"),
      textCell(dateText(run.asOf), "wrapped"),
      ...[run.errors, run.warnings, run.infos].map((count) => numberCell(count, "wrapped")),
    ]),
  });
  addFigureChart(layout, {
    name: "RosterCheckOverTime",
    title: "Findings over time",
    kind: "stacked-column",
    largestTotal: Math.max(...runs.map(totalOf)),
    altText: "Columns of errors, warnings and notes for each check on record. The table at its left holds the figures.",
  });
}
