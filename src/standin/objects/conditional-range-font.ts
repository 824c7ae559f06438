import { changeRuleStyle, ruleStyleOf } from "../conditional-rule";
import { asColor, asFlag, asKeyOf } from "../json-values";
import { defineObject } from "../object-definition";

const UNDERLINE = { none: "None", single: "Single", double: "Double" } as const;

export const conditionalRangeFontDefinition = defineObject<"ConditionalRangeFont">({
  type: "ConditionalRangeFont",
  documentation: "https://learn.microsoft.com/javascript/api/excel/excel.conditionalrangefont",
  properties: {
    Color: {
      read: (self, session) => ruleStyleOf(self, session)?.font?.color ?? "",
      write: (self, value, session) => {
        changeRuleStyle(self, session, { font: { color: asColor(value) } });
      },
    },
    Bold: {
      read: (self, session) => ruleStyleOf(self, session)?.font?.bold ?? false,
      write: (self, value, session) => {
        changeRuleStyle(self, session, { font: { bold: asFlag(value) } });
      },
    },
    Italic: {
      read: (self, session) => ruleStyleOf(self, session)?.font?.italic ?? false,
      write: (self, value, session) => {
        changeRuleStyle(self, session, { font: { italic: asFlag(value) } });
      },
    },
    Strikethrough: {
      read: (self, session) => ruleStyleOf(self, session)?.font?.strikethrough ?? false,
      write: (self, value, session) => {
        changeRuleStyle(self, session, { font: { strikethrough: asFlag(value) } });
      },
    },
    Underline: {
      read: (self, session) =>
        ({ ...UNDERLINE, singleAccounting: "Single", doubleAccounting: "Double" })[
          ruleStyleOf(self, session)?.font?.underline ?? "none"
        ],
      write: (self, value, session) => {
        changeRuleStyle(self, session, { font: { underline: asKeyOf(UNDERLINE, value) } });
      },
    },
  },
});
