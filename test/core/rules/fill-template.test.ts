import { fillTemplate } from "../../../src/core/rules/fill-template";

test.each([
  ["{org} has none.", { org: "Tidewater" }, "Tidewater has none."],
  ["None of {org}.", { org: "Tidewater Inc." }, "None of Tidewater Inc."],
  ["None of {org}. Ask {org}.", { org: "Tidewater Inc." }, "None of Tidewater Inc. Ask Tidewater Inc."],
  ["{a}, then {b}.", { a: "{b}", b: "two\nlines" }, "{b}, then two lines."],
  ["‘{a}’.", { a: "  two \r\n  lines " }, "‘two lines’."],
  ["{a}.", { a: "x".repeat(120) }, `${"x".repeat(120)}.`],
  ["{a}.", { a: "x".repeat(121) }, `${"x".repeat(119)}….`],
])("%s", (template, values, text) => {
  expect(fillTemplate(template, values)).toBe(text);
});

test("a value that the rule does not give is a mistake", () => {
  expect(() => fillTemplate("{team} has none.", {})).toThrow("team");
});
