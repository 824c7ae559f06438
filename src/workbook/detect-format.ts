import { WorkbookError, type WorkbookErrorCode } from "./workbook-error";

const OPEN_IN_EXCEL = "Open it in Excel and save it as Excel Workbook (.xlsx), then choose that file.";
const CHOOSE_WORKBOOK = "Choose an Excel workbook (.xlsx or .xlsm).";

/** Refuses, with a sentence of its own for each kind, bytes that are no zip file at all. @throws WorkbookError */
export function requireZip(bytes: Uint8Array): void {
  if (bytes.length === 0)
    throw refusal("not-a-workbook", "The file is empty.", "Choose another file, or save the workbook again.");
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) return;
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) throw oleRefusal(bytes);
  if (bytes[0] === 0x09 && [0x00, 0x02, 0x04, 0x08].includes(bytes[1] ?? -1)) {
    throw refusal("unsupported-format", "The file is a workbook of an old Excel format (.xls).", OPEN_IN_EXCEL);
  }
  const start = new TextDecoder("latin1")
    .decode(bytes.subarray(0, 1024))
    .replace(/^\u00EF\u00BB\u00BF/, "")
    .trimStart();
  if (start.startsWith("%PDF")) throw refusal("not-a-workbook", "The file is a PDF.", CHOOSE_WORKBOOK);
  if (start.includes("urn:schemas-microsoft-com:office:spreadsheet")) {
    throw refusal("unsupported-format", "The file is an XML Spreadsheet of 2003.", OPEN_IN_EXCEL);
  }
  if (/^<(!doctype html|html|table|meta)\b/i.test(start)) {
    throw refusal("not-a-workbook", "The file is a web page that is only named like a workbook.", OPEN_IN_EXCEL);
  }
  throw refusal(
    "not-a-workbook",
    "The file is no Excel workbook.",
    `${CHOOSE_WORKBOOK} A list of values must be named .csv.`,
  );
}

/** What to say of a zip file that holds no workbook which can be read. `partNames` as stored, `mainType` lower-cased or "". */
export function refusalOfPackage(partNames: readonly string[], mainType: string, mimeType: string): WorkbookError {
  const has = (start: string): boolean => partNames.some((name) => name.toLowerCase().startsWith(start));
  if (mainType.includes("sheet.binary")) {
    return refusal("unsupported-format", "The file is a binary workbook (.xlsb).", OPEN_IN_EXCEL);
  }
  if (mimeType.startsWith("application/vnd.oasis.opendocument.spreadsheet")) {
    return refusal("unsupported-format", "The file is an OpenDocument spreadsheet (.ods).", OPEN_IN_EXCEL);
  }
  if (mimeType.startsWith("application/vnd.oasis.opendocument")) {
    return refusal("not-a-workbook", "The file is an OpenDocument file, but no spreadsheet.", CHOOSE_WORKBOOK);
  }
  if (has("index/") && partNames.some((name) => name.endsWith(".iwa"))) {
    return refusal(
      "unsupported-format",
      "The file is a Numbers spreadsheet.",
      "Export it from Numbers as Excel, then choose that file.",
    );
  }
  if (mainType.includes("wordprocessingml") || has("word/")) {
    return refusal("not-a-workbook", "The file is a Word document.", CHOOSE_WORKBOOK);
  }
  if (mainType.includes("presentationml") || has("ppt/")) {
    return refusal("not-a-workbook", "The file is a PowerPoint presentation.", CHOOSE_WORKBOOK);
  }
  return refusal("not-a-workbook", "The file is a zip archive without a workbook.", CHOOSE_WORKBOOK);
}

/** An OLE file is an encrypted workbook, an old .xls, or something else; the names of its streams tell, in UTF-16. */
function oleRefusal(bytes: Uint8Array): WorkbookError {
  if (holdsUtf16(bytes, "EncryptedPackage")) {
    return refusal(
      "encrypted",
      "The workbook is protected by a password to open.",
      "Open it in Excel with its password, remove the password (File, Info, Protect Workbook) and save a copy.",
    );
  }
  if (holdsUtf16(bytes, "Workbook") || holdsUtf16(bytes, "Book")) {
    return refusal("unsupported-format", "The file is a workbook of an old Excel format (.xls).", OPEN_IN_EXCEL);
  }
  return refusal("not-a-workbook", "The file is an old Office document, but no workbook.", CHOOSE_WORKBOOK);
}

function holdsUtf16(bytes: Uint8Array, text: string): boolean {
  const wanted = Array.from(new TextEncoder().encode(text)).flatMap((ascii) => [ascii, 0]);
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function refusal(code: WorkbookErrorCode, message: string, hint: string): WorkbookError {
  return new WorkbookError(code, message, hint);
}
