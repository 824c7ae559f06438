import { changeLook, lookOf } from "../chart-look";
import { asNumber } from "../json-values";
import { defineObject } from "../object-definition";

export const chartSeriesDefinition = defineObject<"ChartSeries">({
  type: "ChartSeries",
  documentation: "https://learn.microsoft.com/javascript/api/excel/excel.chartseries",
  properties: {
    Name: {
      read: (self) => {
        const { rowIndex, columnIndex } = lookOf(self).source;
        return String(self.sheet.cells.value(rowIndex, columnIndex + 1 + self.place));
      },
    },
    GapWidth: {
      read: (self) => lookOf(self).gapWidth,
      write: (self, value, session) => {
        changeLook(self, { gapWidth: asNumber(value, 0, 500) }, session);
      },
    },
  },
  links: { Format: (self) => ({ type: "ChartSeriesFormat", self }) },
  notes: { name: "From the cells; it cannot be set.", gapWidth: "One for all series, as in Excel." },
});
