import type { Report } from "../report/report";
import type { Finding } from "../rules/finding";
import type { KnownFinding, RunRecord, WorkbookDecisions } from "./workbook-decisions";

/** How many checks the history keeps: the trend of several years of planning increments. */
const MAX_HISTORY = 60;

/**
 * The decisions with this check on record. A check that finds the same on the same day as the last one leaves no trace,
 * so that pressing the button twice changes nothing.
 */
export function recordRun(decisions: WorkbookDecisions, report: Report): WorkbookDecisions {
  const found = report.findings.map(known);
  const isSame = isSameResult(found, decisions.last);
  const run = runRecord(report);
  const latest = decisions.history.at(-1);
  if (isSame && latest?.asOf === run.asOf) return decisions;
  return {
    ...decisions,
    history: [...decisions.history, run].slice(-MAX_HISTORY),
    last: isSame ? decisions.last : found,
    previous: isSame ? decisions.previous : decisions.last,
  };
}

/** Whether two results hold the same findings at the same severities, in whatever order. */
export function isSameResult(one: readonly KnownFinding[], other: readonly KnownFinding[]): boolean {
  if (one.length !== other.length) return false;
  const severities = new Map(one.map(({ key, severity }) => [key, severity]));
  return other.every(({ key, severity }) => severities.get(key) === severity);
}

function known({ key, rule, severity }: Finding): KnownFinding {
  return { key, rule, severity };
}

function runRecord({ asOf, findingCounts }: Report): RunRecord {
  return { asOf, errors: findingCounts.error, warnings: findingCounts.warning, infos: findingCounts.info };
}
