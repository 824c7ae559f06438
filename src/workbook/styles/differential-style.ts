import { readBorder, readFlag, readUnderline } from "./read-style";
import { applyBorder, applyFont, colorElement, FONT_ORDER } from "./write-style";
import { insertInOrder } from "../xml/ordered-child";
import type { XmlElement } from "../xml/xml-element";
import type { BorderStyle, FillStyle, FontStyle } from "./cell-style";
import type { ColorPalette } from "./color-palette";

type DifferentialFont = Partial<Pick<FontStyle, "bold" | "italic" | "underline" | "strikethrough" | "color">>;

/** What a conditional format lays over a cell; parts left out show the cell's own. */
export interface DifferentialStyle {
  readonly font?: DifferentialFont;
  /** For a plain colour: `{ pattern: "solid", color: "#FFC7CE" }`. */
  readonly fill?: Partial<FillStyle>;
  readonly border?: Partial<BorderStyle>;
  readonly numberFormat?: string;
}

/** Reads a `dxf` element. */
export function readDifferentialStyle(dxf: XmlElement, palette: ColorPalette): DifferentialStyle {
  const font = dxf.find("font");
  const fill = dxf.find("fill")?.find("patternFill");
  const border = dxf.find("border");
  const code = dxf.find("numFmt")?.attribute("formatCode");
  return {
    ...(font && { font: readDifferentialFont(font, palette) }),
    ...(fill && { fill: readDifferentialFill(fill, palette) }),
    ...(border && { border: readBorder(border, palette) }),
    ...(code !== undefined && { numberFormat: code }),
  };
}

/** Fills an empty `dxf` element. `numberFormatId` is the number of the style's format code. */
export function writeDifferentialStyle(dxf: XmlElement, style: DifferentialStyle, numberFormatId: number): void {
  if (style.font) {
    const font = dxf.create("font");
    applyFont(font, style.font);
    // Absent would mean "as the cell": a rule that takes bold or strike away has to say so.
    const { bold, italic, strikethrough } = style.font;
    if (bold === false) insertInOrder(font, font.create("b", { val: "0" }), FONT_ORDER);
    if (italic === false) insertInOrder(font, font.create("i", { val: "0" }), FONT_ORDER);
    if (strikethrough === false) insertInOrder(font, font.create("strike", { val: "0" }), FONT_ORDER);
    dxf.append(font);
  }
  if (style.numberFormat !== undefined) {
    dxf.append(dxf.create("numFmt", { numFmtId: String(numberFormatId), formatCode: style.numberFormat }));
  }
  if (style.fill) dxf.append(dxf.create("fill", {}, differentialFill(dxf, style.fill)));
  if (style.border) {
    const border = dxf.create("border");
    applyBorder(border, style.border);
    dxf.append(border);
  }
}

function readDifferentialFont(font: XmlElement, palette: ColorPalette): DifferentialFont {
  const color = font.find("color");
  return {
    ...(font.find("b") && { bold: readFlag(font.find("b")) }),
    ...(font.find("i") && { italic: readFlag(font.find("i")) }),
    ...(font.find("u") && { underline: readUnderline(font.find("u")) }),
    ...(font.find("strike") && { strikethrough: readFlag(font.find("strike")) }),
    ...(color && { color: palette.resolve(color) }),
  };
}

/** In a dxf the colour of a solid fill is the background, and "solid" is what an absent pattern type means. */
function readDifferentialFill(pattern: XmlElement, palette: ColorPalette): FillStyle {
  const kind = pattern.attribute("patternType") ?? "solid";
  const background = palette.resolve(pattern.find("bgColor"));
  const foreground = palette.resolve(pattern.find("fgColor"));
  if (kind === "none") return { pattern: null, color: null, patternColor: null };
  if (kind === "solid") return { pattern: "solid", color: background ?? foreground, patternColor: null };
  return { pattern: kind, color: background, patternColor: foreground };
}

function differentialFill(dxf: XmlElement, style: Partial<FillStyle>): XmlElement {
  const kind = style.pattern ?? "solid";
  const pattern = dxf.create("patternFill", { patternType: kind === "solid" ? undefined : kind });
  if (style.patternColor !== undefined && style.patternColor !== null) {
    pattern.append(colorElement(dxf, "fgColor", style.patternColor));
  }
  if (style.color !== undefined) pattern.append(colorElement(dxf, "bgColor", style.color));
  return pattern;
}
