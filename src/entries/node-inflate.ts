import { inflateRawSync } from "node:zlib";
import type { InflateBytes } from "../workbook/zip/inflate-entry";

/** Unpacks by Node's own zlib, which takes a quarter of a script's time. */
export const inflateByNode: InflateBytes = (packed, size) =>
  // One byte more than is wanted, so that one piece holds all and a second one tells of too much.
  inflateRawSync(packed, { chunkSize: Math.max(64, size + 1), maxOutputLength: Math.max(1, size) });
