import type { Progress, Unsubscribe, WorkbookPort } from "../app/ports/workbook-port";
import { hiddenSheetError, missingSheetError } from "../app/reveal-error";
import { rangeOfCell, type CellRef } from "../core/grid/cell-range";
import type { WorkbookSnapshot } from "../core/grid/sheet-snapshot";
import type { EditOutcome, WorkbookEdit } from "../core/report/workbook-edit";
import type { Workbook } from "../workbook/workbook";
import { applyEdits } from "./apply-edits";
import { readSnapshot } from "./read-snapshot";
import { asAppErrors } from "./workbook-app-error";

/** The workbook port over a file in memory. Edits happen in memory; `save` gives the bytes. */
export class FileWorkbook implements WorkbookPort {
  /** Whether the file carries macros: a copy must keep the extension .xlsm, or Excel refuses to open it. */
  readonly hasMacros: boolean;
  /** Whether a digital signature covers the file; a changed copy loses its validity. */
  readonly isSigned: boolean;

  constructor(
    /** The file's name without its folder. */
    readonly name: string,
    private readonly workbook: Workbook,
    /** Whether it was read from text; `save` still gives an .xlsx package. */
    readonly isText: boolean,
  ) {
    this.hasMacros = workbook.hasMacros;
    this.isSigned = workbook.isSigned;
  }

  readWorkbook(progress: Progress): Promise<WorkbookSnapshot> {
    return settle(() => readSnapshot(this.name, this.workbook, progress));
  }

  applyEdits(edits: readonly WorkbookEdit[], progress: Progress): Promise<EditOutcome> {
    return settle(() => applyEdits(this.workbook, edits, progress));
  }

  /** Makes the cell the one that is selected when the file is opened. */
  reveal(cell: CellRef): Promise<void> {
    return settle(() => {
      const sheet = this.workbook.findWorksheetById(cell.sheetId);
      if (!sheet) {
        throw missingSheetError();
      }
      if (sheet.visibility !== "visible") {
        throw hiddenSheetError(sheet.name);
      }
      this.workbook.activate(sheet);
      sheet.view.select(rangeOfCell(cell));
    });
  }

  /** A file changes by nobody but us, so the listener is never called. */
  onSheetsChanged(): Promise<Unsubscribe> {
    return Promise.resolve(() => Promise.resolve());
  }

  /** The file with all edits, as an .xlsx (or .xlsm) package; without edits the very bytes that were opened. */
  save(): Uint8Array {
    return asAppErrors(() => this.workbook.save());
  }
}

function settle<Result>(work: () => Result): Promise<Result> {
  return new Promise((resolve) => {
    resolve(asAppErrors(work));
  });
}
