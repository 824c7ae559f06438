import { columnLetters, parseAddress, quoteSheetName } from "../../core/grid/a1";
import { MAX_COLUMNS, MAX_ROWS, type CellRange } from "../../core/grid/cell-range";
import type { IndexSpan } from "../../core/grid/sheet-snapshot";
import { childOrder, insertInOrder, requireChild, type ChildOrder } from "../xml/ordered-child";
import { isXmlTrue, xmlNumber } from "../xml/xml-values";
import { XmlElement } from "../xml/xml-element";
import { WORKSHEET_ORDER } from "./worksheet-order";

/** Inches. */
export interface PageMargins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly header: number;
  readonly footer: number;
}

/** Excel's codes, e.g. `&L&A&RPage &P of &N`; null for none. */
export interface HeaderFooter {
  readonly header: string | null;
  readonly footer: string | null;
}

export type PageOrientation = "default" | "portrait" | "landscape";

/** Pages wide and tall to shrink to; 0 leaves that direction free. */
export interface PageFit {
  readonly width: number;
  readonly height: number;
}

/** The names by which a sheet's print titles and areas are kept: a text without "=", or null for none. */
export interface PrintNames {
  readonly sheetName: () => string;
  readonly read: (name: string) => string | null;
  readonly write: (name: string, formula: string | null) => void;
}

const PRINT_TITLES = "_xlnm.Print_Titles";
const PRINT_AREA = "_xlnm.Print_Area";
const STANDARD_MARGINS: PageMargins = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };
const PROPERTIES_ORDER = childOrder("tabColor", "outlinePr", "pageSetUpPr");
const HEADER_FOOTER_ORDER = childOrder(
  "oddHeader",
  "oddFooter",
  "evenHeader",
  "evenFooter",
  "firstHeader",
  "firstFooter",
);

/** How the sheet is printed. */
export class PageSetup {
  constructor(
    private readonly root: () => XmlElement,
    private readonly names: PrintNames,
  ) {}

  get orientation(): PageOrientation {
    const value = this.read("pageSetup", "orientation");
    return value === "portrait" || value === "landscape" ? value : "default";
  }

  set orientation(value: PageOrientation) {
    this.write("pageSetup", "orientation", value === "default" ? undefined : value);
  }

  /** Excel's number of the paper: 1 is Letter, 9 is A4; null for the printer's own. */
  get paperSize(): number | null {
    const value = this.read("pageSetup", "paperSize");
    return value === undefined ? null : xmlNumber(value, 1);
  }

  set paperSize(value: number | null) {
    this.write("pageSetup", "paperSize", value === null ? undefined : String(value));
  }

  /** Null means no fitting at all: the scale decides. */
  get fitTo(): PageFit | null {
    const fits = isXmlTrue(this.root().find("sheetPr")?.find("pageSetUpPr")?.attribute("fitToPage"));
    if (!fits) return null;
    return {
      width: xmlNumber(this.read("pageSetup", "fitToWidth"), 1),
      height: xmlNumber(this.read("pageSetup", "fitToHeight"), 1),
    };
  }

  set fitTo(fit: PageFit | null) {
    const properties = requireChild(this.root(), "sheetPr", WORKSHEET_ORDER);
    requireChild(properties, "pageSetUpPr", PROPERTIES_ORDER).setAttribute("fitToPage", fit ? "1" : undefined);
    dropIfSilent(properties, "pageSetUpPr");
    dropIfSilent(this.root(), "sheetPr");
    this.write("pageSetup", "fitToWidth", fit === null || fit.width === 1 ? undefined : String(fit.width));
    this.write("pageSetup", "fitToHeight", fit === null || fit.height === 1 ? undefined : String(fit.height));
  }

  /** Percent. */
  get scale(): number {
    return xmlNumber(this.read("pageSetup", "scale"), 100);
  }

  set scale(percent: number) {
    this.write("pageSetup", "scale", percent === 100 ? undefined : String(percent));
  }

  get margins(): PageMargins {
    const side = (name: keyof PageMargins): number => xmlNumber(this.read("pageMargins", name), STANDARD_MARGINS[name]);
    return {
      left: side("left"),
      right: side("right"),
      top: side("top"),
      bottom: side("bottom"),
      header: side("header"),
      footer: side("footer"),
    };
  }

  set margins(margins: PageMargins) {
    for (const side of ["left", "right", "top", "bottom", "header", "footer"] as const) {
      this.write("pageMargins", side, String(margins[side]));
    }
  }

  get headerFooter(): HeaderFooter {
    const element = this.root().find("headerFooter");
    return { header: element?.find("oddHeader")?.text ?? null, footer: element?.find("oddFooter")?.text ?? null };
  }

  set headerFooter({ header, footer }: HeaderFooter) {
    const element = requireChild(this.root(), "headerFooter", WORKSHEET_ORDER);
    setTextChild(element, "oddHeader", header, HEADER_FOOTER_ORDER);
    setTextChild(element, "oddFooter", footer, HEADER_FOOTER_ORDER);
    dropIfSilent(this.root(), "headerFooter");
  }

  get centerHorizontally(): boolean {
    return isXmlTrue(this.read("printOptions", "horizontalCentered"));
  }

