import { defineObject } from "../object-definition";

export const chartAxesDefinition = defineObject<"ChartAxes">({
  type: "ChartAxes",
  documentation: "https://learn.microsoft.com/javascript/api/excel/excel.chartaxes",
  links: {
    CategoryAxis: (self) => ({ type: "ChartAxis", self: { ...self, axis: "category" } }),
    ValueAxis: (self) => ({ type: "ChartAxis", self: { ...self, axis: "value" } }),
  },
});
