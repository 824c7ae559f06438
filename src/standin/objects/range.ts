import { MAX_COLUMNS, MAX_ROWS, type CellRange } from "../../core/grid/cell-range";
import type { Worksheet } from "../../workbook/worksheet";
import { requireAllowed } from "../access";
import type { CallArguments } from "../call-arguments";
import { readCellMatrix, readCellValues, valueType, writeCellContents, writeNumberFormats } from "../cell-content";
import { clearCells } from "../clear-cells";
import { HostError } from "../host-error";
import type { HostObject } from "../host-object";
import type { HostSession } from "../host-session";
import { readHyperlink, writeHyperlink } from "../cell-hyperlink";
import { defineObject } from "../object-definition";
import { fullAddress, localAddress, resolveAddress } from "../range-address";
import { boundingRange, cellCount, checkedRange, intersection } from "../range-geometry";
import { readColumnProperties, readRowProperties, readSpanHidden, writeSpanHidden } from "../row-and-column-properties";
import { readCellProperties } from "../cell-properties";
import { selectCells } from "../select-cells";
import { usedPart } from "../used-part";

interface Self {
  readonly sheet: Worksheet;
  readonly range: CellRange;
}

export const rangeDefinition = defineObject<"Range">({
  type: "Range",
  documentation: "https://learn.microsoft.com/javascript/api/excel/excel.range",
  keepable: true,
  properties: {
    Address: { read: ({ sheet, range }) => fullAddress(sheet, range) },
    AddressLocal: { read: ({ sheet, range }) => fullAddress(sheet, range) },
    RowIndex: { read: ({ range }) => range.rowIndex },
    ColumnIndex: { read: ({ range }) => range.columnIndex },
    RowCount: { read: ({ range }) => range.rowCount },
    ColumnCount: { read: ({ range }) => range.columnCount },
    CellCount: { read: ({ range }) => (cellCount(range) > 2 ** 31 - 1 ? -1 : cellCount(range)) },
    IsEntireColumn: { read: ({ range }) => range.rowCount === MAX_ROWS },
    IsEntireRow: { read: ({ range }) => range.columnCount === MAX_COLUMNS },
    Values: {
      read: ({ sheet, range }, session) => readCellValues(sheet, range, session),
      write: ({ sheet, range }, value, session) => {
        writeCellContents(sheet, range, value, session);
      },
    },
    Formulas: {
      read: ({ sheet, range }, session) =>
        readCellMatrix(range, session, (row, column) => {
          const formula = sheet.cells.formula(row, column);
          return formula === undefined ? sheet.cells.value(row, column) : `=${formula}`;
        }),
      write: ({ sheet, range }, value, session) => {
        writeCellContents(sheet, range, value, session);
      },
    },
    NumberFormat: {
      read: ({ sheet, range }, session) =>
        readCellMatrix(range, session, (row, column) =>
          session.workbook.styles.numberFormat(sheet.cells.styleIndex(row, column)),
        ),
      write: ({ sheet, range }, value, session) => {
        writeNumberFormats(sheet, range, value, session);
      },
    },
    ValueTypes: {
      read: ({ sheet, range }, session) =>
        readCellMatrix(range, session, (row, column) => valueType(sheet.cells.value(row, column))),
    },
    RowHidden: {
      read: ({ sheet, range }) => readSpanHidden(sheet.rows, range.rowIndex, range.rowCount),
      write: ({ sheet, range }, value, session) => {
        requireAllowed(session, sheet, "formatRows");
        writeSpanHidden(sheet.rows, range.rowIndex, range.rowCount, value);
        session.events.fire("RowHiddenChanged", sheet.id, {
          address: localAddress(range),
          changeType: value === true ? "Hidden" : "Unhidden",
          source: session.source,
        });
        session.changed(sheet);
      },
    },
    ColumnHidden: {
      read: ({ sheet, range }) => readSpanHidden(sheet.columns, range.columnIndex, range.columnCount),
      write: ({ sheet, range }, value, session) => {
        requireAllowed(session, sheet, "formatColumns");
        writeSpanHidden(sheet.columns, range.columnIndex, range.columnCount, value);
        session.changed(sheet);
      },
    },
    Hyperlink: {
      read: ({ sheet, range }) => readHyperlink(sheet, range),
      write: ({ sheet, range }, value, session) => {
        writeHyperlink(sheet, range, value, session);
      },
    },
  },
  links: {
    Format: (self) => ({ type: "RangeFormat", self: { sheet: self.sheet, ranges: [self.range] } }),
    Worksheet: ({ sheet }) => ({ type: "Worksheet", self: { sheet } }),
    ConditionalFormats: (self) => ({
      type: "ConditionalFormatCollection",
      self: { sheet: self.sheet, ranges: [self.range] },
    }),
  },
  objectMethods: {
    GetCell: (self, args) => part(self, args.integer(0), args.integer(1), 1, 1),
    GetRow: (self, args) => part(self, args.integer(0), 0, 1, self.range.columnCount),
    GetColumn: (self, args) => part(self, 0, args.integer(0), self.range.rowCount, 1),
    GetLastCell: (self) => part(self, self.range.rowCount - 1, self.range.columnCount - 1, 1, 1),
    GetLastRow: (self) => part(self, self.range.rowCount - 1, 0, 1, self.range.columnCount),
    GetLastColumn: (self) => part(self, 0, self.range.columnCount - 1, self.range.rowCount, 1),
    GetOffsetRange: (self, args) =>
      part(self, args.integer(0), args.integer(1), self.range.rowCount, self.range.columnCount),
    GetResizedRange: (self, args) =>
      part(self, 0, 0, self.range.rowCount + args.integer(0), self.range.columnCount + args.integer(1)),
    GetAbsoluteResizedRange: (self, args) => part(self, 0, 0, args.integer(0), args.integer(1)),
    GetEntireColumn: ({ sheet, range }) => rangeOn(sheet, { ...range, rowIndex: 0, rowCount: MAX_ROWS }),
    GetEntireRow: ({ sheet, range }) => rangeOn(sheet, { ...range, columnIndex: 0, columnCount: MAX_COLUMNS }),
    GetBoundingRect: (self, args, session) =>
      rangeOn(self.sheet, boundingRange(self.range, otherRange(self, args, session))),
    GetIntersection: (self, args, session) => shared(self, args, session) ?? notFound(),
    GetIntersectionOrNullObject: (self, args, session) => shared(self, args, session),
    GetUsedRange: ({ sheet, range }, args) =>
      rangeOn(sheet, usedPart(sheet, range, args.flag(0, false)) ?? corner(range)),
    GetUsedRangeOrNullObject: ({ sheet, range }, args) => {
      const used = usedPart(sheet, range, args.flag(0, false));
      return used ? rangeOn(sheet, used) : null;
    },
    GetMergedAreasOrNullObject: ({ sheet, range }, _args, session) => {
      const ranges = sheet.merges.list().filter((merge) => intersection(merge, range) !== undefined);
      if (ranges.length > session.limits.mergedAreas) throw new HostError("GeneralException");
      return ranges.length > 0 ? { type: "RangeAreas", self: { sheet, ranges } } : null;
    },
    GetTables: ({ sheet, range }, args) => ({
      type: "TableScopedCollection",
      self: { sheet, ranges: [range], fullyContained: args.flag(0, false) },
    }),
  },
  methods: {
    _ValidateArraySize: ({ range }, args) => {
      if (args.integer(0) !== range.rowCount || args.integer(1) !== range.columnCount) {
        throw new HostError(
          "InvalidArgument",
          "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
        );
      }
    },
    Clear: ({ sheet, range }, args, session) => {
      clearCells(sheet, range, args.optionalText(0) ?? "All", session);
    },
    Select: ({ sheet, range }, _args, session) => {
      selectCells(sheet, range, session);
    },
    Merge: ({ sheet, range }, args, session) => {
      requireAllowed(session, sheet, "formatCells");
      if (args.flag(0, false)) throw new HostError("NotImplemented", "The Excel stand-in does not merge across.");
      if (sheet.tables.list().some((table) => intersection(table.range, range) !== undefined)) {
        throw new HostError("MergedRangeConflict");
      }
      sheet.merges.removeWithin(range);
      sheet.merges.add(range);
      session.changed(sheet);
    },
    Unmerge: ({ sheet, range }, _args, session) => {
      requireAllowed(session, sheet, "formatCells");
      sheet.merges.removeWithin(range);
      session.changed(sheet);
    },
    GetRowProperties: ({ sheet, range }, args) => readRowProperties(sheet, range, args.structure(0)),
    GetCellProperties: ({ sheet, range }, args, session) =>
      readCellProperties(sheet, range, args.structure(0), session),
    GetColumnProperties: ({ sheet, range }, args) => readColumnProperties(sheet, range, args.structure(0)),
  },
  notes: {
    values: "Formulas are kept, not calculated: a new formula shows 0 until Excel opens the file.",
    addressLocal: "Always English.",
    numberFormat: "Always the English codes.",
    merge: "Not across; refused over a table.",
    getUsedRange: "Counts cells that have a format of their own as Excel does, not whole formatted rows and columns.",
  },
});

function rangeOn(sheet: Worksheet, range: CellRange): HostObject {
  return { type: "Range", self: { sheet, range } };
}

function part(self: Self, rows: number, columns: number, rowCount: number, columnCount: number): HostObject {
  const { rowIndex, columnIndex } = self.range;
  return rangeOn(self.sheet, checkedRange(rowIndex + rows, columnIndex + columns, rowCount, columnCount));
}

function otherRange(self: Self, args: CallArguments, session: HostSession): CellRange {
  const other = args.find(0, "Range");
  if (!other) return resolveAddress(args.text(0), self.sheet, session);
  if (other.sheet.id !== self.sheet.id) throw new HostError("InvalidArgument");
  return other.range;
}

function shared(self: Self, args: CallArguments, session: HostSession): HostObject | null {
  const cells = intersection(self.range, otherRange(self, args, session));
  return cells ? rangeOn(self.sheet, cells) : null;
}

function corner(range: CellRange): CellRange {
  return { ...range, rowCount: 1, columnCount: 1 };
}

function notFound(): never {
  throw new HostError("ItemNotFound");
}
