import { MAX_COLUMNS, MAX_ROWS } from "../../core/grid/cell-range";
import type { WorkbookError } from "../workbook-error";
import type { XmlScanner } from "../xml/xml-scanner";

/** The file's `t` of a cell: number, shared string, boolean, error, formula's string, inline string, ISO date. */
export type CellType = "n" | "s" | "b" | "e" | "str" | "inlineStr" | "d";

const LETTER_R = 0x72;
const LETTER_S = 0x73;
const LETTER_T = 0x74;
const ASCII = new TextEncoder();
const ROW = ASCII.encode("row");
const CELL = ASCII.encode("c");
const VALUE = ASCII.encode("v");
const FORMULA = ASCII.encode("f");
const INLINE = ASCII.encode("is");
const TYPES: ReadonlySet<string> = new Set(["n", "s", "b", "e", "str", "inlineStr", "d"]);

/**
 * Pulls rows and cells out of a sheet's cell data. Give it a scanner that has just read the opening tag of `sheetData`.
 * Rows and cells without an address stand right after the one before, as the standard says.
 */
export class SheetDataReader {
  /** The present row: 0-based index and where its tags begin and end in bytes. */
  rowIndex = -1;
  rowStart = 0;
  rowContentStart = 0;
  isRowEmpty = false;
  /** The present cell: 0-based column and where it begins; `cellEnd` holds once `readContent` or `skipContent` is done. */
  columnIndex = -1;
  cellStart = 0;
  cellEnd = 0;
  styleIndex = 0;
  type: CellType = "n";
  /** After `readContent`: where the value's bytes are and where `<f>` begins, or -1. */
  valueStart = -1;
  valueEnd = -1;
  /** Whether the value's text is more than its bytes decoded. */
  isValueEscaped = false;
  formulaStart = -1;
  /** Whether a row or cell so far left out its address. */
  hasImplicitPlaces = false;
  /** Told at the opening tag of each formula, which it must read to its end; left out, formulas are passed over. */
  onFormula: ((scanner: XmlScanner) => void) | undefined;
  private isCellEmpty = false;
  private escapedValue = "";
  private readonly isDataEmpty: boolean;
  private readonly prefix: Uint8Array;
  private readonly namespaceAttribute: string;

  constructor(
    readonly scanner: XmlScanner,
    private readonly mainNamespace: string,
  ) {
    const prefix = scanner.name.slice(0, scanner.name.indexOf(":") + 1);
    this.prefix = ASCII.encode(prefix);
    this.namespaceAttribute = prefix === "" ? "xmlns" : `xmlns:${prefix.slice(0, -1)}`;
    this.isDataEmpty = scanner.isSelfClosing;
  }

  /** Steps to the next row; false where the data ends. The row before must be read or skipped to its end. */
  nextRow(): boolean {
    if (this.isDataEmpty) return false;
    const { scanner } = this;
    for (;;) {
      const token = scanner.next();
      if (token === "close") return false;
      if (token !== "open") continue;
      if (scanner.declaresNamespace) this.checkNamespaces();
      if (!scanner.isNamed(this.prefix, ROW)) {
        this.skipForeign();
        continue;
      }
      this.rowStart = scanner.tokenStart;
      this.rowContentStart = scanner.tokenEnd;
      this.isRowEmpty = scanner.isSelfClosing;
      this.columnIndex = -1;
      const place = scanner.attributes.findLetter(LETTER_R);
      if (place < 0) this.hasImplicitPlaces = true;
      this.rowIndex = place < 0 ? this.rowIndex + 1 : this.readWhole(place) - 1;
      if (this.rowIndex < 0 || this.rowIndex >= MAX_ROWS)
        throw this.damaged("a row of it lies outside of Excel’s grid");
      return true;
    }
  }

  /** Steps to the next cell of the row; false where the row ends (its closing tag is then the scanner's token). */
  nextCell(): boolean {
    if (this.isRowEmpty) return false;
    const { scanner } = this;
    for (;;) {
      const token = scanner.next();
      if (token === "close") return false;
      if (token !== "open") continue;
      if (scanner.declaresNamespace) this.checkNamespaces();
      if (!scanner.isNamed(this.prefix, CELL)) {
        this.skipForeign();
        continue;
      }
      this.readCellTag();
      return true;
    }
  }

  /** Whether the row's next cells can be written without a prefix: they come, and tags of this sheet have none. */
  get areCellsPrefixless(): boolean {
    return !this.isRowEmpty && this.prefix.length === 0;
  }

  /** Steps over a cell that somebody else has read. @param cell its 0-based column, style and end in bytes */
  passCell(cell: { readonly columnIndex: number; readonly styleIndex: number; readonly end: number }): void {
    this.columnIndex = cell.columnIndex;
    this.styleIndex = cell.styleIndex;
    this.scanner.tokenEnd = cell.end;
  }

  /** Reads on to the end of the present cell. An inline string's text is returned; other values are left as byte places. */
  readContent(readInline: (scanner: XmlScanner) => string): string | undefined {
    this.valueStart = -1;
    this.formulaStart = -1;
    let inline: string | undefined;
    if (!this.isCellEmpty) {
      const { scanner } = this;
      for (let token = scanner.next(); token !== "close"; token = scanner.next()) {
        if (token !== "open") continue;
        if (scanner.declaresNamespace) this.checkNamespaces();
        if (scanner.isNamed(this.prefix, VALUE)) {
          this.readValuePlace();
        } else if (scanner.isNamed(this.prefix, FORMULA)) {
          this.formulaStart = scanner.tokenStart;
          if (this.onFormula) this.onFormula(scanner);
          else scanner.skipElement();
        } else if (scanner.isNamed(this.prefix, INLINE)) {
          inline = readInline(scanner);
        } else {
          this.skipForeign();
        }
      }
    }
    this.cellEnd = this.scanner.tokenEnd;
    return inline;
  }

