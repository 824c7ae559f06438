/** The bit of an entry's flags that says that its name is UTF-8. */
export const UTF8_NAME = 0x0800;

/** One file of a zip archive, with its packed bytes as they stand in the archive. */
export interface ZipEntry {
  /** As stored, also with backslashes. */
  readonly name: string;
  /** The name's own bytes, written back as they were: not every writer uses UTF-8. */
  readonly nameBytes: Uint8Array;
  /** What the archive says of those bytes; where it is wrong, it stays so, because other readers went by it. */
  readonly hasUtf8Name: boolean;
  /** 0 is stored, 8 is deflated; no other gets this far. */
  readonly method: 0 | 8;
  readonly crc: number;
  readonly packed: Uint8Array;
  /** Inflated length as the directory says it. */
  readonly size: number;
  /** DOS date and time in one number, as the directory holds it. */
  readonly modified: number;
  readonly externalAttributes: number;
}
