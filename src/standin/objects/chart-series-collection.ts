import { lookOf } from "../chart-look";
import { HostError } from "../host-error";
import type { HostObject, HostSelves } from "../host-object";
import { defineObject } from "../object-definition";

type Self = HostSelves["ChartSeriesCollection"];

export const chartSeriesCollectionDefinition = defineObject<"ChartSeriesCollection">({
  type: "ChartSeriesCollection",
  documentation: "https://learn.microsoft.com/javascript/api/excel/excel.chartseriescollection",
  properties: { Count: { read: (self) => countOf(self) } },
  items: (self) => Array.from({ length: countOf(self) }, (_, place) => seriesAt(self, place)),
  objectMethods: {
    GetItemAt: (self, args) => {
      const place = args.integer(0);
      if (place < 0 || place >= countOf(self)) throw new HostError("InvalidArgument");
      return seriesAt(self, place);
    },
  },
  methods: { GetCount: (self) => countOf(self) },
});

function countOf(self: Self): number {
  return lookOf(self).source.columnCount - 1;
}

function seriesAt({ sheet, chart }: Self, place: number): HostObject {
  return { type: "ChartSeries", self: { sheet, chart, place } };
}
