import fc from "fast-check";
import type { CellValue } from "../../../src/core/grid/cell-value";
import { createWorkbook } from "../../../src/workbook/create-workbook";
import { openWorkbook } from "../../../src/workbook/open-workbook";
import type { Worksheet } from "../../../src/workbook/worksheet";
import { buildPackage, sheetXml } from "../../support/build-package";
import { differingParts, partText } from "../../support/package-text";

const PART = "xl/worksheets/sheet1.xml";

/** The cell data that a package with this data is saved with after an edit. */
function dataAfter(data: string, edit: (sheet: Worksheet) => void): string {
  const workbook = openWorkbook(buildPackage(data));
  const sheet = workbook.worksheets[0];
  if (!sheet) throw new Error("no sheet");
  edit(sheet);
  const saved = partText(workbook.save(), PART) ?? "";
  return /<sheetData(?:\/>|>(.*)<\/sheetData>)/s.exec(saved)?.[1] ?? "";
}

const ROWS =
  '<row r="1" spans="1:3" ht="20" customHeight="1"><c r="A1"><v>1</v></c> <c r="C1" s="1" t="s" vm="1"><v>0</v></c></row>\n' +
  '<row r="3" dyDescent="0.25"><c r="B3"><f>A1*2</f><v>2</v></c></row>';

