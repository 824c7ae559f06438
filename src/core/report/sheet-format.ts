import type { CellValue } from "../grid/cell-value";
import type { CellStyle } from "./generated-sheet";

/**
 * What a look changes of the workbook's default style; the font is the workbook's own. Every cell is aligned left and
 * centred vertically. Colours are "#RRGGBB", null is none.
 */
export interface SheetCellFormat {
  /** Points. */
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly textColor: string;
  readonly fillColor: string | null;
  /** A thin line under the cell. */
  readonly lineColor: string | null;
  /** Left aligned; one step is about the width of a character. */
  readonly indent: 0 | 1;
  readonly wrapText: boolean;
}

const INK = "#1B2A3A";
const QUIET = "#4A5866";
const LINE = "#C9D1D9";
const LINK = "#0B4A8F";

const PLAIN: SheetCellFormat = {
  fontSize: 11,
  bold: false,
  italic: false,
  underline: false,
  textColor: INK,
  fillColor: null,
  lineColor: null,
  indent: 0,
  wrapText: false,
};

const WRAPPED: SheetCellFormat = { ...PLAIN, lineColor: LINE, indent: 1, wrapText: true };

/** A state in a table: the word says it, fill and weight repeat it, also in black and white. */
const STATE: SheetCellFormat = { ...WRAPPED, bold: true };

/**
 * The looks of our own sheets, one table for every door. Text keeps a contrast above 7:1 on its fill, and no state is
 * told by colour alone: its word stands in the cell.
 */
export const SHEET_FORMATS: Readonly<Record<CellStyle, SheetCellFormat>> = {
  title: { ...PLAIN, bold: true, textColor: QUIET },
  headline: { ...PLAIN, fontSize: 18, bold: true },
  heading: { ...PLAIN, fontSize: 14, bold: true, textColor: "#123A63" },
  body: { ...PLAIN, indent: 1 },
  wrapped: WRAPPED,
  muted: { ...PLAIN, textColor: QUIET },
  label: { ...PLAIN, bold: true },
  number: { ...WRAPPED, bold: true },
  "table-header": {
    ...PLAIN,
    bold: true,
    textColor: "#FFFFFF",
    fillColor: "#1F3B57",
    indent: 1,
    wrapText: true,
  },
  state: STATE,
  signature: { ...PLAIN, lineColor: INK },
  link: { ...WRAPPED, underline: true, textColor: LINK },
  jump: { ...PLAIN, underline: true, textColor: LINK, indent: 1 },
  error: { ...STATE, textColor: "#6B0F0F", fillColor: "#F8D0D0" },
  warning: { ...STATE, italic: true, textColor: "#553800", fillColor: "#FFE8B3" },
  info: { ...STATE, bold: false, textColor: "#123A63", fillColor: "#DCE9F6" },
  good: { ...WRAPPED, textColor: "#124A2B", fillColor: "#E3F1E7" },
  neutral: { ...WRAPPED, italic: true, textColor: QUIET, fillColor: "#EEF1F4" },
};

/** Excel's name of the style that our tables wear under the looks above: no banding, so that states stand out. */
export const SHEET_TABLE_STYLE = "TableStyleLight1";

/** Space between the bars of our charts, in percent of a bar's width. */
export const SHEET_CHART_GAP = 60;

/** Inches around a printed page of ours. */
export const SHEET_MARGINS = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 } as const;

/**
 * The number format of a written value; our numbers are counts. Text cells are formatted as text, so that a name such as "=A1" or "1-2" stays
 * what it is also when Excel is given it, or when somebody edits the cell.
 */
export function sheetNumberFormat(value: CellValue): string {
  return typeof value === "string" ? "@" : "#,##0";
}
