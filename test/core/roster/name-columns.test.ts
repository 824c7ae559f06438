import {
  isWholeName,
  namesAreCommaLists,
  namesAreGivenFirst,
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
    ["where an initial ends several given names", ["Garcia Lopez, Ana Luz M."]],
    ["where the given names are several", ["Lee, Ana Maria"]],
    ["where the family’s name is several words", ["Garcia Lopez, Ana"]],
    ["with degrees behind", ["Lee, Ann, PMP", "Ray, Bo, CSM"]],
    ["with initials that are degrees too", ["Lee, MA", "Ray, JD"]],
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

describe("A column writes the given name first", () => {
  it.each<readonly [boolean, string, readonly string[]]>([
    [true, "three whole names", ["Ann Lee", "Bo Ray", "Cy Fox"]],
    [true, "a list of them", ["Ann Lee; Bo Ray / Cy Fox"]],
    [true, "two people between commas", ["Ann Lee, Bo Ray", "Cy Fox", "Eve Hall", "Flo Grant"]],
    [false, "two whole names", ["Ann Lee", "Bo Ray", "Cy"]],
    [false, "one that begins with the family’s", ["Ann Lee", "Bo Ray", "Cy Fox", "Poe , Di"]],
    [false, "one that begins with the family’s, with two given names", ["Ann Lee", "Bo Ray", "Cy Fox", "Poe, Di Eve"]],
    [
      false,
      "lists between commas only",
      ["Ann Lee, Bo Ray, Cy Fox", "Di Poe, Eve Hall, Flo Grant", "Hal Ives, Ivo Jung, Jo Kim"],
    ],
    [false, "prose of more than 2,000 letters", ["Ann Lee", "Bo Ray", `Cy Fox; ${"x".repeat(1_993)}`]],
    [true, "a list of 2,000 letters", ["Ann Lee", "Bo Ray", `Cy Fox; ${"x".repeat(1_992)}`]],
  ])("%s of %s", (expected, _, texts) => {
    expect(namesAreGivenFirst(texts)).toBe(expected);
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
    [`Ann Lee, Bo Ray, ${"Cy Fox, ".repeat(300)}Eve Hall`],
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
