import { childOrder, requireChild } from "../xml/ordered-child";
import type { XmlElement } from "../xml/xml-element";
import { xmlFlag } from "../xml/xml-values";
import type { AlignmentStyle, BorderLine, BorderStyle, FillStyle, FontStyle } from "./cell-style";

/** The order of a font's children that Excel insists on. */
export const FONT_ORDER = childOrder(
  "b",
  "i",
  "strike",
  "condense",
  "extend",
  "outline",
  "shadow",
  "u",
  "vertAlign",
  "sz",
  "color",
  "name",
  "family",
  "charset",
  "scheme",
);
const BORDER_ORDER = childOrder("start", "left", "end", "right", "top", "bottom", "diagonal", "vertical", "horizontal");
const LINE_CHILDREN = childOrder("color");

/** Changes a `font` element in place; everything that the change does not name stays. */
export function applyFont(font: XmlElement, change: Partial<FontStyle>): void {
  if (change.bold !== undefined) setFlag(font, "b", change.bold);
  if (change.italic !== undefined) setFlag(font, "i", change.italic);
  if (change.strikethrough !== undefined) setFlag(font, "strike", change.strikethrough);
  if (change.underline !== undefined) {
    const value = change.underline;
    if (value === "none") removeChild(font, "u");
    else requireChild(font, "u", FONT_ORDER).setAttribute("val", value === "single" ? undefined : value);
  }
  if (change.size !== undefined) requireChild(font, "sz", FONT_ORDER).setAttribute("val", String(change.size));
  if (change.color !== undefined) {
    if (change.color === null) removeChild(font, "color");
    else setColor(requireChild(font, "color", FONT_ORDER), change.color);
  }
  if (change.name !== undefined) {
    requireChild(font, "name", FONT_ORDER).setAttribute("val", change.name);
    // A font of the theme's scheme would be replaced by the theme's; its family and charset belong to the old name.
    for (const local of ["scheme", "family", "charset"]) removeChild(font, local);
  }
}

/** Gives a `fill` element of a cell new content. */
export function writeCellFill(fill: XmlElement, style: FillStyle): void {
  const kind = style.pattern ?? "none";
  const pattern = fill.create("patternFill", { patternType: kind });
  if (kind === "solid") {
    pattern.append(colorElement(fill, "fgColor", style.color));
    pattern.append(fill.create("bgColor", { indexed: "64" }));
  } else if (kind !== "none") {
    if (style.patternColor !== null) pattern.append(colorElement(fill, "fgColor", style.patternColor));
    if (style.color !== null) pattern.append(colorElement(fill, "bgColor", style.color));
  }
  fill.setChildren([pattern]);
}

/** Changes lines of a `border` element in place. */
export function applyBorder(border: XmlElement, change: Partial<BorderStyle>): void {
  applyLine(border, "left", "start", change.left);
  applyLine(border, "right", "end", change.right);
  applyLine(border, "top", "top", change.top);
  applyLine(border, "bottom", "bottom", change.bottom);
}

/** Changes an `alignment` element in place. */
export function applyAlignment(alignment: XmlElement, change: Partial<AlignmentStyle>): void {
  if (change.horizontal !== undefined) {
    alignment.setAttribute("horizontal", change.horizontal === "general" ? undefined : change.horizontal);
  }
  if (change.vertical !== undefined) {
    alignment.setAttribute("vertical", change.vertical === "bottom" ? undefined : change.vertical);
  }
  if (change.wrapText !== undefined) alignment.setAttribute("wrapText", xmlFlag(change.wrapText));
  if (change.indent !== undefined)
    alignment.setAttribute("indent", change.indent === 0 ? undefined : String(change.indent));
}

/** A colour element beside `sibling`; null is Excel's automatic colour. */
export function colorElement(sibling: XmlElement, local: string, color: string | null): XmlElement {
  const element = sibling.create(local);
  setColor(element, color);
  return element;
}

function setColor(element: XmlElement, color: string | null): void {
  for (const name of ["theme", "tint", "indexed", "auto", "rgb"]) element.setAttribute(name, undefined);
  if (color === null) element.setAttribute("auto", "1");
  else element.setAttribute("rgb", `FF${color.slice(1).toUpperCase()}`);
}

function applyLine(border: XmlElement, local: string, strictLocal: string, line: BorderLine | null | undefined): void {
  if (line === undefined) return;
  const element = border.find(strictLocal) ?? requireChild(border, local, BORDER_ORDER);
  element.setAttribute("style", line?.style);
  if (line) setColor(requireChild(element, "color", LINE_CHILDREN), line.color);
  else removeChild(element, "color");
}

function setFlag(parent: XmlElement, local: string, value: boolean): void {
  if (value) requireChild(parent, local, FONT_ORDER).setAttribute("val", undefined);
  else removeChild(parent, local);
}

function removeChild(parent: XmlElement, local: string): void {
  const child = parent.find(local);
  if (child) parent.remove(child);
}
