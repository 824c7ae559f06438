/** How many names a sentence bears. */
const MOST_WORDS = 6;

/** "Ann Lee", "Ann Lee and Bo Ray", "Ann Lee, Bo Ray and 9 others": a list for the middle of a sentence. */
export function joinWords(texts: readonly string[]): string {
  const shown = texts.length > MOST_WORDS ? texts.slice(0, MOST_WORDS - 1) : texts;
  const rest = texts.length - shown.length;
  const all = rest > 0 ? [...shown, `${String(rest)} others`] : shown;
  const last = all.at(-1) ?? "";
  return all.length < 2 ? last : `${all.slice(0, -1).join(", ")} and ${last}`;
}
