import { changeRule, ruleOf } from "../conditional-rule";
import { asText } from "../json-values";
import { defineObject } from "../object-definition";

export const conditionalFormatRuleDefinition = defineObject<"ConditionalFormatRule">({
  type: "ConditionalFormatRule",
  documentation: "https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatrule",
  properties: {
    Formula: {
      read: (self, session) => `=${ruleOf(self, session).formulas[0] ?? ""}`,
      write: (self, value, session) => {
        changeRule(self, session, { formula: asText(value).replace(/^=/u, "") });
      },
    },
  },
  notes: { formula: "Not checked for sense." },
});
