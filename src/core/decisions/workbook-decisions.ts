import { NO_MEMORY, type MappingMemory } from "../mapping/column-mapping";
import { DEFAULT_RULE_SETTINGS, type RuleSettings } from "../rules/rule-settings";
import type { Severity } from "../rules/severity";
import { NO_FACTS, type WorkbookFacts } from "../rules/workbook-facts";

/** A finding that the user set aside; reason and owner are what the user typed. */
export interface Suppression {
  /** The finding's stable key. */
  readonly key: string;
  readonly rule: string;
  readonly reason: string;
  /** `""` where nobody is named. */
  readonly owner: string;
  /** ISO date of the last day on which it holds; null for no end. */
  readonly until: string | null;
}

/** What a finished check counted. Holds no names, so that it may be kept as long as the workbook. */
export interface RunRecord {
  /** ISO date. */
  readonly asOf: string;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** A finding remembered for comparison, without the names in it. */
export interface KnownFinding {
  readonly key: string;
  readonly rule: string;
  readonly severity: Severity;
}

/** A row of the settings worksheet that could not be understood. It is kept and written back as it was. */
export interface UnreadRow {
  /** Name of the table that it stands in. */
  readonly table: string;
  readonly texts: readonly string[];
}

/** Everything that the workbook's settings worksheet keeps: what the user decided, and what earlier checks counted. */
export interface WorkbookDecisions {
  readonly memory: MappingMemory;
  readonly settings: RuleSettings;
  readonly facts: WorkbookFacts;
  /** Whether a check also writes notes on cells, in an Excel that lets add-ins do so. */
  readonly wantsNotes: boolean;
  readonly suppressions: readonly Suppression[];
  /** Oldest first. */
  readonly history: readonly RunRecord[];
  /** The findings of the last check. */
  readonly last: readonly KnownFinding[];
  /** Those of the last check whose findings differed from `last`. */
  readonly previous: readonly KnownFinding[];
  readonly unread: readonly UnreadRow[];
}

/** A workbook that nothing was decided in and that was never checked. */
export const NO_DECISIONS: WorkbookDecisions = {
  memory: NO_MEMORY,
  settings: DEFAULT_RULE_SETTINGS,
  facts: NO_FACTS,
  wantsNotes: false,
  suppressions: [],
  history: [],
  last: [],
  previous: [],
  unread: [],
};
