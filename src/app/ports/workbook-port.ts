import type { CellRef } from "../../core/grid/cell-range";
import type { WorkbookSnapshot } from "../../core/grid/sheet-snapshot";
import type { EditOutcome, WorkbookEdit } from "../../core/report/workbook-edit";

/** A step of a long job, for a progress line. `share` runs from 0 to 1 over the whole call. */
export interface ProgressStep {
  readonly text: string;
  readonly share: number;
}

/** Told now and then during a long job; throwing `AppError("cancelled")` from it ends the job between two requests. */
export type Progress = (step: ProgressStep) => void;

/** Which cells changed; `null` where only "something on this sheet" is known. */
export interface SheetChange {
  readonly sheetId: string;
  readonly address: string | null;
  readonly source: "local" | "remote";
}

export type Unsubscribe = () => Promise<void>;

/**
 * The workbook as the use cases see it: plain data both ways. Behind it stand two doors, Excel itself and a file.
 * Every method rejects with an AppError whose message is a sentence for the user.
 */
export interface WorkbookPort {
  /** All sheets, in blocks; the number of round trips grows with bytes only. */
  readWorkbook(progress: Progress): Promise<WorkbookSnapshot>;
  /** Does what it can and tells what it could not. Applying the same edits twice equals once. */
  applyEdits(edits: readonly WorkbookEdit[], progress: Progress): Promise<EditOutcome>;
  /** Shows and selects the cell. */
  reveal(cell: CellRef): Promise<void>;
  /** Tells of changes by anybody but us. */
  onSheetsChanged(listener: (change: SheetChange) => void): Promise<Unsubscribe>;
}
