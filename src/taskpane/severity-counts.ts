import { countText } from "../core/report/count-text";
import { SEVERITY_TEXTS } from "../core/report/severity-text";
import { listText } from "../core/rules/list-text";
import { SEVERITIES, type Severity } from "../core/rules/severity";

/** Findings by level. */
export type SeverityCounts = Readonly<Record<Severity, number>>;

/** "3 errors, 1 warning and 2 notes"; levels without a finding are left out, and none at all gives "no findings". */
export function severityCountText(counts: SeverityCounts): string {
  const present = SEVERITIES.filter((severity) => counts[severity] > 0);
  if (present.length === 0) return "no findings";
  return listText(
    present.map((severity) =>
      countText(counts[severity], SEVERITY_TEXTS[severity].noun, SEVERITY_TEXTS[severity].plural),
    ),
  );
}
