import { cellAddress } from "../../core/grid/a1";
import type { XmlScanner } from "../xml/xml-scanner";
import type { RowFormat } from "./row-format";
import type { SheetCells } from "./sheet-cells";
import { SheetDataReader } from "./sheet-data-reader";
import type { SheetRows } from "./sheet-rows";
import { cellSource } from "./write-cell";

const FORMAT_ATTRIBUTES = new Set(["ht", "customHeight", "hidden", "s", "customFormat"]);

/**
 * The content of `sheetData` with the changed cells in it, as pieces: rows that did not change are the bytes that were
 * read, and so are the cells beside a changed one. The scanner has just read the opening tag of `sheetData`.
 */
export function patchCells(
  scanner: XmlScanner,
  mainNamespace: string,
  cells: SheetCells,
  rows: SheetRows,
): Uint8Array[] {
  return new CellPatcher(scanner, mainNamespace, cells, rows).patch();
}

class CellPatcher {
  private readonly reader: SheetDataReader;
  private readonly prefix: string;
  private readonly changedRows: readonly number[];
  private nextChange = 0;
  private pieces: Uint8Array[] = [];
  /** Source written since the last piece that was copied. */
  private written = "";
  /** Up to where the bytes that were read are dealt with. */
  private copiedTo: number;
  private lastRow = -1;

  constructor(
    private readonly scanner: XmlScanner,
    mainNamespace: string,
    private readonly cells: SheetCells,
    private readonly rows: SheetRows,
  ) {
    const { name } = scanner;
    this.prefix = name.slice(0, name.indexOf(":") + 1);
    this.copiedTo = scanner.tokenEnd;
    this.reader = new SheetDataReader(scanner, mainNamespace);
    this.changedRows = cells.edits.rowIndexes();
  }

  patch(): Uint8Array[] {
    const { reader, scanner } = this;
    while (reader.nextRow()) {
      if (reader.rowIndex <= this.lastRow) throw reader.damaged("its rows are not in order");
      this.lastRow = reader.rowIndex;
      this.writeNewRowsBefore(reader.rowIndex, reader.rowStart);
      if (this.changedRows[this.nextChange] === reader.rowIndex) {
        this.nextChange++;
        this.patchRow();
      } else if (!reader.isRowEmpty) {
        scanner.skipElement();
      }
    }
    const end = scanner.isSelfClosing && scanner.tokenStart < this.copiedTo ? this.copiedTo : scanner.tokenStart;
    this.writeNewRowsBefore(Infinity, end);
    this.copyTo(end);
    this.flush();
    return this.pieces;
  }

  private writeNewRowsBefore(rowIndex: number, position: number): void {
    let changed = this.changedRows[this.nextChange];
    if (changed === undefined || changed >= rowIndex) return;
    this.copyTo(position);
    while (changed !== undefined && changed < rowIndex) {
      const content = this.cells.edits
        .columnIndexes(changed)
        .map((columnIndex) => this.cellAt(changed ?? 0, columnIndex));
      this.writeRow(changed, formatAttributes(this.rows.format(changed)), content.join(""));
      changed = this.changedRows[++this.nextChange];
    }
  }

  /** A row that neither holds nor says anything is not written. */
  private writeRow(rowIndex: number, attributes: string, content: string): void {
    if (content === "" && attributes === "" && !this.cells.hasImplicitPlaces) return;
    const start = `<${this.prefix}row r="${rowIndex + 1}"${attributes}`;
    this.written += content === "" ? `${start}/>` : `${start}>${content}</${this.prefix}row>`;
  }

  private patchRow(): void {
    const { reader, scanner, cells } = this;
    const { rowIndex, rowStart } = reader;
    this.copyTo(rowStart);
    const columns = cells.edits.columnIndexes(rowIndex);
    const attributes = this.patchedRowAttributes(rowIndex, columns);
    const outer = this.startInner(reader.rowContentStart);
    let nextColumn = 0;
    let lastColumn = -1;
    while (reader.nextCell()) {
      const { columnIndex, cellStart } = reader;
      if (columnIndex <= lastColumn) throw reader.damaged(`the cells of its row ${rowIndex + 1} are not in order`);
      lastColumn = columnIndex;
      for (; (columns[nextColumn] ?? Infinity) < columnIndex; nextColumn++) {
        this.copyTo(cellStart);
        this.written += this.cellAt(rowIndex, columns[nextColumn] ?? 0);
      }
      if (columns[nextColumn] === columnIndex) {
        nextColumn++;
        this.copyTo(cellStart);
        this.patchCell(rowIndex, columnIndex);
      } else {
        reader.readContent(skipInline);
      }
    }
    const contentEnd = reader.isRowEmpty ? reader.rowContentStart : scanner.tokenStart;
    const rowEnd = scanner.tokenEnd;
    this.copyTo(contentEnd);
    for (; nextColumn < columns.length; nextColumn++) this.written += this.cellAt(rowIndex, columns[nextColumn] ?? 0);
    this.endInner(outer, rowIndex, attributes, rowEnd);
  }

  /** Collects a row's content apart, because only its end shows whether the row is still needed. */
  private startInner(contentStart: number): Uint8Array[] {
    this.flush();
    const outer = this.pieces;
    this.pieces = [];
    this.copiedTo = contentStart;
    return outer;
  }

