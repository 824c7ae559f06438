import { WorkbookError } from "../workbook-error";
import { UTF8_NAME, type ZipEntry } from "./zip-entry";

const LOCAL_LENGTH = 30;
const CENTRAL_LENGTH = 46;
const END_LENGTH = 22;
const NEEDED_VERSION = 20;

/** A zip archive of these entries in this order; packed bytes are copied as they are. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const nameBytes = entries.reduce((sum, entry) => sum + entry.nameBytes.length, 0);
  const packedBytes = entries.reduce((sum, entry) => sum + entry.packed.length, 0);
  const length = packedBytes + 2 * nameBytes + entries.length * (LOCAL_LENGTH + CENTRAL_LENGTH) + END_LENGTH;
  if (length > 0xffffffff || entries.length > 0xfffe) {
    throw new WorkbookError(
      "too-large",
      "The workbook would become larger than a zip file without extensions can be.",
      "Split the workbook.",
    );
  }
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let at = 0;
  for (const entry of entries) {
    const name = entry.nameBytes;
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    writeSharedFields(view, at + 4, entry);
    bytes.set(name, at + LOCAL_LENGTH);
    bytes.set(entry.packed, at + LOCAL_LENGTH + name.length);
    at += LOCAL_LENGTH + name.length + entry.packed.length;
  }
  const directoryStart = at;
  entries.forEach((entry, index) => {
    const name = entry.nameBytes;
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, NEEDED_VERSION, true);
    writeSharedFields(view, at + 6, entry);
    view.setUint32(at + 38, entry.externalAttributes, true);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    bytes.set(name, at + CENTRAL_LENGTH);
    at += CENTRAL_LENGTH + name.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directoryStart, true);
  view.setUint32(at + 16, directoryStart, true);
  return bytes;
}

/** The 26 bytes from "version needed" to "extra length" that local and central headers have in common. */
function writeSharedFields(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, NEEDED_VERSION, true);
  view.setUint16(at + 2, entry.hasUtf8Name ? UTF8_NAME : 0, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.modified, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.nameBytes.length, true);
  view.setUint16(at + 24, 0, true);
}
