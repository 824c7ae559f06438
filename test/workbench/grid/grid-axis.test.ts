import { GridAxis } from "../../../src/workbench/grid/grid-axis";

/** Ten rows of 20 pixels; the fourth (3) is hidden, the first two are frozen. */
const axis = new GridAxis(10, 2, (index) => (index === 3 ? 0 : 20));

describe("An axis of the grid", () => {
  it.each([
    [0, 0],
    [3, 60],
    [4, 60],
    [9, 160],
    [10, 180],
    [99, 180],
  ])("begins index %i at %i pixels", (index, offset) => {
    expect(axis.offsetOf(index)).toBe(offset);
  });

  it.each([
    [0, 0],
    [19, 0],
    [20, 1],
    [59, 2],
    [60, 4],
    [5_000, 9],
  ])("finds at %i pixels the visible index %i", (pixels, index) => {
    expect(axis.indexAt(pixels)).toBe(index);
  });

  it("steps over what is hidden and stays at its ends", () => {
    expect(axis.step(2, 1)).toBe(4);
    expect(axis.step(4, -1)).toBe(2);
    expect(axis.step(0, -1)).toBe(0);
    expect(axis.step(9, 1)).toBe(9);
  });

  it("scrolls just as far as a cell needs, and never for a frozen one", () => {
    expect(axis.scrollToShow(1, 77, 100)).toBe(77);
    expect(axis.scrollToShow(5, 0, 100)).toBe(0);
    expect(axis.scrollToShow(9, 0, 100)).toBe(80);
    expect(axis.scrollToShow(4, 80, 100)).toBe(20);
  });

  it("brings what is out of sight to the middle, and leaves alone what is in sight", () => {
    expect(axis.scrollToCenter(4, 0, 100)).toBe(0);
    expect(axis.scrollToCenter(8, 0, 100)).toBe(80);
    expect(axis.scrollToCenter(2, 80, 100)).toBe(0);
  });

  it("draws what is in sight and a little more, frozen rows apart", () => {
    expect(axis.windowAt(0, 100, 1)).toEqual({ first: 2, last: 7 });
    expect(axis.windowAt(80, 100, 1)).toEqual({ first: 6, last: 9 });
  });

  it("is a single empty place without any row in sight", () => {
    const hidden = new GridAxis(3, 0, () => 0);
    expect(hidden.length).toBe(0);
    expect(hidden.step(0, 1)).toBe(0);
  });
});
