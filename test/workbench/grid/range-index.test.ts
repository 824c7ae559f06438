import type { CellRange } from "../../../src/core/grid/cell-range";
import { RangeIndex } from "../../../src/workbench/grid/range-index";

const range = (rowIndex: number, columnIndex: number, rowCount = 1, columnCount = 1): CellRange => ({
  rowIndex,
  columnIndex,
  rowCount,
  columnCount,
});

describe("Ranges looked up by cell", () => {
  const index = new RangeIndex<string>([
    ["column", [range(0, 2, 1_048_576)]],
    ["mark", [range(4, 2), range(9, 0, 2, 3)]],
  ]);

  it("are found in the order in which they came, tall ones too", () => {
    expect(index.at(4, 2)).toEqual(["column", "mark"]);
    expect(index.at(10, 1)).toEqual(["mark"]);
    expect(index.at(500_000, 2)).toEqual(["column"]);
    expect(index.at(4, 3)).toEqual([]);
  });

  it("are found once by rows", () => {
    expect([...index.onRows(8, 12)].sort()).toEqual(["column", "mark"]);
    expect([...index.onRows(20, 30)]).toEqual(["column"]);
  });
});
