import { isPlainAddress, readAddresses } from "../../../src/core/roster/read-addresses";

test.each<[string, readonly string[]]>([
  ["", []],
  ["none", []],
  ["@example.com", []],
  ["ann@", []],
  ["ann.lee@example.com", ["ann.lee@example.com"]],
  ["Ann.Lee@Example.com", ["ann.lee@example.com"]],
  ["ann@example.com; bo@example.com", ["ann@example.com", "bo@example.com"]],
  ["Ann Lee <ann@example.com>", ["ann@example.com"]],
])("%j holds %j", (text, expected) => {
  expect(readAddresses(text)).toEqual(expected);
});

test.each([
  ["ann.lee-2_x@example.com", true],
  ["a@b", true],
  ["zoe.az09@example.com", true],
  ["", false],
  ["ann.lee", false],
  ["@example.com", false],
  ["ann@", false],
  ["ann@lee@example.com", false],
  ["Ann@example.com", false],
  ["ann lee@example.com", false],
  ["ann@example.com ", false],
  ["ann/lee@example.com", false],
  ["ann,lee@example.com", false],
  ["ann:lee@example.com", false],
  ["ann`lee@example.com", false],
  ["ann{lee@example.com", false],
])("%j is a plain address: %s", (text, expected) => {
  expect(isPlainAddress(text)).toBe(expected);
});
