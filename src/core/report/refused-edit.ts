import type { RefusedEdit, WorkbookEdit } from "./workbook-edit";

const UNDONE: Readonly<Record<WorkbookEdit["kind"], string>> = {
  "clear-marks": "so its earlier highlights stay",
  "mark-cells": "so its cells could not be marked",
  "note-cells": "so notes on its cells could not be written",
  "write-sheet": "so it could not be written anew",
  "remove-sheet": "so it could not be removed",
  "show-sheet": "so it could not be shown",
};

/** What a door tells of an edit that a protected sheet does not allow. */
export function refuseForSheet(edit: WorkbookEdit["kind"], sheetName: string): RefusedEdit {
  const message = `The sheet “${sheetName}” is protected, ${UNDONE[edit]}. Unprotect it (Review, Unprotect Sheet) and try again.`;
  return { edit, sheetName, message };
}

/** What a door tells of an edit that a workbook with protected structure does not allow; `sheetName` null for a new sheet. */
export function refuseForWorkbook(edit: WorkbookEdit["kind"], sheetName: string | null): RefusedEdit {
  const undone =
    sheetName === null ? "so no sheet could be added" : `and holds the sheet “${sheetName}”, ${UNDONE[edit]}`;
  const message = `The structure of this workbook is protected, ${undone}. Unprotect it (Review, Protect Workbook) and try again.`;
  return { edit, sheetName, message };
}

/** What a door tells of marks for a sheet that was deleted since the check read it. */
export function refuseForMissingSheet(edit: WorkbookEdit["kind"]): RefusedEdit {
  return { edit, sheetName: null, message: "A sheet with findings is not in the workbook any more. Check again." };
}
