import { WorkbookError } from "../workbook-error";
import type { WorkbookLimits } from "../workbook-limits";
import { UTF8_NAME, type ZipEntry } from "./zip-entry";

const END_SIGNATURE = 0x06054b50;
const END_LENGTH = 22;
const ZIP64_LOCATOR_SIGNATURE = 0x07064b50;
const ZIP64_LOCATOR_LENGTH = 20;
const ZIP64_END_SIGNATURE = 0x06064b50;
const CENTRAL_SIGNATURE = 0x02014b50;
const CENTRAL_LENGTH = 46;
const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_LENGTH = 30;
const MAX_COMMENT = 0xffff;
const RATIO_MATTERS_ABOVE = 16 * 1024 * 1024;
const BROKEN_HINT = "Get the file once more from where it came from, or open it in Excel and save it again.";

/**
 * The entries of a zip archive in its directory's order, without inflating anything. Folders are left out.
 * @throws WorkbookError where the directory is missing, broken, encrypted, or beyond the limits.
 */
export function readZip(bytes: Uint8Array, limits: WorkbookLimits): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const directory = readDirectoryPlace(view, end);
  if (directory.count > limits.entries) {
    throw new WorkbookError(
      "too-large",
      `The file holds ${directory.count} parts; no more than ${limits.entries} are read.`,
      "Open it in Excel and save it again; if it stays that large, split it.",
    );
  }
  const entries: ZipEntry[] = [];
  let at = directory.offset;
  let totalSize = 0;
  let totalPacked = 0;
  for (let number = 0; number < directory.count; number++) {
    if (at + CENTRAL_LENGTH > end || view.getUint32(at, true) !== CENTRAL_SIGNATURE)
      throw damaged("Its directory is broken.");
    const header = readCentralHeader(view, bytes, at, directory.shift);
    if (header.next > end) throw damaged("Its directory is broken.");
    at = header.next;
    if (/[\\/]$/.test(header.name) && header.size === 0) continue;
    totalSize += header.size;
    totalPacked += header.packedSize;
    checkSize(header, totalSize, limits);
    entries.push(toEntry(view, bytes, header, directory.offset));
  }
  if (totalPacked > bytes.length) throw damaged("Its parts overlap.");
  return entries;
}

interface CentralHeader {
  readonly name: string;
  readonly nameBytes: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly modified: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly externalAttributes: number;
  readonly localOffset: number;
  /** Where the next header begins. */
  readonly next: number;
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - MAX_COMMENT); at--) {
    if (
      view.getUint32(at, true) === END_SIGNATURE &&
      at + END_LENGTH + view.getUint16(at + 20, true) <= view.byteLength
    )
      return at;
  }
  throw damaged("Its end is missing, so it was probably cut off while it was copied.");
}

/** `shift` is what stands before the archive proper: offsets inside it count from there. */
function readDirectoryPlace(view: DataView, end: number): { count: number; offset: number; shift: number } {
  let count = view.getUint16(end + 10, true);
  let length = view.getUint32(end + 12, true);
  let offset = view.getUint32(end + 16, true);
  let endOfDirectory = end;
  const locator = end - ZIP64_LOCATOR_LENGTH;
  if (locator >= 0 && view.getUint32(locator, true) === ZIP64_LOCATOR_SIGNATURE) {
    const zip64End = readUint64(view, locator + 8);
    if (zip64End + 56 > locator || view.getUint32(zip64End, true) !== ZIP64_END_SIGNATURE)
      throw damaged("Its directory is broken.");
    count = readUint64(view, zip64End + 32);
    length = readUint64(view, zip64End + 40);
    offset = readUint64(view, zip64End + 48);
    endOfDirectory = zip64End;
  }
  const shift = endOfDirectory - length - offset;
  if (shift < 0) throw damaged("Its directory is broken.");
  return { count, offset: offset + shift, shift };
}

function readCentralHeader(view: DataView, bytes: Uint8Array, at: number, shift: number): CentralHeader {
  const flags = view.getUint16(at + 8, true);
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const nameStart = at + CENTRAL_LENGTH;
  const extraStart = nameStart + nameLength;
  const next = extraStart + extraLength + view.getUint16(at + 32, true);
  if (next > view.byteLength) throw damaged("Its directory is broken.");
  const wide = new WideFields(view, extraStart, extraStart + extraLength);
  const size = wide.resolve(view.getUint32(at + 24, true));
  const packedSize = wide.resolve(view.getUint32(at + 20, true));
  const localOffset = wide.resolve(view.getUint32(at + 42, true)) + shift;
  return {
    name: new TextDecoder().decode(bytes.subarray(nameStart, extraStart)),
    nameBytes: bytes.subarray(nameStart, extraStart),
    flags,
    method: view.getUint16(at + 10, true),
    modified: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    packedSize,
    size,
    externalAttributes: view.getUint32(at + 38, true),
    localOffset,
    next,
  };
}

/** The zip64 extra field holds, in this order, only those numbers that did not fit into the header's 32 bits. */
class WideFields {
  private at = -1;
  private readonly end: number;

  constructor(
    private readonly view: DataView,
    start: number,
    end: number,
  ) {
    this.end = end;
    for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
      if (view.getUint16(at, true) === 0x0001) this.at = at + 4;
    }
  }

  resolve(narrow: number): number {
    if (narrow !== 0xffffffff || this.at < 0) return narrow;
    if (this.at + 8 > this.end) throw damaged("Its directory is broken.");
    this.at += 8;
    return readUint64(this.view, this.at - 8);
  }
}

function checkSize(header: CentralHeader, totalSize: number, limits: WorkbookLimits): void {
  const bomb = header.size > RATIO_MATTERS_ABOVE && header.size > header.packedSize * limits.ratio;
  if (bomb || header.size > limits.entryBytes || totalSize > limits.totalBytes) {
    throw new WorkbookError(
      "too-large",
      `The file unpacks to more than is safe to read (“${header.name}”: ${header.size} bytes).`,
      "If you trust the file, open it in Excel, remove what is not needed and save it again.",
    );
  }
}

function toEntry(view: DataView, bytes: Uint8Array, header: CentralHeader, directoryOffset: number): ZipEntry {
  if (header.flags & 1) {
    throw new WorkbookError(
      "encrypted",
      "The file is a zip archive with a password.",
      "Unpack it with its password first, then choose the workbook inside.",
    );
  }
  if (header.method !== 0 && header.method !== 8)
    throw damaged(`Part “${header.name}” is packed in a way that Excel does not use.`);
  const local = header.localOffset;
  if (local + LOCAL_LENGTH > directoryOffset || view.getUint32(local, true) !== LOCAL_SIGNATURE) {
    throw damaged(`Part “${header.name}” is not where the directory says.`);
  }
  const start = local + LOCAL_LENGTH + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + header.packedSize > directoryOffset) throw damaged(`Part “${header.name}” is cut off.`);
  const { name, nameBytes, flags, method, crc, size, modified, externalAttributes } = header;
  return {
    name,
    nameBytes,
    hasUtf8Name: (flags & UTF8_NAME) !== 0,
    method,
    crc,
    packed: bytes.subarray(start, start + header.packedSize),
    size,
    modified,
    externalAttributes,
  };
}

function readUint64(view: DataView, at: number): number {
  const value =
    at >= 0 && at + 8 <= view.byteLength ? view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32 : Infinity;
  if (value > Number.MAX_SAFE_INTEGER) throw damaged("Its directory is broken.");
  return value;
}

function damaged(what: string): WorkbookError {
  return new WorkbookError("damaged", `The file is damaged. ${what}`, BROKEN_HINT);
}
