import type { GeneratedSheet } from "../core/report/generated-sheet";
import { OWN_SHEET_NAMES, ownSheetFormula } from "../core/report/own-sheet";
import { SHEET_MARGINS } from "../core/report/sheet-format";
import type { OwnSheetDetails } from "./own-sheet-details";
import type { ExcelRun } from "./run-in-excel";
import type { SheetState, WorkbookState } from "./workbook-state";
import type { WriteStep } from "./write-steps";

const STEP_BYTES = 12_000;

/** Adds our sheet, or empties our columns of its earlier self, and makes sure of its defined name. */
export function prepareSheetSteps(
  sheet: GeneratedSheet,
  place: SheetState,
  state: WorkbookState,
  details: OwnSheetDetails | null,
): WriteStep[] {
  const isNamed = state.named.has(sheet.purpose);
  return [
    {
      text: "Writing the sheet.",
      bytes: STEP_BYTES,
      ask: (run) => {
        // Named at once: a sheet without its name would be taken for a user's if Excel failed in between.
        if (!details) run.workbook.worksheets.add(place.name);
        claim(run, sheet, place, isNamed);
        if (details) clearOurColumns(run, sheet, place, details);
        else setLooks(run, sheet, place);
      },
    },
  ];
}

function claim({ workbook }: ExcelRun, { purpose }: GeneratedSheet, { name }: SheetState, isNamed: boolean): void {
  const formula = `=${ownSheetFormula(name)}`;
  if (isNamed) workbook.names.getItem(OWN_SHEET_NAMES[purpose]).formula = formula;
  else workbook.names.add(OWN_SHEET_NAMES[purpose], formula);
}

function setLooks({ workbook }: ExcelRun, sheet: GeneratedSheet, { id }: SheetState): void {
  const worksheet = workbook.worksheets.getItem(id);
  worksheet.showGridlines = false;
  sheet.columnWidths.forEach((width, columnIndex) => {
    worksheet.getCell(0, columnIndex).getEntireColumn().format.columnWidth = pointsOfWidth(width);
  });
  worksheet.pageLayout.orientation = "Landscape";
  worksheet.pageLayout.zoom = { horizontalFitToPages: 1 };
  worksheet.pageLayout.setPrintMargins("Inches", { ...SHEET_MARGINS });
}

/** What stands to the right of our columns is the user's and stays, as do widths and paper. */
function clearOurColumns(
  { workbook }: ExcelRun,
  sheet: GeneratedSheet,
  place: SheetState,
  { usedRows, tables, charts }: OwnSheetDetails,
): void {
  const worksheet = workbook.worksheets.getItem(place.id);
  for (const name of charts) worksheet.charts.getItem(name).delete();
  for (const { id } of tables) worksheet.tables.getItem(id).convertToRange();
  const ours = worksheet.getRangeByIndexes(0, 0, usedRows, sheet.columnWidths.length);
  ours.conditionalFormats.clearAll();
  ours.unmerge();
  ours.clear("RemoveHyperlinks");
  ours.clear("All");
  // A filter on the last findings hid rows, and heights were made for other texts.
  ours.rowHidden = false;
  ours.format.autofitRows();
}

/** Excel's API counts widths in points: with its own default font 7 pixels a character and 5 around them. */
function pointsOfWidth(characters: number): number {
  return Math.round(characters * 7 + 5) * 0.75;
}
