import { findEarlierResult } from "../decisions/earlier-result";
import { recordRun } from "../decisions/record-run";
import type { KnownFinding, Suppression, WorkbookDecisions } from "../decisions/workbook-decisions";
import type { Finding } from "../rules/finding";
import { countFindings } from "./build-report";
import { hasRoster } from "./has-roster";
import type { Report, SinceLast, SuppressedFinding } from "./report";

/**
 * The report in the light of what the workbook keeps: findings that the user set aside stand apart, and the rest is
 * compared with the last result that differs. Both doors' summaries, the pane and the command line show this one.
 */
export function withDecisions(report: Report, decisions: WorkbookDecisions): Report {
  const { suppressions } = decisions;
  const isExpired = ({ until }: Suppression): boolean => until !== null && until < report.asOf;
  const holding = new Map(suppressions.filter((one) => !isExpired(one)).map((one) => [one.key, one]));
  const suppressed: SuppressedFinding[] = [];
  const findings: Finding[] = [];
  for (const finding of report.findings) {
    const by = holding.get(finding.key);
    if (by) suppressed.push({ ...finding, suppressed: { reason: by.reason, owner: by.owner, until: by.until } });
    else findings.push(finding);
  }
  const counted = { ...report, findings, findingCounts: countFindings(findings), suppressed };
  if (!hasRoster(report)) return counted;
  const matched = new Set(suppressed.map(({ key }) => key));
  const unchecked = new Set(report.notChecked.flatMap(({ rules }) => rules));
  return {
    ...counted,
    expiredSuppressions: suppressions.filter(isExpired),
    // A rule that could not look says nothing about what it would have found.
    staleSuppressions: [...holding.values()].filter(({ key, rule }) => !matched.has(key) && !unchecked.has(rule)),
    sinceLast: compare(findings, findEarlierResult(decisions, findings), matched),
    history: recordRun(decisions, counted).history,
  };
}

/** A finding that was set aside since is not fixed. */
function compare(
  findings: readonly Finding[],
  earlier: readonly KnownFinding[] | null,
  suppressedKeys: ReadonlySet<string>,
): SinceLast | null {
  if (earlier === null) return null;
  const open = new Set(findings.map(({ key }) => key));
  const before = new Set(earlier.map(({ key }) => key));
  const newKeys = new Set([...open].filter((key) => !before.has(key)));
  return {
    newKeys,
    fixed: earlier.filter(({ key }) => !open.has(key) && !suppressedKeys.has(key)),
    stillOpen: open.size - newKeys.size,
  };
}
