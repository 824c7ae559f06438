import { SEVERITIES } from "../rules/severity";
import { capitalized } from "./capitalized";
import type { GeneratedCell } from "./generated-sheet";
import type { Report } from "./report";
import { SEVERITY_TEXTS } from "./severity-text";
import { numberCell, textCell, type SheetLayout } from "./sheet-layout";

/** The counts, each beside the sentence that says what it counts: numbers and legend in one. */
export function addCounts(layout: SheetLayout, report: Report): void {
  layout.addHeading("Result");
  for (const severity of SEVERITIES) {
    const count = report.findingCounts[severity];
    const { noun, plural, meaning } = SEVERITY_TEXTS[severity];
    const words = capitalized(count === 1 ? noun : plural);
    layout.add(numberCell(count, count === 0 ? "neutral" : severity), textCell(`${words}. ${meaning}`, "body"));
  }
  const { teams, people, vacancies } = report.counts;
  layout.add(count(people), textCell("People with an active place in the roster.", "body"));
  layout.add(count(vacancies), textCell("Vacancies: positions that are listed without a person.", "body"));
  layout.add(count(teams), textCell("Teams, Agile and support.", "body"));
}

function count(value: number): GeneratedCell {
  return numberCell(value, "number");
}
