import { rangeAddress } from "../../src/core/grid/a1";
import type { CellRange } from "../../src/core/grid/cell-range";
import { openWorkbook } from "../../src/workbook/open-workbook";
import type { Workbook } from "../../src/workbook/workbook";
import type { Worksheet } from "../../src/workbook/worksheet";

/**
 * Everything that a reader of a saved workbook can see, resolved: no style indexes, no ids. Two workbooks with equal
 * descriptions look and behave the same, whatever order their parts were written in.
 */
export function describeWorkbook(bytes: Uint8Array): unknown {
  const workbook = openWorkbook(bytes);
  return {
    activeSheet: workbook.activeWorksheet?.name,
    names: workbook.names.list().map(({ name, sheetId, formula, hidden }) => {
      return [name, sheetId && workbook.findWorksheetById(sheetId)?.name, formula, hidden];
    }),
    sheets: workbook.worksheets.map((sheet) => describeSheet(workbook, sheet)),
  };
}

function describeSheet(workbook: Workbook, sheet: Worksheet): unknown {
  const used = sheet.cells.usedRange(false);
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    cells: used ? describeCells(workbook, sheet, used) : {},
    merges: sheet.merges.list().map(rangeAddress),
    tables: sheet.tables.list().map((table) => ({
      name: table.name,
      range: rangeAddress(table.range),
      columns: table.columnNames(),
      style: table.style,
      filterButtons: table.hasFilterButtons,
    })),
    charts: sheet.charts.list().map(({ name, place, look }) => [name, rangeAddress(place), look]),
    links: sheet.hyperlinks.list().map(({ range, location, address, tooltip }) => {
      return [rangeAddress(range), location, address, tooltip];
    }),
    conditionalFormats: [...sheet.conditionalFormats.list()]
      .sort((a, b) => a.priority - b.priority)
      .map(({ type, ranges, formulas, stopIfTrue, style, priority }) => {
        return {
          type,
          ranges: ranges.map(rangeAddress),
          formulas,
          stopIfTrue,
          style: withoutEmptyParts(style),
          priority,
        };
      }),
    widths: Array.from({ length: 20 }, (_, column) => sheet.columns.width(column)),
    hiddenColumns: sheet.columns.hiddenSpans(),
    hiddenRows: sheet.rows.hiddenSpans(),
    frozen: sheet.view.frozen,
    gridlines: sheet.view.showGridlines,
    page: describePage(sheet),
    protection: sheet.protection.isProtected,
  };
}

function describeCells(workbook: Workbook, sheet: Worksheet, used: CellRange): unknown {
  const rows = [];
  for (let row = used.rowIndex; row < used.rowIndex + used.rowCount; row++) {
    const cells = [];
    for (let column = used.columnIndex; column < used.columnIndex + used.columnCount; column++) {
      cells.push([
        sheet.cells.value(row, column),
        sheet.cells.formula(row, column) ?? null,
        workbook.styles.style(sheet.cells.styleIndex(row, column)),
      ]);
    }
    rows.push({ height: sheet.rows.height(row), cells });
  }
  return { used: rangeAddress(used), rows };
}

function describePage(sheet: Worksheet): unknown {
  const { orientation, fitTo, margins, headerFooter, titleRows, printArea, rowBreaks, paperSize } = sheet.pageSetup;
  const area = printArea.map(rangeAddress);
  return { orientation, fitTo, margins, headerFooter, titleRows, area, rowBreaks, paperSize };
}

/** An empty part of a conditional format's look changes nothing. */
function withoutEmptyParts(style: object | null): unknown {
  if (style === null) return null;
  return Object.fromEntries(
    Object.entries(style).filter(([, part]) => typeof part !== "object" || Object.keys(part as object).length > 0),
  );
}
