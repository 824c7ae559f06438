import { OWN_SHEET_NAMES, ownSheetFormula, parseOwnSheetFormula, type SheetPurpose } from "../core/report/own-sheet";
import type { Workbook } from "../workbook/workbook";
import type { Worksheet } from "../workbook/worksheet";

/** Our sheet of this purpose, known by its defined name, or undefined. */
export function findOwnWorksheet(workbook: Workbook, purpose: SheetPurpose): Worksheet | undefined {
  const definedName = workbook.names.find(OWN_SHEET_NAMES[purpose], null);
  const sheetName = definedName && parseOwnSheetFormula(definedName.formula);
  return sheetName === undefined ? undefined : workbook.findWorksheet(sheetName);
}

/** Makes the sheet ours: from now on it is found by its defined name. */
export function claimWorksheet(workbook: Workbook, purpose: SheetPurpose, sheet: Worksheet): void {
  workbook.names.set(OWN_SHEET_NAMES[purpose], null, ownSheetFormula(sheet.name));
}

/** Removes the defined name of this purpose; nothing where there is none. */
export function disownWorksheet(workbook: Workbook, purpose: SheetPurpose): void {
  workbook.names.delete(OWN_SHEET_NAMES[purpose], null);
}
