import type { Finding } from "../rules/finding";
import { SEVERITIES, type Severity } from "../rules/severity";
import { capitalized } from "./capitalized";
import type { Report } from "./report";
import { SEVERITY_CHART_COLORS } from "./severity-colors";
import { SEVERITY_TEXTS } from "./severity-text";
import { numberCell, textCell, type SheetLayout } from "./sheet-layout";

/** More bars than this are no picture any more; the rest share one. */
const MOST_BARS = 12;

/** Ticks of the value axis stand one apart up to this total; Excel would put fractions there. */
const LARGEST_SMALL_TOTAL = 8;

interface Line {
  readonly label: string;
  readonly counts: Record<Severity, number>;
}

/** Where the findings are: figures by team, or by ART where there are several, and a chart of the same figures. */
export function addBreakdown(layout: SheetLayout, report: Report): void {
  const isByArt = report.counts.arts > 1;
  const lines = shortened(countLines(report.findings, isByArt), isByArt);
  if (lines.length === 0) return;
  const what = isByArt ? "Agile Release Train" : "team";
  layout.addHeading("Where the findings are");
  layout.addTable({
    name: "RosterCheckFigures",
    altText: `How many findings of each severity each ${what} has; the chart at its right shows the same figures.`,
    headers: figureHeaders(isByArt ? "Agile Release Train" : "Team"),
    rows: lines.map(({ label, counts }) => [
      numberCell(totalOf(counts), "number"),
      textCell(label, "wrapped"),
      ...SEVERITIES.map((severity) => numberCell(counts[severity], "wrapped")),
    ]),
  });
  addFigureChart(layout, {
    name: "RosterCheckByTeam",
    title: `Findings by ${what}`,
    kind: "stacked-bar",
    largestTotal: Math.max(...lines.map(({ counts }) => totalOf(counts))),
    altText: `Bars of errors, warnings and notes for each ${what}. The table at its left holds the same figures.`,
  });
}

/** Headers of a table of figures whose lines are told by the second column. */
export function figureHeaders(what: string): string[] {
  return ["Findings", what, ...SEVERITIES.map((severity) => capitalized(SEVERITY_TEXTS[severity].plural))];
}

/** A chart beside the table of figures that was added last. */
export function addFigureChart(
  layout: SheetLayout,
  chart: {
    readonly name: string;
    readonly title: string;
    readonly kind: "stacked-bar" | "stacked-column";
    readonly largestTotal: number;
    readonly altText: string;
  },
): void {
  const { largestTotal, ...rest } = chart;
  layout.addChart({
    ...rest,
    firstColumn: 1,
    columns: { first: 5, last: 7 },
    seriesColors: SEVERITIES.map((severity) => SEVERITY_CHART_COLORS[severity]),
    valueUnit: largestTotal <= LARGEST_SMALL_TOTAL ? 1 : null,
  });
}

function countLines(findings: readonly Finding[], isByArt: boolean): Line[] {
  const lines = new Map<string, Line>();
  for (const finding of findings) {
    const label = isByArt ? (finding.art ?? "Whole workbook") : (finding.team ?? "No single team");
    let line = lines.get(label);
    if (!line) lines.set(label, (line = { label, counts: { error: 0, warning: 0, info: 0 } }));
    line.counts[finding.severity] += 1;
  }
  // Stable: where all counts are the same, the report's order stays.
  return [...lines.values()].sort(
    (a, b) => b.counts.error - a.counts.error || b.counts.warning - a.counts.warning || b.counts.info - a.counts.info,
  );
}

function shortened(lines: readonly Line[], isByArt: boolean): readonly Line[] {
  if (lines.length <= MOST_BARS) return lines;
  const rest = lines.slice(MOST_BARS - 1);
  const counts = { error: 0, warning: 0, info: 0 };
  for (const line of rest) for (const severity of SEVERITIES) counts[severity] += line.counts[severity];
  return [...lines.slice(0, MOST_BARS - 1), { label: `${rest.length} other ${isByArt ? "ARTs" : "teams"}`, counts }];
}

function totalOf(counts: Readonly<Record<Severity, number>>): number {
  return counts.error + counts.warning + counts.info;
}
