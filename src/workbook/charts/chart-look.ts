import type { CellRange } from "../../core/grid/cell-range";

export type ChartKind = "stacked-bar" | "stacked-column";

/** What a chart of ours shows and how. Charts of other kinds are kept as they are and have no look. */
export interface ChartLook {
  readonly kind: ChartKind;
  readonly title: string;
  /**
   * The cells that it draws, on its own sheet: names of the series in the first row, categories in the first column,
   * and one column of numbers for each series.
   */
  readonly source: CellRange;
  /** "#RRGGBB" of each series in order; null leaves the colour to Excel. */
  readonly seriesColors: readonly (string | null)[];
  readonly legend: "bottom" | "right" | "none";
  /** Whether the first category stands where the last would: at the top of a chart of bars. */
  readonly isReversed: boolean;
  /** Space between two bars in percent of a bar's width, from 0 to 500. */
  readonly gapWidth: number;
  /** Distance of the value axis' ticks; null leaves it to Excel. */
  readonly valueUnit: number | null;
}

/** As Excel draws a new chart of stacked bars: legend below, first category at the bottom, colours of the theme. */
export function newChartLook(kind: ChartKind, source: CellRange): ChartLook {
  return {
    kind,
    source,
    title: "Chart Title",
    seriesColors: Array.from({ length: source.columnCount - 1 }, () => null),
    legend: "bottom",
    isReversed: false,
    gapWidth: 150,
    valueUnit: null,
  };
}
