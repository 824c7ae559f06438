import { RULES } from "../../src/core/rules/catalogue-index";
import type { Rule } from "../../src/core/rules/define-rule";
import type { Finding } from "../../src/core/rules/finding";
import { DEFAULT_RULE_SETTINGS, type RuleSettings } from "../../src/core/rules/rule-settings";
import { runRules } from "../../src/core/rules/run-rules";
import { readRosterTable } from "../../src/core/rules/example-roster";
import { placeOf, rosterOfTable, type TableRosterOptions } from "./table-roster";

/** A roster on which the rule says nothing. */
export interface CleanCase extends TableRosterOptions {
  readonly name: string;
  readonly table: string;
}

/** A roster on which the rule speaks; « » mark all cells that its findings point at. */
export interface FlaggedCase extends CleanCase {
  /** One entry a finding, each "severity reason: message" or its beginning, or only a piece of the message. */
  readonly findings: readonly string[];
  /** The rule marks no cell. */
  readonly unmarked?: boolean;
}

export interface RuleCases {
  readonly clean: readonly CleanCase[];
  readonly flagged: readonly FlaggedCase[];
}

/**
 * Runs one rule over tables and over its own examples. Refuses a suite that could not fail: without a clean case,
 * without marks, or with one table twice.
 */
export function testRule(rule: Rule, { clean, flagged }: RuleCases): void {
  describe(rule.id, () => {
    it("is tested by clean and flagged rosters, each once", () => {
      const tables = [...clean, ...flagged].map((entry) =>
        JSON.stringify([plain(entry.table), entry.asOf, entry.memory]),
      );
      expect(new Set(tables).size).toBe(tables.length);
      expect(clean.length).toBeGreaterThan(0);
      expect(flagged.length).toBeGreaterThan(0);
      for (const entry of flagged.filter(({ unmarked }) => unmarked !== true))
        expect([entry.name, readRosterTable(entry.table).marked]).not.toEqual([entry.name, []]);
    });

    it.each(rule.examples.map((example) => [example.about, example] as const))("example: %s", (_, example) => {
      const findings = findingsOf(rule, example.roster, example.asOf === undefined ? {} : { asOf: example.asOf });
      expect(findings.map((finding) => finding.message)).toHaveLength(example.findings);
      expect(cellsOf(findings)).toEqual(readRosterTable(example.roster).marked);
    });

    it.each(clean.map((entry) => [entry.name, entry] as const))("is silent: %s", (_, entry) => {
      expect(findingsOf(rule, entry.table, entry).map(describeFinding)).toEqual([]);
    });

    it.each(flagged.map((entry) => [entry.name, entry] as const))("speaks: %s", (_, entry) => {
      const findings = findingsOf(rule, entry.table, entry);
      const told = findings.map(describeFinding);
      expect(
        told.map((text, index) => (text.includes(entry.findings[index] ?? "\0") ? entry.findings[index] : text)),
      ).toEqual(entry.findings);
      expect(cellsOf(findings)).toEqual(readRosterTable(entry.table).marked);
    });
  });
}

/** What one rule says of a text table. */
export function findingsOf(
  rule: Rule,
  table: string,
  options: TableRosterOptions & { settings?: RuleSettings } = {},
): readonly Finding[] {
  const settings = options.settings ?? { ...DEFAULT_RULE_SETTINGS, profiles: [rule.profile] };
  return runRules(rosterOfTable(table, options), RULES, settings).flatMap((run) => {
    if (run.rule !== rule.id) return [];
    if (run.kind === "crashed") throw new Error(run.detail);
    return run.kind === "checked" ? run.findings : [];
  });
}

/** "warning vacant: Heron has no Product Owner: …" */
export function describeFinding(finding: Finding): string {
  return `${finding.severity}${finding.reason === null ? "" : ` ${finding.reason}`}: ${finding.message}`;
}

function cellsOf(findings: readonly Finding[]): readonly string[] {
  return [...new Set(findings.flatMap((finding) => finding.cells.map(placeOf)))].sort();
}

function plain(table: string): string {
  return table.replace(/\s+/g, " ");
}
