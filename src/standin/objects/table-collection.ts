import type { Table } from "../../workbook/sheet/table";
import type { Worksheet } from "../../workbook/worksheet";
import type { CallArguments } from "../call-arguments";
import { addTable } from "../add-table";
import { HostError } from "../host-error";
import type { HostObject, HostSelves } from "../host-object";
import type { HostSession } from "../host-session";
import { defineObject } from "../object-definition";

type Self = HostSelves["TableCollection"];

export const tableCollectionDefinition = defineObject<"TableCollection">({
  type: "TableCollection",
  documentation: "https://learn.microsoft.com/javascript/api/excel/excel.tablecollection",
  properties: { Count: { read: (self, session) => listed(self, session).length } },
  items: (self, session) => listed(self, session).map(tableObject),
  indexer: (self, args, session) => tableObject(find(self, args, session) ?? notFound()),
  objectMethods: {
    Add: (self, args, session) => tableObject(addTable(self.sheet, args, session)),
    GetItemAt: (self, args, session) => tableObject(listed(self, session)[args.integer(0)] ?? notFound()),
    GetItemOrNullObject: (self, args, session) => {
      const found = find(self, args, session);
      return found ? tableObject(found) : null;
    },
  },
  methods: { GetCount: (self, _args, session) => listed(self, session).length },
});

interface Placed {
  readonly sheet: Worksheet;
  readonly table: Table;
}

function listed(self: Self, session: HostSession): Placed[] {
  const sheets = self.sheet ? [self.sheet] : session.workbook.worksheets;
  return sheets.flatMap((sheet) => sheet.tables.list().map((table) => ({ sheet, table })));
}

function find(self: Self, args: CallArguments, session: HostSession): Placed | undefined {
  const key = args.text(0);
  const tables = listed(self, session);
  return (
    tables.find(({ table }) => table.id === key) ??
    tables.find(({ table }) => table.name.toLowerCase() === key.toLowerCase())
  );
}

function tableObject(self: Placed): HostObject {
  return { type: "Table", self };
}

function notFound(): never {
  throw new HostError("ItemNotFound");
}
