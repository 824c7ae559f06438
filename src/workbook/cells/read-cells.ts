import type { CellValue } from "../../core/grid/cell-value";
import { cellAddress } from "../../core/grid/a1";
import { decodeEscapedCharacters } from "../xml/escaped-characters";
import type { XmlScanner } from "../xml/xml-scanner";
import { parseIsoDate } from "./parse-iso-date";
import { parseNumberBytes, parseNumberText } from "./parse-cell-number";
import { PlainCells } from "./plain-cells";
import { PLAIN_ROW, readRowFormat, type RowFormat } from "./row-format";
import { RowDraft } from "./row-draft";
import { readRichText, type SharedStrings } from "./shared-strings";
import { SheetDataReader } from "./sheet-data-reader";

/** The cells of a sheet as they were read: rows by absolute index, ragged, without an object per cell. */
export interface CellBlock {
  readonly values: (readonly CellValue[])[];
  /** Style index per cell, -1 where there is no cell. Neighbouring rows that look alike share one array. */
  readonly styles: (readonly number[])[];
  /** Rows whose tag says more than the row's number. */
  readonly rowFormats: Map<number, RowFormat>;
  /** 0-based row and column of cells whose rich text is struck through in every run. */
  readonly struckCells: readonly { readonly rowIndex: number; readonly columnIndex: number }[];
  readonly hasFormulas: boolean;
  /** Whether rows or cells leave out their address, so that none before them may go. */
  readonly hasImplicitPlaces: boolean;
}

export interface CellReadingContext {
  readonly strings: SharedStrings;
  readonly dateSystem: 1900 | 1904;
  readonly mainNamespace: string;
  /** How many empty places rows may hold before the sheet is refused as too large. */
  readonly emptyPlaces: number;
  readonly tooScattered: () => Error;
  /** Told of the cells of each row as they are read. @throws WorkbookError `too-large` */
  readonly countCells: (cells: number) => void;
}

const NOTHING: readonly never[] = [];
/** How many of the last rows' style patterns are compared with the next: enough for banded rows. */
const PATTERNS = 3;

/** Reads all cells; the scanner has just read the opening tag of `sheetData` and stands behind its closing tag after. */
export function readCells(scanner: XmlScanner, context: CellReadingContext): CellBlock {
  return new CellsBuilder(scanner, context).build();
}

class CellsBuilder {
  private readonly reader: SheetDataReader;
  private readonly plain: PlainCells;
  private readonly values: (readonly CellValue[])[] = [];
  private readonly styles: (readonly number[])[] = [];
  private readonly rowFormats = new Map<number, RowFormat>();
  private readonly struckCells: { rowIndex: number; columnIndex: number }[] = [];
  private readonly formats = new Map<string, RowFormat>();
  private readonly patterns: (readonly number[])[] = [];
  private emptyPlaces = 0;
  private isInlineStruck = false;
  private hasFormulas = false;

  constructor(
    private readonly scanner: XmlScanner,
    private readonly context: CellReadingContext,
  ) {
    this.reader = new SheetDataReader(scanner, context.mainNamespace);
    this.plain = new PlainCells(scanner.bytes);
  }

  build(): CellBlock {
    const { reader, scanner } = this;
    const rowValues = new RowDraft<CellValue>("");
    const rowStyles = new RowDraft<number>(-1);
    while (reader.nextRow()) {
      if (scanner.attributes.count > 1) this.readFormat();
      rowValues.clear();
      rowStyles.clear();
      let cells = 0;
      for (;;) {
        const value = this.readPlainCell() ?? this.readAnyCell();
        if (value === undefined) break;
        cells++;
        const { columnIndex, styleIndex } = reader;
        if (value !== "") this.place(rowValues, columnIndex, value);
        this.place(rowStyles, columnIndex, styleIndex);
      }
      this.context.countCells(cells);
      this.keepRow(reader.rowIndex, rowValues, rowStyles);
    }
    const { values, styles, rowFormats, struckCells, hasFormulas } = this;
    return { values, styles, rowFormats, struckCells, hasFormulas, hasImplicitPlaces: reader.hasImplicitPlaces };
  }

  private place<T>(row: RowDraft<T>, columnIndex: number, value: T): void {
    if (columnIndex > row.length) {
      this.emptyPlaces += columnIndex - row.length;
      if (this.emptyPlaces > this.context.emptyPlaces) throw this.context.tooScattered();
    }
    row.set(columnIndex, value);
  }

