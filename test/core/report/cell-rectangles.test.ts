import fc from "fast-check";
import { rangeAddress } from "../../../src/core/grid/a1";
import { mergeCells } from "../../../src/core/report/cell-rectangles";

const at = (rowIndex: number, columnIndex: number): { rowIndex: number; columnIndex: number } => ({
  rowIndex,
  columnIndex,
});

describe("mergeCells", () => {
  test.each([
    ["one cell", [at(2, 2)], ["C3"]],
    ["a run down a column, in any order and doubled", [at(4, 2), at(2, 2), at(3, 2), at(2, 2)], ["C3:C5"]],
    ["a block", [at(0, 0), at(0, 1), at(1, 0), at(1, 1)], ["A1:B2"]],
    ["runs of different height", [at(0, 0), at(1, 0), at(0, 1)], ["A1:A2", "B1"]],
    ["a gap between columns", [at(0, 0), at(0, 2)], ["A1", "C1"]],
  ])("%s", (_, cells, addresses) => {
    expect(mergeCells(cells).map(rangeAddress)).toEqual(addresses);
  });

  test("covers each cell exactly once and no other", () => {
    const cell = fc.record({ rowIndex: fc.nat({ max: 8 }), columnIndex: fc.nat({ max: 8 }) });
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 60 }), (cells) => {
        const covered = mergeCells(cells).flatMap((range) =>
          Array.from(
            { length: range.rowCount * range.columnCount },
            (_, index) =>
              `${range.rowIndex + (index % range.rowCount)}:${range.columnIndex + Math.floor(index / range.rowCount)}`,
          ),
        );
        const wanted = new Set(cells.map(({ rowIndex, columnIndex }) => `${rowIndex}:${columnIndex}`));
        expect(covered.sort()).toEqual([...wanted].sort());
      }),
    );
  });
});
