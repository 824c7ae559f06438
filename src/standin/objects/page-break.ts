import { requireWritableWorkbook } from "../access";
import { defineObject } from "../object-definition";

export const pageBreakDefinition = defineObject<"PageBreak">({
  type: "PageBreak",
  documentation: "https://learn.microsoft.com/javascript/api/excel/excel.pagebreak",
  properties: {
    RowIndex: { read: ({ rowIndex }) => rowIndex },
    ColumnIndex: { read: () => 0 },
  },
  methods: {
    Delete: ({ sheet, rowIndex }, _args, session) => {
      requireWritableWorkbook(session);
      sheet.pageSetup.rowBreaks = sheet.pageSetup.rowBreaks.filter((other) => other !== rowIndex);
    },
  },
});
