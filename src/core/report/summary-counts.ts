import { SEVERITIES } from "../rules/severity";
import { capitalized } from "./capitalized";
import type { Report } from "./report";
import { SEVERITY_TEXTS } from "./severity-text";
import { numberCell, textCell, type SheetLayout } from "./sheet-layout";

/** The counts, each beside the sentence that says what it counts and how it is marked: numbers and legend in one. */
export function addCounts(layout: SheetLayout, report: Report): void {
  layout.addHeading("Result");
  for (const severity of SEVERITIES) {
    const count = report.findingCounts[severity];
    const { noun, plural, meaning } = SEVERITY_TEXTS[severity];
    const words = capitalized(count === 1 ? noun : plural);
    layout.add(numberCell(count, count === 0 ? "neutral" : severity), textCell(`${words}. ${meaning}`, "body"));
  }
}
