/** What people read is not always what the id says: findings of level info are called notes everywhere. */
const WORDS: Readonly<Record<string, string>> = { info: "note", art: "ART", ado: "ADO" };

/** An id as people read and write it in a cell: "product-owner" is "Product owner", "info" is "Note". */
export function choiceText(id: string): string {
  const words = id
    .split("-")
    .map((word) => (Object.hasOwn(WORDS, word) ? WORDS[word] : word))
    .join(" ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The choice that a cell's text means, as an id or in words, whatever its case and spacing; undefined where it means none. */
export function parseChoice<Choice extends string>(text: string, choices: readonly Choice[]): Choice | undefined {
  const id = idOf(text);
  return choices.find((choice) => choice === id || idOf(choiceText(choice)) === id);
}

function idOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** The choices for a sentence: "Error, Warning, Note". */
export function listChoices(choices: readonly string[]): string {
  return choices.map(choiceText).join(", ");
}
