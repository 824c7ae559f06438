import { decodeText } from "../../src/file/decode-text";

const TEXT = "Name,Role\nZoë Müller,“PO”\n";

function utf16(text: string, bigEndian: boolean): number[] {
  return Array.from({ length: text.length }, (_, index) => text.charCodeAt(index)).flatMap((unit) => {
    return bigEndian ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8];
  });
}

describe("decodeText", () => {
  const utf8 = [...new TextEncoder().encode(TEXT)];
  test.each([
    ["UTF-8", utf8, TEXT],
    ["UTF-8 with its mark", [0xef, 0xbb, 0xbf, ...utf8], TEXT],
    ["UTF-16 with its mark", [0xff, 0xfe, ...utf16(TEXT, false)], TEXT],
    ["UTF-16, big end first", [0xfe, 0xff, ...utf16(TEXT, true)], TEXT],
    ["UTF-16 without a mark", utf16("Name,Role\nAnn Lee,PO\n", false), "Name,Role\nAnn Lee,PO\n"],
    ["UTF-16, big end first, without a mark", utf16("Name,Role\n", true), "Name,Role\n"],
    ["Windows-1252", [0x5a, 0x6f, 0xeb, 0x2c, 0x93, 0x50, 0x4f, 0x94, 0x80], "Zoë,“PO”€"],
    ["nothing", [], ""],
  ])("reads %s", (_, bytes, text) => {
    expect(decodeText(Uint8Array.from(bytes))).toBe(text);
  });
});
