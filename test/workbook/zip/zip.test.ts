import fc from "fast-check";
import { strFromU8, unzipSync, zipSync as zipNow, type ZipOptions, type Zippable } from "fflate";
import { NODE_UNPACKER } from "../../../src/entries/node-unpacker";
import { WorkbookError } from "../../../src/workbook/workbook-error";
import { DEFAULT_LIMITS } from "../../../src/workbook/workbook-limits";
import { crc32 } from "../../../src/workbook/zip/crc32";
import { inflateEntry, PLAIN_UNPACKER } from "../../../src/workbook/zip/inflate-entry";
import { packEntry } from "../../../src/workbook/zip/pack-entry";
import { readZip } from "../../../src/workbook/zip/read-zip";
import type { ZipEntry } from "../../../src/workbook/zip/zip-entry";
import { writeZip } from "../../../src/workbook/zip/write-zip";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (bytes: Uint8Array): ReturnType<typeof readZip> => readZip(bytes, DEFAULT_LIMITS);

function codeOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (error instanceof WorkbookError) return error.code;
    throw error;
  }
  return "no error";
}

/** Whether the byte is the high one of an entry's flags, in its local or its central header. */
function isFlag(bytes: Uint8Array, index: number): boolean {
  const startsAt = (start: number, ...signature: readonly number[]): boolean =>
    signature.every((byte, offset) => bytes[start + offset] === byte);
  return startsAt(index - 7, 0x50, 0x4b, 3, 4) || startsAt(index - 9, 0x50, 0x4b, 1, 2);
}

/** With a fixed time: some times of day hold the byte 0x50, by which tests find the directory. */
function zipSync(files: Zippable, options: ZipOptions = {}): Uint8Array {
  return zipNow(files, { mtime: new Date(2024, 0, 2), ...options });
}

describe.each([
  ["a script", PLAIN_UNPACKER],
  ["Node's zlib", NODE_UNPACKER],
])("The zip layer, unpacking by %s", (_, unpacker) => {
  const unpack = (entry: ZipEntry): Uint8Array => inflateEntry(entry, unpacker);

  it("computes the checksum that zip files carry", () => {
    expect(unpacker.checksum(encode("123456789"))).toBe(0xcbf43926);
    expect(crc32(encode("6789"), crc32(encode("12345")))).toBe(0xcbf43926);
  });

  it("reads back what it wrote, and so does another unzipper", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-zé]{1,8}$/), fc.uint8Array({ maxLength: 3000 })), (files) => {
        const bytes = writeZip(Object.entries(files).map(([name, content]) => packEntry(name, content)));
        const back = Object.fromEntries(read(bytes).map((entry) => [entry.name, [...unpack(entry)]]));
        const wanted = Object.fromEntries(Object.entries(files).map(([name, content]) => [name, [...content]]));
        expect(back).toEqual(wanted);
        expect(Object.keys(unzipSync(bytes))).toEqual(Object.keys(files));
      }),
      { numRuns: 40 },
    );
  });

  it("copies packed bytes as they are", () => {
    const original = zipSync({ a: encode("alpha ".repeat(500)), b: [encode("beta"), { level: 0 }] });
    const entries = read(original);
    const copied = read(writeZip(entries));
    expect(copied.map((entry) => [entry.name, entry.method, [...entry.packed]])).toEqual(
      entries.map((entry) => [entry.name, entry.method, [...entry.packed]]),
    );
  });

  it("says of names what the archive said: which bytes they are, and whether those are UTF-8", () => {
    const flagged = zipSync({ "größe.png": encode("x"), plain: encode("y") });
    const unflagged = flagged.map((byte, index) => (byte === 8 && isFlag(flagged, index) ? 0 : byte));
    for (const original of [flagged, unflagged]) {
      expect(Object.keys(unzipSync(writeZip(read(original))))).toEqual(Object.keys(unzipSync(original)));
    }
    expect(Object.keys(unzipSync(unflagged))).not.toContain("größe.png");
  });

  it("finds an archive behind other bytes and before a comment", () => {
    const archive = zipSync({ a: encode("alpha") });
    const comment = encode("a remark");
    const commented = new Uint8Array([...encode("#!junk"), ...archive, ...comment]);
    new DataView(commented.buffer).setUint16(commented.length - comment.length - 2, comment.length, true);
    expect(read(commented).map((entry) => strFromU8(unpack(entry)))).toEqual(["alpha"]);
  });

  it("refuses an archive that is cut off anywhere", () => {
    const archive = zipSync({ a: encode("alpha ".repeat(50)), b: encode("beta") });
    for (let length = 1; length < archive.length; length += 7) {
      expect(codeOf(() => read(archive.slice(0, length)).map(unpack))).toBe("damaged");
    }
  });

  it("notices any flipped bit of the packed bytes", () => {
    const archive = zipSync({ a: encode("alpha beta gamma delta ".repeat(4)) });
    const start = 30 + 1;
    const length = read(archive)[0]?.packed.length ?? 0;
    // The last byte may end in bits that mean nothing.
    for (let at = start; at < start + length - 1; at++) {
      const flipped = archive.slice();
      flipped[at] = (flipped[at] ?? 0) ^ 0x10;
      expect(codeOf(() => read(flipped).map(unpack))).toBe("damaged");
    }
  });

  it("stops at once where the directory lies about the size", () => {
    const archive = zipSync({ a: new Uint8Array(40_000_000) });
    const directory = archive.lastIndexOf(0x50, archive.length - 23);
    const view = new DataView(archive.buffer);
    view.setUint32(directory + 24, 1000, true);
    const entry = read(archive)[0];
    expect(entry?.size).toBe(1000);
    expect(codeOf(() => entry && unpack(entry))).toBe("damaged");
  });

  it.each([
    ["many entries", { entries: 2 }, zipSync({ a: encode("1"), b: encode("2"), c: encode("3") })],
    ["a large entry", { entryBytes: 10 }, zipSync({ a: encode("12345678901") })],
    ["much in all", { totalBytes: 10 }, zipSync({ a: encode("123456"), b: encode("123456") })],
    ["a suspicious ratio", { ratio: 100 }, zipSync({ a: new Uint8Array(17 * 1024 * 1024) })],
  ])("refuses %s before inflating", (_what, limits, archive) => {
    expect(codeOf(() => readZip(archive, { ...DEFAULT_LIMITS, ...limits }))).toBe("too-large");
  });

  it("says that an entry has a password", () => {
    const archive = zipSync({ a: encode("alpha") });
    const directory = archive.lastIndexOf(0x50, archive.length - 23);
    archive[directory + 8] = (archive[directory + 8] ?? 0) | 1;
    expect(codeOf(() => read(archive))).toBe("encrypted");
  });

  it("refuses entries that overlap", () => {
    const archive = zipSync({ a: encode("x".repeat(10)), b: encode("y".repeat(10)) }, { level: 0 });
    const view = new DataView(archive.buffer);
    const second = archive.lastIndexOf(0x50, archive.length - 23);
    const first = second - 47;
    for (const at of [first, second]) view.setUint32(at + 20, archive.length - 200 + 90, true);
    expect(codeOf(() => read(archive))).toBe("damaged");
  });
});
