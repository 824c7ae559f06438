import { deflateSync, strFromU8, strToU8, zipSync } from "fflate";
import { createWorkbook } from "../../src/workbook/create-workbook";
import { openWorkbook } from "../../src/workbook/open-workbook";
import { WorkbookError } from "../../src/workbook/workbook-error";
import type { WorkbookLimits } from "../../src/workbook/workbook-limits";
import { buildPackage, relationshipsXml, sheetXml, stylesXml, workbookXml, zipParts } from "../support/build-package";
import { partText } from "../support/package-text";

const PART = "xl/worksheets/sheet1.xml";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";
const mark = {
  ranges: [{ rowIndex: 1, columnIndex: 1, rowCount: 1, columnCount: 1 }],
  formula: 'N("roster-check")=0',
  style: { fill: { color: "#FFC7CE" } },
};

/** Opens the bytes and reads everything of every sheet; the error where there is one. */
function failureOf(bytes: Uint8Array, limits: Partial<WorkbookLimits> = {}): WorkbookError {
  try {
    const workbook = openWorkbook(bytes, limits);
    for (const sheet of workbook.worksheets) sheet.cells.formula(0, 0);
    workbook.styles.style(0);
  } catch (error) {
    if (error instanceof WorkbookError) return error;
    throw error;
  }
  throw new Error("The workbook was opened.");
}

function oleFile(...streams: readonly string[]): Uint8Array {
  const names = streams.flatMap((name) => [...strToU8(name)].flatMap((byte) => [byte, 0]));
  return new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(504).fill(0), ...names]);
}

