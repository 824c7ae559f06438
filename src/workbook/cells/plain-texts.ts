const LT = 0x3c;
const AMPERSAND = 0x26;
const UNDERSCORE = 0x5f;
/** The first byte of the two characters that UTF-8 can write and XML cannot hold, and of others. */
const PERHAPS_FORBIDDEN = 0xef;
const ASCII = new TextEncoder();
const OPENING = ASCII.encode("<si><t>");
const OPENING_WITH_SPACES = ASCII.encode('<si><t xml:space="preserve">');
const CLOSING = ASCII.encode("</t></si>");

/**
 * Reads texts of the common list that are written as nearly all are, `<si><t>Ann</t></si>`, with nothing in them that
 * means something else than itself. Whatever is written otherwise, or wrong, is left to who reads any XML.
 */
export class PlainTexts {
  /** Where the text that was read begins and ends, and where its item ends. In bytes. */
  textStart = 0;
  textEnd = 0;
  end = 0;
  /** Whether the text may hold one of Excel's own escapes. */
  hasUnderscore = false;

  constructor(private readonly bytes: Uint8Array) {}

  /** Whether a plain text begins at that byte; then it is read. */
  read(start: number): boolean {
    const { bytes } = this;
    if (this.says(OPENING, start)) this.textStart = start + OPENING.length;
    else if (this.says(OPENING_WITH_SPACES, start)) this.textStart = start + OPENING_WITH_SPACES.length;
    else return false;
    this.hasUnderscore = false;
    let at = this.textStart;
    for (let byte = bytes[at] ?? 0; byte !== LT; byte = bytes[++at] ?? 0) {
      if (byte < 0x20 || byte === AMPERSAND || byte === PERHAPS_FORBIDDEN) return false;
      if (byte === UNDERSCORE) this.hasUnderscore = true;
    }
    this.textEnd = at;
    this.end = at + CLOSING.length;
    return this.says(CLOSING, at);
  }

  private says(ascii: Uint8Array, at: number): boolean {
    const { bytes } = this;
    for (let index = 0; index < ascii.length; index++) if (bytes[at + index] !== ascii[index]) return false;
    return true;
  }
}
