import { requireInFront } from "../access";
import { defineObject } from "../object-definition";

export const workbookDefinition = defineObject<"Workbook">({
  type: "Workbook",
  documentation: "https://learn.microsoft.com/javascript/api/excel/excel.workbook",
  properties: {
    Name: { read: (_self, session) => session.workbookName },
    ReadOnly: { read: (_self, session) => session.isReadOnly },
  },
  links: {
    Application: () => ({ type: "Application", self: {} }),
    Functions: () => ({ type: "Functions", self: {} }),
    Names: () => ({ type: "NamedItemCollection", self: { scope: null } }),
    Protection: () => ({ type: "WorkbookProtection", self: {} }),
    Settings: () => ({ type: "SettingCollection", self: {} }),
    Tables: () => ({ type: "TableCollection", self: { sheet: null } }),
    Worksheets: () => ({ type: "WorksheetCollection", self: {} }),
    _Runtime: () => ({ type: "Runtime", self: {} }),
  },
  objectMethods: {
    GetActiveCell: (_self, _args, session) => {
      requireInFront(session, "InvalidSelection");
      const { activeSheet } = session;
      const { rowIndex, columnIndex } = activeSheet.view.selection;
      return {
        type: "Range",
        self: { sheet: activeSheet, range: { rowIndex, columnIndex, rowCount: 1, columnCount: 1 } },
      };
    },
    GetSelectedRange: (_self, _args, session) => {
      requireInFront(session, "InvalidSelection");
      const { activeSheet } = session;
      return { type: "Range", self: { sheet: activeSheet, range: activeSheet.view.selection } };
    },
  },
  methods: {
    _RemoveReference: (_self, args, session) => {
      session.references.remove(args.text(0));
    },
    _RemoveAllReferences: (_self, _args, session) => {
      session.references.removeAll();
    },
  },
  notes: {
    getActiveCell: "The top left cell of the selection.",
    getSelectedRange: "The selection is always one area.",
  },
});
