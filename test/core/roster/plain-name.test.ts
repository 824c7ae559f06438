import { createPlainNameTest } from "../../../src/core/roster/plain-name";

test.each([
  ["Ann Lee", true],
  ["Ann Marie Lee", true],
  ["Ann", false],
  ["Ann  Lee", false],
  ["ann Lee", false],
  ["Vacant Position", false],
  ["Open Position", false],
  ["Dr Lee", false],
  ["Acting Lee", false],
  ["Northgate Llc", false],
])("%j is told quickly: %s", (text, expected) => {
  expect(createPlainNameTest()(text)).toBe(expected);
});
