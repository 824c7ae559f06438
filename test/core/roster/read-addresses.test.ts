import { readAddresses } from "../../../src/core/roster/read-addresses";

test.each<[string, readonly string[]]>([
  ["", []],
  ["none", []],
  ["@example.com", []],
  ["ann@", []],
  ["ann.lee@example.com", ["ann.lee@example.com"]],
  ["Ann.Lee@Example.com", ["ann.lee@example.com"]],
  ["ann@example.com; bo@example.com", ["ann@example.com", "bo@example.com"]],
  ["Ann Lee <ann@example.com>", ["ann@example.com"]],
  ["ann.lee-2_x@example.com", ["ann.lee-2_x@example.com"]],
  ["zoe.az09@example.com", ["zoe.az09@example.com"]],
  ["ann lee@example.com", ["lee@example.com"]],
  ["ann@example.com ", ["ann@example.com"]],
  ["ann/lee@example.com", ["lee@example.com"]],
  ["ann,lee@example.com", ["lee@example.com"]],
])("%j holds %j", (text, expected) => {
  expect(readAddresses(text)).toEqual(expected);
});
