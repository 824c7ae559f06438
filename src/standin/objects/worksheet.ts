import type { Worksheet } from "../../workbook/worksheet";
import { requireInFront, requireOpenStructure, requireUnprotected } from "../access";
import type { CallArguments } from "../call-arguments";
import type { HostObject } from "../host-object";
import type { HostSession } from "../host-session";
import { asColor, asFlag, asText } from "../json-values";
import { defineObject } from "../object-definition";
import { checkedRange } from "../range-geometry";
import { resolveAddress, resolveAddresses, WHOLE_SHEET } from "../range-address";
import { activateSheet } from "../select-cells";
import { deleteSheet, moveSheet, renameSheet, setSheetVisibility, VISIBILITY } from "../sheet-list-edits";
import { DEFAULT_COLUMN_WIDTH } from "../column-width";
import { usedPart } from "../used-part";

export const worksheetDefinition = defineObject<"Worksheet">({
  type: "Worksheet",
  documentation: "https://learn.microsoft.com/javascript/api/excel/excel.worksheet",
  identity: ({ sheet }) => ({ Id: sheet.id }),
  properties: {
    Id: { read: ({ sheet }) => sheet.id },
    Name: {
      read: ({ sheet }) => sheet.name,
      write: ({ sheet }, value, session) => {
        renameSheet(sheet, asText(value), session);
      },
    },
    Position: {
      read: ({ sheet }, { workbook }) => workbook.worksheets.findIndex((other) => other.id === sheet.id),
      write: ({ sheet }, value, session) => {
        moveSheet(sheet, value, session);
      },
    },
    Visibility: {
      read: ({ sheet }) => VISIBILITY[sheet.visibility],
      write: ({ sheet }, value, session) => {
        setSheetVisibility(sheet, value, session);
      },
    },
    TabColor: {
      read: ({ sheet }) => sheet.tabColor ?? "",
      write: ({ sheet }, value, session) => {
        requireOpenStructure(session);
        sheet.tabColor = value === "" ? null : asColor(value);
        session.changed(sheet);
      },
    },
    ShowGridlines: { read: ({ sheet }) => sheet.view.showGridlines },
    Gridlines: {
      read: ({ sheet }) => sheet.view.showGridlines,
      write: ({ sheet }, value, session) => {
        requireInFront(session);
        requireUnprotected(session, sheet);
        sheet.view.showGridlines = asFlag(value);
        session.changed(sheet);
      },
    },
    StandardWidth: { read: () => DEFAULT_COLUMN_WIDTH },
  },
  links: {
    AutoFilter: ({ sheet }) => ({ type: "AutoFilter", self: { sheet, table: null } }),
    Charts: (self) => ({ type: "ChartCollection", self }),
    FreezePanes: (self) => ({ type: "WorksheetFreezePanes", self }),
    HorizontalPageBreaks: (self) => ({ type: "PageBreakCollection", self }),
    Names: ({ sheet }) => ({ type: "NamedItemCollection", self: { scope: sheet } }),
    PageLayout: (self) => ({ type: "PageLayout", self }),
    Protection: (self) => ({ type: "WorksheetProtection", self }),
    Tables: ({ sheet }) => ({ type: "TableCollection", self: { sheet } }),
  },
  objectMethods: {
    GetRange: ({ sheet }, args, session) => ({
      type: "Range",
      self: { sheet, range: args.isMissing(0) ? WHOLE_SHEET : resolveAddress(args.text(0), sheet, session) },
    }),
    GetRangeByIndexes: ({ sheet }, args) => ({
      type: "Range",
      self: { sheet, range: checkedRange(args.integer(0), args.integer(1), args.integer(2), args.integer(3)) },
    }),
    GetCell: ({ sheet }, args) => ({
      type: "Range",
      self: { sheet, range: checkedRange(args.integer(0), args.integer(1), 1, 1) },
    }),
    GetRanges: ({ sheet }, args, session) => ({
      type: "RangeAreas",
      self: { sheet, ranges: args.isMissing(0) ? [WHOLE_SHEET] : resolveAddresses(args.text(0), sheet, session) },
    }),
    GetUsedRange: ({ sheet }, args) => ({
      type: "Range",
      self: { sheet, range: usedPart(sheet, WHOLE_SHEET, args.flag(0, false)) ?? checkedRange(0, 0, 1, 1) },
    }),
    GetUsedRangeOrNullObject: ({ sheet }, args) => {
      const range = usedPart(sheet, WHOLE_SHEET, args.flag(0, false));
      return range ? { type: "Range", self: { sheet, range } } : null;
    },
    GetNextOrNullObject: (self, args, session) => neighbour(self.sheet, 1, args, session),
    GetPreviousOrNullObject: (self, args, session) => neighbour(self.sheet, -1, args, session),
  },
  methods: {
    Activate: ({ sheet }, _args, session) => {
      activateSheet(sheet, session);
    },
    Delete: ({ sheet }, _args, session) => {
      deleteSheet(sheet, session);
    },
  },
  events: [
    "Activated",
    "DataChanged",
    "Deactivated",
    "NameChanged",
    "ProtectionChanged",
    "RowHiddenChanged",
    "SelectionChanged",
    "VisibilityChanged",
  ],
  notes: { standardWidth: "Always Excel's own default." },
});

function neighbour(sheet: Worksheet, step: 1 | -1, args: CallArguments, session: HostSession): HostObject | null {
  const visibleOnly = args.flag(0, false);
  const sheets = session.workbook.worksheets;
  const start = sheets.findIndex((other) => other.id === sheet.id);
  for (let index = start + step; index >= 0 && index < sheets.length; index += step) {
    const other = sheets[index];
    if (other && (!visibleOnly || other.visibility === "visible")) return { type: "Worksheet", self: { sheet: other } };
  }
  return null;
}
