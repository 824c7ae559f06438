import { listText } from "./list-text";

/** How many names a sentence bears. */
const MOST_WORDS = 6;

/** "Ann Lee", "Ann Lee and Bo Ray", "Ann Lee, Bo Ray and 9 others": a list for the middle of a sentence. */
export function joinWords(texts: readonly string[]): string {
  const shown = texts.length > MOST_WORDS ? texts.slice(0, MOST_WORDS - 1) : texts;
  const rest = texts.length - shown.length;
  return listText(rest > 0 ? [...shown, `${String(rest)} others`] : shown);
}
