import { changeLook, lookOf } from "../chart-look";
import { asFlag, asKeyOf } from "../json-values";
import { defineObject } from "../object-definition";

const POSITIONS = { bottom: "Bottom", right: "Right" } as const;

export const chartLegendDefinition = defineObject<"ChartLegend">({
  type: "ChartLegend",
  documentation: "https://learn.microsoft.com/javascript/api/excel/excel.chartlegend",
  properties: {
    Position: {
      read: (self) => {
        const { legend } = lookOf(self);
        return POSITIONS[legend === "none" ? "bottom" : legend];
      },
      write: (self, value, session) => {
        changeLook(self, { legend: asKeyOf(POSITIONS, value) }, session);
      },
    },
    Visible: {
      read: (self) => lookOf(self).legend !== "none",
      write: (self, value, session) => {
        if (asFlag(value) === (lookOf(self).legend !== "none")) return;
        changeLook(self, { legend: asFlag(value) ? "bottom" : "none" }, session);
      },
    },
  },
  notes: { position: "Bottom or right." },
});
