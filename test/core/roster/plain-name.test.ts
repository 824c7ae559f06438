import { isNameOnly } from "../../../src/core/roster/parse-person-names";
import { createPlainNameTest } from "../../../src/core/roster/plain-name";

const TEXTS: readonly (readonly [string, boolean])[] = [
  ["Ann Lee", true],
  ["Ann Marie Lee", true],
  ["Ann B. Lee", true],
  ["Ann B. C. Lee", true],
  ["Zoe Zed", true],
  ["Zed Azz", true],
  ["Ann-Marie Lee-Ray", true],
  ["Ann", false],
  ["", false],
  ["Ann  Lee", false],
  ["Ann Lee ", false],
  [" Ann Lee", false],
  ["ann Lee", false],
  ["Ann lee", false],
  ["Ann Lee3", false],
  ["Ann L@e", false],
  ["Ann L{e", false],
  ["Ann @ee", false],
  ["Ann [ee", false],
  ["Ann O'Neil", false],
  ["José Lee", false],
  ["B. Lee", false],
  ["Ann B.", false],
  ["Ann Bo. Lee", false],
  ["Ann B.Lee", false],
  ["Ann B.-Lee", false],
  ["Vacant Lee", false],
  ["Ann Vacant", true],
  ["Ann- Lee", false],
  ["Ann Lee-", false],
  ["Vacant Position", false],
  ["Open Position", false],
  ["Dr Lee", false],
  ["Acting Lee", false],
  ["Ann Acting", false],
  ["Northgate Llc", false],
];

test.each(TEXTS)("%j is told quickly: %s", (text, expected) => {
  expect(createPlainNameTest()(text)).toBe(expected);
});

test.each([
  ["Ann Lee", true],
  ["Ann O'Neil", true],
  ["Ann", false],
  ["Vacant Position", false],
  ["Open Position", false],
  ["Name Surname", false],
  ["Ann Lee (CTR)", false],
  [`Ann ${"L".repeat(1_996)}`, true],
  [`Ann ${"L".repeat(1_997)}`, false],
])("%j is a name only: %s", (text, expected) => {
  expect(isNameOnly(text)).toBe(expected);
});
