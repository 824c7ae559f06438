import { WorkbookError } from "../workbook-error";
import { AttributePlaces } from "./attribute-places";
import { normalizeLineEnds, unescapeXml } from "./unescape-xml";

/** What `XmlScanner.next` came upon. A self-closing tag is an `open` with `isSelfClosing`, and no `close` follows it. */
export type XmlToken = "end" | "open" | "close" | "text";

const COLON = 0x3a;
const LT = 0x3c;
const GT = 0x3e;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const BANG = 0x21;
const QUESTION = 0x3f;

/**
 * Steps through XML as bytes of UTF-8 without making an object or a string of what nobody asks for. For the two kinds of
 * parts that grow with the number of cells only: a strict parser with events takes three times as long over them and
 * knows no byte offsets, which copying untouched rows needs. Checks that tags nest and are well formed, refuses
 * document types, and decodes (and thereby checks) the texts that are read.
 */
export class XmlScanner {
  /** Where the present token begins and ends, and the name of a tag. Byte offsets. */
  tokenStart = 0;
  tokenEnd = 0;
  nameStart = 0;
  nameEnd = 0;
  isSelfClosing = false;
  /** Whether the present text token is CDATA: then no entity means anything in it. */
  isCharacterData = false;
  /** Whether the present opening tag declares a namespace. */
  declaresNamespace = false;
  /** The attributes of the present opening tag. */
  readonly attributes: AttributePlaces;
  private readonly openNames: number[] = [];
  private readonly end: number;

  constructor(
    readonly bytes: Uint8Array,
    private readonly what: string,
    private readonly maxDepth: number,
  ) {
    this.end = bytes.length;
    this.attributes = new AttributePlaces(bytes);
  }

  /** How many elements are open; inside the root's opening tag it is 1 already. */
  get depth(): number {
    return this.openNames.length / 2;
  }

  next(): XmlToken {
    const { bytes } = this;
    let at = this.tokenEnd;
    for (;;) {
      if (at >= this.end) {
        if (this.openNames.length > 0) throw this.damaged("it ends in the middle");
        this.tokenStart = this.tokenEnd = this.end;
        return "end";
      }
      this.tokenStart = at;
      if (bytes[at] !== LT) {
        while (at < this.end && bytes[at] !== LT) at++;
        this.tokenEnd = at;
        this.isCharacterData = false;
        return "text";
      }
      const first = bytes[at + 1];
      if (first === SLASH) return this.readCloseTag(at + 2);
      if (first === QUESTION) {
        at = this.after("?>", at + 2);
      } else if (first === BANG) {
        if (this.startsWith("<!--", at)) {
          at = this.after("-->", at + 4);
        } else if (this.startsWith("<![CDATA[", at)) {
          this.tokenEnd = this.after("]]>", at + 9);
          this.isCharacterData = true;
          return "text";
        } else {
          throw this.damaged("it declares a document type, which workbooks never do");
        }
      } else {
        return this.readOpenTag(at + 1);
      }
    }
  }

  /** Whether the tag's name is `prefix` and `local` (both as bytes, the prefix with its colon). */
  isNamed(prefix: Uint8Array, local: Uint8Array): boolean {
    const { bytes, nameStart } = this;
    const split = prefix.length;
    if (this.nameEnd - nameStart !== split + local.length) return false;
    for (let index = 0; index < local.length; index++) {
      if (bytes[nameStart + split + index] !== local[index]) return false;
    }
    for (let index = 0; index < split; index++) if (bytes[nameStart + index] !== prefix[index]) return false;
    return true;
  }

  /** Whether the tag's name without its prefix is `local` (as bytes). */
  isNamedLocally(local: Uint8Array): boolean {
    const { bytes, nameEnd } = this;
    const start = nameEnd - local.length;
    if (start < this.nameStart || (start > this.nameStart && bytes[start - 1] !== COLON)) return false;
    for (let index = 0; index < local.length; index++) if (bytes[start + index] !== local[index]) return false;
    return true;
  }

  /** The tag's name as text. */
  get name(): string {
    return this.decode(this.nameStart, this.nameEnd);
  }

  attributeName(index: number): string {
    return this.decode(this.attributes.nameStart(index), this.attributes.nameEnd(index));
  }

  attributeValue(index: number): string {
    return this.says(this.attributes.valueStart(index), this.attributes.valueEnd(index));
  }

  /** The attribute as written, with its name. */
  attributeSource(index: number): string {
    return this.decode(this.attributes.nameStart(index), this.attributes.valueEnd(index) + 1);
  }

  /** The value of the present tag's attribute of that name, or undefined. */
  attribute(name: string): string | undefined {
    const { attributes } = this;
    for (let index = 0; index < attributes.count; index++) {
      const length = attributes.nameEnd(index) - attributes.nameStart(index);
      if (length === name.length && this.attributeName(index) === name) return this.attributeValue(index);
    }
    return undefined;
  }

  /** What the present text token says. */
  get text(): string {
    if (this.isCharacterData) return normalizeLineEnds(this.decode(this.tokenStart + 9, this.tokenEnd - 3));
    return this.says(this.tokenStart, this.tokenEnd);
  }

  /** After an opening tag: passes over everything up to and with its closing tag. */
  skipElement(): void {
    if (this.isSelfClosing) return;
    const depth = this.depth;
    while (this.depth >= depth) this.next();
  }

