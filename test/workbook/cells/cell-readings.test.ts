import type { CellValue } from "../../../src/core/grid/cell-value";
import { parseIsoDate } from "../../../src/workbook/cells/parse-iso-date";
import { parseNumberBytes, parseNumberText } from "../../../src/workbook/cells/parse-cell-number";
import { openWorkbook } from "../../../src/workbook/open-workbook";
import type { SheetCells } from "../../../src/workbook/cells/sheet-cells";
import fc from "fast-check";
import { buildPackage, relationshipsXml, sheetXml, workbookXml } from "../../support/build-package";

function cellsOf(data: string): SheetCells {
  const sheet = openWorkbook(buildPackage(data)).worksheets[0];
  if (!sheet) throw new Error("no sheet");
  return sheet.cells;
}

const valuesOf = (data: string): CellValue[][] =>
  cellsOf(data)
    .readValues()
    .map((row) => [...row]);

/** The same as Excel writes it: what is plain is then read the quick way. */
const inDoubleQuotes = (data: string): string => data.replaceAll("'", '"');

describe("Reading cells", () => {
  it.each<[string, string, CellValue]>([
    ["a number", "<c r='A1'><v>1.5</v></c>", 1.5],
    ["a negative number with an exponent", "<c r='A1'><v>-1.25E-3</v></c>", -0.00125],
    ["a long number", "<c r='A1'><v>12345678901234567</v></c>", 12345678901234567],
    ["a shared text", "<c r='A1' t='s'><v>0</v></c>", "Ann"],
    ["a shared rich text", "<c r='A1' t='s'><v> 1 </v></c>", "Bob "],
    ["an inline text", "<c r='A1' t='inlineStr'><is><t> a &amp; b </t></is></c>", " a & b "],
    [
      "an inline rich text without its phonetic hint",
      "<c r='A1' t='inlineStr'><is><r><rPr><b/></rPr><t>a</t></r><r><t>b</t></r><rPh sb='0' eb='1'><t>no</t></rPh></is></c>",
      "ab",
    ],
    ["a formula's text", "<c r='A1' t='str'><f>B1&amp;\"x\"</f><v>y_x000D_z</v></c>", "y\rz"],
    ["a formula's number", "<c r='A1'><f>1+1</f><v>2</v></c>", 2],
    ["a formula without a result", "<c r='A1'><f>1+1</f></c>", ""],
    ["a boolean", "<c r='A1' t='b'><v>1</v></c>", true],
    ["a boolean spelled out", "<c r='A1' t='b'><v>false</v></c>", false],
    ["an error", "<c r='A1' t='e'><v>#REF!</v></c>", "#REF!"],
    ["an ISO date", "<c r='A1' t='d'><v>2024-02-29T12:00:00</v></c>", 45351.5],
    ["an empty cell", "<c r='A1' s='1'/>", ""],
    ["an empty value", "<c r='A1'><v></v></c>", ""],
    ["a number that is none", "<c r='A1'><v>NaN</v></c>", "NaN"],
    ["a hexadecimal look-alike", "<c r='A1'><v>0x1F</v></c>", "0x1F"],
    ["a text in character data", "<c r='A1' t='str'><v><![CDATA[<b>]]>!</v></c>", "<b>!"],
    ["an address in small letters", "<c r='a1'><v>7</v></c>", 7],
  ])("reads %s", (_, cell, value) => {
    expect(cellsOf(`<row r="1">${cell}</row>`).value(0, 0)).toBe(value);
    expect(cellsOf(`<row r="1">${inDoubleQuotes(cell)}</row>`).value(0, 0)).toBe(value);
  });

  it.each<[string, string, CellValue[][]]>([
    [
      "rows and cells without addresses",
      "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>",
      [[1, 2], [3]],
    ],
    ["gaps", "<row r='3'><c r='B3'><v>1</v></c><c><v>2</v></c></row>", [[], [], ["", 1, 2]]],
    [
      "self-closing rows and cells",
      "<row r='1'/><row r='2'><c r='A2'/><c r='B2'><v>1</v></c></row><row r='3'/>",
      [[], ["", 1]],
    ],
    [
      "formatted blanks, which hold nothing",
      "<row r='1'><c r='A1'><v>1</v></c><c r='B1' s='1'/></row><row r='2'><c r='A2' s='1'/></row>",
      [[1]],
    ],
    ["nothing where cells stand outside of rows", "<row r='1'/><c r='A1'><v>1</v></c>", []],
    [
      "foreign elements",
      "<row r='1'><q:c xmlns:q='urn:q' r='Z9'/><c r='A1'><v>1</v><extLst><ext/></extLst></c></row><!-- note -->",
      [[1]],
    ],
  ])("reads %s", (_, data, values) => {
    expect(valuesOf(data)).toEqual(values);
    expect(valuesOf(inDoubleQuotes(data))).toEqual(values);
  });

  it("reads plain cells as it reads any others", () => {
    const number = fc.oneof(
      fc.integer({ min: -99, max: 99_999 }).map(String),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
      fc.constantFrom("-0", "1.", ".5", "-", "123456789012345", "1234567890123456", "0000000000000000001"),
    );
    const cell = fc.record({
      column: fc.nat(4),
      style: fc.constantFrom("", " s='0'", " s='1'", " s='000000001'", " s='12'"),
      content: fc.oneof(
        number.map((value) => `><v>${value}</v>`),
        fc.constantFrom(" t='s'><v>0</v>", " t='s'><v>1</v>", " t='n'><v>1</v>", "><v/>", ">"),
      ),
    });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 3 }), (rows) => {
        const data = rows.map((cells, rowIndex) => {
          const row = rowIndex + 1;
          const sources = cells.map(
            ({ column, style, content }) => `<c r='${"ABCDE".charAt(column)}${row}'${style}${content}</c>`,
          );
          return `<row r='${row}'>${sources.join("")}</row>`;
        });
        const any = cellsOf(data.join(""));
        const plain = cellsOf(inDoubleQuotes(data.join("")));
        expect(plain.readValues()).toEqual(any.readValues());
        for (let row = 0; row < rows.length; row++)
          for (let column = 0; column < 5; column++)
            expect(plain.ownStyleIndex(row, column)).toBe(any.ownStyleIndex(row, column));
      }),
    );
  });

  it("takes the place of a cell without an address from a plain one before it", () => {
    expect(valuesOf('<row r="1"><c r="B1"><v>1</v></c><c><v>2</v></c></row>')).toEqual([["", 1, 2]]);
  });

  it("tells plain cells whose shared text is struck through", () => {
    const strings = "<sst><si><t>a</t></si><si><r><rPr><strike/></rPr><t>b</t></r></si></sst>";
    const bytes = buildPackage(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1"><v>1</v></c></row>',
      { "xl/sharedStrings.xml": strings },
    );
    expect(openWorkbook(bytes).worksheets[0]?.cells.struckRichText()).toEqual([
      { rowIndex: 0, columnIndex: 1, rowCount: 1, columnCount: 1 },
    ]);
  });

  it("reads the last cell of the grid in bounded memory", () => {
    const cells = cellsOf(
      "<row r='1'><c r='A1'><v>1</v></c></row><row r='1048576'><c r='XFD1048576'><v>2</v></c></row>",
    );
    expect(cells.value(1_048_575, 16_383)).toBe(2);
    expect(cells.usedRange(true)).toEqual({ rowIndex: 0, columnIndex: 0, rowCount: 1_048_576, columnCount: 16_384 });
  });

  it("refuses cells that are scattered over too many places", () => {
    const rows = Array.from(
      { length: 50 },
      (_, index) => `<row r="${index + 1}"><c r="XFD${index + 1}"><v>1</v></c></row>`,
    );
    const workbook = openWorkbook(buildPackage(rows.join("")), { emptyPlaces: 500_000 });
    expect(() => workbook.worksheets[0]?.cells).toThrow(/scatters its cells/);
  });

  it("refuses more cells than can be read, counted over all sheets", () => {
    const row = "<row><c/><c><v>1</v></c></row>";
    const bytes = buildPackage(row, {
      "xl/workbook.xml": workbookXml(
        '<sheet name="Sheet1" sheetId="1" r:id="rId1"/><sheet name="Sheet2" sheetId="2" r:id="rId9"/>',
      ),
      "xl/_rels/workbook.xml.rels": relationshipsXml([
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId9", "worksheet", "worksheets/sheet2.xml"],
      ]),
      "xl/worksheets/sheet2.xml": sheetXml(row),
    });
    const cellsOfBoth = (cells: number): unknown =>
      openWorkbook(bytes, { cells }).worksheets.map((sheet) => sheet.cells);
    expect(() => cellsOfBoth(4)).not.toThrow();
    expect(() => cellsOfBoth(3)).toThrow("The workbook holds more than 3 cells, more than can be read.");
  });

  it("refuses more different texts than can be read", () => {
    const bytes = buildPackage("<row r='1'><c r='A1' t='s'><v>0</v></c></row>");
    expect(openWorkbook(bytes, { texts: 2 }).worksheets[0]?.cells.value(0, 0)).toBe("Ann");
    expect(() => openWorkbook(bytes, { texts: 1 }).worksheets[0]?.cells).toThrow(
      "The workbook holds more than 1 different texts, more than can be read.",
    );
  });

  it.each([
    [
      "a text number out of range",
      "<row r='1'><c r='A1' t='s'><v>2</v></c></row>",
      /cell A1 refers to text number “2”, but the workbook has only 2 texts/,
    ],
    ["a text number with a fraction", "<row r='1'><c r='A1' t='s'><v>0.5</v></c></row>", /“0.5”/],
    ["a cell without a row", "<row r='1'><c r='A'><v>1</v></c></row>", /“A” stands in row 1/],
    ["a cell without a column", "<row r='1'><c r='1'><v>1</v></c></row>", /“1” stands in row 1/],
    ["a plain cell in another row", "<row r='2'><c r='A12'><v>1</v></c></row>", /“A12” stands in row 2/],
    ["a plain cell beyond the grid", "<row r='1'><c r='XFE1'><v>1</v></c></row>", /outside of Excel’s grid/],
    ["a style that is none", "<row r='1'><c r='A1' s=''><v>1</v></c></row>", /no valid number/],
    ["a style of too many digits", "<row r='1'><c r='A1' s='9999999999'><v>1</v></c></row>", /no valid number/],
    ["a value that is not closed", "<row r='1'><c r='A1'><v>1</c></row>", /tags do not match/],
    ["a cell that is not closed", "<row r='1'><c r='A1'><v>1</v></row>", /tags do not match/],
    ["a negative text number", "<row r='1'><c r='A1' t='s'><v>-1</v></c></row>", /“-1”/],
    ["a text number that is none", "<row r='1'><c r='A1' t='s'><v>x</v></c></row>", /“x”/],
    ["a cell in another row", "<row r='1'><c r='A2'/></row>", /“A2” stands in row 1/],
    ["a column beyond the grid", "<row r='1'><c r='XFE1'/></row>", /outside of Excel’s grid/],
    ["a row beyond the grid", "<row r='1048577'/>", /outside of Excel’s grid/],
    ["row zero", "<row r='0'/>", /outside of Excel’s grid/],
    ["a row number that is none", "<row r='one'/>", /“one”/],
    ["an unknown type", "<row r='1'><c r='A1' t='zzz'><v>1</v></c></row>", /“zzz”/],
    ["tags in a value", "<row r='1'><c r='A1'><v><b/></v></c></row>", /holds tags/],
    [
      "cells in alternative versions",
      "<row r='1'><mc:AlternateContent xmlns:mc='urn:mc'/></row>",
      /alternative versions/,
    ],
    ["tags that change their meaning", "<row r='1' xmlns='urn:other'/>", /change the meaning/],
  ])("refuses %s", (_, data, message) => {
    expect(() => cellsOf(data)).toThrow(message);
    expect(() => cellsOf(inDoubleQuotes(data))).toThrow(message);
  });

  it("tells struck rich text and struck styles", () => {
    const struck = "<is><r><rPr><strike/></rPr><t>a</t></r><r><rPr><strike val='1'/></rPr><t>b</t></r></is>";
    const half = "<is><r><rPr><strike/></rPr><t>a</t></r><r><t>b</t></r></is>";
    const cells = cellsOf(
      `<row r="1"><c r="A1" t="inlineStr">${struck}</c><c r="B1" t="inlineStr">${half}</c><c r="C1" s="1"/><c r="D1" s="1"/></row>`,
    );
    expect(cells.struckRichText()).toEqual([{ rowIndex: 0, columnIndex: 0, rowCount: 1, columnCount: 1 }]);
    expect(cells.rangesWithStyle((style) => style === 1)).toEqual([
      { rowIndex: 0, columnIndex: 2, rowCount: 1, columnCount: 2 },
    ]);
  });

  it("resolves shared formulas as seen from each cell", () => {
    const cells = cellsOf(
      '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$C$1</f><v>1</v></c></row>' +
        '<row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/></c></row>',
    );
    expect([0, 1, 2].map((row) => cells.formula(row, 1))).toEqual(["A1*$C$1", "A2*$C$1", "A3*$C$1"]);
    expect(cells.formula(0, 0)).toBeUndefined();
  });

  it("tells each style in a range once, those that cells take from their row or column among them", () => {
    const row = (index: number, attributes: string, ...styles: readonly number[]): string =>
      `<row r="${index}"${attributes}>${styles.map((style) => `<c s="${style}"/>`).join("")}</row>`;
    const cells = cellsOf(
      row(1, "", 0, 0) + row(2, "", 0, 0) + row(3, ' s="1" customFormat="1"', 0, 0) + row(5, "", 0, 1) + row(6, "", 0),
    );
    const stylesIn = (rowIndex: number, rowCount: number, columnCount: number): number[] => [
      ...cells.stylesIn({ rowIndex, columnIndex: 0, rowCount, columnCount }),
    ];
    expect(stylesIn(0, 2, 3)).toEqual([0]);
    expect(stylesIn(0, 3, 2)).toEqual([0]);
    expect(stylesIn(0, 3, 3)).toEqual([0, 1]);
    expect(stylesIn(3, 3, 1)).toEqual([0]);
    expect(stylesIn(3, 3, 2)).toEqual([0, 1]);
    cells.setStyleIndex(1, 1, 1);
    expect(stylesIn(0, 2, 2)).toEqual([0, 1]);
    expect(stylesIn(0, 1, 2)).toEqual([0]);
  });

  it("never changes values that it handed out", () => {
    const cells = cellsOf("<row r='1'><c r='A1'><v>1</v></c></row>");
    const before = cells.readValues();
    cells.setValue(0, 0, 2);
    cells.setValue(3, 1, "new");
    expect(before).toEqual([[1]]);
    expect(cells.readValues()).toEqual([[2], [], [], ["", "new"]]);
  });

  it("counts dates from 1904 where the workbook does", () => {
    const bytes = buildPackage("", {
      "xl/workbook.xml": workbookXml('<sheet name="S" sheetId="1" r:id="rId1"/>', '<workbookPr date1904="1"/>'),
      "xl/worksheets/sheet1.xml": sheetXml("<row r='1'><c r='A1' t='d'><v>1904-01-02</v></c></row>"),
    });
    const workbook = openWorkbook(bytes);
    expect(workbook.dateSystem).toBe(1904);
    expect(workbook.worksheets[0]?.cells.value(0, 0)).toBe(1);
  });
});

