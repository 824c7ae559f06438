import { defineObject } from "../object-definition";

export const headerFooterGroupDefinition = defineObject<"HeaderFooterGroup">({
  type: "HeaderFooterGroup",
  documentation: "https://learn.microsoft.com/javascript/api/excel/excel.headerfootergroup",
  links: { DefaultForAllPages: (self) => ({ type: "HeaderFooter", self }) },
});
