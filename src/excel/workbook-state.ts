import type { SheetSnapshot } from "../core/grid/sheet-snapshot";
import { OWN_SHEET_NAMES, parseOwnSheetFormula, SHEET_PURPOSES, type SheetPurpose } from "../core/report/own-sheet";
import type { ExcelRun } from "./run-in-excel";

/** A worksheet as edits need to know it. */
export interface SheetState {
  readonly id: string;
  readonly name: string;
  visibility: SheetSnapshot["visibility"];
  readonly isProtected: boolean;
  /** Whether conditional formats may be added and removed. */
  readonly mayFormat: boolean;
}

/** The workbook as it stands before edits; planning them keeps it up to date. */
export interface WorkbookState {
  readonly sheets: SheetState[];
  readonly isStructureProtected: boolean;
  readonly isReadOnly: boolean;
  /** Our sheets, known by their defined names. */
  readonly own: Map<SheetPurpose, SheetState>;
  /** Purposes whose defined name exists, with or without its sheet. */
  readonly named: Set<SheetPurpose>;
  /** Names of tables and of the name manager in lower case: a new table must have none of them. */
  readonly takenNames: Set<string>;
}

/** Reads the state: one request. */
export async function readWorkbookState({ workbook, send }: ExcelRun): Promise<WorkbookState> {
  workbook.load("readOnly");
  workbook.protection.load("protected");
  workbook.worksheets.load("items/id,items/name,items/visibility,items/protection/protected,items/protection/options");
  workbook.tables.load("items/name");
  workbook.names.load("items/name,items/formula");
  await send();
  const sheets = workbook.worksheets.items.map((sheet): SheetState => ({
    id: sheet.id,
    name: sheet.name,
    visibility: VISIBILITY[sheet.visibility] ?? "visible",
    isProtected: sheet.protection.protected,
    mayFormat: !sheet.protection.protected || sheet.protection.options.allowFormatCells === true,
  }));
  const state: WorkbookState = {
    sheets,
    isStructureProtected: workbook.protection.protected,
    isReadOnly: workbook.readOnly,
    own: new Map(),
    named: new Set(),
    takenNames: new Set([...workbook.tables.items, ...workbook.names.items].map(({ name }) => name.toLowerCase())),
  };
  for (const purpose of SHEET_PURPOSES) {
    const wanted = OWN_SHEET_NAMES[purpose].toLowerCase();
    const item = workbook.names.items.find(({ name }) => name.toLowerCase() === wanted);
    if (!item) continue;
    state.named.add(purpose);
    const own = findSheetByName(state, parseOwnSheetFormula(String(item.formula)));
    if (own) state.own.set(purpose, own);
  }
  return state;
}

/** Excel compares sheet names without case. */
export function findSheetByName(state: WorkbookState, name: string | undefined): SheetState | undefined {
  return state.sheets.find((sheet) => sheet.name.toLowerCase() === name?.toLowerCase());
}

const VISIBILITY: Readonly<Record<string, SheetSnapshot["visibility"]>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "very-hidden",
};
