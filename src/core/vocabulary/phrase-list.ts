/** The phrases of a word list: separated by `;`, line breaks and spaces between words count as one space. */
export function phraseList(text: string): readonly string[] {
  return text
    .split(";")
    .map((phrase) => phrase.replace(/\s+/g, " ").trim())
    .filter((phrase) => phrase !== "");
}

/** `phraseList` as a set. */
export function phraseSet(text: string): ReadonlySet<string> {
  return new Set(phraseList(text));
}
