import { AppError } from "./app-error";

/** Told when a cell's sheet was deleted since the check read it. */
export function missingSheetError(): AppError {
  return new AppError("host-refused", "The sheet of this cell is not in the workbook any more.", "Check again.");
}

/** Told when a cell stands on a hidden sheet, which nobody may unhide but the user. */
export function hiddenSheetError(sheetName: string): AppError {
  return new AppError(
    "host-refused",
    `The sheet “${sheetName}” is hidden, so its cells cannot be shown.`,
    "Unhide the sheet (right-click a sheet tab, Unhide) and try again.",
  );
}