  /** Text of the value of `readContent`; "" where there is none. */
  valueText(): string {
    if (this.valueStart < 0) return "";
    return this.isValueEscaped ? this.escapedValue : this.scanner.decode(this.valueStart, this.valueEnd);
  }

  damaged(why: string): WorkbookError {
    return this.scanner.damaged(why);
  }

  private readCellTag(): void {
    const { scanner } = this;
    this.cellStart = scanner.tokenStart;
    this.isCellEmpty = scanner.isSelfClosing;
    let styleIndex = 0;
    let type: CellType = "n";
    const address = scanner.attributes.findLetter(LETTER_R);
    if (address >= 0) {
      this.readAddress(scanner.attributes.valueStart(address), scanner.attributes.valueEnd(address));
    } else {
      this.columnIndex++;
      this.hasImplicitPlaces = true;
    }
    if (this.columnIndex >= MAX_COLUMNS) throw this.damaged("a cell of it lies outside of Excel’s grid");
    if (scanner.attributes.count > (address < 0 ? 0 : 1)) {
      const style = scanner.attributes.findLetter(LETTER_S);
      if (style >= 0) styleIndex = this.readWhole(style);
      const place = scanner.attributes.findLetter(LETTER_T);
      if (place >= 0) type = this.readType(place);
    }
    this.styleIndex = styleIndex;
    this.type = type;
  }

  private readAddress(start: number, end: number): void {
    const { bytes } = this.scanner;
    let column = 0;
    let at = start;
    for (; at < end; at++) {
      const letter = (bytes[at] ?? 0) & 0xdf;
      if (letter < 0x41 || letter > 0x5a) break;
      column = column * 26 + letter - 0x40;
    }
    const letters = at - start;
    let row = 0;
    for (; at < end; at++) {
      const digit = (bytes[at] ?? 0) - 0x30;
      if (digit < 0 || digit > 9) break;
      row = row * 10 + digit;
    }
    if (at < end || letters === 0 || letters > 3 || row !== this.rowIndex + 1) {
      throw this.damaged(`the cell “${this.scanner.decode(start, end)}” stands in row ${this.rowIndex + 1}`);
    }
    this.columnIndex = column - 1;
  }

  private readType(place: number): CellType {
    const { scanner } = this;
    const start = scanner.attributes.valueStart(place);
    if (scanner.attributes.valueEnd(place) === start + 1 && scanner.bytes[start] === LETTER_S) return "s";
    const type = scanner.attributeValue(place);
    if (!isCellType(type)) throw this.damaged(`cell type “${type}” is unknown`);
    return type;
  }

  /** A whole number of an attribute; anything else is damage. */
  private readWhole(attribute: number): number {
    const { scanner } = this;
    let value = 0;
    const start = scanner.attributes.valueStart(attribute);
    const end = scanner.attributes.valueEnd(attribute);
    for (let at = start; at < end; at++) {
      const digit = (scanner.bytes[at] ?? 0) - 0x30;
      if (digit < 0 || digit > 9) throw this.damaged(`“${scanner.decode(start, end)}” is no number of a row or style`);
      value = value * 10 + digit;
    }
    if (start === end || value > 0x7fffffff) throw this.damaged("a row or style has no valid number");
    return value;
  }

  private readValuePlace(): void {
    const { scanner } = this;
    this.valueStart = this.valueEnd = scanner.tokenEnd;
    this.isValueEscaped = false;
    if (scanner.isSelfClosing) return;
    this.valueEnd = scanner.tokenEnd;
    let pieces = 0;
    for (let token = scanner.next(); token !== "close"; token = scanner.next()) {
      if (token === "open") throw this.damaged("a cell’s value holds tags");
      pieces++;
      if (pieces === 1 && !scanner.isCharacterData) {
        this.valueStart = scanner.tokenStart;
        this.valueEnd = scanner.tokenEnd;
        if (this.needsUnescaping()) {
          this.escapedValue = scanner.text;
          this.isValueEscaped = true;
        }
      } else {
        const before = pieces === 1 ? "" : this.valueText();
        this.escapedValue = before + scanner.text;
        this.isValueEscaped = true;
      }
    }
  }

  private needsUnescaping(): boolean {
    const { bytes } = this.scanner;
    for (let at = this.valueStart; at < this.valueEnd; at++) {
      const character = bytes[at] ?? 0;
      if (character === 0x26 || character < 0x20) return true;
    }
    return false;
  }

  private skipForeign(): void {
    if (this.scanner.name.endsWith("AlternateContent")) throw this.damaged("its cells come in alternative versions");
    this.scanner.skipElement();
  }

  /** Cells are known by the prefix of `sheetData`; what would change the prefix's meaning inside it is refused. */
  private checkNamespaces(): void {
    const { scanner } = this;
    for (let index = 0; index < scanner.attributes.count; index++) {
      const name = scanner.attributeName(index);
      if (!name.startsWith("xmlns")) continue;
      if ((name === this.namespaceAttribute) !== (scanner.attributeValue(index) === this.mainNamespace)) {
        throw this.damaged("its cells change the meaning of their own tags");
      }
    }
  }
}

function isCellType(text: string): text is CellType {
  return TYPES.has(text);
}
