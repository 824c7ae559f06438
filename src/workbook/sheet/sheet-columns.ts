import { MAX_COLUMNS } from "../../core/grid/cell-range";
import type { IndexSpan } from "../../core/grid/sheet-snapshot";
import { requireChild } from "../xml/ordered-child";
import { isXmlTrue, xmlNumber } from "../xml/xml-values";
import type { XmlElement } from "../xml/xml-element";
import { WORKSHEET_ORDER } from "./worksheet-order";

/** Excel's width of a column that nobody set, in characters of Calibri 11. */
const STANDARD_WIDTH = 8.43;

/** Widths, hiding and styles of columns. */
export class SheetColumns {
  private styles: readonly (IndexSpan & { readonly styleIndex: number })[] | undefined;

  constructor(private readonly root: () => XmlElement) {}

  hiddenSpans(): readonly IndexSpan[] {
    const spans: { first: number; last: number }[] = [];
    for (const column of this.elements()) {
      const span = spanOf(column);
      if (!span || !isHiddenColumn(column)) continue;
      const previous = spans.at(-1);
      if (previous?.last === span.first - 1) previous.last = span.last;
      else spans.push({ ...span });
    }
    return spans;
  }

  isHidden(columnIndex: number): boolean {
    const column = this.find(columnIndex);
    return column !== undefined && isHiddenColumn(column);
  }

  /** First and last are 0-based and inclusive. */
  setHidden(first: number, last: number, hidden: boolean): void {
    this.change(first, last, (column) => {
      column.setAttribute("hidden", hidden ? "1" : undefined);
      if (!hidden && column.attribute("width") === "0") column.setAttribute("width", String(this.defaultWidth));
    });
  }

  /** In characters of the default font, as the file counts them; null for the default. */
  width(columnIndex: number): number | null {
    const width = this.find(columnIndex)?.attribute("width");
    return width === undefined ? null : xmlNumber(width, this.defaultWidth);
  }

  setWidth(first: number, last: number, characters: number | null): void {
    this.change(first, last, (column) => {
      column.setAttribute("width", characters === null ? undefined : String(characters));
      column.setAttribute("customWidth", characters === null ? undefined : "1");
    });
  }

  /** Style index of empty cells of the column; 0 for none. */
  styleIndex(columnIndex: number): number {
    this.styles ??= this.elements().flatMap((column) => {
      const span = spanOf(column);
      const styleIndex = xmlNumber(column.attribute("style"), 0);
      return span && styleIndex > 0 ? [{ ...span, styleIndex }] : [];
    });
    return this.styles.find((span) => columnIndex >= span.first && columnIndex <= span.last)?.styleIndex ?? 0;
  }

  setStyleIndex(first: number, last: number, styleIndex: number): void {
    this.change(first, last, (column) => {
      column.setAttribute("style", styleIndex === 0 ? undefined : String(styleIndex));
    });
  }

  /** The width of columns that have none of their own, in characters. */
  get defaultWidth(): number {
    const format = this.root().find("sheetFormatPr");
    const base = format?.attribute("baseColWidth");
    return xmlNumber(
      format?.attribute("defaultColWidth"),
      base === undefined ? STANDARD_WIDTH : xmlNumber(base, 8) + 0.43,
    );
  }

  /** Style indexes that columns use. */
  usedStyles(): readonly number[] {
    return this.elements().map((column) => xmlNumber(column.attribute("style"), 0));
  }

  private elements(): XmlElement[] {
    return this.root().find("cols")?.elements("col") ?? [];
  }

  private find(columnIndex: number): XmlElement | undefined {
    return this.elements().find((column) => {
      const span = spanOf(column);
      return span !== undefined && columnIndex >= span.first && columnIndex <= span.last;
    });
  }

  /** Cuts the present column elements at the ends of the span, fills its gaps, and changes those inside. */
  private change(first: number, last: number, apply: (column: XmlElement) => void): void {
    const container = requireChild(this.root(), "cols", WORKSHEET_ORDER);
    let gapStart = first;
    for (const column of this.elements()) {
      const span = spanOf(column);
      if (!span || span.last < first || span.first > last) continue;
      if (gapStart < span.first) this.insert(container, gapStart, span.first - 1, apply);
      gapStart = Math.max(gapStart, span.last + 1);
      if (span.first < first) container.insertBefore(cut(column, span.first, first - 1), column);
      const after = siblingAfter(container, column);
      if (span.last > last) container.insertBefore(cut(column, last + 1, span.last), after);
      setSpan(column, Math.max(span.first, first), Math.min(span.last, last));
      apply(column);
      if (saysNothing(column)) container.remove(column);
    }
    if (gapStart <= last) this.insert(container, gapStart, last, apply);
    this.root().removeIfEmptied(container);
    this.styles = undefined;
  }

  private insert(container: XmlElement, first: number, last: number, apply: (column: XmlElement) => void): void {
    const column = container.create("col");
    setSpan(column, first, last);
    apply(column);
    if (saysNothing(column)) return;
    // The file wants a width with every column, also where only hiding or a style is meant.
    if (column.attribute("width") === undefined) column.setAttribute("width", String(this.defaultWidth));
    container.insertBefore(
      column,
      container.elements().find((other) => (spanOf(other)?.first ?? 0) > last),
    );
  }
}

function spanOf(column: XmlElement): IndexSpan | undefined {
  const first = xmlNumber(column.attribute("min"), 0) - 1;
  const last = Math.min(xmlNumber(column.attribute("max"), 0), MAX_COLUMNS) - 1;
  return first >= 0 && last >= first ? { first, last } : undefined;
}

function setSpan(column: XmlElement, first: number, last: number): void {
  column.setAttribute("min", String(first + 1));
  column.setAttribute("max", String(last + 1));
}

function cut(column: XmlElement, first: number, last: number): XmlElement {
  const copy = column.clone();
  setSpan(copy, first, last);
  return copy;
}

function siblingAfter(container: XmlElement, column: XmlElement): XmlElement | undefined {
  const siblings = container.elements();
  return siblings[siblings.indexOf(column) + 1];
}

function saysNothing(column: XmlElement): boolean {
  return column.attributes.every((attribute) => attribute.name === "min" || attribute.name === "max");
}

function isHiddenColumn(column: XmlElement): boolean {
  return (
    isXmlTrue(column.attribute("hidden")) ||
    (column.attribute("width") !== undefined && Number(column.attribute("width")) === 0)
  );
}
