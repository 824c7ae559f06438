import { decodeEscapedCharacters } from "../xml/escaped-characters";
import type { XmlScanner } from "../xml/xml-scanner";
import { readRichText } from "./shared-strings";
import { SheetDataReader } from "./sheet-data-reader";
import { shiftFormula } from "./shift-formula";

/** A formula as seen from its cell, without "=". `sharedIndex` ties cells that the file gives one common formula. */
export interface CellFormula {
  readonly text: string;
  readonly sharedIndex: string | null;
}

/** Formulas by 0-based row and column. */
export type FormulaTable = Map<number, Map<number, CellFormula>>;

interface FormulaTag {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly text: string;
  readonly sharedIndex: string | null;
}

/** Reads the formulas of a sheet; the scanner has just read the opening tag of `sheetData`. */
export function readFormulas(scanner: XmlScanner, mainNamespace: string): FormulaTable {
  const reader = new SheetDataReader(scanner, mainNamespace);
  const tags: FormulaTag[] = [];
  reader.onFormula = (tagScanner) => {
    const { rowIndex, columnIndex } = reader;
    const sharedIndex = tagScanner.attribute("t") === "shared" ? (tagScanner.attribute("si") ?? null) : null;
    tags.push({ rowIndex, columnIndex, sharedIndex, text: readText(tagScanner) });
  };
  while (reader.nextRow()) {
    while (reader.nextCell()) reader.readContent((inline) => readRichText(inline).text);
  }
  return resolveShared(tags);
}

/** Of a shared formula only the first cell says the text; the others mean it as copied from there. */
function resolveShared(tags: readonly FormulaTag[]): FormulaTable {
  const table: FormulaTable = new Map();
  const masters = new Map<string, FormulaTag>();
  for (const tag of tags) {
    if (tag.sharedIndex !== null && tag.text !== "") masters.set(tag.sharedIndex, tag);
    const master = tag.text === "" && tag.sharedIndex !== null ? masters.get(tag.sharedIndex) : undefined;
    const text = master
      ? shiftFormula(master.text, tag.rowIndex - master.rowIndex, tag.columnIndex - master.columnIndex)
      : tag.text;
    if (text === "") continue;
    let row = table.get(tag.rowIndex);
    if (!row) table.set(tag.rowIndex, (row = new Map<number, CellFormula>()));
    row.set(tag.columnIndex, { text, sharedIndex: tag.sharedIndex });
  }
  return table;
}

function readText(scanner: XmlScanner): string {
  if (scanner.isSelfClosing) return "";
  let text = "";
  for (let token = scanner.next(); token !== "close"; token = scanner.next()) {
    if (token === "open") throw scanner.damaged("a formula in it holds tags");
    text += scanner.text;
  }
  return decodeEscapedCharacters(text);
}
