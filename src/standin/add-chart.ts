import type { CellRange } from "../core/grid/cell-range";
import type { Chart } from "../workbook/charts/chart";
import { newChartLook, type ChartKind } from "../workbook/charts/chart-look";
import type { Worksheet } from "../workbook/worksheet";
import { requireAllowed } from "./access";
import type { CallArguments } from "./call-arguments";
import { HostError } from "./host-error";
import type { HostSession } from "./host-session";

/** Excel's chart types that the workbook model can draw. */
export const CHART_TYPES: Readonly<Record<ChartKind, string>> = {
  "stacked-bar": "BarStacked",
  "stacked-column": "ColumnStacked",
};

/** Cells that a new chart covers, from the top left one that is in sight. */
const NEW_PLACE: CellRange = { rowIndex: 0, columnIndex: 0, rowCount: 15, columnCount: 8 };

/** `ChartCollection.add(type, sourceData, seriesBy)`. */
export function addChart(sheet: Worksheet, args: CallArguments, session: HostSession): Chart {
  requireAllowed(session, sheet, "editObjects");
  const type = args.text(0);
  const kind = (Object.keys(CHART_TYPES) as ChartKind[]).find((candidate) => CHART_TYPES[candidate] === type);
  if (!kind) throw new HostError("NotImplemented", `The Excel stand-in does not draw charts of type ${type}.`);
  const source = args.find(1, "Range");
  if (!source) throw new HostError("InvalidArgument");
  if (source.sheet.id !== sheet.id) throw unsupportedSource("cells of another sheet");
  const { rowCount, columnCount } = source.range;
  const seriesBy = args.optionalText(2) ?? "Auto";
  if (!["Auto", "Columns", "Rows"].includes(seriesBy)) throw new HostError("InvalidArgument");
  // Left to itself Excel makes series of whatever there are fewer of.
  if (seriesBy === "Rows" || (seriesBy === "Auto" && columnCount > rowCount)) throw unsupportedSource("series in rows");
  if (rowCount < 2 || columnCount < 2) throw new HostError("InvalidArgument");
  const chart = sheet.charts.add({
    name: freeChartName(sheet),
    look: newChartLook(kind, source.range),
    place: NEW_PLACE,
  });
  session.changed(sheet);
  return chart;
}

function unsupportedSource(what: string): HostError {
  return new HostError("NotImplemented", `The Excel stand-in does not draw charts of ${what}.`);
}

function freeChartName(sheet: Worksheet): string {
  const taken = new Set(sheet.charts.list().map(({ name }) => name));
  let number = taken.size + 1;
  while (taken.has(`Chart ${number}`)) number += 1;
  return `Chart ${number}`;
}
