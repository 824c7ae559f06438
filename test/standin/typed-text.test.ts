import { HostError } from "../../src/standin/host-error";
import { readTypedText } from "../../src/standin/typed-text";

describe("A typed text", () => {
  test.each<[string, unknown]>([
    ["Ann Lee", { value: "Ann Lee" }],
    ["12", { value: 12 }],
    ["-1,234.50", { value: -1234.5, numberFormat: "#,##0.00" }],
    ["(5)", { value: -5 }],
    ["12%", { value: 0.12, numberFormat: "0%" }],
    ["$5", { value: 5, numberFormat: "$#,##0" }],
    ["1e3", { value: 1000, numberFormat: "0.00E+00" }],
    ["true", { value: true }],
    ["3/2/2026", { value: 46_083, numberFormat: "m/d/yyyy" }],
    ["2026-03-02", { value: 46_083, numberFormat: "m/d/yyyy" }],
    ["2/30/2026", { value: "2/30/2026" }],
    ["10:30", { value: 0.4375, numberFormat: "h:mm" }],
    ["'=A1", { value: "=A1" }],
    ["'12", { value: "12" }],
    ["=A1+1", { formula: "A1+1" }],
    ["+A1", { formula: "A1" }],
    ["-A1", { formula: "-A1" }],
    ["=", { value: "=" }],
    ["-", { value: "-" }],
    ["", { value: "" }],
  ])("%j becomes what Excel makes of it", (text, expected) => {
    expect(readTypedText(text, "General", 1900)).toMatchObject(expected as object);
  });

  test("stays text in a cell that is formatted as text", () => {
    expect(readTypedText("=HYPERLINK(1)", "@", 1900)).toEqual({ kind: "value", value: "=HYPERLINK(1)" });
    expect(readTypedText("12", "@", 1900)).toEqual({ kind: "value", value: "12" });
    expect(readTypedText("''quoted", "@", 1900)).toEqual({ kind: "value", value: "'quoted" });
  });

  test.each(["=SUM(A1", '="open', "- none -", "=1+"])("%j is refused as a broken formula", (text) => {
    expect(() => readTypedText(text, "General", 1900)).toThrow(HostError);
  });

  test("counts days of the 1904 system from 1904", () => {
    expect(readTypedText("1/1/1904", "General", 1904)).toMatchObject({ value: 0 });
  });
});
