import { WorkbookError } from "../workbook-error";

const DECLARATION = /^<\?xml\b[^>]*\bencoding\s*=\s*["']([A-Za-z0-9._-]+)["']/;

/**
 * The text of an XML part without byte order mark, by that mark, else by the declaration's encoding, else as UTF-8.
 * @throws WorkbookError `damaged`
 */
export function decodeXml(bytes: Uint8Array, partName: string): string {
  const encoding = detectXmlEncoding(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    throw new WorkbookError(
      "damaged",
      `Part “${partName}” of the workbook holds characters that cannot be read (${encoding}).`,
      "Open the workbook in Excel and save it again.",
      error,
    );
  }
}

/**
 * The part as UTF-8 bytes without byte order mark: the same bytes where it is that already, else transcoded with its
 * declaration adjusted.
 */
export function toUtf8Xml(bytes: Uint8Array, partName: string): Uint8Array {
  if (detectXmlEncoding(bytes) === "utf-8") return hasUtf8Mark(bytes) ? bytes.subarray(3) : bytes;
  return new TextEncoder().encode(declareUtf8(decodeXml(bytes, partName)));
}

/** The text with its declaration saying UTF-8, for a part that is written anew. */
export function declareUtf8(text: string): string {
  const declared = DECLARATION.exec(text);
  return declared && declared[1]?.toLowerCase() !== "utf-8"
    ? declared[0].replace(/(encoding\s*=\s*["'])[^"']+/, "$1UTF-8") + text.slice(declared[0].length)
    : text;
}

function detectXmlEncoding(bytes: Uint8Array): string {
  if (hasUtf8Mark(bytes)) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  if (bytes[0] === 0x3c && bytes[1] === 0) return "utf-16le";
  if (bytes[0] === 0 && bytes[1] === 0x3c) return "utf-16be";
  const start = String.fromCharCode(...bytes.subarray(0, 200));
  const declared = DECLARATION.exec(start)?.[1]?.toLowerCase() ?? "utf-8";
  // Bytes in which the declaration can be read like this are no UTF-16, whatever they say.
  return declared.startsWith("utf-16") ? "utf-8" : declared;
}

function hasUtf8Mark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}
