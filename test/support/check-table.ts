import { RULES } from "../../src/core/rules/catalogue-index";
import type { Finding } from "../../src/core/rules/finding";
import type { RuleRun } from "../../src/core/rules/rule-run";
import { DEFAULT_RULE_SETTINGS, type RuleSettings } from "../../src/core/rules/rule-settings";
import { runRules } from "../../src/core/rules/run-rules";
import { placeOf, rosterOfTable, type TableRosterOptions } from "./table-roster";

export interface CheckTableOptions extends TableRosterOptions {
  readonly settings?: RuleSettings;
}

/** Runs all rules over a text table. Throws where a rule crashes, so that no test passes over a mistake of ours. */
export function runTable(table: string, options: CheckTableOptions = {}): readonly RuleRun[] {
  const runs = runRules(rosterOfTable(table, options), RULES, options.settings ?? DEFAULT_RULE_SETTINGS);
  for (const run of runs) if (run.kind === "crashed") throw new Error(`${run.rule}: ${run.detail}`);
  return runs;
}

/** All findings of a text table. */
export function checkTable(table: string, options: CheckTableOptions = {}): readonly Finding[] {
  return runTable(table, options).flatMap((run) => (run.kind === "checked" ? run.findings : []));
}

/** "error team-missing-product-owner vacant Falcon @ Roster!B2", the shape that tests compare. */
export function summarize(finding: Finding): string {
  const { severity, rule, reason, team, person } = finding;
  const subject = [reason, team, person].filter((part) => part !== null);
  const place = finding.cells[0] ? `@ ${placeOf(finding.cells[0])}` : "";
  return [severity, rule, ...subject, place].filter((part) => part !== "").join(" ");
}

/** The findings at warning or error, or those of the named rules, as `summarize` tells them, sorted. */
export function summaries(
  table: string,
  options: CheckTableOptions & { readonly rules?: readonly string[] } = {},
): readonly string[] {
  const { rules } = options;
  return checkTable(table, options)
    .filter((finding) => (rules ? rules.includes(finding.rule) : finding.severity !== "info"))
    .map(summarize)
    .sort();
}
