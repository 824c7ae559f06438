import fc from "fast-check";
import { allowedSlips, editDistance } from "../../../src/core/grid/edit-distance";

test.each([
  ["owner", "owner", 2, 0],
  ["owner", "onwer", 2, 1],
  ["product", "produkt", 2, 1],
  ["maser", "master", 2, 1],
  ["product", "project", 2, 2],
  ["product", "program", 2, 3],
  ["", "ab", 2, 2],
  ["abc", "xyz", 1, 2],
  ["a", "abcd", 2, 3],
])("%s to %s within %s is %s", (a, b, limit, distance) => {
  expect(editDistance(a, b, limit)).toBe(distance);
  expect(editDistance(b, a, limit)).toBe(distance);
});

test("never above the limit plus one, and zero only for equal texts", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.nat(4), (a, b, limit) => {
      const distance = editDistance(a, b, limit);
      expect(distance).toBeLessThanOrEqual(limit + 1);
      expect(distance === 0).toBe(a === b);
    }),
  );
});

test("short words allow no slip", () => {
  expect([2, 4, 5, 8, 9, 20].map(allowedSlips)).toEqual([0, 0, 1, 1, 2, 2]);
});