  private keepRow(rowIndex: number, rowValues: RowDraft<CellValue>, rowStyles: RowDraft<number>): void {
    if (rowValues.length > 0) {
      while (this.values.length < rowIndex) this.values.push(NOTHING);
      this.values[rowIndex] = rowValues.copy();
    }
    if (rowStyles.length > 0) {
      while (this.styles.length < rowIndex) this.styles.push(NOTHING);
      this.styles[rowIndex] = this.shareStyles(rowStyles);
    }
  }

  private shareStyles(rowStyles: RowDraft<number>): readonly number[] {
    const { patterns } = this;
    for (const known of patterns) if (rowStyles.isSame(known)) return known;
    const pattern = rowStyles.copy();
    patterns.unshift(pattern);
    if (patterns.length > PATTERNS) patterns.pop();
    return pattern;
  }

  private readFormat(): void {
    const format = readRowFormat((name) => this.scanner.attribute(name), this.formats);
    const { height, isHeightCustom, isHidden, styleIndex } = format;
    const isPlain =
      height === PLAIN_ROW.height && isHeightCustom === PLAIN_ROW.isHeightCustom && !isHidden && styleIndex < 0;
    if (!isPlain) this.rowFormats.set(this.reader.rowIndex, format);
  }

  /** The next cell's value where that cell is written plainly; else undefined, and nothing is read. */
  private readPlainCell(): CellValue | undefined {
    const { reader, plain } = this;
    if (!reader.areCellsPrefixless || !plain.read(this.scanner.tokenEnd, reader.rowIndex)) return undefined;
    const value = plain.isText ? this.context.strings.texts[plain.value] : plain.value;
    if (value === undefined) return undefined;
    reader.passCell(plain);
    if (plain.isText) this.noteStruckText(plain.value);
    return value;
  }

  /** The next cell's value, or undefined where the row ends. */
  private readAnyCell(): CellValue | undefined {
    const { reader } = this;
    if (!reader.nextCell()) return undefined;
    const inline = reader.readContent(this.readInline);
    if (reader.formulaStart >= 0) this.hasFormulas = true;
    if (reader.type === "inlineStr") {
      if (inline !== undefined && this.isInlineStruck) this.noteStruck();
      return inline ?? "";
    }
    if (reader.valueStart < 0 || (reader.valueStart === reader.valueEnd && !reader.isValueEscaped)) return "";
    switch (reader.type) {
      case "s":
        return this.sharedText();
      case "n":
        return this.number();
      case "b":
        return this.boolean();
      case "d":
        return parseIsoDate(reader.valueText(), this.context.dateSystem) ?? reader.valueText();
      case "str":
      case "e":
        return decodeEscapedCharacters(reader.valueText());
    }
  }

  private readonly readInline = (scanner: XmlScanner): string => {
    const { text, isStruck } = readRichText(scanner);
    this.isInlineStruck = isStruck;
    return text;
  };

  private sharedText(): string {
    const { reader } = this;
    const index =
      parseNumberBytes(this.scanner.bytes, reader.valueStart, reader.valueEnd) ?? parseNumberText(reader.valueText());
    const text = index === undefined ? undefined : this.context.strings.texts[index];
    if (index === undefined || text === undefined) {
      const cell = cellAddress(reader.rowIndex, reader.columnIndex);
      throw reader.damaged(
        `cell ${cell} refers to text number “${reader.valueText()}”, but the workbook has only ${this.context.strings.texts.length} texts`,
      );
    }
    this.noteStruckText(index);
    return text;
  }

  /** A number that is none (some writers put "NaN") is given as the text that it is. */
  private number(): CellValue {
    const { reader } = this;
    const fast = parseNumberBytes(this.scanner.bytes, reader.valueStart, reader.valueEnd);
    if (fast !== undefined && !reader.isValueEscaped) return fast;
    const text = reader.valueText();
    return parseNumberText(text) ?? text.trim();
  }

  private boolean(): CellValue {
    const text = this.reader.valueText().trim();
    return text === "1" || text === "true";
  }

  private noteStruckText(index: number): void {
    const { struck } = this.context.strings;
    if (struck.size > 0 && struck.has(index)) this.noteStruck();
  }

  private noteStruck(): void {
    this.struckCells.push({ rowIndex: this.reader.rowIndex, columnIndex: this.reader.columnIndex });
  }
}
