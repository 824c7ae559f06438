import { Inflate } from "fflate";
import { WorkbookError } from "../workbook-error";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./zip-entry";

/** How packed bytes are unpacked; what it gives is checked by who asks. */
export interface Unpacker {
  /** Unpacks raw deflated bytes to no more than `size` of them, and throws where they are broken or would give more. */
  readonly inflate: (packed: Uint8Array, size: number) => Uint8Array;
  /** CRC-32 as zip files use it. */
  readonly checksum: (bytes: Uint8Array) => number;
}

/** Packed bytes go in by pieces, so that an entry that lies about its size is stopped after one of them. */
const PIECE = 64 * 1024;

/**
 * The entry's content, checked against the size and the checksum that the directory states. Never holds more than
 * that size and one piece's worth, whatever the packed bytes unfold to.
 * @throws WorkbookError `damaged`
 */
export function inflateEntry(entry: ZipEntry, unpacker: Unpacker): Uint8Array {
  const content = entry.method === 0 ? entry.packed : unpack(entry, unpacker);
  if (content.length !== entry.size || unpacker.checksum(content) !== entry.crc) throw damaged(entry);
  return content;
}

function unpack(entry: ZipEntry, { inflate }: Unpacker): Uint8Array {
  try {
    return inflate(entry.packed, entry.size);
  } catch (error) {
    throw damaged(entry, error);
  }
}

/** Unpacks where there is nothing faster, in a browser as in Node. */
export const PLAIN_UNPACKER: Unpacker = { inflate: inflateByScript, checksum: crc32 };

function inflateByScript(packed: Uint8Array, size: number): Uint8Array {
  const content = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((piece) => {
    if (length + piece.length > size) throw new Error("more bytes than the directory states");
    content.set(piece, length);
    length += piece.length;
  });
  for (let at = 0; at < packed.length; at += PIECE) {
    stream.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
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
