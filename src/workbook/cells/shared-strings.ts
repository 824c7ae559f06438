import { WorkbookError } from "../workbook-error";
import type { WorkbookLimits } from "../workbook-limits";
import { XmlScanner } from "../xml/xml-scanner";
import { PlainTexts } from "./plain-texts";
import { decodeEscapedCharacters } from "../xml/escaped-characters";
import { toUtf8Xml } from "../xml/decode-xml";

/** The workbook's table of texts. */
export interface SharedStrings {
  readonly texts: readonly string[];
  /** Indexes of rich texts that are struck through in every run. */
  readonly struck: ReadonlySet<number>;
}

const ASCII = new TextEncoder();
const ITEM = ASCII.encode("si");
const TEXT = ASCII.encode("t");
const RUN = ASCII.encode("r");
const STRIKE = ASCII.encode("strike");
const RUN_PROPERTIES = ASCII.encode("rPr");

export const NO_SHARED_STRINGS: SharedStrings = { texts: [], struck: new Set() };

/** Reads `sharedStrings.xml`: plain and rich texts, without phonetic hints. @throws WorkbookError `damaged`, `too-large` */
export function readSharedStrings(
  part: Uint8Array,
  partName: string,
  limits: Pick<WorkbookLimits, "xmlDepth" | "texts">,
): SharedStrings {
  const scanner = new XmlScanner(toUtf8Xml(part, partName), "The workbook’s list of texts", limits.xmlDepth);
  const texts: string[] = [];
  const struck = new Set<number>();
  const plain = new PlainTexts(scanner.bytes);
  const keep = (text: string): void => {
    if (texts.length === limits.texts) throw tooManyTexts(limits.texts);
    texts.push(text);
  };
  for (;;) {
    if (plain.read(scanner.tokenEnd)) {
      scanner.tokenEnd = plain.end;
      const text = scanner.decode(plain.textStart, plain.textEnd);
      keep(plain.hasUnderscore ? decodeEscapedCharacters(text) : text);
      continue;
    }
    const token = scanner.next();
    if (token === "end") break;
    if (token !== "open" || !scanner.isNamedLocally(ITEM)) continue;
    const item = readRichText(scanner);
    if (item.isStruck) struck.add(texts.length);
    keep(item.text);
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
      if (scanner.isNamedLocally(TEXT)) isInText = !scanner.isSelfClosing;
      else if (scanner.isNamedLocally(RUN)) runs++;
      else if (scanner.isNamedLocally(STRIKE)) struckRuns += isOff(scanner) ? 0 : 1;
      else if (!scanner.isNamedLocally(RUN_PROPERTIES)) scanner.skipElement();
    }
  }
  return { text: decodeEscapedCharacters(text), isStruck: runs > 0 && struckRuns === runs };
}

function tooManyTexts(most: number): WorkbookError {
  return new WorkbookError(
    "too-large",
    `The workbook holds more than ${most.toLocaleString("en-US")} different texts, more than can be read.`,
    "Remove the sheets, rows and columns that are no roster, save it and try again.",
  );
}

function isOff(scanner: XmlScanner): boolean {
  const value = scanner.attribute("val");
  return value === "0" || value === "false";
}
