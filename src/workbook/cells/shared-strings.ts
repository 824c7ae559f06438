import { XmlScanner } from "../xml/xml-scanner";
import { decodeEscapedCharacters } from "../xml/escaped-characters";
import { toUtf8Xml } from "../xml/decode-xml";

/** The workbook's table of texts. */
export interface SharedStrings {
  readonly texts: readonly string[];
  /** Indexes of rich texts that are struck through in every run. */
  readonly struck: ReadonlySet<number>;
}

export const NO_SHARED_STRINGS: SharedStrings = { texts: [], struck: new Set() };

/** Reads `sharedStrings.xml`: plain and rich texts, without phonetic hints. @throws WorkbookError `damaged` */
export function readSharedStrings(part: Uint8Array, partName: string, maxDepth: number): SharedStrings {
  const scanner = new XmlScanner(toUtf8Xml(part, partName), "The workbook's list of texts", maxDepth);
  const texts: string[] = [];
  const struck = new Set<number>();
  for (let token = scanner.next(); token !== "end"; token = scanner.next()) {
    if (token !== "open" || localName(scanner) !== "si") continue;
    const item = readRichText(scanner);
    if (item.isStruck) struck.add(texts.length);
    texts.push(item.text);
  }
  return { texts, struck };
}

/**
 * After the opening tag of `si` or `is`: its whole text, up to and with the closing tag. `isStruck` says that it is rich
 * text with every run struck through.
 */
export function readRichText(scanner: XmlScanner): { readonly text: string; readonly isStruck: boolean } {
  if (scanner.isSelfClosing) return { text: "", isStruck: false };
  const depth = scanner.depth;
  let text = "";
  let runs = 0;
  let struckRuns = 0;
  let isInText = false;
  for (let token = scanner.next(); scanner.depth >= depth; token = scanner.next()) {
    if (token === "text") {
      if (isInText) text += scanner.text;
    } else if (token === "close") {
      isInText = false;
    } else if (token === "open") {
      const name = localName(scanner);
      if (name === "t") isInText = !scanner.isSelfClosing;
      else if (name === "r") runs++;
      else if (name === "strike") struckRuns += isOff(scanner) ? 0 : 1;
      else if (name !== "rPr") scanner.skipElement();
    }
  }
  return { text: decodeEscapedCharacters(text), isStruck: runs > 0 && struckRuns === runs };
}

function isOff(scanner: XmlScanner): boolean {
  const value = scanner.attribute("val");
  return value === "0" || value === "false";
}

function localName(scanner: XmlScanner): string {
  const { name } = scanner;
  return name.slice(name.indexOf(":") + 1);
}
