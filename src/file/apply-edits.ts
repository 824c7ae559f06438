import type { Progress } from "../app/ports/workbook-port";
import { refuseForSheet, refuseForWorkbook, refuseForMissingSheet } from "../core/report/refused-edit";
import type { EditOutcome, RefusedEdit, WorkbookEdit } from "../core/report/workbook-edit";
import type { Workbook } from "../workbook/workbook";
import { WorkbookError } from "../workbook/workbook-error";
import type { Worksheet } from "../workbook/worksheet";
import { disownWorksheet, findOwnWorksheet } from "./own-worksheets";
import { MarkWriter } from "./write-marks";
import { writeGeneratedSheet } from "./write-generated-sheet";

/**
 * Does the edits in order. What Excel would not allow on a protected sheet or workbook is left undone here too, and
 * told once for each sheet.
 */
export function applyEdits(workbook: Workbook, edits: readonly WorkbookEdit[], progress: Progress): EditOutcome {
  const refusals = new Refusals();
  const marks = new MarkWriter();
  edits.forEach((edit, index) => {
    progress({ text: STEP_TEXTS[edit.kind], share: index / edits.length });
    try {
      applyEdit(workbook, edit, marks, refusals);
    } catch (failure) {
      if (!(failure instanceof WorkbookError) || failure.code !== "invalid-edit") throw failure;
      refusals.add({ edit: edit.kind, sheetName: null, message: `${failure.message} ${failure.hint}` });
    }
  });
  progress({ text: "The workbook is up to date.", share: 1 });
  return { refused: refusals.list() };
}

const STEP_TEXTS: Readonly<Record<WorkbookEdit["kind"], string>> = {
  "clear-marks": "Removing earlier highlights.",
  "mark-cells": "Marking cells.",
  "note-cells": "Leaving out notes on cells.",
  "write-sheet": "Writing the summary.",
  "remove-sheet": "Removing the sheet.",
  "show-sheet": "Showing the sheet.",
};

/** Refusals in order, each told once. */
class Refusals {
  private readonly byKey = new Map<string, RefusedEdit>();

  add(refused: RefusedEdit): void {
    this.byKey.set(JSON.stringify(refused), refused);
  }

  list(): readonly RefusedEdit[] {
    return [...this.byKey.values()];
  }
}

function applyEdit(workbook: Workbook, edit: WorkbookEdit, marks: MarkWriter, refusals: Refusals): void {
  switch (edit.kind) {
    case "clear-marks":
      for (const sheet of workbook.worksheets) {
        if (!marks.hasMarks(sheet)) continue;
        if (mayFormat(sheet)) marks.clear(sheet);
        else refusals.add(refuseForSheet(edit.kind, sheet.name));
      }
      return;
    case "mark-cells": {
      const sheet = workbook.findWorksheetById(edit.sheetId);
      if (!sheet) refusals.add(refuseForMissingSheet(edit.kind));
      else if (mayFormat(sheet)) marks.mark(sheet, edit);
      else refusals.add(refuseForSheet(edit.kind, sheet.name));
      return;
    }
    case "note-cells":
      refusals.add({ edit: edit.kind, sheetName: null, message: NOTES_NEED_EXCEL });
      return;
    case "write-sheet": {
      const own = findOwnWorksheet(workbook, edit.sheet.purpose);
      if (!own && workbook.isStructureProtected) refusals.add(refuseForWorkbook(edit.kind, null));
      else if (own?.protection.isProtected) refusals.add(refuseForSheet(edit.kind, own.name));
      else writeGeneratedSheet(workbook, edit.sheet, own);
      return;
    }
    case "remove-sheet": {
      const own = findOwnWorksheet(workbook, edit.purpose);
      if (own && workbook.isStructureProtected) {
        refusals.add(refuseForWorkbook(edit.kind, own.name));
        return;
      }
      if (own) workbook.deleteWorksheet(own);
      disownWorksheet(workbook, edit.purpose);
      return;
    }
    case "show-sheet": {
      const own = findOwnWorksheet(workbook, edit.purpose);
      if (!own) return;
      const isLocked = own.visibility !== "visible" && workbook.isStructureProtected;
      if (isLocked) refusals.add(refuseForWorkbook(edit.kind, own.name));
      else workbook.activate(own);
    }
  }
}

const NOTES_NEED_EXCEL = "Notes on cells are written in Excel only. The highlights stand without them.";

/** Excel lets nobody format cells of a protected sheet, conditional formats included, unless its owner ticked that box. */
function mayFormat(sheet: Worksheet): boolean {
  return !sheet.protection.isProtected || sheet.protection.options.formatCells;
}
