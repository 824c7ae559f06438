import { rangeOfCell, rangesIntersect, type CellRange } from "../core/grid/cell-range";
import type { CellStyle, GeneratedSheet } from "../core/report/generated-sheet";
import { isOwnChart, linkLocation, sheetNameCandidates } from "../core/report/own-sheet";
import {
  SHEET_CHART_GAP,
  SHEET_FORMATS,
  SHEET_MARGINS,
  SHEET_TABLE_STYLE,
  sheetNumberFormat,
  type SheetCellFormat,
} from "../core/report/sheet-format";
import { newChartLook } from "../workbook/charts/chart-look";
import type { CellStyleChange } from "../workbook/styles/cell-style";
import type { StyleSheet } from "../workbook/styles/style-sheet";
import type { Workbook } from "../workbook/workbook";
import { WorkbookError } from "../workbook/workbook-error";
import type { Worksheet } from "../workbook/worksheet";
import { claimWorksheet } from "./own-worksheets";

/**
 * Writes the sheet into `own`, its earlier self, or adds it as the last tab. In an earlier self our columns are cleared
 * and written anew, while place, name, column widths, paper and whatever stands to the right stay as the user left them.
 */
export function writeGeneratedSheet(workbook: Workbook, sheet: GeneratedSheet, own: Worksheet | undefined): void {
  const worksheet = own ?? addWorksheet(workbook, sheet);
  claimWorksheet(workbook, sheet.purpose, worksheet);
  if (own) clearOurColumns(own, sheet.columnWidths.length);
  else setLooks(worksheet, sheet);
  fill(workbook, worksheet, sheet);
}

type SheetContent = Omit<GeneratedSheet, "purpose">;

/** Adds the sheet as the last tab, under the first of its names that is free. */
export function addSheet(workbook: Workbook, sheet: SheetContent): Worksheet {
  const worksheet = addWorksheet(workbook, sheet);
  setLooks(worksheet, sheet);
  fill(workbook, worksheet, sheet);
  return worksheet;
}

function fill(workbook: Workbook, worksheet: Worksheet, sheet: SheetContent): void {
  writeCells(workbook, worksheet, sheet);
  sheet.rowHeights.forEach((points, rowIndex) => {
    worksheet.rows.setHeight(rowIndex, rowIndex, points);
  });
  for (const table of sheet.tables) {
    worksheet.tables.add({
      name: freeTableName(workbook, table.name),
      range: table.range,
      style: { name: SHEET_TABLE_STYLE, showRowStripes: false },
      filterButtons: table.filterButtons,
      altText: table.altText,
    });
  }
  addColorRules(worksheet, sheet);
  addCharts(worksheet, sheet);
  worksheet.view.freeze(sheet.frozenRows, 0);
  setPrinting(worksheet, sheet);
}

function addWorksheet(workbook: Workbook, sheet: SheetContent): Worksheet {
  for (const name of sheetNameCandidates(sheet.title)) {
    if (workbook.refusalOfSheetName(name) === undefined) return workbook.addWorksheet(name);
  }
  throw new WorkbookError(
    "invalid-edit",
    `No free name was found for the sheet “${sheet.title}”.`,
    "Delete sheets of that name that you no longer need.",
  );
}

function clearOurColumns(worksheet: Worksheet, columnCount: number): void {
  const used = worksheet.cells.usedRange(false);
  const rowCount = used ? used.rowIndex + used.rowCount : 1;
  const ours: CellRange = { rowIndex: 0, columnIndex: 0, rowCount, columnCount };
  for (const table of worksheet.tables.list()) {
    if (table.range.columnIndex < columnCount) worksheet.tables.remove(table);
  }
  for (const chart of worksheet.charts.list()) if (isOwnChart(chart.name)) worksheet.charts.remove(chart);
  worksheet.conditionalFormats.remove(({ ranges }) => ranges.some((range) => rangesIntersect(range, ours)));
  worksheet.merges.removeWithin(ours);
  worksheet.hyperlinks.removeWithin(ours);
  worksheet.cells.clear(ours, "all");
  // A filter on the last findings hid rows, and heights were made for other texts.
  worksheet.rows.setHidden(0, rowCount - 1, false);
  worksheet.rows.setHeight(0, rowCount - 1, null);
}

