import type { CellRange } from "../core/grid/cell-range";
import type { CellStyle, GeneratedSheet } from "../core/report/generated-sheet";
import { SHEET_FORMATS, type SheetCellFormat } from "../core/report/sheet-format";
import { areaAddresses } from "./area-addresses";
import { mergeDown } from "./merge-down";
import type { ExcelRun } from "./run-in-excel";
import type { SheetState } from "./workbook-state";
import type { WriteStep } from "./write-steps";

const TEXT = "Formatting the sheet.";
const FORMAT_BYTES = 5000;

/** Gives all cells of one look their format at once, and all rows of one height theirs. */
export function formatCellSteps(sheet: GeneratedSheet, place: SheetState): WriteStep[] {
  const byStyle = new Map<CellStyle, CellRange[]>();
  const byLine = new Map<string, CellRange[]>();
  sheet.rows.forEach((row, rowIndex) => {
    row.forEach((cell, columnIndex) => {
      if (!cell) return;
      const range = { rowIndex, columnIndex, rowCount: 1, columnCount: 1 };
      appendCell(byStyle, cell.style, range);
      const { lineColor } = SHEET_FORMATS[cell.style];
      if (lineColor !== null) appendCell(byLine, lineColor, range);
    });
  });
  return [
    ...[...byStyle].flatMap(([style, cells]) =>
      onAreas(place, mergeDown(cells), (areas) => {
        setFormat(areas.format, SHEET_FORMATS[style]);
      }),
    ),
    ...[...byLine].flatMap(([color, cells]) =>
      // Left as single rows: the edge of a taller area would run below its last row only.
      onAreas(place, cells, (areas) => {
        const line = areas.format.borders.getItem("EdgeBottom");
        line.style = "Continuous";
        line.color = color;
      }),
    ),
    ...heightSteps(sheet, place),
  ];
}

/** Cells come row by row; a cell beside the last one of its kind makes that one wider. */
function appendCell<Key>(groups: Map<Key, CellRange[]>, key: Key, cell: CellRange): void {
  const group = groups.get(key) ?? [];
  groups.set(key, group);
  const last = group.at(-1);
  if (last?.rowIndex === cell.rowIndex && last.columnIndex + last.columnCount === cell.columnIndex) {
    group[group.length - 1] = { ...last, columnCount: last.columnCount + 1 };
  } else {
    group.push(cell);
  }
}

function setFormat(target: Excel.RangeFormat, format: SheetCellFormat): void {
  target.font.size = format.fontSize;
  target.font.bold = format.bold;
  target.font.italic = format.italic;
  target.font.underline = format.underline ? "Single" : "None";
  target.font.color = format.textColor;
  if (format.fillColor !== null) target.fill.color = format.fillColor;
  target.horizontalAlignment = "Left";
  target.verticalAlignment = "Center";
  target.wrapText = format.wrapText;
  target.indentLevel = format.indent;
}

function heightSteps({ rowHeights }: GeneratedSheet, place: SheetState): WriteStep[] {
  const byHeight = new Map<number, CellRange[]>();
  rowHeights.forEach((points, rowIndex) => {
    const rows = byHeight.get(points) ?? [];
    rows.push({ rowIndex, columnIndex: 0, rowCount: 1, columnCount: 1 });
    byHeight.set(points, rows);
  });
  return [...byHeight].flatMap(([points, rows]) =>
    onAreas(place, mergeDown(rows), (areas) => {
      areas.format.rowHeight = points;
    }),
  );
}

function onAreas(
  place: SheetState,
  ranges: readonly CellRange[],
  change: (areas: Excel.RangeAreas) => void,
): WriteStep[] {
  return areaAddresses(ranges).map((address) => ({
    text: TEXT,
    bytes: FORMAT_BYTES + address.length,
    ask: ({ workbook }: ExcelRun) => {
      change(workbook.worksheets.getItem(place.id).getRanges(address));
    },
  }));
}
