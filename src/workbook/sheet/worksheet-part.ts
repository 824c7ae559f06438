import { patchCells } from "../cells/patch-cells";
import { readCells, type CellBlock, type CellReadingContext } from "../cells/read-cells";
import { readFormulas, type FormulaTable } from "../cells/read-formulas";
import type { SheetCells } from "../cells/sheet-cells";
import type { SheetRows } from "../cells/sheet-rows";
import type { OpcPackage } from "../opc/opc-package";
import { WorkbookError } from "../workbook-error";
import { toUtf8Xml } from "../xml/decode-xml";
import { parseXml, xmlSource, type XmlDocument } from "../xml/parse-xml";
import { XmlScanner } from "../xml/xml-scanner";
import { XmlText, type XmlElement } from "../xml/xml-element";

/**
 * The XML part of a worksheet in its two halves: the frame (everything but the cells, as a tree to read and change) and
 * the cells, which are never a tree. Both are read from the packed part when they are needed and put together again
 * when the sheet is saved.
 */
export class WorksheetPart {
  private rootNamespace = "";
  private frame: { readonly document: XmlDocument; readonly original: string } | undefined;

  /** @param what names the sheet in messages: `Sheet “Teams”` */
  constructor(
    private readonly opc: OpcPackage,
    readonly partName: string,
    private readonly what: () => string,
  ) {}

  /** The `worksheet` element; its `sheetData` has no children here. */
  get root(): XmlElement {
    this.frame ??= this.readFrame();
    return this.frame.document.root;
  }

  /** Reads the cells, and on the way where they end, so that the frame comes without another pass. */
  readCells(context: Omit<CellReadingContext, "mainNamespace" | "tooScattered">): CellBlock {
    const scanner = this.scannerAtCells();
    const frameStart = scanner.decode(0, scanner.tokenEnd);
    const isEmpty = scanner.isSelfClosing;
    const block = readCells(scanner, {
      ...context,
      mainNamespace: this.rootNamespace,
      tooScattered: () =>
        new WorkbookError(
          "too-large",
          `${this.what()} scatters its cells over more places than can be read.`,
          "Delete the cells far from the data (select them and choose Clear All), save the workbook and try again.",
        ),
    });
    this.frame ??= this.parseFrame(
      frameStart + scanner.decode(isEmpty ? scanner.tokenEnd : scanner.tokenStart, scanner.bytes.length),
    );
    this.opc.forget();
    return block;
  }

  readFormulas(): FormulaTable {
    const table = readFormulas(this.scannerAtCells(), this.rootNamespace);
    this.opc.forget();
    return table;
  }

  /** Writes the part into the package where frame or cells differ from what was read. */
  flush(cells: SheetCells | undefined, rows: SheetRows | undefined): void {
    const isCellEdited = cells !== undefined && rows !== undefined && !cells.edits.isEmpty;
    if (!this.frame || (!isCellEdited && xmlSource(this.frame.document) === this.frame.original)) {
      this.opc.stage(this.partName, undefined);
      return;
    }
    const scanner = this.scannerAtCells();
    const content = isCellEdited ? patchCells(scanner, this.rootNamespace, cells, rows) : [cellsAsRead(scanner)];
    const bytes = this.assemble(this.frame.document, content);
    this.opc.forget();
    this.opc.stage(this.partName, bytes);
  }

  private readFrame(): { document: XmlDocument; original: string } {
    const scanner = this.scannerAtCells();
    const start = scanner.decode(0, scanner.tokenEnd);
    const isEmpty = scanner.isSelfClosing;
    scanner.skipContentUnseen();
    return this.parseFrame(
      start + scanner.decode(isEmpty ? scanner.tokenEnd : scanner.tokenStart, scanner.bytes.length),
    );
  }

  private parseFrame(original: string): { document: XmlDocument; original: string } {
    const document = parseXml(original, this.what(), this.opc.limits.xmlDepth);
    const { root } = document;
    const sheetData = root.elements("sheetData");
    if (root.local !== "worksheet" || sheetData.length !== 1 || sheetData[0]?.uri !== root.uri) {
      throw new WorkbookError(
        "damaged",
        `${this.what()} cannot be read: it is no worksheet.`,
        "Open the workbook in Excel and save it again; Excel may offer to repair it.",
      );
    }
    return { document, original };
  }

  /** A scanner over the part as it was read, behind the opening tag of `sheetData`. */
  private scannerAtCells(): XmlScanner {
    const bytes = toUtf8Xml(this.opc.read(this.partName), this.partName);
    const scanner = new XmlScanner(bytes, this.what(), this.opc.limits.xmlDepth);
    for (let token = scanner.next(); token !== "end"; token = scanner.next()) {
      if (token !== "open") continue;
      const { name } = scanner;
      const place = scanner.depth + (scanner.isSelfClosing ? 1 : 0);
      if (place === 1) {
        const prefix = name.includes(":") ? name.slice(0, name.indexOf(":")) : "";
        this.rootNamespace = scanner.attribute(prefix === "" ? "xmlns" : `xmlns:${prefix}`) ?? "";
      } else if (place === 2 && /^([^:]+:)?sheetData$/.test(name)) {
        return scanner;
      }
    }
    throw scanner.damaged("it has no place for cells");
  }

  private assemble(document: XmlDocument, content: readonly Uint8Array[]): Uint8Array {
    const sheetData = document.root.find("sheetData");
    const isEmpty = content.every((piece) => piece.length === 0);
    if (!isEmpty) sheetData?.setChildren([new XmlText(CELLS_GO_HERE, "")]);
    const pieces: string[] = [document.before];
    document.root.write(pieces);
    pieces.push(document.after);
    sheetData?.setChildren([]);
    const split = isEmpty ? pieces.length : pieces.indexOf(CELLS_GO_HERE);
    const encoder = new TextEncoder();
    const head = encoder.encode(pieces.slice(0, split).join(""));
    const tail = encoder.encode(pieces.slice(split + 1).join(""));
    return concatenate([head, ...content, tail]);
  }
}

/** No source of XML holds this, so it cannot be mistaken. */
const CELLS_GO_HERE = "\u0000";

function cellsAsRead(scanner: XmlScanner): Uint8Array {
  if (scanner.isSelfClosing) return new Uint8Array();
  const start = scanner.tokenEnd;
  scanner.skipContentUnseen();
  return scanner.bytes.subarray(start, scanner.tokenStart);
}

function concatenate(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
