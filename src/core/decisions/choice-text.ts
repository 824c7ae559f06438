/** Ids that people read otherwise than letter by letter; findings of level info are called notes everywhere. */
const TEXTS: ReadonlyMap<string, string> = new Map([
  ["info", "Note"],
  ["art", "ART"],
  ["art-name", "ART name"],
  ["ado", "ADO"],
  ["non-ado", "Non-ADO"],
]);

/** An id as people read and write it in a cell: "product-owner" is "Product owner", "info" is "Note". */
export function choiceText(id: string): string {
  const words = id.replaceAll("-", " ");
  return TEXTS.get(id) ?? words.charAt(0).toUpperCase() + words.slice(1);
}

/**
 * The choice that a cell's text means, as an id or in words, whatever its case and spacing; undefined where it means
 * none.
 */
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
