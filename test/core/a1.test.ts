import fc from "fast-check";
import {
  cellAddress,
  columnLetters,
  parseAddress,
  parseColumnLetters,
  quoteSheetName,
  rangeAddress,
} from "../../src/core/grid/a1";
import { MAX_COLUMNS, MAX_ROWS } from "../../src/core/grid/cell-range";

describe("A1 addresses", () => {
  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16_383, "XFD"],
  ])("writes column %i as %s", (columnIndex, letters) => {
    expect(columnLetters(columnIndex)).toBe(letters);
    expect(parseColumnLetters(letters.toLowerCase())).toBe(columnIndex);
  });

  it("reads back every range that it writes", () => {
    const range = fc
      .tuple(fc.nat(MAX_ROWS - 1), fc.nat(MAX_COLUMNS - 1), fc.nat(MAX_ROWS - 1), fc.nat(MAX_COLUMNS - 1))
      .map(([r1, c1, r2, c2]) => ({
        rowIndex: Math.min(r1, r2),
        columnIndex: Math.min(c1, c2),
        rowCount: Math.abs(r1 - r2) + 1,
        columnCount: Math.abs(c1 - c2) + 1,
      }));
    fc.assert(
      fc.property(range, (r) => {
        expect(parseAddress(rangeAddress(r))).toEqual(r);
      }),
    );
  });

  it.each(["XFE1", "A0", "A1048577", "", "A", "1", "A1:B", "A1,B2", "Sheet1!A1", "#REF!"])(
    "takes %j for no address",
    (text) => {
      expect(parseAddress(text)).toBeUndefined();
    },
  );

  it("reads whole columns, whole rows and corners in any order", () => {
    expect(parseAddress("C:B")).toEqual({ rowIndex: 0, columnIndex: 1, rowCount: MAX_ROWS, columnCount: 2 });
    expect(parseAddress("5:3")).toEqual({ rowIndex: 2, columnIndex: 0, rowCount: 3, columnCount: MAX_COLUMNS });
    expect(parseAddress("$D$4:B2")).toEqual(parseAddress("B2:D4"));
    expect(cellAddress(11, 2)).toBe("C12");
  });

  it.each([
    ["Roster", "Roster"],
    ["ART 1", "'ART 1'"],
    ["O'Brien", "'O''Brien'"],
    ["A1", "'A1'"],
    ["RC", "'RC'"],
    ["2026", "'2026'"],
    ["Équipe", "Équipe"],
  ])("quotes the sheet name %s as %s", (name, quoted) => {
    expect(quoteSheetName(name)).toBe(quoted);
  });
});
