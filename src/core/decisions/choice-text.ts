/** An id as people read and write it in a cell: "product-owner" is "Product owner". */
export function choiceText(id: string): string {
  const words = id
    .replaceAll("-", " ")
    .replace(/^art\b/, "ART")
    .replace(/\bado\b/, "ADO");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The choice that a cell's text means, whatever its case and spacing; undefined where it means none. */
export function parseChoice<Choice extends string>(text: string, choices: readonly Choice[]): Choice | undefined {
  const id = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return choices.find((choice) => choice === id);
}

/** The choices for a sentence: "Error, Warning, Info". */
export function listChoices(choices: readonly string[]): string {
  return choices.map(choiceText).join(", ");
}
