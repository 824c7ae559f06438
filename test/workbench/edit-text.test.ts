import { editText } from "../../src/workbench/edit-text";

describe("What a cell offers for editing", () => {
  it.each([
    ["Scrum Master", undefined, "General", "Scrum Master", "Scrum Master"],
    [46_000, undefined, "m/d/yyyy", "12/9/2025", "12/9/2025"],
    [46_000, undefined, "General", "46000", "46000"],
    [0.07, undefined, "0%", "7%", "7%"],
    [0.125, undefined, "0%", "13%", "12.5%"],
    [1234.5, undefined, "#,##0.00", "1,234.50", "1234.5"],
    [3, undefined, '0 "days"', "3 days", "3"],
    [true, undefined, "General", "TRUE", "TRUE"],
    [6, "SUM(A1:A3)", "General", "6", "=SUM(A1:A3)"],
    ["", undefined, "General", "", ""],
  ] as const)("of %j (formula %s, format %s) is %j shown and %j typed", (value, formula, format, shown, expected) => {
    expect(editText(value, formula, format, { text: shown, side: "left", color: null })).toBe(expected);
  });
});
