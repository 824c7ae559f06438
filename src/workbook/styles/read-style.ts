import type { XmlElement } from "../xml/xml-element";
import { isXmlTrue, xmlNumber } from "../xml/xml-values";
import type {
  AlignmentStyle,
  BorderLine,
  BorderLineStyle,
  BorderStyle,
  FillStyle,
  FontStyle,
  HorizontalAlignment,
  UnderlineStyle,
  VerticalAlignment,
} from "./cell-style";
import type { ColorPalette } from "./color-palette";

const UNDERLINES: readonly UnderlineStyle[] = ["none", "single", "double", "singleAccounting", "doubleAccounting"];
const HORIZONTALS: readonly HorizontalAlignment[] = [
  "general",
  "left",
  "center",
  "right",
  "fill",
  "justify",
  "centerContinuous",
  "distributed",
];
const VERTICALS: readonly VerticalAlignment[] = ["top", "center", "bottom", "justify", "distributed"];
const LINES: readonly BorderLineStyle[] = [
  "thin",
  "medium",
  "dashed",
  "dotted",
  "thick",
  "double",
  "hair",
  "mediumDashed",
  "dashDot",
  "mediumDashDot",
  "dashDotDot",
  "mediumDashDotDot",
  "slantDashDot",
];

/** A `font` element; what it leaves out is Excel's default. */
export function readFont(font: XmlElement | undefined, palette: ColorPalette): FontStyle {
  return {
    name: font?.find("name")?.attribute("val") ?? "Calibri",
    size: xmlNumber(font?.find("sz")?.attribute("val"), 11),
    bold: readFlag(font?.find("b")),
    italic: readFlag(font?.find("i")),
    underline: readUnderline(font?.find("u")),
    strikethrough: readFlag(font?.find("strike")),
    color: palette.resolve(font?.find("color")),
  };
}

/** A child such as `<b/>` or `<b val="0"/>`. */
export function readFlag(element: XmlElement | undefined): boolean {
  return element !== undefined && isXmlTrue(element.attribute("val"), true);
}

export function readUnderline(element: XmlElement | undefined): UnderlineStyle {
  return element ? oneOf(UNDERLINES, element.attribute("val"), "single") : "none";
}

/** A `fill` element of a cell. A gradient shows as its first colour. */
export function readFill(fill: XmlElement | undefined, palette: ColorPalette): FillStyle {
  const gradient = fill?.find("gradientFill");
  if (gradient) {
    return { pattern: "gradient", color: palette.resolve(gradient.find("stop")?.find("color")), patternColor: null };
  }
  const pattern = fill?.find("patternFill");
  const kind = pattern?.attribute("patternType") ?? "none";
  const foreground = palette.resolve(pattern?.find("fgColor"));
  const background = palette.resolve(pattern?.find("bgColor"));
  if (kind === "none") return { pattern: null, color: null, patternColor: null };
  if (kind === "solid") return { pattern: "solid", color: foreground, patternColor: null };
  return { pattern: kind, color: background, patternColor: foreground };
}

/** A `border` element. */
export function readBorder(border: XmlElement | undefined, palette: ColorPalette): BorderStyle {
  return {
    left: readLine(border?.find("left") ?? border?.find("start"), palette),
    right: readLine(border?.find("right") ?? border?.find("end"), palette),
    top: readLine(border?.find("top"), palette),
    bottom: readLine(border?.find("bottom"), palette),
  };
}

/** An `alignment` element. */
export function readAlignment(alignment: XmlElement | undefined): AlignmentStyle {
  return {
    horizontal: oneOf(HORIZONTALS, alignment?.attribute("horizontal"), "general"),
    vertical: oneOf(VERTICALS, alignment?.attribute("vertical"), "bottom"),
    wrapText: isXmlTrue(alignment?.attribute("wrapText")),
    indent: xmlNumber(alignment?.attribute("indent"), 0),
  };
}

function readLine(line: XmlElement | undefined, palette: ColorPalette): BorderLine | null {
  const style = LINES.find((known) => known === line?.attribute("style"));
  return style === undefined ? null : { style, color: palette.resolve(line?.find("color")) };
}

function oneOf<T extends string>(known: readonly T[], value: string | undefined, missing: T): T {
  return known.find((candidate) => candidate === value) ?? missing;
}
