import {
  isWholeName,
  namesAreCommaLists,
  namesAreLastFirst,
  parsePersonNames,
} from "../../../src/core/roster/parse-person-names";

describe("A column writes the last name first", () => {
  it.each<readonly [string, readonly string[]]>([
    ["where most of its names do", ["Lee, Ann", "Ray, Bo", "Cy Fox"]],
    ["whatever is blank or vacant", ["Lee, Ann", "", "  ", "TBD", "Vacant"]],
    ["with commas in brackets", ["Lee (PO, SM), Ann", "Ray, Bo"]],
    ["where one half has several words", ["Garcia Lopez, Ana", "Lee, Ana Maria", "Ray,  Bo"]],
    ["where an initial ends it", ["Garcia Lopez, Ana M.", "Garcia Lopez, Ana M"]],
  ])("%s", (_, texts) => {
    expect(namesAreLastFirst(texts)).toBe(true);
  });

  it.each<readonly [string, readonly string[]]>([
    ["half of its names do", ["Lee, Ann", "Cy Fox"]],
    ["there are none", []],
    ["the commas part people", ["Ann Lee, Bo Ray", "Cy Fox, Di Poe"]],
    ["cells list several", ["Lee, Ann; Ray, Bo", "Lee, Ann / Ray, Bo", "Lee, Ann & Ray, Bo", "Lee, Ann\nRay, Bo"]],
    ["there are three pieces", ["Lee, Ann, Jr.", "Ray, Bo, Sr."]],
    ["a vacancy holds the comma", ["TBD, June", "Ann Lee"]],
  ])("not where %s", (_, texts) => {
    expect(namesAreLastFirst(texts)).toBe(false);
  });
});

describe("A column lists people between commas", () => {
  it.each([["Ann Lee, Bo Ray, Cy Fox"], ["Ann Lee (x, y), Bo Ray (PO), Cy Fox"], ["Ann Lee,Bo Ray ,  Cy Fox"]])(
    "where a cell does: %s",
    (text) => {
      expect(namesAreCommaLists(["Lee, Ann", "", text])).toBe(true);
    },
  );

  it.each([
    ["Ann Lee, Bo Ray"],
    ["Ann Lee, Bo, Cy Fox"],
    ["Lee, Ann, Jr."],
    ["Ann Lee; Bo Ray; Cy Fox"],
    [`Ann Lee, Bo Ray, ${"Cy Fox, ".repeat(300)}Di Poe`],
  ])("not in %s", (text) => {
    expect(namesAreCommaLists([text])).toBe(false);
  });
});

describe("A whole name", () => {
  it.each([
    ["Ann Lee", true],
    ["Ann B. Lee", false],
    ["Ann Marie Lee Ray", true],
    ["Ann Marie Lee Ray Fox", false],
    ["Ann", false],
    ["ann Lee", false],
    ["Ann Lee 2", false],
    ["Acting Lee", false],
  ])("%s: %s", (text, expected) => {
    expect(isWholeName(text)).toBe(expected);
  });
});

describe("A long cell", () => {
  it("is no list of names beyond 2,000 letters", () => {
    const list = (letters: number): string => `${"Ann Lee; ".repeat(200)}${"B".repeat(letters - 1_800)}`;
    expect(parsePersonNames(list(2_000)).length).toBe(201);
    expect(parsePersonNames(list(2_001)).length).toBe(1);
  });
});
