import { rangeAddress } from "../core/grid/a1";
import { rangeOfCell, type CellRange } from "../core/grid/cell-range";
import type { GeneratedSheet } from "../core/report/generated-sheet";
import { SHEET_CHART_GAP } from "../core/report/sheet-format";
import type { SheetState } from "./workbook-state";
import type { WriteStep } from "./write-steps";

const CHART_BYTES = 6000;
const KINDS = { "stacked-bar": "BarStacked", "stacked-column": "ColumnStacked" } as const;

/** Draws our charts over figures that are written. Excel's API has no alternative text for a chart: its table stands beside it. */
export function chartSteps({ charts = [] }: GeneratedSheet, place: SheetState): WriteStep[] {
  return charts.map(({ name, title, kind, source, seriesColors, valueUnit, place: cells }) => ({
    text: "Drawing the charts.",
    bytes: CHART_BYTES,
    ask: ({ workbook }) => {
      const worksheet = workbook.worksheets.getItem(place.id);
      const figures = worksheet.getRange(rangeAddress(source));
      const chart = worksheet.charts.add(KINDS[kind], figures, "Columns");
      chart.name = name;
      chart.title.text = title;
      chart.legend.position = "Bottom";
      if (kind === "stacked-bar") chart.axes.categoryAxis.reversePlotOrder = true;
      if (valueUnit !== null) chart.axes.valueAxis.majorUnit = valueUnit;
      seriesColors.forEach((color, index) => {
        const series = chart.series.getItemAt(index);
        series.format.fill.setSolidColor(color);
        series.gapWidth = SHEET_CHART_GAP;
      });
      chart.setPosition(cornerAddress(cells, 0, 0), cornerAddress(cells, cells.rowCount - 1, cells.columnCount - 1));
    },
  }));
}

function cornerAddress({ rowIndex, columnIndex }: CellRange, down: number, right: number): string {
  return rangeAddress(rangeOfCell({ rowIndex: rowIndex + down, columnIndex: columnIndex + right }));
}
