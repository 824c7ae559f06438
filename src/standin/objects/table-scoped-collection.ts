import type { Table } from "../../workbook/sheet/table";
import { HostError } from "../host-error";
import type { HostObject, HostSelves } from "../host-object";
import { defineObject } from "../object-definition";
import { holds, intersection } from "../range-geometry";

type Self = HostSelves["TableScopedCollection"];

export const tableScopedCollectionDefinition = defineObject<"TableScopedCollection">({
  type: "TableScopedCollection",
  documentation: "https://learn.microsoft.com/javascript/api/excel/excel.tablescopedcollection",
  items: (self) => within(self).map((table) => tableObject(self, table)),
  indexer: (self, args) => tableObject(self, find(self, args.text(0)) ?? notFound()),
  objectMethods: {
    GetFirst: (self) => tableObject(self, within(self)[0] ?? notFound()),
    GetItemOrNullObject: (self, args) => {
      const table = find(self, args.text(0));
      return table ? tableObject(self, table) : null;
    },
  },
  methods: { GetCount: (self) => within(self).length },
});

function within({ sheet, ranges, fullyContained }: Self): Table[] {
  return sheet.tables
    .list()
    .filter((table) =>
      ranges.some((range) =>
        fullyContained ? holds(range, table.range) : intersection(range, table.range) !== undefined,
      ),
    );
}

function find(self: Self, key: string): Table | undefined {
  return within(self).find((table) => table.id === key || table.name.toLowerCase() === key.toLowerCase());
}

function tableObject(self: Self, table: Table): HostObject {
  return { type: "Table", self: { sheet: self.sheet, table } };
}

function notFound(): never {
  throw new HostError("ItemNotFound");
}