describe("Saving cells", () => {
  it.each<[string, (sheet: Worksheet) => void, string]>([
    [
      "writes a cell between others and leaves those as they were",
      (sheet) => {
        sheet.cells.setValue(0, 1, "b & <c>");
      },
      ROWS.replace("</c> <c", '</c> <c r="B1" t="inlineStr"><is><t>b &amp; &lt;c&gt;</t></is></c><c'),
    ],
    [
      "changes a style in the cell's own tag",
      (sheet) => {
        sheet.cells.setStyleIndex(0, 0, 1);
      },
      ROWS.replace('<c r="A1">', '<c r="A1" s="1">'),
    ],
    [
      "replaces a value, and what belonged to the old one",
      (sheet) => {
        sheet.cells.setValue(0, 2, 5);
      },
      ROWS.replace('<c r="C1" s="1" t="s" vm="1"><v>0</v></c>', '<c r="C1" s="1"><v>5</v></c>'),
    ],
    [
      "empties a cell and keeps its style",
      (sheet) => {
        sheet.cells.setValue(0, 2, "");
      },
      ROWS.replace('<c r="C1" s="1" t="s" vm="1"><v>0</v></c>', '<c r="C1" s="1"/>'),
    ],
    [
      "takes a cell away that holds nothing any more",
      (sheet) => {
        sheet.cells.setValue(0, 0, "");
        sheet.cells.clear({ rowIndex: 0, columnIndex: 0, rowCount: 1, columnCount: 1 }, "formats");
      },
      ROWS.replace('<c r="A1"><v>1</v></c>', ""),
    ],
    [
      "adds rows where they belong, and drops spans that a new cell leaves",
      (sheet) => {
        sheet.cells.setValue(0, 4, true);
        sheet.cells.setValue(1, 0, -0.5);
        sheet.cells.setValue(9, 0, " x");
      },
      ROWS.replace(' spans="1:3"', "")
        .replace("</row>\n", '<c r="E1" t="b"><v>1</v></c></row>\n<row r="2"><c r="A2"><v>-0.5</v></c></row>')
        .concat('<row r="10"><c r="A10" t="inlineStr"><is><t xml:space="preserve"> x</t></is></c></row>'),
    ],
    [
      "writes formulas with their results",
      (sheet) => {
        sheet.cells.setFormula(2, 1, 'IF(A1<2,"a","b")', "a");
        sheet.cells.setFormula(2, 2, "1/0", "#DIV/0!");
      },
      ROWS.replace(
        '<c r="B3"><f>A1*2</f><v>2</v></c>',
        '<c r="B3" t="str"><f>IF(A1&lt;2,"a","b")</f><v>a</v></c><c r="C3" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
      ),
    ],
    [
      "changes a row's format and keeps what it does not know",
      (sheet) => {
        sheet.rows.setHidden(2, 3, true);
        sheet.rows.setHeight(0, 0, null);
      },
      ROWS.replace(' ht="20" customHeight="1"', "")
        .replace('dyDescent="0.25">', 'dyDescent="0.25" hidden="1">')
        .concat('<row r="4" hidden="1"/>'),
    ],
    [
      "writes nothing for an edit that changes nothing",
      (sheet) => {
        sheet.cells.setValue(0, 0, 1);
      },
      ROWS,
    ],
  ])("%s", (_, edit, expected) => {
    expect(dataAfter(ROWS, edit)).toBe(expected);
  });

  it("keeps a place for a cell that goes where others count from it", () => {
    const data = '<row r="1"><c r="A1"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>';
    const saved = dataAfter(data, (sheet) => {
      sheet.cells.clear({ rowIndex: 0, columnIndex: 0, rowCount: 1, columnCount: 1 }, "all");
    });
    const back = openWorkbook(buildPackage(saved)).worksheets[0]?.cells.readValues();
    expect(back).toEqual([["", 2], [3]]);
  });

  it("gives cells that shared a formula their own when the first goes", () => {
    const data =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1</f><v>1</v></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row>';
    expect(
      dataAfter(data, (sheet) => {
        sheet.cells.setValue(0, 0, 9);
      }),
    ).toBe('<row r="1"><c r="A1"><v>9</v></c></row><row r="2"><c r="A2"><f>B2</f><v>2</v></c></row>');
  });

  it("opens self-closing cell data", () => {
    const bytes = buildPackage("", { [PART]: sheetXml("").replace("<sheetData></sheetData>", "<sheetData />") });
    const workbook = openWorkbook(bytes);
    workbook.worksheets[0]?.cells.setValue(0, 0, 1);
    expect(partText(workbook.save(), PART)).toContain('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>');
  });

  it("refuses to write into rows that are not in order", () => {
    expect(() =>
      dataAfter('<row r="2"/><row r="1"/>', (sheet) => {
        sheet.cells.setValue(4, 0, 1);
      }),
    ).toThrow(/not in order/);
  });

  it.each<[string, CellValue]>([
    ["a text that is too long", "x".repeat(32_768)],
    ["a number that is none", NaN],
  ])("refuses %s", (_, value) => {
    expect(() =>
      dataAfter("", (sheet) => {
        sheet.cells.setValue(0, 0, value);
      }),
    ).toThrow(/A cell/);
  });

  it("gives back whatever cells were set, in any order, over whatever was there", () => {
    const value = fc.oneof(
      fc.string({ unit: "binary", maxLength: 20 }),
      fc.constantFrom(
        '=HYPERLINK("x")',
        "+1",
        "@x",
        "_x0041_",
        " lead",
        "line\r\nbreak",
        "😀",
        "שלום",
        "#N/A",
        "__proto__",
      ),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
      fc.boolean(),
    );
    const cell = fc.tuple(fc.nat(12), fc.nat(6), value);
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 15 }), fc.array(cell, { maxLength: 15 }), (first, second) => {
        const wanted = new Map<string, CellValue>();
        let workbook = createWorkbook();
        for (const edits of [first, second]) {
          const sheet = workbook.worksheets[0];
          for (const [rowIndex, columnIndex, content] of edits) {
            sheet?.cells.setValue(rowIndex, columnIndex, content);
            wanted.set(`${rowIndex} ${columnIndex}`, content);
          }
          workbook = openWorkbook(workbook.save());
        }
        const cells = workbook.worksheets[0]?.cells;
        for (const [place, content] of wanted) {
          const [rowIndex = 0, columnIndex = 0] = place.split(" ").map(Number);
          expect(Object.is(cells?.value(rowIndex, columnIndex), Object.is(content, -0) ? 0 : content)).toBe(true);
          expect(cells?.formula(rowIndex, columnIndex)).toBeUndefined();
        }
      }),
      { numRuns: 60 },
    );
  });

  it("writes the same cells to the same bytes, whether written once or cleared and written again", () => {
    const write = (sheet: Worksheet | undefined): void => {
      for (let row = 0; row < 20; row++) sheet?.cells.setValue(row, row % 4, `text ${row}`);
    };
    const workbook = createWorkbook();
    write(workbook.worksheets[0]);
    const saved = workbook.save();
    const again = openWorkbook(saved);
    again.worksheets[0]?.cells.clear({ rowIndex: 0, columnIndex: 0, rowCount: 1_048_576, columnCount: 16_384 }, "all");
    write(again.worksheets[0]);
    expect(differingParts(saved, again.save())).toEqual([]);
  });
});
