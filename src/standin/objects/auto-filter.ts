import { defineObject } from "../object-definition";

export const autoFilterDefinition = defineObject<"AutoFilter">({
  type: "AutoFilter",
  documentation: "https://learn.microsoft.com/javascript/api/excel/excel.autofilter",
  properties: {
    Enabled: { read: ({ sheet, table }) => (table ? table.hasFilterButtons : sheet.autoFilter !== undefined) },
    IsDataFiltered: {
      read: ({ sheet, table }) => (table ? table.isFiltered : (sheet.autoFilter?.isFiltered ?? false)),
    },
  },
  objectMethods: {
    GetRangeOrNullObject: ({ sheet, table }) => {
      const range = table ? table.range : sheet.autoFilter?.range;
      return range ? { type: "Range", self: { sheet, range } } : null;
    },
  },
});
