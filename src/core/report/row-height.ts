import type { GeneratedCell } from "./generated-sheet";
import { SHEET_FORMATS } from "./sheet-format";

/** Excel draws no row taller than this, in points. */
const MAX_HEIGHT = 409;

/** Line height over font size of the usual sheet fonts, with room to spare. */
const LINE_SPACING = 1.36;

/** Points of air above and below a row's text together. */
const PADDING = 6;

/**
 * Points that each row needs to show all its wrapped text at these column widths (characters). Not every program fits
 * the rows of a file by itself, so heights are worked out from the texts, rather a line too high than one too low.
 */
export function estimateRowHeights(
  rows: readonly (readonly (GeneratedCell | null)[])[],
  columnWidths: readonly number[],
): number[] {
  const lines = new LineCounter();
  const smallest = SHEET_FORMATS.body.fontSize * LINE_SPACING;
  return rows.map((row) => {
    const height = row.reduce((tallest, cell, columnIndex) => {
      if (!cell) return tallest;
      const { fontSize, wrapText } = SHEET_FORMATS[cell.style];
      const count = wrapText ? lines.count(String(cell.value), roomFor(cell, columnWidths[columnIndex] ?? 8)) : 1;
      return Math.max(tallest, count * fontSize * LINE_SPACING);
    }, smallest);
    return Math.min(MAX_HEIGHT, Math.ceil(height + PADDING));
  });
}

/** Digits that fit beside the indent and, in a header, the filter button. */
function roomFor(cell: GeneratedCell, columnWidth: number): number {
  const { bold } = SHEET_FORMATS[cell.style];
  return columnWidth * (bold ? 0.92 : 1) - (cell.style === "table-header" ? 3 : 2);
}

/** Counts lines once for each text and width: in thousands of findings most texts return. */
class LineCounter {
  private readonly byRoom = new Map<number, Map<string, number>>();

  count(text: string, room: number): number {
    let known = this.byRoom.get(room);
    if (!known) this.byRoom.set(room, (known = new Map<string, number>()));
    let lines = known.get(text);
    if (lines === undefined) {
      lines = text.split("\n").reduce((sum, paragraph) => sum + countParagraphLines(paragraph, room), 0);
      known.set(text, lines);
    }
    return lines;
  }
}

/** Breaks where Excel does: after spaces and hyphens, and inside a word only where it is longer than a line. */
function countParagraphLines(paragraph: string, room: number): number {
  if (paragraph.length * MAX_WIDTH <= room) return 1;
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(/(?<=[\s-])/)) {
    const width = textWidth(word.trimEnd());
    if (used > 0 && used + width > room) {
      lines += 1;
      used = 0;
    }
    if (width > room) lines += Math.ceil(width / room) - 1;
    used = (used + textWidth(word)) % (room + 1);
  }
  return lines;
}

const MAX_WIDTH = 2;
const NARROW = " .,;:'’‘“”\"!|()[]/-Iijlftr";
const WIDE = "mwMW@%…";

/** In widths of a digit, as the usual sans-serif fonts draw: East Asian characters and emoji take two. */
function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += LATIN_WIDTHS[character.charCodeAt(0)] ?? characterWidth(character);
  return width;
}

function characterWidth(character: string): number {
  if (NARROW.includes(character)) return 0.66;
  if (WIDE.includes(character)) return 1.6;
  if (character >= "\u1100") return MAX_WIDTH;
  return /\p{Lu}/u.test(character) ? 1.2 : 1;
}

/** Widths of the characters 0 to 255, because asking for each is what takes the time. */
const LATIN_WIDTHS = Array.from({ length: 256 }, (_, code) => characterWidth(String.fromCharCode(code)));
