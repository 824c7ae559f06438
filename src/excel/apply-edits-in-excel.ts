import { AppError } from "../app/app-error";
import type { Progress } from "../app/ports/workbook-port";
import type { EditOutcome, WorkbookEdit } from "../core/report/workbook-edit";
import { EditPlan } from "./edit-plan";
import type { ExcelServices } from "./excel-services";
import { toOfficeAppError } from "./office-error";
import { readMarkKeys, readOwnMarks } from "./own-marks";
import type { OwnDeletions } from "./own-deletions";
import { readOwnSheetDetails } from "./own-sheet-details";
import { runInExcel } from "./run-in-excel";
import { readWorkbookState } from "./workbook-state";
import { writeCellNotes } from "./write-cell-notes";
import { runWriteSteps } from "./write-steps";

/**
 * Does the edits in order. What a protected sheet or workbook does not allow is left undone and told. Requests: two or three
 * to look, then one for each 2.5 MB or so of what is written.
 */
export function applyEditsInExcel(
  services: ExcelServices,
  edits: readonly WorkbookEdit[],
  progress: Progress,
  deletions: OwnDeletions,
): Promise<EditOutcome> {
  return runInExcel(services, async (run) => {
    progress({ text: "Looking at the workbook.", share: 0 });
    const state = await readWorkbookState(run);
    const marks = edits.some(touchesMarks) ? await readOwnMarks(run, state.sheets) : new Map<string, never>();
    const details = await readOwnSheetDetails(run, state, edits);
    const keys = await readMarkKeys(run, marksThatStay(edits, marks));
    const plan = new EditPlan(state, marks, keys, details, deletions);
    for (const edit of edits) plan.add(edit);
    try {
      await runWriteSteps(run, plan.steps, ({ text, share }) => {
        progress({ text, share: 0.2 + 0.8 * share });
      });
    } catch (failure) {
      const error = toOfficeAppError(failure);
      throw error.code === "protected" && state.isReadOnly ? readOnlyError(error) : error;
    }
    const refusedNotes = await writeCellNotes(run, services, edits, state.sheets);
    progress({ text: "The workbook is up to date.", share: 1 });
    return { refused: [...plan.refused, ...refusedNotes] };
  });
}

function touchesMarks({ kind }: WorkbookEdit): boolean {
  return kind === "clear-marks" || kind === "mark-cells";
}

/** Marks that no edit clears before new ones come, so that the same mark is not laid twice. */
function marksThatStay<Mark>(
  edits: readonly WorkbookEdit[],
  marks: ReadonlyMap<string, readonly Mark[] | null>,
): readonly Mark[] {
  const first = edits.find(touchesMarks);
  return first?.kind === "mark-cells" ? [...marks.values()].flatMap((found) => found ?? []) : [];
}

function readOnlyError(cause: AppError): AppError {
  return new AppError(
    "read-only",
    "This workbook is open read-only, so nothing could be written.",
    "Save a copy or enable editing, then check again. “Check without writing” works as it is.",
    { cause },
  );
}
