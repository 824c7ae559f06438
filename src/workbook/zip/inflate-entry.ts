import { Inflate } from "fflate";
import { WorkbookError } from "../workbook-error";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./zip-entry";

/** Packed bytes go in by pieces, so that an entry that lies about its size is stopped after one of them. */
const PIECE = 64 * 1024;

/**
 * The entry's content, checked against the size and the checksum that the directory states. Never holds more than
 * that size and one piece's worth, whatever the packed bytes unfold to.
 * @throws WorkbookError `damaged`
 */
export function inflateEntry(entry: ZipEntry): Uint8Array {
  const content = entry.method === 0 ? entry.packed : inflate(entry);
  if (content.length !== entry.size || crc32(content) !== entry.crc) throw damaged(entry);
  return content;
}

function inflate(entry: ZipEntry): Uint8Array {
  const { packed, size } = entry;
  const content = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((piece) => {
    if (length + piece.length > size) throw damaged(entry);
    content.set(piece, length);
    length += piece.length;
  });
  try {
    for (let at = 0; at < packed.length; at += PIECE) {
      stream.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
    }
  } catch (error) {
    throw error instanceof WorkbookError ? error : damaged(entry, error);
  }
  return content.subarray(0, length);
}

function damaged(entry: ZipEntry, cause?: unknown): WorkbookError {
  return new WorkbookError(
    "damaged",
    `The file is damaged: its part “${entry.name}” cannot be unpacked.`,
    "Get the file once more from where it came from, or let Excel repair it (File, Open, Open and Repair).",
    cause,
  );
}
