import { cellText, isBlankCell } from "../../../src/core/grid/cell-text";
import type { CellValue } from "../../../src/core/grid/cell-value";

describe("what a cell says", () => {
  test.each<readonly [CellValue, string]>([
    ["", ""],
    ["  \t", ""],
    ["\u00a0", ""],
    ["#REF!", ""],
    ["#N/A", ""],
    ["#1 Falcon", "#1 Falcon"],
    [" Falcon ", "Falcon"],
    ["\n", ""],
    ["-", "-"],
    ["É", "É"],
    [0, "0"],
    [false, "FALSE"],
    [true, "TRUE"],
  ])("%j is %j, and blank only where that is nothing", (value, text) => {
    expect(cellText(value)).toBe(text);
    expect(isBlankCell(value)).toBe(text === "");
  });
});
