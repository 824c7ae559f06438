import type { CellRange } from "../../core/grid/cell-range";
import { requireAllowed } from "../access";
import { CHART_TYPES } from "../add-chart";
import type { CallArguments } from "../call-arguments";
import { lookOf } from "../chart-look";
import { cellsOfPoints, pointsOfCells, type Points } from "../chart-place";
import { HostError } from "../host-error";
import type { HostSelves } from "../host-object";
import type { HostSession } from "../host-session";
import { asNumber, asText } from "../json-values";
import { defineObject, type PropertyDefinition } from "../object-definition";
import { resolveAddress } from "../range-address";
import { boundingRange } from "../range-geometry";

type Self = HostSelves["Chart"];

export const chartDefinition = defineObject<"Chart">({
  type: "Chart",
  documentation: "https://learn.microsoft.com/javascript/api/excel/excel.chart",
  identity: ({ chart }) => ({ Id: chart.partName }),
  properties: {
    Id: { read: ({ chart }) => chart.partName },
    Name: {
      read: ({ chart }) => chart.name,
      write: ({ sheet, chart }, value, session) => {
        requireAllowed(session, sheet, "editObjects");
        chart.name = asText(value);
        session.changed(sheet);
      },
    },
    ChartType: { read: (self) => CHART_TYPES[lookOf(self).kind] },
    Left: measure("left"),
    Top: measure("top"),
    Width: measure("width"),
    Height: measure("height"),
  },
  links: {
    Axes: (self) => ({ type: "ChartAxes", self }),
    Legend: (self) => ({ type: "ChartLegend", self }),
    Series: (self) => ({ type: "ChartSeriesCollection", self }),
    Title: (self) => ({ type: "ChartTitle", self }),
    Worksheet: ({ sheet }) => ({ type: "Worksheet", self: { sheet } }),
  },
  methods: {
    Delete: ({ sheet, chart }, _args, session) => {
      requireAllowed(session, sheet, "editObjects");
      sheet.charts.remove(chart);
      session.changed(sheet);
    },
    SetPosition: (self, args, session) => {
      const start = cellsAt(self, args, 0, session);
      move(self, args.isMissing(1) ? start : boundingRange(start, cellsAt(self, args, 1, session)), session);
    },
  },
  notes: {
    left: "Rounded to whole cells.",
    top: "Rounded to whole cells.",
    width: "Rounded to whole cells.",
    height: "Rounded to whole cells.",
    setPosition: "Without an end cell the chart covers the first one only, where Excel keeps its size.",
  },
});

function measure(part: keyof Points): PropertyDefinition<Self> {
  return {
    read: ({ sheet, chart }) => pointsOfCells(sheet, chart.place)[part],
    write: (self, value, session) => {
      const points = { ...pointsOfCells(self.sheet, self.chart.place), [part]: asNumber(value, 0, 100_000) };
      move(self, cellsOfPoints(self.sheet, points), session);
    },
  };
}

function move({ sheet, chart }: Self, place: CellRange, session: HostSession): void {
  requireAllowed(session, sheet, "editObjects");
  chart.place = place;
  session.changed(sheet);
}

function cellsAt({ sheet }: Self, args: CallArguments, index: number, session: HostSession): CellRange {
  const given = args.find(index, "Range");
  if (!given) return resolveAddress(args.text(index), sheet, session);
  if (given.sheet.id !== sheet.id) throw new HostError("InvalidArgument");
  return given.range;
}
