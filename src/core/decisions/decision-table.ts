import type { CellValue } from "../grid/cell-value";
import type { DateSystem } from "../grid/excel-date";
import type { DecisionDraft } from "./decision-draft";
import type { WorkbookDecisions } from "./workbook-decisions";

/** One row of a table of the settings worksheet, as it stands there. */
export interface DecisionRow {
  /** Trimmed, as many as the table has headers. */
  readonly texts: readonly string[];
  /** The same cells as Excel holds them: a date that a person typed is a serial number. */
  readonly values: readonly CellValue[];
  readonly dateSystem: DateSystem;
}

/** One table of the settings worksheet: how decisions become its rows, and its rows decisions again. */
export interface DecisionTable {
  /** Unique name of the Excel table; begins with "RosterCheck". */
  readonly name: string;
  /** Heading above the table. */
  readonly title: string;
  /** What the rows mean and what editing them does, in a sentence. */
  readonly explanation: string;
  /** A table is found again by its header row, so no two tables have the same one. */
  readonly headers: readonly string[];
  /** Each as long as `headers`. */
  readonly rowsOf: (decisions: WorkbookDecisions) => readonly (readonly CellValue[])[];
  /** Adds what the row says to the draft; otherwise gives what is wrong with it, as a sentence. */
  readonly read: (row: DecisionRow, draft: DecisionDraft) => string | null;
}