  private endInner(outer: Uint8Array[], rowIndex: number, attributes: string, rowEnd: number): void {
    this.flush();
    const inner = this.pieces;
    this.pieces = outer;
    if (inner.every((piece) => piece.every(isSpace))) {
      this.writeRow(rowIndex, attributes, "");
    } else {
      this.written += `<${this.prefix}row r="${rowIndex + 1}"${attributes}>`;
      this.flush();
      for (const piece of inner) this.pieces.push(piece);
      this.written += `</${this.prefix}row>`;
    }
    this.copiedTo = rowEnd;
  }

  private patchCell(rowIndex: number, columnIndex: number): void {
    const { reader, scanner, cells } = this;
    const isContentEdited = cells.edits.isContentEdited(rowIndex, columnIndex);
    const tag = isContentEdited ? "" : this.cellTag(cells.ownStyleIndex(rowIndex, columnIndex), reader.cellStart);
    const tagEnd = scanner.tokenEnd;
    const isEmpty = scanner.isSelfClosing;
    reader.readContent(skipInline);
    const isLeft = cells.ownStyleIndex(rowIndex, columnIndex) >= 0 || !isEmpty;
    if (isContentEdited) {
      this.written += this.cellAt(rowIndex, columnIndex) || this.placeholder(rowIndex, columnIndex);
      this.copiedTo = reader.cellEnd;
    } else if (isLeft) {
      this.written += tag;
      this.copiedTo = tagEnd;
      this.copyTo(reader.cellEnd);
    } else {
      this.written += this.placeholder(rowIndex, columnIndex);
      this.copiedTo = reader.cellEnd;
    }
  }

  /** Stands in for a cell that goes, where those after it count from it. */
  private placeholder(rowIndex: number, columnIndex: number): string {
    return this.cells.hasImplicitPlaces ? `<${this.prefix}c r="${cellAddress(rowIndex, columnIndex)}"/>` : "";
  }

  /** The present cell's opening tag with another style; everything else of it as it was written. */
  private cellTag(styleIndex: number, cellStart: number): string {
    const { scanner } = this;
    let tag = scanner.decode(cellStart, scanner.nameEnd);
    const style = styleIndex > 0 ? ` s="${styleIndex}"` : "";
    const hasAddress = scanner.attribute("r") !== undefined;
    if (!hasAddress) tag += style;
    for (let index = 0; index < scanner.attributes.count; index++) {
      const name = scanner.attributeName(index);
      if (name === "s") continue;
      tag += ` ${scanner.attributeSource(index)}`;
      if (name === "r") tag += style;
    }
    return tag + (scanner.isSelfClosing ? "/>" : ">");
  }

  private cellAt(rowIndex: number, columnIndex: number): string {
    const state = {
      value: this.cells.value(rowIndex, columnIndex),
      formula: this.cells.formula(rowIndex, columnIndex),
      styleIndex: this.cells.ownStyleIndex(rowIndex, columnIndex),
    };
    return cellSource(rowIndex, columnIndex, state, this.prefix);
  }

  /**
   * Attributes of the present row's tag but its number: as written, unless the row's format changed. The optional
   * spans are left out where a changed cell lies beyond them.
   */
  private patchedRowAttributes(rowIndex: number, columns: readonly number[]): string {
    const { scanner } = this;
    const isFormatEdited = this.cells.edits.isRowTagEdited(rowIndex);
    let kept = "";
    for (let index = 0; index < scanner.attributes.count; index++) {
      const name = scanner.attributeName(index);
      if (name === "r" || (isFormatEdited && FORMAT_ATTRIBUTES.has(name))) continue;
      if (name === "spans" && !isWithinSpans(scanner.attributeValue(index), columns)) continue;
      kept += ` ${scanner.attributeSource(index)}`;
    }
    return isFormatEdited ? kept + formatAttributes(this.rows.format(rowIndex)) : kept;
  }

  private copyTo(position: number): void {
    if (position <= this.copiedTo) return;
    this.flush();
    this.pieces.push(this.scanner.bytes.subarray(this.copiedTo, position));
    this.copiedTo = position;
  }

  private flush(): void {
    if (this.written === "") return;
    this.pieces.push(new TextEncoder().encode(this.written));
    this.written = "";
  }
}

function formatAttributes({ styleIndex, height, isHeightCustom, isHidden }: RowFormat): string {
  return (
    (styleIndex >= 0 ? ` s="${styleIndex}" customFormat="1"` : "") +
    (height === null ? "" : ` ht="${height}"`) +
    (isHidden ? ' hidden="1"' : "") +
    (isHeightCustom ? ' customHeight="1"' : "")
  );
}

/** Whether columns (0-based) lie within a row's spans such as "1:12" (1-based). */
function isWithinSpans(spans: string, columns: readonly number[]): boolean {
  const ends = spans.split(/[\s:]+/).map(Number);
  return columns.every((columnIndex) => columnIndex + 1 >= Math.min(...ends) && columnIndex + 1 <= Math.max(...ends));
}

function skipInline(scanner: XmlScanner): string {
  scanner.skipElement();
  return "";
}

function isSpace(byte: number): boolean {
  return byte <= 0x20;
}
