import type { XmlElement } from "../xml/xml-element";
import { tintColor, type ThemeColors } from "./theme-colors";

/** The 64 colours of old workbooks ("indexed"), as the standard lists them. */
const STANDARD_PALETTE = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF " +
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** Turns the file's colours (RGB, theme with tint, palette number, automatic) into "#RRGGBB". */
export class ColorPalette {
  private readonly indexed: readonly string[];

  constructor(
    readonly theme: ThemeColors,
    styleSheet?: XmlElement,
  ) {
    const own = styleSheet?.find("colors")?.find("indexedColors")?.elements("rgbColor");
    this.indexed = STANDARD_PALETTE.map((color, index) => own?.[index]?.attribute("rgb")?.slice(-6) ?? color);
  }

  /** The colour of a `color`, `fgColor`, … element; null for automatic, missing or unreadable. */
  resolve(element: XmlElement | undefined): string | null {
    if (!element) return null;
    const tint = Number(element.attribute("tint") ?? 0);
    const base = this.base(element);
    return base === null ? null : tintColor(base, Number.isFinite(tint) ? tint : 0);
  }

  private base(element: XmlElement): string | null {
    const rgb = element.attribute("rgb");
    if (rgb !== undefined)
      return /^([0-9A-Fa-f]{2})?[0-9A-Fa-f]{6}$/.test(rgb) ? `#${rgb.slice(-6).toUpperCase()}` : null;
    const theme = element.attribute("theme");
    if (theme !== undefined) return this.theme[Number(theme)] ?? null;
    const hex = this.indexed[Number(element.attribute("indexed") ?? NaN)];
    return hex === undefined ? null : `#${hex.toUpperCase()}`;
  }
}
