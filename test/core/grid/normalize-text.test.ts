import fc from "fast-check";
import { cleanText, foldAccents, foldName, foldText, foldTitle, words } from "../../../src/core/grid/normalize-text";

test.each([
  ["  Product\u00a0 Owner\r\n ", "product owner"],
  ["Ｐroduct Owner", "product owner"],
  ["Pro\u200bduct\u00ad Owner", "product owner"],
  ["O’Brien – “QA”", 'o\'brien - "qa"'],
  ["a\u2011b\u2014c", "a-b-c"],
  ["ﬁle", "file"],
])("foldText(%j) is %j", (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

test.each([
  ["Role(s) *", "role s"],
  ["Developer 3", "developer"],
  ["Developer #3:", "developer"],
  ["Name?", "name"],
  ["508", "508"],
  ["508 Tester", "508 tester"],
  ["Start Date (MM/DD)", "start date mm/dd"],
])("foldTitle(%j) is %j", (text, folded) => {
  expect(foldTitle(text)).toBe(folded);
});

test.each([
  ["José  O'Brien-Smith, Jr.", "jose o brien smith jr"],
  ["Łucja Wiśniewska", "lucja wisniewska"],
  ["王小明", "王小明"],
  ["Falcon_2", "falcon 2"],
])("foldName(%j) is %j", (text, folded) => {
  expect(foldName(text)).toBe(folded);
});

test("words keep their apostrophes", () => {
  expect(words("The owner’s UI/UX, étude 2!")).toEqual(["the", "owner's", "ui", "ux", "étude", "2"]);
});

test("folding twice changes nothing more", () => {
  const text = fc.oneof(fc.string(), fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" }));
  for (const fold of [cleanText, foldText, foldTitle, foldName, foldAccents]) {
    fc.assert(fc.property(text, (value) => fold(fold(value)) === fold(value)));
  }
});
