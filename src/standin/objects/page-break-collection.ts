import type { Worksheet } from "../../workbook/worksheet";
import { requireWritableWorkbook } from "../access";
import { HostError } from "../host-error";
import type { HostObject } from "../host-object";
import { defineObject } from "../object-definition";
import { resolveAddress } from "../range-address";

export const pageBreakCollectionDefinition = defineObject<"PageBreakCollection">({
  type: "PageBreakCollection",
  documentation: "https://learn.microsoft.com/javascript/api/excel/excel.pagebreakcollection",
  items: ({ sheet }) => sheet.pageSetup.rowBreaks.map((rowIndex) => pageBreak(sheet, rowIndex)),
  indexer: ({ sheet }, args) => {
    const rowIndex = sheet.pageSetup.rowBreaks[args.integer(0)];
    if (rowIndex === undefined) throw new HostError("ItemNotFound");
    return pageBreak(sheet, rowIndex);
  },
  objectMethods: {
    Add: ({ sheet }, args, session) => {
      requireWritableWorkbook(session);
      const given = args.find(0, "Range");
      const { rowIndex } = given ? given.range : resolveAddress(args.text(0), sheet, session);
      if (rowIndex === 0) throw new HostError("InvalidArgument");
      sheet.pageSetup.addRowBreak(rowIndex);
      return pageBreak(sheet, rowIndex);
    },
  },
  methods: {
    GetCount: ({ sheet }) => sheet.pageSetup.rowBreaks.length,
    RemovePageBreaks: ({ sheet }, _args, session) => {
      requireWritableWorkbook(session);
      sheet.pageSetup.rowBreaks = [];
    },
  },
  notes: { add: "Horizontal breaks only." },
});

function pageBreak(sheet: Worksheet, rowIndex: number): HostObject {
  return { type: "PageBreak", self: { sheet, rowIndex } };
}
