import { cellText } from "./cell-text";
import type { CellValue } from "./cell-value";

/**
 * Whether the cell's text is the given one, whatever the case of either; an empty cell is not. The first characters tell
 * nearly all cells of a large roster from their header, without making a text of them.
 */
export function repeatsText(value: CellValue, text: string): boolean {
  if (value === "") return false;
  const expected = text.charCodeAt(0);
  // A number's text begins with a digit or a sign, which stand before the letters.
  if (typeof value === "number" && expected > 57) return false;
  if (typeof value === "string") {
    const first = value.charCodeAt(0);
    const areAscii = first > 32 && first < 128 && expected < 128;
    // The bit that tells small letters from capitals; white space is left to the trimming below.
    if (areAscii && (first | 32) !== (expected | 32)) return false;
  }
  const own = cellText(value);
  return own !== "" && own.toLowerCase() === text.toLowerCase();
}
