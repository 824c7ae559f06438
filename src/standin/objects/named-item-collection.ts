import { requireWritableWorkbook } from "../access";
import { HostError } from "../host-error";
import type { HostObject, HostSelves } from "../host-object";
import type { HostSession } from "../host-session";
import { defineObject } from "../object-definition";
import { refusalOfName } from "../../workbook/refusal-of-name";
import { columnLetters, quoteSheetName } from "../../core/grid/a1";
import type { CellRange } from "../../core/grid/cell-range";

type Self = HostSelves["NamedItemCollection"];

export const namedItemCollectionDefinition = defineObject<"NamedItemCollection">({
  type: "NamedItemCollection",
  documentation: "https://learn.microsoft.com/javascript/api/excel/excel.nameditemcollection",
  items: (self, session) => listed(self, session).map((name) => itemObject(self, name)),
  indexer: (self, args, session) => {
    const found = find(self, args.text(0), session);
    if (found === undefined) throw new HostError("ItemNotFound");
    return itemObject(self, found);
  },
  objectMethods: {
    Add: (self, args, session) => {
      requireWritableWorkbook(session);
      const name = args.text(0);
      if (refusalOfName(name, () => false) !== undefined) throw new HostError("InvalidArgument");
      if (find(self, name, session) !== undefined) throw new HostError("ItemAlreadyExists");
      if (!session.workbook.isTableNameFree(name)) throw new HostError("ItemAlreadyExists");
      const comment = args.optionalText(2);
      const range = args.find(1, "Range");
      const formula = range
        ? `${quoteSheetName(range.sheet.name)}!${absoluteAddress(range.range)}`
        : formulaOf(args.text(1));
      session.workbook.names.set(name, self.scope?.id ?? null, formula, comment === null ? {} : { comment });
      return itemObject(self, name);
    },
    GetItemOrNullObject: (self, args, session) => {
      const found = find(self, args.text(0), session);
      return found === undefined ? null : itemObject(self, found);
    },
  },
  methods: { GetCount: (self, _args, session) => listed(self, session).length },
  notes: { items: "Excel's own names (print areas, filters) are left out, as in Excel." },
});

function listed(self: Self, session: HostSession): string[] {
  return session.workbook.names
    .list()
    .filter((item) => item.sheetId === (self.scope?.id ?? null) && !item.name.startsWith("_xlnm."))
    .map((item) => item.name);
}

function find(self: Self, name: string, session: HostSession): string | undefined {
  return session.workbook.names.find(name, self.scope?.id ?? null)?.name;
}

function itemObject({ scope }: Self, name: string): HostObject {
  return { type: "NamedItem", self: { name, scope } };
}

function formulaOf(text: string): string {
  if (!text.startsWith("=")) throw new HostError("InvalidArgument");
  return text.slice(1);
}

function absoluteAddress({ rowIndex, columnIndex, rowCount, columnCount }: CellRange): string {
  const first = `$${columnLetters(columnIndex)}$${rowIndex + 1}`;
  if (rowCount === 1 && columnCount === 1) return first;
  return `${first}:$${columnLetters(columnIndex + columnCount - 1)}$${rowIndex + rowCount}`;
}
