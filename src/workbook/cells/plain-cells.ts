import { MAX_COLUMNS } from "../../core/grid/cell-range";
import { parseNumberBytes } from "./parse-cell-number";

const LT = 0x3c;
const GT = 0x3e;
const SLASH = 0x2f;
const SPACE = 0x20;
const EQUALS = 0x3d;
const QUOTE = 0x22;
const LETTER_C = 0x63;
const LETTER_R = 0x72;
const LETTER_S = 0x73;
const LETTER_T = 0x74;
const LETTER_V = 0x76;
/** The longest number that is read here: a sign, a point and 15 digits. */
const MOST_DIGITS = 17;

/**
 * Reads cells that are written as nearly all are, `<c r="B2" s="1" t="s"><v>12</v></c>`, with or without style and type,
 * at a fraction of what any XML costs. Whatever is written otherwise, or wrong, is left to who reads any XML.
 */
export class PlainCells {
  /** The cell that was read: 0-based column, style index, and whether its value is a text's number in the common list. */
  columnIndex = -1;
  styleIndex = 0;
  isText = false;
  value = 0;
  /** Where the cell ends in bytes. */
  end = 0;

  constructor(private readonly bytes: Uint8Array) {}

  /** Whether a plain cell of this row (0-based) begins at that byte; then it is read. */
  read(start: number, rowIndex: number): boolean {
    const { bytes } = this;
    if (bytes[start] !== LT || bytes[start + 1] !== LETTER_C || bytes[start + 2] !== SPACE) return false;
    if (bytes[start + 3] !== LETTER_R || bytes[start + 4] !== EQUALS || bytes[start + 5] !== QUOTE) return false;
    let at = start + 6;
    let column = 0;
    for (let letter = bytes[at] ?? 0; letter >= 0x41 && letter <= 0x5a; letter = bytes[++at] ?? 0) {
      column = column * 26 + letter - 0x40;
      if (column > MAX_COLUMNS) return false;
    }
    let row = 0;
    for (let digit = bytes[at] ?? 0; digit >= 0x30 && digit <= 0x39; digit = bytes[++at] ?? 0) {
      row = row * 10 + digit - 0x30;
      if (row > rowIndex + 1) return false;
    }
    if (column === 0 || row !== rowIndex + 1 || bytes[at++] !== QUOTE) return false;
    let style = 0;
    if (bytes[at] === SPACE && bytes[at + 1] === LETTER_S && bytes[at + 2] === EQUALS && bytes[at + 3] === QUOTE) {
      const first = (at += 4);
      for (let digit = bytes[at] ?? 0; digit >= 0x30 && digit <= 0x39; digit = bytes[++at] ?? 0) {
        style = style * 10 + digit - 0x30;
        if (at - first > 8) return false;
      }
      if (at === first || bytes[at++] !== QUOTE) return false;
    }
    const isText = bytes[at] === SPACE;
    if (isText) {
      if (bytes[at + 1] !== LETTER_T || bytes[at + 2] !== EQUALS || bytes[at + 3] !== QUOTE) return false;
      if (bytes[at + 4] !== LETTER_S || bytes[at + 5] !== QUOTE) return false;
      at += 6;
    }
    if (bytes[at] !== GT || bytes[at + 1] !== LT || bytes[at + 2] !== LETTER_V || bytes[at + 3] !== GT) return false;
    const first = (at += 4);
    while (bytes[at] !== LT) if (++at - first > MOST_DIGITS) return false;
    const value = parseNumberBytes(bytes, first, at);
    if (value === undefined) return false;
    if (bytes[at + 1] !== SLASH || bytes[at + 2] !== LETTER_V || bytes[at + 3] !== GT) return false;
    if (bytes[at + 4] !== LT || bytes[at + 5] !== SLASH || bytes[at + 6] !== LETTER_C || bytes[at + 7] !== GT)
      return false;
    this.columnIndex = column - 1;
    this.styleIndex = style;
    this.isText = isText;
    this.value = value;
    this.end = at + 8;
    return true;
  }
}
