import { changeLook, lookOf } from "../chart-look";
import type { HostSelves } from "../host-object";
import type { HostSession } from "../host-session";
import { asColor, asText } from "../json-values";
import { defineObject } from "../object-definition";

export const chartFillDefinition = defineObject<"ChartFill">({
  type: "ChartFill",
  documentation: "https://learn.microsoft.com/javascript/api/excel/excel.chartfill",
  methods: {
    SetSolidColor: (self, args, session) => {
      paint(self, asColor(asText(args.text(0))), session);
    },
  },
  notes: { setSolidColor: "Of a series." },
});

function paint(self: HostSelves["ChartFill"], color: string, session: HostSession): void {
  const seriesColors = lookOf(self).seriesColors.map((before, place) => (place === self.place ? color : before));
  changeLook(self, { seriesColors }, session);
}
