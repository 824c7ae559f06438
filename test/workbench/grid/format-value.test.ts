import { formatValue } from "../../../src/workbench/grid/format-value";

describe("A value in its cell", () => {
  it.each([
    [46_000, "m/d/yyyy", 1900, "12/9/2025", "right"],
    [44_538, "m/d/yyyy", 1904, "12/9/2025", "right"],
    [12, "General", 1904, "12", "right"],
    [0.25, "0%", 1900, "25%", "right"],
    [1234.5, "#,##0.00", 1900, "1,234.50", "right"],
    [0.5, '0.0 "days"', 1904, "0.5 days", "right"],
    ["Scrum Master", "General", 1900, "Scrum Master", "left"],
    ["00123", "@", 1900, "00123", "left"],
    [true, "General", 1900, "TRUE", "center"],
    ["#REF!", "General", 1900, "#REF!", "center"],
    ["", "0.00", 1900, "", "left"],
  ] as const)("%j as %s (%i) reads %j", (value, format, dateSystem, text, side) => {
    expect(formatValue(value, format, dateSystem)).toMatchObject({ text, side });
  });

  it("takes the colour that the format asks for", () => {
    expect(formatValue(-2, "0;[Red]-0", 1900)).toMatchObject({ text: "-2", color: "red" });
    expect(formatValue(2, "0;[Red]-0", 1900).color).toBeNull();
  });

  it("shows the bare value where the format is broken", () => {
    expect(formatValue(3, '0 "open', 1900).text).toContain("3");
  });
});
