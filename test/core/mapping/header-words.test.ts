import { headerWords } from "../../../src/core/mapping/header-words";
import { readHeader } from "../../../src/core/mapping/read-header";
import { createRoleReader } from "../../../src/core/roster/parse-role-title";

test.each(["constructor", "valueOf", "__proto__", "hasOwnProperty", "to string"])(
  "‘%s’ is a word like others",
  (text) => {
    expect(headerWords(text).every((word) => typeof word === "string")).toBe(true);
    expect(() => readHeader(text, createRoleReader())).not.toThrow();
  },
);

test.each<[string, readonly string[]]>([
  ["Emp Nm", ["employee", "name"]],
  ["E-Mail", ["email"]],
  ["EFF_START_DT", ["effective", "start", "date"]],
  ["Team as of 11/1", ["team"]],
  ["Role (as of Nov 1, 2026)", ["role"]],
  ["Team as of now", ["team", "as", "of", "now"]],
  ["constructor", ["constructor"]],
])("words of ‘%s’", (text, expected) => {
  expect(headerWords(text)).toEqual(expected);
});
