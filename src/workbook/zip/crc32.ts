const POLYNOMIAL = 0xedb88320;
const SLICES = 4;
const TABLES = buildTables();

/**
 * CRC-32 as zip files use it. Give the result of the bytes before as `previous` to continue over several pieces.
 * Four bytes a step (slicing), because sheets of 50 MB pass through here.
 */
export function crc32(bytes: Uint8Array, previous = 0): number {
  const table = TABLES;
  let crc = ~previous;
  let at = 0;
  for (const end = bytes.length - 3; at < end; at += 4) {
    const word =
      crc ^
      (byteAt(bytes, at) |
        (byteAt(bytes, at + 1) << 8) |
        (byteAt(bytes, at + 2) << 16) |
        (byteAt(bytes, at + 3) << 24));
    crc =
      entry(table, 768 + (word & 0xff)) ^
      entry(table, 512 + ((word >>> 8) & 0xff)) ^
      entry(table, 256 + ((word >>> 16) & 0xff)) ^
      entry(table, word >>> 24);
  }
  for (; at < bytes.length; at++) crc = entry(table, (crc ^ byteAt(bytes, at)) & 0xff) ^ (crc >>> 8);
  return ~crc >>> 0;
}

function buildTables(): Int32Array {
  const tables = new Int32Array(256 * SLICES);
  for (let byte = 0; byte < 256; byte++) {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? POLYNOMIAL ^ (crc >>> 1) : crc >>> 1;
    tables[byte] = crc;
  }
  for (let at = 256; at < tables.length; at++) {
    const before = entry(tables, at - 256);
    tables[at] = entry(tables, before & 0xff) ^ (before >>> 8);
  }
  return tables;
}

function entry(tables: Int32Array, index: number): number {
  return tables[index] ?? 0;
}

function byteAt(bytes: Uint8Array, index: number): number {
  return bytes[index] ?? 0;
}
