import { textCell } from "../../../src/core/report/sheet-layout";
import { estimateRowHeights } from "../../../src/core/report/row-height";

function rowHeight(cells: readonly ReturnType<typeof textCell>[], widths: readonly number[]): number {
  return estimateRowHeights([cells], widths)[0] ?? 0;
}

describe("estimateRowHeights", () => {
  const height = (text: string, style: Parameters<typeof textCell>[1] = "wrapped", width = 20): number =>
    rowHeight([textCell(text, style)], [width]);
  const one = height("Short");

  test.each([
    ["text of one line", "Short", one],
    ["text that does not wrap", "x".repeat(200), one, "body"],
    ["text that breaks between words", "seventeen letters, and as many more", 15 + one],
    ["text with a line break", "a\nb", 15 + one],
    ["a word longer than a line", "n".repeat(50), 30 + one],
    ["wide characters", "名簿名簿名簿名簿名簿名簿", 15 + one],
    ["more than Excel can draw", "word ".repeat(2000), 409],
  ] as const)("%s", (_, text, expected, style: "body" | "wrapped" = "wrapped") => {
    expect(height(text, style)).toBeCloseTo(expected, -0.5);
  });

  test("the tallest cell decides, and an empty row has one line", () => {
    expect(rowHeight([textCell("Short", "wrapped"), textCell("a\nb\nc", "wrapped")], [20, 20])).toBeGreaterThan(
      one + 20,
    );
    expect(rowHeight([], [20])).toBe(one);
    expect(rowHeight([textCell("Big", "headline")], [20])).toBeGreaterThan(one);
  });
});
