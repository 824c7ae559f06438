/**
 * The text of a file in one of the encodings that spreadsheets export: UTF-8 and UTF-16 by their byte order mark or by
 * their bytes, else Windows-1252, in which every byte is a character. The mark itself is left out.
 */
export function decodeText(bytes: Uint8Array): string {
  const encoding = findEncoding(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  return encoding === "windows-1252" ? text.replace(/[\u0080-\u009f]/g, windows1252Character) : text;
}

/** What Windows-1252 has in place of the control characters 80 to 9F. */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Some versions of Node decode Windows-1252 as Latin-1 and leave control characters for quotes and dashes. */
function windows1252Character(control: string): string {
  return WINDOWS_1252.charAt(control.charCodeAt(0) - 0x80);
}

function findEncoding(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return findUnmarkedUtf16(bytes) ?? (isUtf8(bytes) ? "utf-8" : "windows-1252");
}

/** Bytes looked at for the zeros of UTF-16: enough for several rows. */
const SAMPLE = 2000;

/** Rosters are mostly Latin letters, whose other byte is zero in UTF-16; no other encoding has zero bytes. */
function findUnmarkedUtf16(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, SAMPLE);
  let evenZeros = 0;
  let oddZeros = 0;
  sample.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) evenZeros += 1;
    else oddZeros += 1;
  });
  const many = sample.length * 0.2;
  if (oddZeros > many && evenZeros === 0) return "utf-16le";
  if (evenZeros > many && oddZeros === 0) return "utf-16be";
  return undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
