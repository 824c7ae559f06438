import { sheetAddress } from "../grid/a1";
import { rangeOfCell } from "../grid/cell-range";
import type { Finding } from "../rules/finding";
import { countText } from "./count-text";
import type { GeneratedCell } from "./generated-sheet";
import type { Report } from "./report";
import { sourceText } from "./report-json";
import { SEVERITY_TEXTS } from "./severity-text";
import { textCell, type SheetLayout } from "./sheet-layout";

/** Excel takes 65,530 links on a sheet ("Excel specifications and limits"); coverage squares carry some as well. */
const MAX_LISTED = 60_000;

/** Where the findings stand on the sheet. Rows are 0-based. */
export interface FindingRows {
  readonly headingRow: number;
  readonly headerRow: number;
  /** First row of each ART but the first. */
  readonly pageBreaks: readonly number[];
  /** First row of a finding of the line (see `lineKey`). */
  readonly firstRows: ReadonlyMap<string, number>;
}

/** Tells a line of the coverage, or of the findings, by ART and team. */
export function lineKey(art: string | null, team: string | null): string {
  return JSON.stringify([art ?? "", team]);
}

/**
 * Every finding as a row of a real table, ART by ART, errors first, each linked to its cell; null where there is nothing
 * to list. `sheetNames` is by sheet id.
 */
export function addFindings(
  layout: SheetLayout,
  report: Report,
  sheetNames: ReadonlyMap<string, string>,
): FindingRows | null {
  const findings = byArt(report).slice(0, MAX_LISTED);
  const headingRow = layout.nextRow + 1;
  layout.addHeading("Findings");
  if (findings.length === 0) {
    layout.add(textCell("Nothing stands against this roster.", "body"));
    return null;
  }
  layout.add(
    textCell(howToRead(report), "muted"),
    null,
    null,
    null,
    null,
    null,
    null,
    textCell("Back to the top", "jump", TOP),
  );
  const headerRow = layout.addTable({
    name: "RosterCheckFindings",
    altText: "Every finding with its place, what to do, and the sentence of the handbook behind it.",
    headers: ["Severity", "What is wrong", "ART", "Team", "Where", "Status", "What to do", "Why"],
    rows: findings.map((finding) => [
      textCell(SEVERITY_TEXTS[finding.severity].word, "state"),
      textCell(finding.message, "wrapped"),
      textCell(finding.art ?? "", "wrapped"),
      textCell(finding.team ?? "", "wrapped"),
      placeCell(finding, sheetNames),
      textCell(statusOf(finding, report), "wrapped"),
      textCell(finding.remedy, "wrapped"),
      textCell(reasonText(finding), "wrapped"),
    ]),
    filterButtons: true,
  });
  const firstRows = new Map<string, number>();
  const pageBreaks: number[] = [];
  findings.forEach((finding, index) => {
    const row = headerRow + 1 + index;
    const key = lineKey(finding.art, finding.team);
    if (!firstRows.has(key)) firstRows.set(key, row);
    if (index > 0 && finding.art !== findings[index - 1]?.art) pageBreaks.push(row);
  });
  return { headingRow, headerRow, pageBreaks, firstRows };
}

const TOP = { rowIndex: 0, columnIndex: 0 };

function howToRead({ findings, counts }: Report): string {
  const order =
    counts.arts > 1 ? "By Agile Release Train, errors first; each begins a printed page. " : "Errors first. ";
  const cut =
    findings.length > MAX_LISTED
      ? `The first ${countText(MAX_LISTED, "finding")} of ${findings.length} are listed. `
      : "";
  return `${cut}${order}Where leads to the cell; to come back from it, choose RosterCheck.Summary in the Name Box.`;
}

/** What concerns no ART comes first, then the ARTs in the order of the coverage; within them the report's order stays. */
function byArt({ findings, coverage }: Report): readonly Finding[] {
  const ranks = new Map<string, number>([["", 0]]);
  for (const art of [...coverage.map((row) => row.art), ...findings.map((finding) => finding.art ?? "")]) {
    if (!ranks.has(art)) ranks.set(art, ranks.size);
  }
  const rankOf = (finding: Finding): number => ranks.get(finding.art ?? "") ?? 0;
  return [...findings].sort((a, b) => rankOf(a) - rankOf(b));
}

function statusOf({ key }: Finding, { sinceLast }: Report): string {
  if (sinceLast === null) return "Open";
  return sinceLast.newKeys.has(key) ? "New" : "Still open";
}

function placeCell(finding: Finding, sheetNames: ReadonlyMap<string, string>): GeneratedCell {
  const [first, ...others] = finding.cells;
  const sheetName = first && sheetNames.get(first.sheetId);
  if (!first || sheetName === undefined) return textCell("Whole roster", "wrapped");
  const address = sheetAddress(sheetName, rangeOfCell(first));
  return textCell(others.length === 0 ? address : `${address} (+${others.length})`, "link", first);
}

function reasonText({ source, rule }: Finding): string {
  const place = `${sourceText(source)}; ${rule}`;
  return source.quote === "" ? place : `“${source.quote}” (${place})`;
}
