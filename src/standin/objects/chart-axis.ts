import { changeLook, lookOf } from "../chart-look";
import { asFlag, asNumber } from "../json-values";
import { unsupported } from "../member-names";
import { defineObject } from "../object-definition";

export const chartAxisDefinition = defineObject<"ChartAxis">({
  type: "ChartAxis",
  documentation: "https://learn.microsoft.com/javascript/api/excel/excel.chartaxis",
  properties: {
    MajorUnit: {
      read: (self) => (self.axis === "value" ? (lookOf(self).valueUnit ?? "") : ""),
      write: (self, value, session) => {
        if (self.axis !== "value") throw unsupported({ type: "ChartAxis of categories" }, "majorUnit");
        changeLook(self, { valueUnit: value === "" ? null : asNumber(value, Number.MIN_VALUE, Infinity) }, session);
      },
    },
    ReversePlotOrder: {
      read: (self) => self.axis === "category" && lookOf(self).isReversed,
      write: (self, value, session) => {
        if (self.axis !== "category") throw unsupported({ type: "ChartAxis of values" }, "reversePlotOrder");
        changeLook(self, { isReversed: asFlag(value) }, session);
      },
    },
  },
  notes: { majorUnit: "Of the value axis; empty leaves it to Excel.", reversePlotOrder: "Of the category axis." },
});
