import fc from "fast-check";
import {
  accusedCondition,
  isMarkFormula,
  LONGEST_ADDRESS,
  markFormula,
  packConditions,
} from "../../../src/core/report/mark-formula";

describe("markFormula", () => {
  test.each([
    [[], 'N("roster-check")=0'],
    [['C12="TBD"'], 'AND(C12="TBD",N("roster-check")=0)'],
    [['C12="TBD"', 'TRIM(C12)=""'], 'AND(OR(C12="TBD",TRIM(C12)=""),N("roster-check")=0)'],
  ])("conditions %j give %s", (conditions, formula) => {
    expect(markFormula(conditions)).toBe(formula);
  });

  test.each([
    ['AND(C12="TBD",N("roster-check")=0)', true],
    ['AND( C12 = "TBD" , N( "roster-check" ) = 0 )', true],
    ['SEARCH("roster-check",A1)', false],
    ["$A1>3", false],
  ])("%s is ours: %s", (formula, ours) => {
    expect(isMarkFormula(formula)).toBe(ours);
  });
});

describe("accusedCondition", () => {
  test.each([
    ["the text itself", "TBD", "TBD", 'C12="TBD"'],
    ["the cell's own spaces, which the finding's text has lost", " TBD  now ", "TBD now", 'C12=" TBD  now "'],
    ["a blank cell", "", "", 'TRIM(C12)=""'],
    ["a cell of spaces", "   ", "", 'TRIM(C12)=""'],
    ["a cell of a no-break space, which TRIM keeps", "\u00a0", "", 'C12="\u00a0"'],
    ["quotes doubled", 'Ann "Annie" Lee', 'Ann "Annie" Lee', 'C12="Ann ""Annie"" Lee"'],
    ["text like a formula, inert in quotes", "=1+1", "=1+1", 'C12="=1+1"'],
    ["wildcards, which = takes literally", "Dev*?", "Dev*?", 'C12="Dev*?"'],
    ["a number as a number", 0.5, "0.5", "C12=0.5"],
    ["a large number", 1e21, "1e+21", "C12=1E+21"],
    ["a line break", "A\nB", "A B", 'C12="A\nB"'],
    ["only the beginning of long text", "x".repeat(300), "x".repeat(300), `LEFT(C12,120)="${"x".repeat(120)}"`],
  ])("tests %s", (_, value, accusedText, condition) => {
    expect(accusedCondition("C12", value, accusedText)).toBe(condition);
  });

  test.each([
    ["an error value", "#REF!", "#REF!"],
    ["a truth value", true, "TRUE"],
    ["a cell that does not hold what is accused", "Ann Lee; TBD", "TBD"],
    ["a blank accused in a cell that is filled", "Ann Lee", ""],
    ["control characters", "a\u0007b", "a\u0007b"],
    ["half of a surrogate pair", "a\ud83d", "a\ud83d"],
    ["a number that Excel would round", 0.1 + 0.2, "0.30000000000000004"],
  ])("gives nothing for %s", (_, value, accusedText) => {
    expect(accusedCondition("C12", value, accusedText)).toBeNull();
  });

  test("never cuts a character in two", () => {
    const condition = accusedCondition("A1", `${"x".repeat(119)}😀 and more`, `${"x".repeat(119)}😀 and more`);
    expect(condition).toBe(`LEFT(A1,119)="${"x".repeat(119)}"`);
  });

  test("whatever the text, its literal closes and the formula stays short", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
        const condition = accusedCondition(LONGEST_ADDRESS, text, text);
        if (condition === null) return;
        const literal = /^(?:[A-Z0-9]+|LEFT\([A-Z0-9]+,\d+\)|TRIM\([A-Z0-9]+\))="((?:[^"]|"")*)"$/s.exec(
          condition,
        )?.[1];
        expect(text.startsWith(literal?.replaceAll('""', '"') ?? "?")).toBe(true);
        expect(markFormula([condition]).length).toBeLessThanOrEqual(255);
      }),
    );
  });
});

describe("packConditions", () => {
  test("fills formulas up to 255 characters and leaves none out", () => {
    const conditions = new Map(
      Array.from({ length: 100 }, (_, number) => [number, `${LONGEST_ADDRESS}="Wizard ${number}"`] as const),
    );
    const packs = packConditions(conditions);
    expect(packs.flat()).toEqual([...conditions.keys()]);
    expect(packs.length).toBeLessThan(20);
    for (const pack of packs) {
      expect(markFormula(pack.map((number) => conditions.get(number) ?? "")).length).toBeLessThanOrEqual(255);
    }
  });
});
