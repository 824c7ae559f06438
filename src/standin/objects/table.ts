import type { CellRange } from "../../core/grid/cell-range";
import type { TableStyle } from "../../workbook/sheet/table";
import { refusalOfName } from "../../workbook/refusal-of-name";
import { requireUnfiltered, requireUnprotected } from "../access";
import { requireRoomForTable } from "../add-table";
import { HostError } from "../host-error";
import type { HostSelves } from "../host-object";
import type { HostSession } from "../host-session";
import { asFlag, asText } from "../json-values";
import { defineObject } from "../object-definition";
import { resolveAddress } from "../range-address";
import type { PropertyDefinition } from "../object-definition";

type Self = HostSelves["Table"];

export const tableDefinition = defineObject<"Table">({
  type: "Table",
  documentation: "https://learn.microsoft.com/javascript/api/excel/excel.table",
  identity: ({ table }) => ({ Id: table.id }),
  properties: {
    Id: { read: ({ table }) => table.id },
    Name: { read: ({ table }) => table.name, write: rename },
    ShowHeaders: { read: ({ table }) => table.hasHeaderRow },
    ShowTotals: { read: ({ table }) => table.hasTotalsRow },
    Style: {
      read: ({ table }) => table.style.name ?? "",
      write: ({ sheet, table }, value, session) => {
        requireUnprotected(session, sheet);
        table.setStyle({ name: asText(value) === "" ? null : asText(value) });
        session.changed(sheet);
      },
    },
    ShowBandedRows: styleFlag("showRowStripes"),
    ShowBandedColumns: styleFlag("showColumnStripes"),
    HighlightFirstColumn: styleFlag("showFirstColumn"),
    HighlightLastColumn: styleFlag("showLastColumn"),
    ShowFilterButton: {
      read: ({ table }) => table.hasFilterButtons,
      write: ({ sheet, table }, value, session) => {
        requireUnprotected(session, sheet);
        table.hasFilterButtons = asFlag(value);
        session.changed(sheet);
      },
    },
  },
  links: {
    AutoFilter: ({ sheet, table }) => ({ type: "AutoFilter", self: { sheet, table } }),
    Worksheet: ({ sheet }) => ({ type: "Worksheet", self: { sheet } }),
  },
  objectMethods: {
    GetRange: ({ sheet, table }) => ({ type: "Range", self: { sheet, range: table.range } }),
    GetHeaderRowRange: ({ sheet, table }) => {
      if (!table.hasHeaderRow) throw new HostError("ItemNotFound");
      return { type: "Range", self: { sheet, range: { ...table.range, rowCount: 1 } } };
    },
    ConvertToRange: ({ sheet, table }, _args, session) => {
      requireUnprotected(session, sheet);
      const { range } = table;
      sheet.tables.remove(table);
      session.changed(sheet);
      return { type: "Range", self: { sheet, range } };
    },
    GetDataBodyRange: ({ sheet, table }) => ({ type: "Range", self: { sheet, range: bodyOf(table) } }),
  },
  methods: {
    Delete: ({ sheet, table }, _args, session) => {
      requireUnprotected(session, sheet);
      requireUnfiltered(table);
      const { range } = table;
      sheet.tables.remove(table);
      sheet.cells.clear(range, "all");
      session.changed(sheet);
    },
    Resize: ({ sheet, table }, args, session) => {
      requireUnprotected(session, sheet);
      const given = args.find(0, "Range");
      const range = given ? given.range : resolveAddress(args.text(0), sheet, session);
      if (given && given.sheet.id !== sheet.id) throw new HostError("InvalidArgument");
      if (range.rowIndex !== table.range.rowIndex) throw new HostError("InvalidArgument");
      requireUnfiltered(table);
      requireRoomForTable(sheet, range, table);
      table.resize(range);
      session.changed(sheet);
    },
  },
  notes: {
    resize: "Refused while the table is filtered; Excel's own answer is not documented.",
    delete: "Clears the table's cells; cells below do not move up.",
    convertToRange: "The cells keep their own formats only.",
  },
});

function styleFlag(part: Exclude<keyof TableStyle, "name">): PropertyDefinition<Self> {
  return {
    read: ({ table }) => table.style[part],
    write: ({ sheet, table }, value, session) => {
      requireUnprotected(session, sheet);
      table.setStyle({ [part]: asFlag(value) });
      session.changed(sheet);
    },
  };
}

function rename({ sheet, table }: Self, value: unknown, session: HostSession): void {
  if (typeof value !== "string") throw new HostError("InvalidArgument");
  requireUnprotected(session, sheet);
  if (value === table.name) return;
  const sameButCase = value.toLowerCase() === table.name.toLowerCase();
  if (refusalOfName(value, () => false) !== undefined) throw new HostError("InvalidArgument");
  if (!sameButCase && !session.workbook.isTableNameFree(value)) throw new HostError("ItemAlreadyExists");
  table.name = value;
  session.changed(sheet);
}

/** Excel keeps one row of body even where a table holds none. */
function bodyOf(table: Self["table"]): CellRange {
  const { range, hasHeaderRow, hasTotalsRow } = table;
  const first = range.rowIndex + (hasHeaderRow ? 1 : 0);
  const rowCount = range.rowCount - (hasHeaderRow ? 1 : 0) - (hasTotalsRow ? 1 : 0);
  return { ...range, rowIndex: first, rowCount: Math.max(1, rowCount) };
}
