import type { Worksheet } from "../../workbook/worksheet";
import type { CallArguments } from "../call-arguments";
import { HostError } from "../host-error";
import type { HostObject } from "../host-object";
import type { HostSession } from "../host-session";
import { defineObject } from "../object-definition";
import { addSheet } from "../sheet-list-edits";

export const worksheetCollectionDefinition = defineObject<"WorksheetCollection">({
  type: "WorksheetCollection",
  documentation: "https://learn.microsoft.com/javascript/api/excel/excel.worksheetcollection",
  items: (_self, session) => session.workbook.worksheets.map(worksheetObject),
  indexer: (_self, args, session) => worksheetObject(existing(findSheet(args, session))),
  objectMethods: {
    Add: (_self, args, session) => worksheetObject(addSheet(args.optionalText(0), session)),
    GetActiveWorksheet: (_self, _args, session) => worksheetObject(session.activeSheet),
    GetFirst: (_self, args, session) => worksheetObject(existing(listed(args, session)[0])),
    GetLast: (_self, args, session) => worksheetObject(existing(listed(args, session).at(-1))),
    GetItemOrNullObject: (_self, args, session) => {
      const sheet = findSheet(args, session);
      return sheet ? worksheetObject(sheet) : null;
    },
  },
  methods: {
    GetCount: (_self, args, session) => listed(args, session).length,
  },
  events: [
    "Activated",
    "Added",
    "DataChanged",
    "Deactivated",
    "Deleted",
    "NameChanged",
    "ProtectionChanged",
    "RowHiddenChanged",
    "SelectionChanged",
    "VisibilityChanged",
  ],
});

function worksheetObject(sheet: Worksheet): HostObject {
  return { type: "Worksheet", self: { sheet } };
}

function findSheet(args: CallArguments, session: HostSession): Worksheet | undefined {
  const key = args.text(0);
  return session.workbook.findWorksheetById(key) ?? session.workbook.findWorksheet(key);
}

function listed(args: CallArguments, session: HostSession): readonly Worksheet[] {
  const visibleOnly = args.flag(0, false);
  return session.workbook.worksheets.filter((sheet) => !visibleOnly || sheet.visibility === "visible");
}

function existing(sheet: Worksheet | undefined): Worksheet {
  if (!sheet) throw new HostError("ItemNotFound");
  return sheet;
}
