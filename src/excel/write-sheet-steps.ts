import type { CellValue } from "../core/grid/cell-value";
import type { GeneratedCell, GeneratedSheet } from "../core/report/generated-sheet";
import { linkLocation } from "../core/report/own-sheet";
import { sheetNumberFormat } from "../core/report/sheet-format";
import { chartSteps } from "./chart-steps";
import { colorRuleSteps } from "./color-rule-steps";
import { formatCellSteps } from "./format-cell-steps";
import type { OwnSheetDetails } from "./own-sheet-details";
import { pageSteps } from "./page-steps";
import { prepareSheetSteps } from "./prepare-sheet-steps";
import { tableSteps } from "./table-steps";
import type { SheetState, WorkbookState } from "./workbook-state";
import type { WriteStep } from "./write-steps";

const TEXT = "Writing the sheet.";
const LINK_BYTES = 650;
/** Links that are written by one step. */
const LINKS_PER_STEP = 100;
/** Rows whose values are written by one step. */
const ROWS_PER_STEP = 200;
const BLOCK_BYTES = 3000;

/**
 * Writes our sheet: into its earlier self when `details` tell of it, else as the last tab. Order matters: links put a look
 * and a text of their own into their cells, which the values and formats that follow replace, and the text format must
 * stand before a text such as "=A1" is written.
 */
export function writeSheetSteps(
  sheet: GeneratedSheet,
  place: SheetState,
  state: WorkbookState,
  details: OwnSheetDetails | null | undefined,
): WriteStep[] {
  return [
    ...prepareSheetSteps(sheet, place, state, details ?? null),
    ...linkSteps(sheet, place, state),
    ...valueSteps(sheet, place),
    ...formatCellSteps(sheet, place),
    ...tableSteps(sheet, place, state, details ?? null),
    ...colorRuleSteps(sheet, place),
    ...chartSteps(sheet, place),
    ...pageSteps(sheet, place),
  ];
}

interface Link {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly documentReference: string;
}

function linkSteps(sheet: GeneratedSheet, place: SheetState, state: WorkbookState): WriteStep[] {
  const links = linksOf(sheet, place, state);
  const steps: WriteStep[] = [];
  for (let first = 0; first < links.length; first += LINKS_PER_STEP) {
    const some = links.slice(first, first + LINKS_PER_STEP);
    steps.push({
      text: TEXT,
      bytes: some.reduce((sum, { documentReference }) => sum + LINK_BYTES + documentReference.length, 0),
      ask: ({ workbook }) => {
        // One proxy of the sheet serves all: one for each link would be a third of the bytes.
        const worksheet = workbook.worksheets.getItem(place.id);
        for (const { rowIndex, columnIndex, documentReference } of some)
          worksheet.getCell(rowIndex, columnIndex).hyperlink = { documentReference };
      },
    });
  }
  return steps;
}

function linksOf(sheet: GeneratedSheet, place: SheetState, state: WorkbookState): Link[] {
  const names = new Map(state.sheets.map(({ id, name }) => [id, name]));
  return sheet.rows.flatMap((row, rowIndex) =>
    row.flatMap((cell, columnIndex) => {
      const link = cell?.link;
      const documentReference = link && linkLocation(link, place.name, (sheetId) => names.get(sheetId));
      return documentReference === undefined ? [] : [{ rowIndex, columnIndex, documentReference }];
    }),
  );
}

function valueSteps(sheet: GeneratedSheet, place: SheetState): WriteStep[] {
  const columnCount = Math.max(0, ...sheet.rows.map((row) => row.length));
  if (columnCount === 0) return [];
  const steps: WriteStep[] = [];
  for (let first = 0; first < sheet.rows.length; first += ROWS_PER_STEP) {
    const rows = sheet.rows.slice(first, first + ROWS_PER_STEP).map((row) => padded(row, columnCount));
    const formats = rows.map((row) => row.map((cell) => (cell ? sheetNumberFormat(cell.value) : null)));
    const values = rows.map((row) => row.map((cell) => (cell ? writable(cell.value) : null)));
    steps.push({
      text: TEXT,
      bytes: BLOCK_BYTES + 10 * rows.length * columnCount + textLength(values),
      ask: ({ workbook }) => {
        const range = workbook.worksheets.getItem(place.id).getRangeByIndexes(first, 0, rows.length, columnCount);
        range.numberFormat = formats;
        range.values = values;
      },
    });
  }
  return steps;
}

/** A text that begins with an apostrophe would lose it: Excel takes the first one for "this is text". */
function writable(value: CellValue): CellValue {
  return typeof value === "string" && value.startsWith("'") ? `'${value}` : value;
}

function padded(row: readonly (GeneratedCell | null)[], length: number): (GeneratedCell | null)[] {
  return Array.from({ length }, (_, columnIndex) => row[columnIndex] ?? null);
}

/** Letters beyond ASCII take up to three bytes. */
function textLength(values: readonly (readonly (CellValue | null)[])[]): number {
  let length = 0;
  for (const row of values) {
    for (const value of row) if (typeof value === "string") length += 2 * value.length;
  }
  return length;
}
