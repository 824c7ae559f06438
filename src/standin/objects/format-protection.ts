import { changeStyles, readUniform } from "../cell-styles";
import { asFlag } from "../json-values";
import { defineObject } from "../object-definition";

export const formatProtectionDefinition = defineObject<"FormatProtection">({
  type: "FormatProtection",
  documentation: "https://learn.microsoft.com/javascript/api/excel/excel.formatprotection",
  properties: {
    Locked: {
      read: (self, session) => readUniform(self, session, ({ protection }) => protection.locked),
      write: (self, value, session) => {
        changeStyles(self, session, { protection: { locked: asFlag(value) } });
      },
    },
    FormulaHidden: {
      read: (self, session) => readUniform(self, session, ({ protection }) => protection.hidden),
      write: (self, value, session) => {
        changeStyles(self, session, { protection: { hidden: asFlag(value) } });
      },
    },
  },
});
