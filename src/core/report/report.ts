import type { KnownFinding, RunRecord, Suppression } from "../decisions/workbook-decisions";
import type { CellRef } from "../grid/cell-range";
import type { ColumnDecision } from "../mapping/column-mapping";
import type { LayoutKind } from "../layout/roster-region";
import type { Finding } from "../rules/finding";
import type { Severity } from "../rules/severity";
import type { RoleId } from "../vocabulary/role-id";
import type { OpenQuestion } from "./open-questions";

/** Rules that could not look, and the reason in a sentence. */
export interface NotChecked {
  readonly rules: readonly string[];
  readonly because: string;
  /** The error's own words where a rule crashed: for the JSON output only. */
  readonly detail?: string;
}

/** One square of the coverage picture: the words are the content, colour only repeats them. */
export interface CoverageCell {
  readonly role: RoleId;
  readonly state: "filled" | "several" | "vacant" | "missing" | "unclear" | "not-checked";
  /** Distinct active people in the role. */
  readonly count: number;
  /** What stands in the square: "1", "2", "Vacant", "Missing", "Unclear", "Not checked". */
  readonly words: string;
  /** Where the first of those stands whom the word is about; null where nobody and no vacancy is listed. */
  readonly cell: CellRef | null;
}

/** One line of the coverage picture: a team, or the ART itself (`team` null) with its own roles. */
export interface CoverageRow {
  readonly art: string;
  readonly team: string | null;
  readonly kind: "art" | "agile" | "support";
  readonly cells: readonly CoverageCell[];
}

/** How one column was understood, with a few of its texts. */
export interface ColumnReceipt extends ColumnDecision {
  readonly samples: readonly string[];
}

/** How one roster region was read. */
export interface RegionReceipt {
  /** A1, without the sheet. */
  readonly range: string;
  readonly layout: LayoutKind;
  /** 1-based, as Excel shows them. */
  readonly headerRowNumbers: readonly number[];
  readonly rowsRead: number;
  readonly columns: readonly ColumnReceipt[];
}

/** How one sheet of the user's was read; `skipped` says why it gave nothing. */
export interface SheetReceipt {
  readonly sheetId: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly hiddenRowsRead: number;
  readonly regions: readonly RegionReceipt[];
  readonly skipped: string | null;
}

/** What was read, how it was understood and by whom, and with which versions: the run can be repeated from it. */
export interface RunReceipt {
  readonly sheets: readonly SheetReceipt[];
  readonly productVersion: string;
  /** Which text of the handbook the rules quote. */
  readonly handbookVersion: string;
  readonly profiles: readonly string[];
  /** Rule settings that differ from the defaults, and what the user added to the workbook's words; absent where nothing. */
  readonly changedSettings?: readonly string[];
}

export interface RosterCounts {
  readonly arts: number;
  /** Agile and support teams, not pseudo-teams such as "ART Leadership". */
  readonly teams: number;
  readonly people: number;
  readonly vacancies: number;
}

/** A finding that the user set aside. It is listed apart, neither counted nor marked. */
export interface SuppressedFinding extends Finding {
  readonly suppressed: Pick<Suppression, "reason" | "owner" | "until">;
}

/** What changed since the last result that differs from this one. The same key is the same finding. */
export interface SinceLast {
  /** Keys of findings that were not there. */
  readonly newKeys: ReadonlySet<string>;
  /** Findings that are gone; no names were kept of them. */
  readonly fixed: readonly KnownFinding[];
  readonly stillOpen: number;
}

/** The result of a check, complete: panes, sheets and the command line only show it. */
export interface Report {
  readonly workbookName: string;
  /** ISO date that decided who is active. */
  readonly asOf: string;
  readonly counts: RosterCounts;
  readonly findingCounts: Readonly<Record<Severity, number>>;
  /** Those that count: errors first, then by ART, team and place. */
  readonly findings: readonly Finding[];
  /** Those that the user set aside, in the same order. */
  readonly suppressed: readonly SuppressedFinding[];
  /** Set aside until a day before the as-of date; what they match counts again. */
  readonly expiredSuppressions: readonly Suppression[];
  /** They hold, but match no finding any more. */
  readonly staleSuppressions: readonly Suppression[];
  /** Null where no earlier result differs, as at the first check. */
  readonly sinceLast: SinceLast | null;
  /** Oldest first, this check last; empty where nothing is remembered. */
  readonly history: readonly RunRecord[];
  readonly coverage: readonly CoverageRow[];
  /** What the user could settle, what settles most first. */
  readonly questions: readonly OpenQuestion[];
  readonly notChecked: readonly NotChecked[];
  readonly receipt: RunReceipt;
}