  set centerHorizontally(value: boolean) {
    this.write("printOptions", "horizontalCentered", value ? "1" : undefined);
  }

  get printGridlines(): boolean {
    return isXmlTrue(this.read("printOptions", "gridLines"));
  }

  set printGridlines(value: boolean) {
    this.write("printOptions", "gridLines", value ? "1" : undefined);
  }

  /** Rows repeated on each page, or null. */
  get titleRows(): IndexSpan | null {
    const rows = this.titleParts().find((part) => part.columnCount === MAX_COLUMNS);
    return rows ? { first: rows.rowIndex, last: rows.rowIndex + rows.rowCount - 1 } : null;
  }

  set titleRows(rows: IndexSpan | null) {
    const sheet = quoteSheetName(this.names.sheetName());
    const columns = this.titleParts().find((part) => part.rowCount === MAX_ROWS && part.columnCount < MAX_COLUMNS);
    const parts: string[] = [];
    if (columns) {
      const last = columns.columnIndex + columns.columnCount - 1;
      parts.push(`${sheet}!$${columnLetters(columns.columnIndex)}:$${columnLetters(last)}`);
    }
    if (rows) parts.push(`${sheet}!$${rows.first + 1}:$${rows.last + 1}`);
    this.names.write(PRINT_TITLES, parts.length === 0 ? null : parts.join(","));
  }

  /** Empty where the whole sheet is printed. */
  get printArea(): readonly CellRange[] {
    return referencedRanges(this.names.read(PRINT_AREA));
  }

  set printArea(ranges: readonly CellRange[]) {
    const sheet = quoteSheetName(this.names.sheetName());
    const parts = ranges.map((range) => `${sheet}!${absoluteAddress(range)}`);
    this.names.write(PRINT_AREA, parts.length === 0 ? null : parts.join(","));
  }

  /** 0-based rows before which a page ends by hand. */
  get rowBreaks(): readonly number[] {
    const breaks = this.root().find("rowBreaks")?.elements("brk") ?? [];
    return breaks.map((element) => xmlNumber(element.attribute("id"), 0));
  }

  set rowBreaks(rowIndexes: readonly number[]) {
    const present = this.root().find("rowBreaks");
    if (present) this.root().remove(present);
    if (rowIndexes.length === 0) return;
    const count = String(rowIndexes.length);
    const container = this.root().create("rowBreaks", { count, manualBreakCount: count });
    for (const rowIndex of rowIndexes) container.append(rowBreak(container, rowIndex));
    insertInOrder(this.root(), container, WORKSHEET_ORDER);
  }

  /** Ends a page by hand before a 0-based row. Many breaks that are added from the top down cost the same each. */
  addRowBreak(rowIndex: number): void {
    const container = this.root().find("rowBreaks");
    const last = container?.children.at(-1);
    const isBehindAll = last instanceof XmlElement && xmlNumber(last.attribute("id"), 0) < rowIndex;
    if (!container || !isBehindAll || container.attribute("manualBreakCount") !== String(container.children.length)) {
      this.rowBreaks = [...new Set(this.rowBreaks).add(rowIndex)].sort((a, b) => a - b);
      return;
    }
    container.append(rowBreak(container, rowIndex));
    const count = String(container.children.length);
    for (const name of ["count", "manualBreakCount"]) container.setAttribute(name, count);
  }

  private titleParts(): CellRange[] {
    return referencedRanges(this.names.read(PRINT_TITLES));
  }

  private read(element: string, attribute: string): string | undefined {
    return this.root().find(element)?.attribute(attribute);
  }

  private write(element: string, attribute: string, value: string | undefined): void {
    if (this.read(element, attribute) === value) return;
    requireChild(this.root(), element, WORKSHEET_ORDER).setAttribute(attribute, value);
    dropIfSilent(this.root(), element);
  }
}

function rowBreak(container: XmlElement, rowIndex: number): XmlElement {
  return container.create("brk", { id: String(rowIndex), max: String(MAX_COLUMNS - 1), man: "1" });
}

/** Ranges of references such as `'Sheet 1'!$A:$B,'Sheet 1'!$1:$3`, without their sheet names. */
function referencedRanges(formula: string | null): CellRange[] {
  const references = (formula ?? "").match(/(?:'(?:[^']|'')*'|[^',!])+!?[^,]*/g) ?? [];
  return references
    .map((reference) => parseAddress(reference.slice(reference.lastIndexOf("!") + 1)))
    .filter((range) => range !== undefined);
}

function absoluteAddress(range: CellRange): string {
  const corner = (rowIndex: number, columnIndex: number): string => `$${columnLetters(columnIndex)}$${rowIndex + 1}`;
  const first = corner(range.rowIndex, range.columnIndex);
  return `${first}:${corner(range.rowIndex + range.rowCount - 1, range.columnIndex + range.columnCount - 1)}`;
}

function setTextChild(parent: XmlElement, local: string, text: string | null, order: ChildOrder): void {
  const present = parent.find(local);
  if (text === null) {
    if (present) parent.remove(present);
  } else if (present?.text !== text) {
    requireChild(parent, local, order).setText(text);
  }
}

function dropIfSilent(parent: XmlElement, local: string): void {
  const child = parent.find(local);
  if (child?.attributes.length === 0 && child.children.length === 0) parent.remove(child);
}
