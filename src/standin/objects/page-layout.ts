import { MAX_COLUMNS, type CellRange } from "../../core/grid/cell-range";
import type { PageMargins } from "../../workbook/sheet/page-setup";
import type { Worksheet } from "../../workbook/worksheet";
import { requireWritableWorkbook } from "../access";
import type { CallArguments } from "../call-arguments";
import { HostError } from "../host-error";
import type { HostSelves } from "../host-object";
import type { HostSession } from "../host-session";
import { asFlag, asKeyOf, asNumber } from "../json-values";
import { defineObject, type PropertyDefinition } from "../object-definition";
import { PAPER_SIZES } from "../paper-sizes";
import { resolveAddress } from "../range-address";
import type { Json, JsonObject } from "../wire-message";

type Self = HostSelves["PageLayout"];

const POINTS_PER_UNIT: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

export const pageLayoutDefinition = defineObject<"PageLayout">({
  type: "PageLayout",
  documentation: "https://learn.microsoft.com/javascript/api/excel/excel.pagelayout",
  properties: {
    Orientation: {
      read: ({ sheet }) => (sheet.pageSetup.orientation === "landscape" ? "Landscape" : "Portrait"),
      write: setting((sheet, value) => {
        sheet.pageSetup.orientation = asKeyOf({ portrait: "Portrait", landscape: "Landscape" }, value);
      }),
    },
    PaperSize: {
      read: ({ sheet }) => PAPER_SIZES[String(sheet.pageSetup.paperSize ?? 1)] ?? null,
      write: setting((sheet, value) => {
        sheet.pageSetup.paperSize = Number(asKeyOf(PAPER_SIZES, value));
      }),
    },
    Zoom: {
      read: ({ sheet }) => {
        const fit = sheet.pageSetup.fitTo;
        if (!fit) return { scale: sheet.pageSetup.scale };
        return { horizontalFitToPages: fit.width || null, verticalFitToPages: fit.height || null };
      },
      write: setting((sheet, value) => {
        setZoom(sheet, value);
      }),
    },
    CenterHorizontally: {
      read: ({ sheet }) => sheet.pageSetup.centerHorizontally,
      write: setting((sheet, value) => {
        sheet.pageSetup.centerHorizontally = asFlag(value);
      }),
    },
    PrintGridlines: {
      read: ({ sheet }) => sheet.pageSetup.printGridlines,
      write: setting((sheet, value) => {
        sheet.pageSetup.printGridlines = asFlag(value);
      }),
    },
    LeftMargin: margin("left"),
    RightMargin: margin("right"),
    TopMargin: margin("top"),
    BottomMargin: margin("bottom"),
    HeaderMargin: margin("header"),
    FooterMargin: margin("footer"),
  },
  links: { HeadersFooters: (self) => ({ type: "HeaderFooterGroup", self }) },
  objectMethods: {
    GetPrintTitleRowsOrNullObject: ({ sheet }) => {
      const rows = sheet.pageSetup.titleRows;
      if (!rows) return null;
      const range = {
        rowIndex: rows.first,
        columnIndex: 0,
        rowCount: rows.last - rows.first + 1,
        columnCount: MAX_COLUMNS,
      };
      return { type: "Range", self: { sheet, range } };
    },
    GetPrintAreaOrNullObject: ({ sheet }) => {
      const ranges = sheet.pageSetup.printArea;
      return ranges.length > 0 ? { type: "RangeAreas", self: { sheet, ranges } } : null;
    },
  },
  methods: {
    SetPrintTitleRows: ({ sheet }, args, session) => {
      requireWritableWorkbook(session);
      const { rowIndex, rowCount } = rangeArgument(sheet, args, session);
      sheet.pageSetup.titleRows = { first: rowIndex, last: rowIndex + rowCount - 1 };
    },
    SetPrintArea: ({ sheet }, args, session) => {
      requireWritableWorkbook(session);
      sheet.pageSetup.printArea = [rangeArgument(sheet, args, session)];
    },
    SetPrintMargins: ({ sheet }, args, session) => {
      requireWritableWorkbook(session);
      const points = POINTS_PER_UNIT[args.text(0)];
      if (points === undefined) throw new HostError("InvalidArgument");
      const margins: Record<string, number> = {};
      for (const [side, size] of Object.entries(args.structure(1))) {
        if (!(side in sheet.pageSetup.margins)) throw new HostError("InvalidArgument");
        margins[side] = inches(asNumber(size, 0, 3600) * points);
      }
      sheet.pageSetup.margins = { ...sheet.pageSetup.margins, ...margins };
    },
  },
  notes: { paperSize: "The common sizes.", setPrintArea: "Setting it takes one area." },
});

function setting(write: (sheet: Worksheet, value: Json) => void): NonNullable<PropertyDefinition<Self>["write"]> {
  return ({ sheet }, value, session) => {
    requireWritableWorkbook(session);
    write(sheet, value);
    session.changed(sheet);
  };
}

/** Excel's API counts margins in points, the file in inches. */
function margin(side: keyof PageMargins): PropertyDefinition<Self> {
  return {
    read: ({ sheet }) => sheet.pageSetup.margins[side] * 72,
    write: setting((sheet, value) => {
      sheet.pageSetup.margins = { ...sheet.pageSetup.margins, [side]: inches(asNumber(value, 0, 3600)) };
    }),
  };
}

function inches(points: number): number {
  return Math.round((points / 72) * 10_000) / 10_000;
}

function setZoom(sheet: Worksheet, value: Json): void {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new HostError("InvalidArgument");
  const zoom = value as JsonObject;
  const pages = (name: string): number =>
    zoom[name] === undefined || zoom[name] === null ? 0 : asNumber(zoom[name], 1, 32_767);
  if (zoom.scale !== undefined && zoom.scale !== null) {
    sheet.pageSetup.fitTo = null;
    sheet.pageSetup.scale = asNumber(zoom.scale, 10, 400);
    return;
  }
  sheet.pageSetup.fitTo = { width: pages("horizontalFitToPages"), height: pages("verticalFitToPages") };
}

function rangeArgument(sheet: Worksheet, args: CallArguments, session: HostSession): CellRange {
  const given = args.find(0, "Range");
  if (given && given.sheet.id !== sheet.id) throw new HostError("InvalidArgument");
  return given ? given.range : resolveAddress(args.text(0), sheet, session);
}
