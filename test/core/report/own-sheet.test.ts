import { ownSheetFormula, parseOwnSheetFormula, sheetNameCandidates } from "../../../src/core/report/own-sheet";

function firstNames(title: string): string[] {
  const names = sheetNameCandidates(title);
  return [names.next().value, names.next().value].map(String);
}

describe("sheetNameCandidates", () => {
  test.each([
    ["Roster Check Summary", ["Roster Check Summary", "Roster Check Summary (2)"]],
    ["'a/b*c'", ["a b c", "a b c (2)"]],
    ["[]", ["Sheet", "Sheet (2)"]],
    ["History", ["Sheet", "Sheet (2)"]],
    ["x".repeat(40), ["x".repeat(31), `${"x".repeat(27)} (2)`]],
    [`${"x".repeat(30)}😀`, ["x".repeat(30), `${"x".repeat(27)} (2)`]],
  ])("%s", (title, names) => {
    expect(firstNames(title)).toEqual(names);
  });
});

describe("parseOwnSheetFormula", () => {
  test.each(["Roster Check Summary", "Plain", "Bob's list", "ART1", "Übersicht", "名簿", "a!b"])(
    "finds the sheet %s again",
    (name) => {
      expect(parseOwnSheetFormula(ownSheetFormula(name))).toBe(name);
      expect(parseOwnSheetFormula(`=${ownSheetFormula(name)}`)).toBe(name);
    },
  );

  test("finds the sheet also when its first row was deleted", () => {
    expect(parseOwnSheetFormula("'Roster Check Summary'!#REF!")).toBe("Roster Check Summary");
  });

  test.each(["#REF!$A$1", "'#REF'!", "42", "SUM(A1:A3)", ""])("%s leads to no sheet", (formula) => {
    expect(parseOwnSheetFormula(formula)).toBeUndefined();
  });
});
