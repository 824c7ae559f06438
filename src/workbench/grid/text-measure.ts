import type { FontStyle } from "../../workbook/styles/cell-style";

/** Excel's row of 15 points for a font of 11 points. */
export const LINE_HEIGHT = 15 / 11;
const PIXELS_PER_POINT = 96 / 72;

/** Fonts that stand in for Excel's own where the machine lacks them; the first has the same widths as Calibri. */
const SUBSTITUTES = 'Carlito, "Segoe UI", "Helvetica Neue", Arial, sans-serif';

/** How wide Excel draws a digit of its own fonts, as a part of the font's size: 7 pixels at 11 points. */
const DIGIT_WIDTHS: Readonly<Record<string, number>> = { Calibri: 0.4773, "Aptos Narrow": 0.4773 };

/** The font as CSS's `font-family` wants it. */
export function fontFamily(font: Pick<FontStyle, "name">): string {
  return `"${font.name.replaceAll('"', "")}", ${SUBSTITUTES}`;
}

export function pointsToPixels(points: number): number {
  return Math.round(points * PIXELS_PER_POINT);
}

/** Widths and wrapped heights of texts, in pixels, measured as this browser draws them. */
export class TextMeasure {
  private readonly context = document.createElement("canvas").getContext("2d");
  private readonly widths = new Map<string, number>();
  private readonly scales = new Map<string, number>();

  /** Points to draw the font in. What this browser draws wider is drawn smaller, so that columns hold what they do in Excel. */
  pointSize(font: FontStyle): number {
    return font.size * this.scaleOf(font);
  }

  width(text: string, font: FontStyle): number {
    const css = `${font.italic ? "italic " : ""}${font.bold ? "bold " : ""}${this.pointSize(font)}pt ${fontFamily(font)}`;
    const key = `${css}|${text}`;
    const known = this.widths.get(key);
    if (known !== undefined) return known;
    const width = this.measure(text, css) ?? text.length * font.size * 0.7;
    this.widths.set(key, width);
    return width;
  }

  /** Height of the text, broken between words into lines that fit the width; without a width only at its line feeds. */
  height(text: string, font: FontStyle, width: number | null): number {
    const paragraphs = text.split("\n");
    const lines = paragraphs.reduce((sum, part) => sum + (width === null ? 1 : this.lineCount(part, font, width)), 0);
    return Math.ceil(lines * font.size * LINE_HEIGHT * PIXELS_PER_POINT);
  }

  private lineCount(text: string, font: FontStyle, width: number): number {
    if (this.width(text, font) <= width) return 1;
    const space = this.width(" ", font);
    let lines = 1;
    let filled = 0;
    for (const word of text.split(" ")) {
      const length = this.width(word, font);
      if (filled > 0 && filled + space + length > width) {
        lines += 1;
        filled = 0;
      }
      lines += Math.max(0, Math.ceil(length / width) - 1);
      filled += (filled > 0 ? space : 0) + (length > width ? length % width : length);
    }
    return lines;
  }

  private scaleOf(font: FontStyle): number {
    const known = this.scales.get(font.name);
    if (known !== undefined) return known;
    const wanted = DIGIT_WIDTHS[font.name];
    const drawn = this.measure("0".repeat(100), `100px ${fontFamily(font)}`);
    const scale = wanted !== undefined && drawn !== undefined ? Math.min(1, (wanted * 10_000) / drawn) : 1;
    this.scales.set(font.name, scale);
    return scale;
  }

  private measure(text: string, cssFont: string): number | undefined {
    if (!this.context) return undefined;
    this.context.font = cssFont;
    return this.context.measureText(text).width;
  }
}
