import { cellAddress, parseAddress } from "../../../src/core/grid/a1";
import { rangeContains, type CellRange } from "../../../src/core/grid/cell-range";
import { GridAxis } from "../../../src/workbench/grid/grid-axis";
import { moveInGrid, type GridPosition, type GridSurface } from "../../../src/workbench/grid/move-in-grid";

const FILLED = new Set(["A1", "B1", "C1", "A2", "A3", "A6", "A7", "D7"]);
const MERGE: CellRange = { rowIndex: 9, columnIndex: 1, rowCount: 2, columnCount: 2 };

/** A sheet of 20 rows and 6 columns with A1:D7 in use, row 5 hidden and B10:C11 merged. */
const surface: GridSurface = {
  rows: new GridAxis(20, 1, (index) => (index === 4 ? 0 : 20)),
  columns: new GridAxis(6, 0, () => 60),
  used: { rowIndex: 0, columnIndex: 0, rowCount: 7, columnCount: 4 },
  pageHeight: 100,
  isFilled: (position) => FILLED.has(cellAddress(position.rowIndex, position.columnIndex)),
  mergeAt: (position) => (rangeContains(MERGE, position.rowIndex, position.columnIndex) ? MERGE : undefined),
};

function move(from: string, key: string, withControl = false): string | undefined {
  const start = parseAddress(from) as GridPosition;
  const target = moveInGrid(surface, start, { key, withControl });
  return target && cellAddress(target.rowIndex, target.columnIndex);
}

describe("Keys in the grid", () => {
  it.each([
    ["A1", "ArrowDown", "A2"],
    ["A4", "ArrowDown", "A6"],
    ["A6", "ArrowUp", "A4"],
    ["A1", "ArrowUp", "A1"],
    ["A1", "ArrowLeft", "A1"],
    ["B2", "ArrowRight", "C2"],
    ["D7", "Home", "A7"],
    ["A1", "End", "C1"],
    ["A1", "PageDown", "A7"],
    ["A20", "PageUp", "A15"],
  ])("lead from %s by %s to %s", (from, key, to) => {
    expect(move(from, key)).toBe(to);
  });

  it.each([
    ["D7", "Home", "A1"],
    ["A1", "End", "D7"],
    ["A1", "ArrowDown", "A3"],
    ["A3", "ArrowDown", "A6"],
    ["A1", "ArrowRight", "C1"],
    ["A7", "ArrowRight", "D7"],
    ["D7", "ArrowLeft", "A7"],
    ["A7", "ArrowDown", "A7"],
    ["A15", "ArrowUp", "A7"],
  ])("lead from %s by Ctrl+%s to %s", (from, key, to) => {
    expect(move(from, key, true)).toBe(to);
  });

  it("cross a merged area as if it were one cell", () => {
    expect(move("B9", "ArrowDown")).toBe("B10");
    expect(move("C9", "ArrowDown")).toBe("B10");
    expect(move("B10", "ArrowDown")).toBe("B12");
    expect(move("B10", "ArrowRight")).toBe("D10");
    expect(move("D11", "ArrowLeft")).toBe("B10");
  });

  it.each(["a", "F2", "Enter", "Escape", "Tab"])("leave %s to others", (key) => {
    expect(move("A1", key)).toBeUndefined();
  });

  it("leave Ctrl+Page Down to the sheet tabs", () => {
    expect(move("A1", "PageDown", true)).toBeUndefined();
  });
});
