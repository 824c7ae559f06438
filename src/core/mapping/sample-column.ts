import { textAt } from "../grid/cell-text";
import type { RosterRegion } from "../layout/roster-region";

const MOST_SAMPLES = 4;
const MOST_CHARACTERS = 40;
/** Rows that are looked at: who reads samples wants to see what is on top. */
const ROWS_LOOKED_AT = 2_000;

/** The first distinct texts of a column's body, shortened, for somebody who is to say what the column holds. */
export function sampleColumn({ sheet, bodyRows }: RosterRegion, columnIndex: number): readonly string[] {
  const samples = new Set<string>();
  let before = "";
  for (const rowIndex of bodyRows.slice(0, ROWS_LOOKED_AT)) {
    const text = textAt(sheet, rowIndex, columnIndex).trim();
    if (text === before) continue;
    before = text;
    if (text !== "") samples.add(shorten(text));
    if (samples.size === MOST_SAMPLES) break;
  }
  return [...samples];
}

/** Never cuts a character in two. */
function shorten(text: string): string {
  if (text.length <= MOST_CHARACTERS) return text;
  return `${text.slice(0, MOST_CHARACTERS - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}
