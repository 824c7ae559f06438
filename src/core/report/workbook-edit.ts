import type { CellRange } from "../grid/cell-range";
import type { Severity } from "../rules/severity";
import type { GeneratedSheet } from "./generated-sheet";

/**
 * A mark over cells of one sheet. `formula` is a conditional format's, without the leading "=", relative to the first
 * range's top left cell, and always holds the marker text (see mark-formula.ts).
 */
export interface MarkCells {
  readonly kind: "mark-cells";
  readonly sheetId: string;
  readonly severity: Severity;
  readonly ranges: readonly CellRange[];
  readonly formula: string;
}

/** Notes beside the marks of one sheet, one a cell; both indexes base 0. A door without notes refuses them in a sentence. */
export interface NoteCells {
  readonly kind: "note-cells";
  readonly sheetId: string;
  readonly notes: readonly { readonly rowIndex: number; readonly columnIndex: number; readonly text: string }[];
}

/** What a door can be asked to do. A list of edits may be applied twice and then means the same as once. */
export type WorkbookEdit =
  /** Removes every mark and every note of ours from every sheet, and nothing else. */
  | { readonly kind: "clear-marks" }
  | MarkCells
  | NoteCells
  /** Writes our sheet in place of its earlier self, or new at the end; position, name and widths the user gave it stay. */
  | { readonly kind: "write-sheet"; readonly sheet: GeneratedSheet }
  /** Removes our sheet and its defined name; nothing where there is none. */
  | { readonly kind: "remove-sheet"; readonly purpose: GeneratedSheet["purpose"] }
  /** Shows our sheet to the user; nothing where there is none. */
  | { readonly kind: "show-sheet"; readonly purpose: GeneratedSheet["purpose"] };

/** What a door could not do, in a sentence that names the sheet and says what to do. */
export interface RefusedEdit {
  readonly edit: WorkbookEdit["kind"];
  readonly sheetName: string | null;
  readonly message: string;
}

export interface EditOutcome {
  readonly refused: readonly RefusedEdit[];
}
