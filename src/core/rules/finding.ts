import type { CellRef } from "../grid/cell-range";
import type { Severity } from "./severity";

/** Whose rule it is: `ccsq` the handbook's page, `data` what makes the page's rules honest, the rest optional. */
export type RuleProfile = "ccsq" | "data" | "related" | "scrum" | "safe";

/** The sentence behind a finding, quoted. */
export interface RuleSource {
  /** Page title, as people find it. */
  readonly page: string;
  /** Line of the handbook page; null for a source that has none. */
  readonly line: number | null;
  readonly quote: string;
}

/** One statement about the roster: what is wrong, where, why it matters and what to do. About data, never about us. */
export interface Finding {
  /** Stable across sorting and moving: a hash of (rule, ART, team, person or slot). Holds no names. */
  readonly key: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly profile: RuleProfile;
  /** Which of the rule's reasons (`absent`, `vacant`, …); null where the rule has one only. */
  readonly reason: string | null;
  readonly art: string | null;
  readonly team: string | null;
  readonly person: string | null;
  readonly message: string;
  readonly source: RuleSource;
  readonly remedy: string;
  /** Evidence, the cell to go to first. Empty where the workbook has no cell to point at. */
  readonly cells: readonly CellRef[];
  /** The text of the first cell when it is what the finding accuses ("TBD", ""), so that a mark can clear itself. */
  readonly accusedText: string | null;
}
