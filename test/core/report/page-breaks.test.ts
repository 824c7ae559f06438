import { findPageBreaks } from "../../../src/core/report/page-breaks";

const rows = (count: number): number[] => Array.from({ length: count }, () => 10);

describe("findPageBreaks", () => {
  test("ends a page before the first row that does not fit", () => {
    expect(findPageBreaks(rows(10), [], 100)).toEqual([]);
    expect(findPageBreaks(rows(25), [], 100)).toEqual([10, 20]);
  });

  test("keeps a block together, and counts the next page from its first row", () => {
    expect(findPageBreaks(rows(25), [{ first: 7, last: 12 }], 100)).toEqual([7, 17]);
    expect(findPageBreaks(rows(10), [{ first: 4, last: 9 }], 100)).toEqual([]);
  });

  test("takes the longest of blocks that begin together, and cuts one that no page holds", () => {
    const blocks = [
      { first: 7, last: 12 },
      { first: 7, last: 8 },
    ];
    expect(findPageBreaks(rows(15), blocks, 100)).toEqual([7]);
    expect(findPageBreaks(rows(15), [{ first: 0, last: 14 }], 100)).toEqual([10]);
  });
});
