import { changeRuleStyle, ruleStyleOf } from "../conditional-rule";
import { asColor } from "../json-values";
import { defineObject } from "../object-definition";

export const conditionalRangeFillDefinition = defineObject<"ConditionalRangeFill">({
  type: "ConditionalRangeFill",
  documentation: "https://learn.microsoft.com/javascript/api/excel/excel.conditionalrangefill",
  properties: {
    Color: {
      read: (self, session) => ruleStyleOf(self, session)?.fill?.color ?? "",
      write: (self, value, session) => {
        changeRuleStyle(self, session, { fill: { pattern: "solid", color: asColor(value) } });
      },
    },
  },
});
