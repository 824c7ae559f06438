import { nearestText } from "../../../src/core/grid/nearest-text";

describe("nearestText", () => {
  it.each([
    ["art-missing-rte", "art-missing-rte"],
    ["ART-Missing-RTE", "art-missing-rte"],
    ["art-mising-rte", "art-missing-rte"],
    ["soonday", "soonDays"],
    ["", undefined],
    ["kanban", undefined],
  ])("%j is nearest to %j", (text, expected) => {
    expect(nearestText(text, ["soonDays", "art-missing-rte", "art-multiple-rtes"])).toBe(expected);
  });

  it("takes the nearest, not the first that is near, and the first of two equally near", () => {
    expect(nearestText("abcdef", ["abcdxx", "abcdex", "abcdey"])).toBe("abcdex");
  });
});
