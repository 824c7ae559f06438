import { changeStyles, readUniform } from "../cell-styles";
import { asColor } from "../json-values";
import { defineObject } from "../object-definition";

export const rangeFillDefinition = defineObject<"RangeFill">({
  type: "RangeFill",
  documentation: "https://learn.microsoft.com/javascript/api/excel/excel.rangefill",
  properties: {
    Color: {
      read: (self, session) =>
        readUniform(self, session, ({ fill }) => (fill.pattern === null ? "#FFFFFF" : (fill.color ?? "#FFFFFF"))) ?? "",
      write: (self, value, session) => {
        if (value === "") changeStyles(self, session, { fill: NO_FILL });
        else changeStyles(self, session, { fill: { pattern: "solid", color: asColor(value) } });
      },
    },
  },
  methods: {
    Clear: (self, _args, session) => {
      changeStyles(self, session, { fill: NO_FILL });
    },
  },
});

const NO_FILL = { pattern: null, color: null, patternColor: null };
