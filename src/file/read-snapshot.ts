import type { Progress } from "../app/ports/workbook-port";
import type { CellRange } from "../core/grid/cell-range";
import { NUMBER_FORMAT_ROWS, type SheetSnapshot, type WorkbookSnapshot } from "../core/grid/sheet-snapshot";
import { SHEET_PURPOSES } from "../core/report/own-sheet";
import type { StyleSheet } from "../workbook/styles/style-sheet";
import type { Workbook } from "../workbook/workbook";
import type { Worksheet } from "../workbook/worksheet";
import { findOwnWorksheet } from "./own-worksheets";

/** All worksheets as plain data. */
export function readSnapshot(name: string, workbook: Workbook, progress: Progress): WorkbookSnapshot {
  const purposes = new Map<string, SheetSnapshot["purpose"]>();
  for (const purpose of SHEET_PURPOSES) {
    const own = findOwnWorksheet(workbook, purpose);
    if (own) purposes.set(own.id, purpose);
  }
  const { worksheets } = workbook;
  const sheets = worksheets.map((sheet, index) => {
    progress({ text: `Reading “${sheet.name}”.`, share: index / worksheets.length });
    return readSheet(sheet, workbook.styles, purposes.get(sheet.id) ?? "user");
  });
  progress({ text: "The workbook is read.", share: 1 });
  return { name, dateSystem: workbook.dateSystem, sheets };
}

function readSheet(sheet: Worksheet, styles: StyleSheet, purpose: SheetSnapshot["purpose"]): SheetSnapshot {
  const values = sheet.cells.readValues();
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: sheet.visibility,
    purpose,
    values,
    numberFormats: values
      .slice(0, NUMBER_FORMAT_ROWS)
      .map((row, rowIndex) =>
        row.map((_, columnIndex) => styles.numberFormat(sheet.cells.styleIndex(rowIndex, columnIndex))),
      ),
    merges: sheet.merges.list(),
    hiddenRows: sheet.rows.hiddenSpans(),
    hiddenColumns: sheet.columns.hiddenSpans(),
    tables: sheet.tables.list().map(({ name, range, hasHeaderRow, hasTotalsRow }) => ({
      name,
      range,
      hasHeaderRow,
      hasTotalsRow,
    })),
    struckCells: readStruckCells(sheet, styles),
  };
}

function readStruckCells(sheet: Worksheet, styles: StyleSheet): CellRange[] {
  return [
    ...sheet.cells.rangesWithStyle((styleIndex) => styles.style(styleIndex).font.strikethrough),
    ...sheet.cells.struckRichText(),
  ];
}
