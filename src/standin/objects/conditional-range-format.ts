import { defineObject } from "../object-definition";

export const conditionalRangeFormatDefinition = defineObject<"ConditionalRangeFormat">({
  type: "ConditionalRangeFormat",
  documentation: "https://learn.microsoft.com/javascript/api/excel/excel.conditionalrangeformat",
  links: {
    Borders: (self) => ({ type: "ConditionalRangeBorderCollection", self }),
    Fill: (self) => ({ type: "ConditionalRangeFill", self }),
    Font: (self) => ({ type: "ConditionalRangeFont", self }),
  },
});
