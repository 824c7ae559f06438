import type { Worksheet } from "../../workbook/worksheet";
import { requireOpenStructure, requireUnprotected } from "../access";
import type { CallArguments } from "../call-arguments";
import { HostError } from "../host-error";
import type { HostObject } from "../host-object";
import type { HostSession } from "../host-session";
import { defineObject } from "../object-definition";
import { checkedRange } from "../range-geometry";
import { resolveAddress, resolveAddresses, WHOLE_SHEET } from "../range-address";
import { activateSheet } from "../select-cells";
import { DEFAULT_COLUMN_WIDTH } from "../column-width";
import { usedPart } from "../used-part";
import type { Json } from "../wire-message";

const VISIBILITY = { visible: "Visible", hidden: "Hidden", "very-hidden": "VeryHidden" } as const;

export const worksheetDefinition = defineObject<"Worksheet">({
  type: "Worksheet",
  documentation: "https://learn.microsoft.com/javascript/api/excel/excel.worksheet",
  identity: ({ sheet }) => ({ Id: sheet.id }),
  properties: {
    Id: { read: ({ sheet }) => sheet.id },
    Name: { read: ({ sheet }) => sheet.name, write: rename },
    Position: {
      read: ({ sheet }, { workbook }) => workbook.worksheets.findIndex((other) => other.id === sheet.id),
      write: move,
    },
    Visibility: { read: ({ sheet }) => VISIBILITY[sheet.visibility], write: setVisibility },
    TabColor: {
      read: ({ sheet }) => sheet.tabColor ?? "",
      write: ({ sheet }, value, session) => {
        if (typeof value !== "string") throw new HostError("InvalidArgument");
        requireOpenStructure(session);
        sheet.tabColor = value === "" ? null : value.toUpperCase();
        session.changed(sheet);
      },
    },
    ShowGridlines: { read: ({ sheet }) => sheet.view.showGridlines },
    Gridlines: {
      read: ({ sheet }) => sheet.view.showGridlines,
      write: ({ sheet }, value, session) => {
        if (typeof value !== "boolean") throw new HostError("InvalidArgument");
        requireUnprotected(session, sheet);
        sheet.view.showGridlines = value;
        session.changed(sheet);
      },
    },
    StandardWidth: { read: () => DEFAULT_COLUMN_WIDTH },
  },
  links: {
    AutoFilter: ({ sheet }) => ({ type: "AutoFilter", self: { sheet, table: null } }),
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

interface Self {
  readonly sheet: Worksheet;
}

function rename({ sheet }: Self, value: Json, session: HostSession): void {
  if (typeof value !== "string") throw new HostError("InvalidArgument");
  requireOpenStructure(session);
  const nameBefore = sheet.name;
  if (value === nameBefore) return;
  const taken = session.workbook.findWorksheet(value);
  if (taken && taken.id !== sheet.id) throw new HostError("ItemAlreadyExists");
  if (!taken && session.workbook.refusalOfSheetName(value) !== undefined) throw new HostError("InvalidArgument");
  sheet.name = value;
  session.events.fire("NameChanged", sheet.id, { nameBefore, nameAfter: value, source: "Local" });
  session.changed(sheet);
}

function move({ sheet }: Self, value: Json, session: HostSession): void {
  const { workbook } = session;
  if (typeof value !== "number" || !Number.isInteger(value) || value < 0 || value >= workbook.worksheets.length) {
    throw new HostError("InvalidArgument");
  }
  requireOpenStructure(session);
  workbook.moveWorksheet(sheet, value);
  session.changed(sheet);
}

function setVisibility({ sheet }: Self, value: Json, session: HostSession): void {
  const wanted = (["visible", "hidden", "very-hidden"] as const).find((kind) => VISIBILITY[kind] === value);
  if (!wanted) throw new HostError("InvalidArgument");
  requireOpenStructure(session);
  if (wanted === sheet.visibility) return;
  if (wanted !== "visible" && isLastVisible(sheet, session)) throw new HostError("InvalidOperation");
  const visibilityBefore = VISIBILITY[sheet.visibility];
  sheet.visibility = wanted;
  const visibilityAfter = VISIBILITY[wanted];
  session.events.fire("VisibilityChanged", sheet.id, { visibilityBefore, visibilityAfter, source: "Local" });
  leaveIfActive(sheet, session);
  session.changed(sheet);
}

function deleteSheet(sheet: Worksheet, session: HostSession): void {
  requireOpenStructure(session);
  if (sheet.visibility === "very-hidden") throw new HostError("InvalidOperation");
  if (isLastVisible(sheet, session)) throw new HostError("InvalidOperation");
  session.workbook.deleteWorksheet(sheet);
  leaveIfActive(sheet, session);
  session.events.fire("Deleted", sheet.id, { source: "Local" });
  session.changed(session.activeSheet);
}

/** When the sheet in sight goes away, Excel shows a neighbour. */
function leaveIfActive(sheet: Worksheet, session: HostSession): void {
  if (session.activeSheet.id !== sheet.id) return;
  const next = session.workbook.worksheets.find((other) => other.visibility === "visible");
  if (next) activateSheet(next, session);
}

function isLastVisible(sheet: Worksheet, { workbook }: HostSession): boolean {
  return workbook.worksheets.every((other) => other.id === sheet.id || other.visibility !== "visible");
}

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
