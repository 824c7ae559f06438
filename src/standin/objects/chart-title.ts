import { changeLook, lookOf } from "../chart-look";
import { asFlag, asText } from "../json-values";
import { defineObject } from "../object-definition";

export const chartTitleDefinition = defineObject<"ChartTitle">({
  type: "ChartTitle",
  documentation: "https://learn.microsoft.com/javascript/api/excel/excel.charttitle",
  properties: {
    Text: {
      read: (self) => lookOf(self).title,
      write: (self, value, session) => {
        changeLook(self, { title: asText(value) }, session);
      },
    },
    Visible: {
      read: (self) => lookOf(self).title !== "",
      write: (self, value, session) => {
        if (asFlag(value) === (lookOf(self).title !== "")) return;
        changeLook(self, { title: asFlag(value) ? "Chart Title" : "" }, session);
      },
    },
  },
  notes: { visible: "A title that is hidden loses its text." },
});
