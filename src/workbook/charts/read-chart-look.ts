import { parseAddress } from "../../core/grid/a1";
import type { CellRange } from "../../core/grid/cell-range";
import { xmlNumber } from "../xml/xml-values";
import type { XmlElement } from "../xml/xml-element";
import type { ChartLook } from "./chart-look";

/** The look of a chart part's root; undefined for a chart of another kind or over cells that do not stand together. */
export function readChartLook(root: XmlElement): ChartLook | undefined {
  const chart = root.find("chart");
  const plots = (chart?.find("plotArea")?.elements() ?? []).filter(({ local }) => local.endsWith("Chart"));
  const [bars] = plots;
  if (!chart || bars?.local !== "barChart" || plots.length > 1 || valueOf(bars, "grouping") !== "stacked") {
    return undefined;
  }
  const series = bars.elements("ser");
  const source = sourceOf(series);
  if (!source) return undefined;
  const area = chart.find("plotArea");
  const unit = area?.find("valAx")?.find("majorUnit")?.attribute("val");
  const legend = chart.find("legend");
  return {
    kind: valueOf(bars, "barDir") === "bar" ? "stacked-bar" : "stacked-column",
    title: titleOf(chart),
    source,
    seriesColors: series.map(colorOf),
    legend: !legend ? "none" : valueOf(legend, "legendPos") === "b" ? "bottom" : "right",
    isReversed: valueOf(area?.find("catAx")?.find("scaling"), "orientation") === "maxMin",
    gapWidth: xmlNumber(bars.find("gapWidth")?.attribute("val"), 150),
    valueUnit: unit === undefined ? null : Number(unit),
  };
}

/** The block of cells that the series draw: names above, categories at the left. */
function sourceOf(series: readonly XmlElement[]): CellRange | undefined {
  const [first] = series;
  const categories = rangeOf(first?.find("cat"));
  const name = rangeOf(first?.find("tx"));
  if (!categories || name?.rowIndex !== categories.rowIndex - 1) return undefined;
  const isTogether = series.every((one, index) => {
    const values = rangeOf(one.find("val"));
    return values?.columnIndex === categories.columnIndex + 1 + index && values.rowIndex === categories.rowIndex;
  });
  if (!isTogether) return undefined;
  return {
    rowIndex: name.rowIndex,
    columnIndex: categories.columnIndex,
    rowCount: categories.rowCount + 1,
    columnCount: series.length + 1,
  };
}

function rangeOf(element: XmlElement | undefined): CellRange | undefined {
  const formula = (element?.find("strRef") ?? element?.find("numRef"))?.find("f")?.text ?? "";
  return parseAddress(formula.slice(formula.lastIndexOf("!") + 1));
}

function colorOf(series: XmlElement): string | null {
  const value = series.find("spPr")?.find("solidFill")?.find("srgbClr")?.attribute("val");
  return value === undefined ? null : `#${value.toUpperCase()}`;
}

function titleOf(chart: XmlElement): string {
  return chart.find("title")?.find("tx")?.find("rich")?.text ?? "";
}

function valueOf(parent: XmlElement | undefined, local: string): string | undefined {
  return parent?.find(local)?.attribute("val");
}
