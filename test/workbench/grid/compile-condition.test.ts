import type { CellValue } from "../../../src/core/grid/cell-value";
import { compileCondition } from "../../../src/workbench/grid/compile-condition";

/** C12 of the sheets below. */
const ROW = 11;
const COLUMN = 2;

function holds(formula: string, value: CellValue, rowOffset = 0, columnOffset = 0): boolean | undefined {
  const readCell = (rowIndex: number, columnIndex: number): CellValue =>
    rowIndex === ROW + rowOffset && columnIndex === COLUMN + columnOffset ? value : "elsewhere";
  return compileCondition(formula)?.(readCell, rowOffset, columnOffset);
}

describe("A condition of a mark", () => {
  it.each<[formula: string, value: CellValue, expected: boolean]>([
    ['N("roster-check")=0', "anything", true],
    ['AND(C12="TBD",N("roster-check")=0)', "TBD", true],
    ['AND(C12="TBD",N("roster-check")=0)', "tbd", true],
    ['AND(C12="TBD",N("roster-check")=0)', "Ada Quill", false],
    ['AND(C12="TBD", N("roster-check") = 0)', "TBD", true],
    ['AND(TRIM(C12)="",N("roster-check")=0)', "   ", true],
    ['AND(TRIM(C12)="",N("roster-check")=0)', "", true],
    ['AND(TRIM(C12)="",N("roster-check")=0)', "x", false],
    ['AND(OR(C12="a",C12="b"),N("roster-check")=0)', "b", true],
    ['AND(OR(C12="a",C12="b"),N("roster-check")=0)', "c", false],
    ['AND(LEFT(C12,3)="The",N("roster-check")=0)', "The whole long text", true],
    ['AND(C12="say ""hi""",N("roster-check")=0)', 'say "hi"', true],
    ["C12=46000", 46000, true],
    ["C12=46000", "46000", false],
    ["C12=-1.5E-7", -1.5e-7, true],
    ["C12=TRUE", true, true],
    ["C12=FALSE", "", true],
    ["C12=0", "", true],
    ['C12=""', 0, false],
    ["ISNUMBER(C12)", 3, true],
    ["ISNUMBER(C12)", "3", false],
    ["ISNUMBER(C12)", "", false],
    ['ISNUMBER(SEARCH("error",C12))', "2 Errors", true],
    ['ISNUMBER(SEARCH("error",C12))', "None", false],
    ['OR(ISNUMBER(SEARCH("vacant",C12)),ISNUMBER(SEARCH("missing",C12)))', "Missing", true],
    ['SEARCH("a?c*e",C12)=2', "xabcde", true],
    ['ISNUMBER(SEARCH("(a.b)",C12))', "axb", false],
    ['ISNUMBER(SEARCH("~*",C12))', "5 * 3", true],
    ['ISNUMBER(SEARCH("~*",C12))', "5 x 3", false],
  ])("%s over %j is %s", (formula, value, expected) => {
    expect(holds(formula, value)).toBe(expected);
  });

  it("moves its relative references along, and leaves fixed ones where they are", () => {
    expect(holds('C12="TBD"', "TBD", 4, 1)).toBe(true);
    expect(holds('$C12="TBD"', "TBD", 4, 0)).toBe(true);
    expect(holds('$C12="TBD"', "TBD", 4, 1)).toBe(false);
    expect(holds('$C$12="TBD"', "TBD", 4, 0)).toBe(false);
  });

  it.each(["C12>5", 'COUNTIF($C$2:$C$9,"TBD")>1', "C12=Sheet2!A1", 'C12="open', "AND(C12", "C12=1 extra", "AND()", ""])(
    "does not guess what %j means",
    (formula) => {
      expect(compileCondition(formula)).toBeUndefined();
    },
  );
});
