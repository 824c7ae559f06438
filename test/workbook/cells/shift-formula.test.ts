import { shiftFormula } from "../../../src/workbook/cells/shift-formula";

describe("shiftFormula", () => {
  it.each([
    ["A1", 1, 1, "B2"],
    ["$A1+A$1+$A$1", 2, 3, "$A3+D$1+$A$1"],
    ["SUM(A1:B2)", 1, 0, "SUM(A2:B3)"],
    ["LOG10(A1)", 1, 0, "LOG10(A2)"],
    ['"A1"&A1', 1, 0, '"A1"&A2'],
    ["'A1 sheet'!A1+Q1!B2", 1, 0, "'A1 sheet'!A2+Q1!B3"],
    ["Table1[A1]+Table1[[#This Row],[B2]]", 1, 0, "Table1[A1]+Table1[[#This Row],[B2]]"],
    ["A:B+1:3+$C:D", 1, 1, "B:C+2:4+$C:E"],
    ["Rate1x+A1_b+TAX2024", 1, 0, "Rate1x+A1_b+TAX2025"],
    ["A1", -1, 0, "#REF!"],
    ["XFD1", 0, 1, "#REF!"],
    ["A1048576", 1, 0, "#REF!"],
    ["A1", 0, 0, "A1"],
  ])("%s moved %i down and %i right is %s", (formula, rows, columns, moved) => {
    expect(shiftFormula(formula, rows, columns)).toBe(moved);
  });
});
