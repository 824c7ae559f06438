import { parsePersonNames } from "../../../src/core/roster/parse-person-names";

describe("What is said behind a name is nobody's name", () => {
  test.each([
    ["a remark with a comma", "Ann Lee - on leave, back in June", ["Ann Lee"]],
    ["two employers", "Bo Ray - Acme/Tidewater", ["Bo Ray"]],
    ["an employer and its place", "Ann Lee – Tidewater, Harbor", ["Ann Lee"]],
    ["behind a degree", "Ann Lee, PMP - Acme & Tidewater", ["Ann Lee"]],
    ["behind a surname that stands first", "Lee, Ann - Acme/Tidewater", ["Ann Lee"]],
    ["a number of others", "Ann Lee + 2 others", ["Ann Lee"]],
    ["a day and a remark", "Ann Lee - since 1/5/2026, remote", ["Ann Lee"]],
    ["a word for the others", "Ann Lee & team", ["Ann Lee"]],
  ])("%s: %s", (_, cell, people) => {
    expect(parsePersonNames(cell).map(({ display }) => display)).toEqual(people);
  });

  test.each([
    ["another with a remark", "Ann Lee - Acme / Bo Ray - Tidewater", ["Ann Lee", "Bo Ray"]],
    ["another without one", "Ann Lee - Acme, Bo Ray", ["Ann Lee", "Bo Ray"]],
    ["another in a line below", "Ann Lee - Acme/Harbor\nBo Ray", ["Ann Lee", "Bo Ray"]],
    ["names in small letters", "ann / bo", ["ann", "bo"]],
  ])("%s stays somebody: %s", (_, cell, people) => {
    expect(parsePersonNames(cell).map(({ display }) => display)).toEqual(people);
  });
});
