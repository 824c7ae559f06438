import type { Chart } from "../../workbook/charts/chart";
import type { Worksheet } from "../../workbook/worksheet";
import { addChart } from "../add-chart";
import { HostError } from "../host-error";
import type { HostObject } from "../host-object";
import { defineObject } from "../object-definition";

export const chartCollectionDefinition = defineObject<"ChartCollection">({
  type: "ChartCollection",
  documentation: "https://learn.microsoft.com/javascript/api/excel/excel.chartcollection",
  properties: { Count: { read: ({ sheet }) => sheet.charts.list().length } },
  items: ({ sheet }) => sheet.charts.list().map((chart) => chartObject(sheet, chart)),
  indexer: ({ sheet }, args) => chartObject(sheet, find(sheet, args.text(0)) ?? notFound()),
  objectMethods: {
    Add: ({ sheet }, args, session) => chartObject(sheet, addChart(sheet, args, session)),
    GetItem: ({ sheet }, args) => chartObject(sheet, find(sheet, args.text(0)) ?? notFound()),
    GetItemAt: ({ sheet }, args) => chartObject(sheet, sheet.charts.list()[args.integer(0)] ?? notFound()),
    GetItemOrNullObject: ({ sheet }, args) => {
      const chart = find(sheet, args.text(0));
      return chart ? chartObject(sheet, chart) : null;
    },
  },
  methods: { GetCount: ({ sheet }) => sheet.charts.list().length },
  notes: {
    add: "Stacked bars and columns of a block on the same sheet, series in columns.",
    items: "Charts over cells.",
  },
});

/** By id, or by name without case. */
function find(sheet: Worksheet, key: string): Chart | undefined {
  const charts = sheet.charts.list();
  return (
    charts.find((chart) => chart.partName === key) ??
    charts.find((chart) => chart.name.toLowerCase() === key.toLowerCase())
  );
}

function chartObject(sheet: Worksheet, chart: Chart): HostObject {
  return { type: "Chart", self: { sheet, chart } };
}

function notFound(): never {
  throw new HostError("ItemNotFound");
}