const contentType = (type: string): string =>
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="${type}"/></Types>`;

describe("What is no readable workbook", () => {
  it.each<[string, Uint8Array, string, RegExp]>([
    ["an empty file", new Uint8Array(), "not-a-workbook", /empty/],
    ["a text", strToU8("Name,Role\nAnn,Tester\n"), "not-a-workbook", /no Excel workbook/],
    ["a web page", strToU8("\ufeff <html><table></table></html>"), "not-a-workbook", /web page/],
    ["a PDF", strToU8("%PDF-1.7"), "not-a-workbook", /PDF/],
    [
      "an XML Spreadsheet",
      strToU8('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
      "unsupported-format",
      /2003/,
    ],
    ["an encrypted workbook", oleFile("EncryptionInfo", "EncryptedPackage"), "encrypted", /password/],
    ["an .xls", oleFile("Root Entry", "Workbook"), "unsupported-format", /\.xls\)/],
    ["another OLE file", oleFile("WordDocument"), "not-a-workbook", /old Office document/],
    ["a raw BIFF stream", new Uint8Array([0x09, 0x08, 0x10, 0]), "unsupported-format", /\.xls\)/],
    ["a zip without a workbook", zipParts({ "a.txt": "x" }), "not-a-workbook", /zip archive without a workbook/],
    [
      "an .ods",
      zipParts({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<a/>" }),
      "unsupported-format",
      /\.ods/,
    ],
    ["an .odt", zipParts({ mimetype: "application/vnd.oasis.opendocument.text" }), "not-a-workbook", /no spreadsheet/],
    ["a Numbers file", zipParts({ "Index/Document.iwa": "x" }), "unsupported-format", /Numbers/],
    [
      "an .xlsb",
      buildPackage("", {
        "[Content_Types].xml": contentType("application/vnd.ms-excel.sheet.binary.macroEnabled.main"),
        "xl/workbook.xml": "\u0083",
      }),
      "unsupported-format",
      /\.xlsb/,
    ],
    [
      "a Word document",
      buildPackage("", {
        "[Content_Types].xml": contentType(
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
        ),
      }),
      "not-a-workbook",
      /Word/,
    ],
    [
      "a part that is no workbook",
      buildPackage("", { "xl/workbook.xml": "<slides/>" }),
      "not-a-workbook",
      /without a workbook/,
    ],
    ["a missing main part", buildPackage("", { "xl/workbook.xml": null }), "damaged", /“xl\/workbook.xml” is missing/],
    [
      "a missing sheet part",
      buildPackage("", { [PART]: null }),
      "damaged",
      /the part of the sheet “Sheet1” is missing/,
    ],
    [
      "a sheet that leads nowhere",
      buildPackage("", { "xl/workbook.xml": workbookXml('<sheet name="Gone" sheetId="1" r:id="rId99"/>') }),
      "damaged",
      /“Gone” leads nowhere/,
    ],
    [
      "a sheet that is none",
      buildPackage("", { [PART]: `<chart xmlns="${MAIN}"><sheetData/></chart>` }),
      "damaged",
      /no worksheet/,
    ],
    [
      "a sheet without cell data",
      buildPackage("", { [PART]: `<worksheet xmlns="${MAIN}"/>` }),
      "damaged",
      /no place for cells/,
    ],
    [
      "a sheet that ends in the middle",
      buildPackage("", { [PART]: sheetXml("<row r='1'>").slice(0, -40) }),
      "damaged",
      /Sheet “Sheet1” cannot be read/,
    ],
    [
      "a document type in a sheet",
      buildPackage("", { [PART]: `<!DOCTYPE a>${sheetXml("")}` }),
      "damaged",
      /document type/,
    ],
    [
      "an entity bomb in the texts",
      buildPackage("", {
        "xl/sharedStrings.xml": `<!DOCTYPE a [<!ENTITY b "${"x".repeat(99)}">]><sst xmlns="${MAIN}"><si><t>&b;</t></si></sst>`,
      }),
      "damaged",
      /document type/,
    ],
    ["a broken style sheet", buildPackage("", { "xl/styles.xml": "<styleSheet>" }), "damaged", /styles\.xml/],
    [
      "bytes that are no UTF-8",
      buildPackage("", { "xl/workbook.xml": new Uint8Array([0x3c, 0xff, 0xfe]) }),
      "damaged",
      /characters that cannot be read/,
    ],
  ])("tells %s", (_, bytes, code, message) => {
    const failure = failureOf(bytes);
    expect([failure.code, failure.message]).toEqual([code, expect.stringMatching(message)]);
    expect(failure.message).toMatch(/\.$/);
    expect(failure.hint).toMatch(/\.$/);
  });

  it("stops before a bomb unpacks", () => {
    const bomb = buildPackage("", { [PART]: sheetXml(" ".repeat(40_000_000)) });
    expect(failureOf(bomb).code).toBe("too-large");
  });

  it("stops at a bomb that lies about its size", () => {
    const bytes = buildPackage("", { [PART]: sheetXml(" ".repeat(12_000_000)) });
    const name = strToU8(PART);
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    for (let at = 0; at < bytes.length - name.length; at++) {
      const isCentral =
        view.getUint32(at, true) === 0x02014b50 && strFromU8(bytes.subarray(at + 46, at + 46 + name.length)) === PART;
      if (isCentral) view.setUint32(at + 24, 5000, true);
    }
    expect(failureOf(bytes)).toMatchObject({
      code: "damaged",
      message: expect.stringContaining("cannot be unpacked") as string,
    });
  });

  it("refuses tens of thousands of parts without unpacking one", () => {
    const many = Object.fromEntries(
      Array.from({ length: 30_000 }, (_, index) => [`a${index}`, [new Uint8Array(), { level: 0 }] as const]),
    );
    const bytes = zipSync(many as Parameters<typeof zipSync>[0]);
    expect(failureOf(bytes).code).toBe("too-large");
  });

  it("never breaks otherwise, whatever byte is wrong", () => {
    const good = buildPackage('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><f>A1</f><v>1</v></c></row>');
    let refused = 0;
    for (let at = 0; at < good.length; at += 3) {
      const bad = good.slice();
      bad[at] = (bad[at] ?? 0) ^ (1 + (at % 255));
      try {
        const workbook = openWorkbook(bad);
        for (const sheet of workbook.worksheets) sheet.cells.formula(0, 0);
        workbook.styles.style(1);
        openWorkbook(workbook.save());
      } catch (error) {
        if (!(error instanceof WorkbookError)) throw error;
        refused++;
      }
    }
    expect(refused).toBeGreaterThan(100);
  });
});

describe("Oddities of many writers", () => {
  /** Marks the first sheet, adds one of ours, and gives the package as it is read back. */
  function edited(bytes: Uint8Array): { saved: Uint8Array; values: unknown; names: string[]; rules: number } {
    const workbook = openWorkbook(bytes);
    workbook.worksheets[0]?.conditionalFormats.add(mark);
    const sheet = workbook.addWorksheet("Roster Check");
    sheet.cells.setValue(0, 0, "ours");
    sheet.cells.setStyleIndex(0, 0, workbook.styles.derive(0, { font: { bold: true } }));
    sheet.hyperlinks.set({
      range: { rowIndex: 0, columnIndex: 0, rowCount: 1, columnCount: 1 },
      address: "https://example.org",
    });
    const saved = workbook.save();
    const back = openWorkbook(saved);
    const index = back.findWorksheet("Roster Check")?.cells.styleIndex(0, 0) ?? 0;
    expect(back.styles.style(index).font.bold).toBe(true);
    expect(back.findWorksheet("roster check")?.cells.value(0, 0)).toBe("ours");
    return {
      saved,
      values: back.worksheets[0]?.cells.readValues(),
      names: back.worksheets.map((each) => each.name),
      rules: back.worksheets[0]?.conditionalFormats.list().length ?? 0,
    };
  }
  const ROW = '<row r="1"><c r="A1"><v>5</v></c></row>';
  const relationshipTypes = (source: string): string =>
    source.replaceAll(
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      "http://purl.oclc.org/ooxml/officeDocument/relationships",
    );

  it("keeps prefixes", () => {
    const sheet = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const { saved, values, rules } = edited(
      buildPackage("", {
        [PART]: sheet,
        "xl/styles.xml": stylesXml()
          .replaceAll(/<(\/?)(?=[a-z])/gi, "<$1x:")
          .replace("xmlns=", "xmlns:x="),
      }),
    );
    expect([values, rules]).toEqual([[[5]], 1]);
    expect(partText(saved, PART)).toContain('</x:sheetData><x:conditionalFormatting sqref="B2"><x:cfRule');
    expect(partText(saved, "xl/styles.xml")).toContain('<x:dxfs count="1"><x:dxf>');
  });

  it("keeps Strict files strict", () => {
    const strict = (source: string): string => relationshipTypes(source).replaceAll(MAIN, STRICT);
    const bytes = buildPackage("", {
      "xl/workbook.xml": strict(workbookXml('<sheet name="Sheet1" sheetId="1" r:id="rId1"/>')),
      "xl/styles.xml": strict(stylesXml()),
      "_rels/.rels": strict(relationshipsXml([["rId1", "officeDocument", "/xl/workbook.xml"]])),
      "xl/_rels/workbook.xml.rels": strict(
        relationshipsXml([
          ["rId1", "worksheet", "worksheets/sheet1.xml"],
          ["rId3", "styles", "styles.xml"],
        ]),
      ),
      [PART]: strict(sheetXml(ROW)),
    });
    const { saved, values, names } = edited(bytes);
    expect([values, names]).toEqual([[[5]], ["Sheet1", "Roster Check"]]);
    for (const part of [
      "xl/worksheets/sheet2.xml",
      "xl/workbook.xml",
      "xl/_rels/workbook.xml.rels",
      "xl/worksheets/_rels/sheet2.xml.rels",
    ]) {
      expect(partText(saved, part)).not.toContain("schemas.openxmlformats.org/officeDocument");
      expect(partText(saved, part)).not.toContain(MAIN);
    }
  });

  it("reads entry names with backslashes and capitals, and names with escapes", () => {
    const bytes = zipParts(
      Object.fromEntries(
        [
          [
            "[content_types].xml",
            contentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"),
          ],
          ["_rels\\.rels", relationshipsXml([["r", "officeDocument", "XL/Workbook.xml"]])],
          ["xl\\workbook.xml", workbookXml('<sheet name="Sheet1" sheetId="1" r:id="a"/>')],
          ["xl\\_rels\\workbook.xml.rels", relationshipsXml([["a", "worksheet", "worksheets\\Sheet1.XML"]])],
          ["xl\\worksheets\\sheet1.xml", sheetXml(ROW)],
        ].map(([name, content]) => [name ?? "", content ?? ""]),
      ),
    );
    expect(edited(bytes)).toMatchObject({ values: [[5]], rules: 1 });
  });

  it("adds what a package lacks: styles, the default for relationships", () => {
    const bytes = buildPackage(ROW, {
      "[Content_Types].xml": contentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"),
      "xl/styles.xml": null,
      "xl/sharedStrings.xml": null,
      "xl/_rels/workbook.xml.rels": relationshipsXml([["rId1", "worksheet", "worksheets/sheet1.xml"]]),
    });
    const { saved, values } = edited(bytes);
    expect(values).toEqual([[5]]);
    expect(partText(saved, "[Content_Types].xml")).toContain('<Default Extension="rels"');
  });

  it("keeps chart sheets first, and sheets without parts, in their places", () => {
    const sheets =
      '<sheet name="Chart" sheetId="4" r:id="rId4"/><sheet name="Module1" sheetId="7" state="veryHidden" r:id=""/><sheet name="Sheet1" sheetId="1" r:id="rId1"/>';
    const names =
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="2">Sheet1!$A$1</definedName></definedNames>';
    const bytes = buildPackage(ROW, {
      "xl/workbook.xml": workbookXml(sheets, "", names),
      "xl/_rels/workbook.xml.rels": relationshipsXml([
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId4", "chartsheet", "chartsheets/sheet1.xml"],
        ["rId3", "styles", "styles.xml"],
      ]),
      "xl/chartsheets/sheet1.xml": `<chartsheet xmlns="${MAIN}"/>`,
    });
    const { saved, values } = edited(bytes);
    expect(values).toEqual([[5]]);
    expect(partText(saved, "xl/workbook.xml")).toContain(
      `${sheets}<sheet name="Roster Check" sheetId="8" r:id="rId2"/>`,
    );
    const workbook = openWorkbook(bytes);
    expect(workbook.activeWorksheet).toBeUndefined();
    expect(workbook.worksheets[0]?.pageSetup.printArea).toHaveLength(1);
  });

  it("reads UTF-16 and writes what it changes as UTF-8", () => {
    const source = `<?xml version="1.0" encoding="UTF-16"?>${sheetXml('<row r="1"><c r="A1" t="inlineStr"><is><t>Zoë</t></is></c></row>')}`;
    const wide = new Uint8Array([
      0xff,
      0xfe,
      ...Array.from(source, (character) => [character.charCodeAt(0) & 255, character.charCodeAt(0) >> 8]).flat(),
    ]);
    const { saved, values } = edited(buildPackage("", { [PART]: wide }));
    expect(values).toEqual([["Zoë"]]);
    expect(partText(saved, PART)).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>/);
  });

  it("is not confused by comments and character data that look like cell data", () => {
    const sheet = `<?xml version="1.0"?><!-- <sheetData> --><worksheet xmlns="${MAIN}"><!-- </sheetData> --><sheetData><!-- </sheetData> -->${ROW}</sheetData><!-- <sheetData/> --></worksheet>`;
    const { saved, values } = edited(buildPackage("", { [PART]: sheet }));
    expect(values).toEqual([[5]]);
    expect(partText(saved, PART)).toContain(
      `<sheetData><!-- </sheetData> -->${ROW}</sheetData><!-- <sheetData/> --><conditionalFormatting`,
    );
  });

  it("treats a sheet named like a part of the language as any other", () => {
    const workbook = createWorkbook("__proto__");
    workbook.addWorksheet("constructor").cells.setValue(0, 0, 1);
    workbook.names.set("__proto__", null, "1");
    const back = openWorkbook(workbook.save());
    expect([
      back.findWorksheet("__PROTO__")?.name,
      back.findWorksheet("constructor")?.cells.value(0, 0),
      back.names.find("__proto__", null)?.formula,
    ]).toEqual(["__proto__", 1, "1"]);
    expect(back.findWorksheet("toString")).toBeUndefined();
  });

  it("keeps what it does not know, byte for byte, and every other part as packed", () => {
    const after =
      '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x14"><controls/></mc:Choice></mc:AlternateContent><extLst>\n<ext uri="{x}"><a  b=\'1\'/></ext></extLst>';
    const bytes = buildPackage("", {
      [PART]: sheetXml(ROW, after),
      "xl/vbaProject.bin": deflateSync(strToU8("macro")),
      "customXml/item1.xml": "<a/>",
    });
    const { saved } = edited(bytes);
    expect(partText(saved, PART)).toContain(after);
    for (const part of ["xl/vbaProject.bin", "customXml/item1.xml", "xl/sharedStrings.xml", "_rels/.rels"]) {
      expect(partText(saved, part)).toBe(partText(bytes, part));
    }
  });

  it("tells of signatures and macros", () => {
    const signed = openWorkbook(buildPackage("", { "_xmlsignatures/sig1.xml": "<a/>" }));
    expect([signed.isSigned, openWorkbook(buildPackage("")).isSigned, signed.hasMacros]).toEqual([true, false, false]);
  });
});
