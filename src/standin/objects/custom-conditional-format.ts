import { defineObject } from "../object-definition";

export const customConditionalFormatDefinition = defineObject<"CustomConditionalFormat">({
  type: "CustomConditionalFormat",
  documentation: "https://learn.microsoft.com/javascript/api/excel/excel.customconditionalformat",
  links: {
    Format: (self) => ({ type: "ConditionalRangeFormat", self }),
    Rule: (self) => ({ type: "ConditionalFormatRule", self }),
  },
});
