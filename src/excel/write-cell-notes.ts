import { cellAddress } from "../core/grid/a1";
import { isOwnCellNote } from "../core/report/cell-note";
import { refuseForSheet } from "../core/report/refused-edit";
import type { NoteCells, RefusedEdit, WorkbookEdit } from "../core/report/workbook-edit";
import { readCellNotes, type CellNotes } from "./cell-notes";
import type { ExcelServices } from "./excel-services";
import { isOfficeError } from "./office-error";
import type { ExcelRun } from "./run-in-excel";
import type { SheetState } from "./workbook-state";
import { runWriteSteps, type WriteStep } from "./write-steps";

/**
 * Takes away our earlier notes and writes those that the edits ask for, where neither a note nor a comment of the user's
 * stands. It comes after everything else and in requests of its own, since notes are an extra: what Excel refuses of
 * them is told, and the rest of the run stands. Up to two requests to look, then one for each 3.5 MB or so.
 */
export async function writeCellNotes(
  run: ExcelRun,
  services: ExcelServices,
  edits: readonly WorkbookEdit[],
  sheets: readonly SheetState[],
): Promise<readonly RefusedEdit[]> {
  const wanted = edits.filter((edit) => edit.kind === "note-cells");
  if (wanted.length === 0 && !edits.some(({ kind }) => kind === "clear-marks")) return [];
  const writable = new Set(sheets.flatMap(({ id, isProtected }) => (isProtected ? [] : [id])));
  try {
    const notes = await readCellNotes(run, services);
    if (notes === null) return wanted.length === 0 ? [] : [NOT_SUPPORTED];
    await runWriteSteps(run, planSteps(notes, wanted, writable), () => undefined);
    const refused = sheets.filter(({ id, isProtected }) => isProtected && wanted.some(({ sheetId }) => sheetId === id));
    return refused.map(({ name }) => refuseForSheet("note-cells", name));
  } catch (failure) {
    if (!isOfficeError(failure)) throw failure;
    return [REFUSED];
  }
}

const NOT_SUPPORTED: RefusedEdit = {
  edit: "note-cells",
  sheetName: null,
  message:
    "This Excel does not let add-ins write notes; Excel of Microsoft 365 does. The highlights stand without them.",
};

const REFUSED: RefusedEdit = {
  edit: "note-cells",
  sheetName: null,
  message: "Excel refused to write or remove notes on cells. Everything else was done; check again to try once more.",
};

const REMOVE_BYTES = 400;
const ADD_BYTES = 800;

function planSteps(notes: CellNotes, wanted: readonly NoteCells[], writable: ReadonlySet<string>): WriteStep[] {
  const removed = notes.standing.filter(({ sheetId, content }) => isOwnCellNote(content) && writable.has(sheetId));
  const removals = removed.map(({ remove }): WriteStep => ({
    text: "Removing earlier notes.",
    bytes: REMOVE_BYTES,
    ask: remove,
  }));
  const additions = wanted
    .filter(({ sheetId }) => writable.has(sheetId))
    .flatMap(({ sheetId, notes: added }) =>
      added.map(({ rowIndex, columnIndex, text }): WriteStep => ({
        text: "Writing notes.",
        bytes: ADD_BYTES + text.length,
        ask: () => {
          if (!notes.isTaken(sheetId, rowIndex, columnIndex)) {
            notes.add(sheetId, cellAddress(rowIndex, columnIndex), text);
          }
        },
      })),
    );
  return [...removals, ...additions];
}