function addColorRules(worksheet: Worksheet, { colorRules = [] }: SheetContent): void {
  for (const { ranges, formula, style } of colorRules) {
    const { bold, italic, textColor, fillColor } = SHEET_FORMATS[style];
    worksheet.conditionalFormats.add({
      ranges,
      formula,
      style: {
        font: { bold, italic, color: textColor },
        ...(fillColor === null ? {} : { fill: { pattern: "solid", color: fillColor } }),
      },
    });
  }
}

function addCharts(worksheet: Worksheet, { charts = [] }: SheetContent): void {
  for (const { name, title, kind, source, seriesColors, valueUnit, place, altText } of charts) {
    worksheet.charts.add({
      name,
      place,
      altText,
      look: {
        ...newChartLook(kind, source),
        title,
        seriesColors,
        isReversed: kind === "stacked-bar",
        gapWidth: SHEET_CHART_GAP,
        valueUnit,
      },
    });
  }
}

function setLooks(worksheet: Worksheet, sheet: SheetContent): void {
  sheet.columnWidths.forEach((width, columnIndex) => {
    worksheet.columns.setWidth(columnIndex, columnIndex, width);
  });
  worksheet.view.showGridlines = false;
  worksheet.pageSetup.orientation = "landscape";
  worksheet.pageSetup.fitTo = { width: 1, height: 0 };
  worksheet.pageSetup.margins = SHEET_MARGINS;
}

function setPrinting(worksheet: Worksheet, sheet: SheetContent): void {
  const { pageSetup } = worksheet;
  const { printTitleRow, printedRows, columnWidths } = sheet;
  pageSetup.titleRows = printTitleRow === null ? null : { first: printTitleRow, last: printTitleRow };
  pageSetup.printArea =
    printedRows === null
      ? []
      : [{ rowIndex: 0, columnIndex: 0, rowCount: printedRows, columnCount: columnWidths.length }];
  pageSetup.rowBreaks = sheet.pageBreaksBefore;
  const footer = `&L${footerText(sheet.footerText)}&RPage &P of &N`;
  pageSetup.headerFooter = { header: pageSetup.headerFooter.header, footer };
}

/** Excel takes 255 characters with all codes; an ampersand begins a code unless doubled. */
function footerText(text: string): string {
  return text
    .slice(0, 110)
    .replace(/[\ud800-\udbff]$/, "")
    .replaceAll("&", "&&");
}

function writeCells(workbook: Workbook, worksheet: Worksheet, sheet: SheetContent): void {
  const styles = new OwnStyles(workbook.styles);
  const nameOf = (sheetId: string): string | undefined => workbook.findWorksheetById(sheetId)?.name;
  sheet.rows.forEach((row, rowIndex) => {
    row.forEach((cell, columnIndex) => {
      if (!cell) return;
      worksheet.cells.setValue(rowIndex, columnIndex, cell.value);
      const styleIndex = styles.indexOf(cell.style, sheetNumberFormat(cell.value));
      worksheet.cells.setStyleIndex(rowIndex, columnIndex, styleIndex);
      const location = cell.link && linkLocation(cell.link, worksheet.name, nameOf);
      if (location !== undefined) worksheet.hyperlinks.set({ range: rangeOfCell({ rowIndex, columnIndex }), location });
    });
  });
}

class OwnStyles {
  private readonly indexes = new Map<string, number>();

  constructor(private readonly styles: StyleSheet) {}

  indexOf(style: CellStyle, numberFormat: string): number {
    const key = `${style} ${numberFormat}`;
    let index = this.indexes.get(key);
    if (index === undefined) {
      index = this.styles.derive(0, styleChange(SHEET_FORMATS[style], numberFormat));
      this.indexes.set(key, index);
    }
    return index;
  }
}

function styleChange(format: SheetCellFormat, numberFormat: string): CellStyleChange {
  const { fontSize, bold, italic, textColor, fillColor, lineColor, indent, wrapText } = format;
  return {
    numberFormat,
    font: {
      bold,
      italic,
      underline: format.underline ? "single" : "none",
      color: textColor,
      size: fontSize,
    },
    ...(fillColor === null ? {} : { fill: { pattern: "solid", color: fillColor } }),
    ...(lineColor === null ? {} : { border: { bottom: { style: "thin", color: lineColor } } }),
    alignment: { horizontal: "left", vertical: "center", wrapText, indent },
  };
}

function freeTableName(workbook: Workbook, name: string): string {
  let free = name;
  for (let number = 2; !workbook.isTableNameFree(free); number += 1) free = `${name}${number}`;
  return free;
}
