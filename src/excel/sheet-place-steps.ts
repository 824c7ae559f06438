import { OWN_SHEET_NAMES, type SheetPurpose } from "../core/report/own-sheet";
import type { SheetState } from "./workbook-state";
import type { WriteStep } from "./write-steps";

const STEP_BYTES = 1500;

/** Removes our sheet, where there is one, and its defined name, where that exists. */
export function removeSheetSteps(purpose: SheetPurpose, own: SheetState | undefined, isNamed: boolean): WriteStep[] {
  if (!own && !isNamed) return [];
  return [
    {
      text: "Removing the sheet.",
      bytes: STEP_BYTES,
      ask: ({ workbook }) => {
        if (own) {
          const sheet = workbook.worksheets.getItem(own.id);
          // Excel does not delete a sheet that is hidden from the user's own list.
          if (own.visibility === "very-hidden") sheet.visibility = "Visible";
          sheet.delete();
        }
        // Last: a sheet without its name would be taken for a user's if Excel failed in between.
        if (isNamed) workbook.names.getItem(OWN_SHEET_NAMES[purpose]).delete();
      },
    },
  ];
}

/** Shows our sheet to the user. */
export function showSheetSteps(own: SheetState): WriteStep[] {
  const wasHidden = own.visibility !== "visible";
  return [
    {
      text: "Showing the sheet.",
      bytes: STEP_BYTES,
      ask: ({ workbook }) => {
        const sheet = workbook.worksheets.getItem(own.id);
        if (wasHidden) sheet.visibility = "Visible";
        sheet.activate();
      },
    },
  ];
}