  /** After an opening tag: passes over its content without looking into it, up to and with its closing tag. */
  skipContentUnseen(): void {
    if (this.isSelfClosing) return;
    const { bytes, nameStart, nameEnd } = this;
    for (let at = this.tokenEnd; at < this.end; at++) {
      if (bytes[at] !== LT) continue;
      if (bytes[at + 1] === BANG) {
        if (this.startsWith("<!--", at)) at = this.after("-->", at + 4) - 1;
        else if (this.startsWith("<![CDATA[", at)) at = this.after("]]>", at + 9) - 1;
      } else if (bytes[at + 1] === SLASH && this.sameBytes(nameStart, nameEnd, at + 2)) {
        const after = bytes[at + 2 + nameEnd - nameStart] ?? 0;
        if (after !== GT && !isSpace(after)) continue;
        this.tokenStart = at;
        this.readCloseTag(at + 2);
        return;
      }
    }
    throw this.damaged("it ends in the middle");
  }

  /** Bytes as text; strictly UTF-8. */
  decode(start: number, end: number): string {
    try {
      return UTF8.decode(this.bytes.subarray(start, end));
    } catch (error) {
      throw this.damaged("it holds characters that are no UTF-8", error);
    }
  }

  damaged(why: string, cause?: unknown): WorkbookError {
    return new WorkbookError(
      "damaged",
      `${this.what} cannot be read: ${why}.`,
      "Open the workbook in Excel and save it again; Excel may offer to repair it.",
      cause,
    );
  }

  private says(start: number, end: number): string {
    return unescapeXml(this.decode(start, end), (why) => this.damaged(why));
  }

  private readOpenTag(nameStart: number): XmlToken {
    const { bytes } = this;
    let at = this.nameEndFrom(nameStart);
    this.nameStart = nameStart;
    this.nameEnd = at;
    this.attributes.count = 0;
    this.declaresNamespace = false;
    for (;;) {
      const spaceStart = at;
      while (isSpace(bytes[at] ?? 0)) at++;
      const character = bytes[at];
      if (character === GT) {
        this.isSelfClosing = false;
        this.openNames.push(this.nameStart, this.nameEnd);
        if (this.depth > this.maxDepth) throw this.damaged("its elements are nested too deeply");
        break;
      }
      if (character === SLASH && bytes[at + 1] === GT) {
        this.isSelfClosing = true;
        at++;
        break;
      }
      if (at === spaceStart) throw this.damaged("a tag in it is malformed");
      at = this.readAttribute(at);
    }
    this.tokenEnd = at + 1;
    return "open";
  }

  private readAttribute(start: number): number {
    const { bytes } = this;
    const nameEnd = this.nameEndFrom(start);
    let at = nameEnd;
    while (isSpace(bytes[at] ?? 0)) at++;
    if (bytes[at] !== EQUALS) throw this.damaged("an attribute in it is malformed");
    do at++;
    while (isSpace(bytes[at] ?? 0));
    const quote = bytes[at] ?? 0;
    if (quote !== QUOTE && quote !== APOSTROPHE) throw this.damaged("an attribute in it is malformed");
    const valueStart = at + 1;
    at = valueStart;
    for (let character = bytes[at]; character !== quote; character = bytes[++at]) {
      if (character === LT || character === undefined) throw this.damaged("an attribute in it is malformed");
    }
    if (!this.attributes.add(start, nameEnd, valueStart, at))
      throw this.damaged("a tag in it has an attribute twice, or too many");
    if (nameEnd - start >= 5 && this.startsWith("xmlns", start)) this.declaresNamespace = true;
    return at + 1;
  }

  private readCloseTag(nameStart: number): XmlToken {
    const { bytes, openNames } = this;
    const openEnd = openNames.pop();
    const openStart = openNames.pop();
    if (openEnd === undefined || openStart === undefined) throw this.damaged("it closes what it never opened");
    let at = nameStart + openEnd - openStart;
    if (!this.sameBytes(openStart, openEnd, nameStart)) throw this.damaged("its tags do not match");
    this.nameStart = nameStart;
    this.nameEnd = at;
    while (isSpace(bytes[at] ?? 0)) at++;
    if (bytes[at] !== GT) throw this.damaged("its tags do not match");
    this.tokenEnd = at + 1;
    return "close";
  }

  private nameEndFrom(start: number): number {
    const { bytes } = this;
    let at = start;
    for (;;) {
      const character = bytes[at] ?? 0;
      // Letters, digits, "-", ".", ":", "_" and everything beyond ASCII; the rest ends a name.
      const inName =
        (character >= 0x61 && character <= 0x7a) ||
        (character >= 0x41 && character <= 0x5a) ||
        character >= 0x80 ||
        character === 0x5f ||
        (at > start && character >= 0x2d && character <= 0x3a && character !== SLASH);
      if (!inName) break;
      at++;
    }
    if (at === start) throw this.damaged("a tag in it has no name");
    return at;
  }

  private sameBytes(start: number, end: number, other: number): boolean {
    const { bytes } = this;
    for (let at = start, to = other; at < end; at++, to++) if (bytes[at] !== bytes[to]) return false;
    return true;
  }

  private startsWith(ascii: string, at: number): boolean {
    for (let index = 0; index < ascii.length; index++) {
      if (this.bytes[at + index] !== ascii.charCodeAt(index)) return false;
    }
    return true;
  }

  private after(ascii: string, from: number): number {
    const first = ascii.charCodeAt(0);
    for (let at = this.bytes.indexOf(first, from); at >= 0; at = this.bytes.indexOf(first, at + 1)) {
      if (this.startsWith(ascii, at)) return at + ascii.length;
    }
    throw this.damaged("it ends in the middle");
  }
}

const UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function isSpace(character: number): boolean {
  return character === 0x20 || character === 0x0a || character === 0x09 || character === 0x0d;
}
