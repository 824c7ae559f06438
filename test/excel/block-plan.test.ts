import { BlockPlan } from "../../src/excel/block-plan";

const range = (
  rowCount: number,
  columnCount = 10,
): { rowIndex: number; columnIndex: number; rowCount: number; columnCount: number } => ({
  rowIndex: 0,
  columnIndex: 0,
  rowCount,
  columnCount,
});

describe("The plan of blocks", () => {
  test("puts small sheets into one request", () => {
    const plan = new BlockPlan([range(100), null, range(50)]);
    expect(plan.next().map(({ sheetIndex, range: { rowCount } }) => [sheetIndex, rowCount])).toEqual([
      [0, 100],
      [2, 50],
    ]);
    plan.done([[], []]);
    expect(plan.next()).toEqual([]);
    expect(plan.shareDone).toBe(1);
  });

  test("reads on where it stopped, with more rows when cells turn out small", () => {
    const plan = new BlockPlan([range(100_000)]);
    const [first] = plan.next();
    plan.done([Array.from({ length: first?.range.rowCount ?? 0 }, () => Array.from({ length: 10 }, () => ""))]);
    const [second] = plan.next();
    expect(second?.range.rowIndex).toBe(first?.range.rowCount);
    expect(second?.range.rowCount).toBeGreaterThan(first?.range.rowCount ?? Infinity);
    expect([first?.isFirst, second?.isFirst]).toEqual([true, false]);
  });

  test("halves what was too large, down to a single row", () => {
    const plan = new BlockPlan([range(8)]);
    const sizes = [];
    do {
      sizes.push(plan.next()[0]?.range.rowCount);
    } while (plan.cutSmaller());
    expect(sizes).toEqual([8, 4, 2, 1]);
  });
});
