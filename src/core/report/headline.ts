import { listText } from "../rules/list-text";
import { countText } from "./count-text";
import { hasRoster } from "./has-roster";
import type { Report } from "./report";

/** `cannot-tell`: nothing stands against the roster, but what planning rests on could not be looked at. */
export type Verdict = "no-roster" | "not-fit" | "cannot-tell" | "fit";

/** The answer to "are we fit for planning?", in one sentence. */
export interface Headline {
  readonly verdict: Verdict;
  readonly text: string;
}

/** Errors decide; a roster whose coverage has squares that nobody could check is never called fit. */
export function buildHeadline(report: Report): Headline {
  const { error, warning } = report.findingCounts;
  const unchecked = new Set(report.notChecked.flatMap((entry) => entry.rules)).size;
  const uncheckedText = unchecked === 0 ? [] : [`${countText(unchecked, "rule")} not checked`];
  if (!hasRoster(report)) {
    return { verdict: "no-roster", text: "No roster was found in this workbook." };
  }
  if (error > 0) {
    const counts = [countText(error, "error"), countText(warning, "warning"), ...uncheckedText];
    return { verdict: "not-fit", text: `Not yet fit for planning: ${listText(counts)}.` };
  }
  const rest = [...(warning > 0 ? [countText(warning, "warning")] : []), ...uncheckedText];
  if (report.coverage.length === 0 || report.coverage.some((row) => row.cells.some(isUnchecked))) {
    const because = rest.length > 0 ? listText(rest) : "the roles could not be read";
    return { verdict: "cannot-tell", text: `Cannot tell whether the roster is fit for planning: ${because}.` };
  }
  if (rest.length === 0) return { verdict: "fit", text: "Fit for planning: no errors and no warnings." };
  return { verdict: "fit", text: `Fit for planning: no errors, but ${listText(rest)}.` };
}

function isUnchecked(cell: { readonly state: string }): boolean {
  return cell.state === "not-checked";
}
