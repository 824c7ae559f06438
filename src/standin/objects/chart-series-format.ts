import { defineObject } from "../object-definition";

export const chartSeriesFormatDefinition = defineObject<"ChartSeriesFormat">({
  type: "ChartSeriesFormat",
  documentation: "https://learn.microsoft.com/javascript/api/excel/excel.chartseriesformat",
  links: { Fill: (self) => ({ type: "ChartFill", self }) },
});
