import { sheetAddress } from "../grid/a1";
import { rangeOfCell } from "../grid/cell-range";
import type { Finding, RuleSource } from "../rules/finding";
import { countText } from "./count-text";
import type { GeneratedCell } from "./generated-sheet";
import { sourceText } from "./report-json";
import { SEVERITY_TEXTS } from "./severity-text";
import { textCell, type SheetLayout } from "./sheet-layout";

/** Excel takes 65,530 links on a sheet ("Excel specifications and limits"); coverage squares carry some as well. */
const MAX_LISTED = 60_000;

/**
 * Every finding as a row of a real table, in the report's order, each linked to its cell. Gives the 0-based row of the
 * header, or null where there is nothing to list. `sheetNames` is by sheet id.
 */
export function addFindings(
  layout: SheetLayout,
  findings: readonly Finding[],
  sheetNames: ReadonlyMap<string, string>,
): number | null {
  layout.addHeading("Findings");
  if (findings.length === 0) {
    layout.add(textCell("Nothing stands against this roster.", "body"));
    return null;
  }
  if (findings.length > MAX_LISTED) {
    layout.add(textCell(`The first ${countText(MAX_LISTED, "finding")} of ${findings.length} are listed.`, "body"));
  }
  return layout.addTable({
    name: "RosterCheckFindings",
    altText: "Every finding with its place, what to do, and the sentence of the handbook behind it.",
    headers: ["Severity", "What is wrong", "ART", "Team", "Person", "Where", "What to do", "Why", "Rule"],
    rows: findings
      .slice(0, MAX_LISTED)
      .map((finding) => [
        textCell(SEVERITY_TEXTS[finding.severity].word, finding.severity),
        textCell(finding.message, "wrapped"),
        textCell(finding.art ?? "", "wrapped"),
        textCell(finding.team ?? "", "wrapped"),
        textCell(finding.person ?? "", "wrapped"),
        placeCell(finding, sheetNames),
        textCell(finding.remedy, "wrapped"),
        textCell(reasonText(finding.source), "wrapped"),
        textCell(finding.rule, "wrapped"),
      ]),
    filterButtons: true,
  });
}

function placeCell(finding: Finding, sheetNames: ReadonlyMap<string, string>): GeneratedCell {
  const [first, ...others] = finding.cells;
  const sheetName = first && sheetNames.get(first.sheetId);
  if (!first || sheetName === undefined) return textCell("Whole roster", "wrapped");
  const address = sheetAddress(sheetName, rangeOfCell(first));
  return textCell(others.length === 0 ? address : `${address} (+${others.length})`, "link", first);
}

function reasonText(source: RuleSource): string {
  return source.quote === "" ? sourceText(source) : `“${source.quote}” (${sourceText(source)})`;
}
