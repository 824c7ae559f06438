import { joinWords } from "../../../src/core/rules/join-words";
import { listRules } from "../../../src/core/rules/list-rules";

const letters = (n: number): readonly string[] => Array.from("ABCDEFGHIJ".slice(0, n));

test.each([
  [1, "A"],
  [2, "A and B"],
  [3, "A, B and C"],
  [6, "A, B, C, D, E and F"],
  [7, "A, B, C, D, E and 2 others"],
  [10, "A, B, C, D, E and 5 others"],
])("a sentence that names %d names", (n, text) => {
  expect(joinWords(letters(n))).toBe(text);
});

test.each([
  [2, "A and B"],
  [3, "A, B and C"],
  [4, "A, B, C and D"],
  [5, "A, B, C … and 2 more rules"],
  [10, "A, B, C … and 7 more rules"],
])("%d rules where three fit", (n, text) => {
  expect(listRules(letters(n), 3)).toBe(text);
});
