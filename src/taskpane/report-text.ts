import { countText } from "../core/report/count-text";
import { dateText } from "../core/report/date-text";
import type { Report } from "../core/report/report";
import { listText } from "../core/rules/list-text";
import { severityCountText } from "./severity-counts";

/** What was checked, in one sentence. */
export function scopeText({ counts, asOf }: Report): string {
  const parts = [countText(counts.teams, "team"), countText(counts.people, "person", "people")];
  if (counts.vacancies > 0) parts.push(countText(counts.vacancies, "vacancy", "vacancies"));
  const place = counts.arts > 0 ? ` in ${countText(counts.arts, "Agile Release Train")}` : "";
  return `${listText(parts)}${place}, as of ${dateText(asOf)}.`;
}

/** What a screen reader is told when a check has ended; a check without findings is told too. */
export function finishedText(report: Report): string {
  return `Check finished: ${countText(report.counts.teams, "team")}, ${severityCountText(report.findingCounts)}.`;
}