describe("parseIsoDate", () => {
  it.each([
    ["1900-01-01", 1],
    ["1900-02-28", 59],
    ["1900-03-01", 61],
    ["2024-02-29", 45351],
    ["18:00", 0.75],
    ["2024-02-30", undefined],
    ["tomorrow", undefined],
    ["", undefined],
  ])("%s is %s", (text, serial) => {
    expect(parseIsoDate(text, 1900)).toBe(serial);
  });
});

describe("Numbers of cells", () => {
  it("are the numbers that JavaScript reads", () => {
    const texts = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
      fc.integer().map(String),
      fc.tuple(fc.nat(999_999), fc.nat(999_999)).map(([whole, part]) => `${whole}.${part}`),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const bytes = new TextEncoder().encode(text);
        const fast = parseNumberBytes(bytes, 0, bytes.length);
        if (fast !== undefined) expect(Object.is(fast, Number(text))).toBe(true);
        expect(parseNumberText(text)).toBe(Number(text));
      }),
    );
  });

  it.each(["", "-", ".", "1.2.3", "1e5", "+1", "0x10", " 1", "Infinity"])(
    "the quick way leaves %j to the careful one",
    (text) => {
      const bytes = new TextEncoder().encode(text);
      expect(parseNumberBytes(bytes, 0, bytes.length)).toBeUndefined();
    },
  );
});
