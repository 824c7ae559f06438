import { editDistance } from "../grid/edit-distance";
import type { RoleId } from "../vocabulary/role-id";
import type { TitleMeaning } from "../vocabulary/title-meaning";
import { rolesOf, ruleRoleOf } from "./segment-reading";
import { personPhrases } from "./title-lexicon";

/** In shorter words a letter makes another one ("PO", "POC"). */
const SHORTEST_WORD = 5;

/** A word of a title, by the title's other words: names are read as titles too, so the search must be quick. */
const WORDS_BY_REST = new Map<string, { readonly word: string; readonly meaning: TitleMeaning }[]>();

for (const [phrase, meaning] of personPhrases()) {
  const words = phrase.split(" ");
  for (const [index, word] of words.entries()) {
    if (words.length < 2 || word.length < SHORTEST_WORD) continue;
    const rest = restOf(words, index);
    WORDS_BY_REST.set(rest, [...(WORDS_BY_REST.get(rest) ?? []), { word, meaning }]);
  }
}

/**
 * The roles of the titles that differ from a text by one letter of one word ("Scrum Mater", "Product Ower"), in the order
 * of the text's words; empty where none of them is a role that the rules ask for. Words that are near to a single word
 * of titles were corrected before. What is left is near to several or too short, so it is only asked about.
 */
export function findNearTitles(words: readonly string[]): readonly RoleId[] {
  const near = words.flatMap((written, index) =>
    (WORDS_BY_REST.get(restOf(words, index)) ?? []).filter(
      ({ word }) => written.startsWith(word.charAt(0)) && editDistance(word, written, 1) === 1,
    ),
  );
  if (!near.some(({ meaning }) => ruleRoleOf(meaning) !== undefined)) return [];
  return [...new Set(near.flatMap(({ meaning }) => rolesOf(meaning)))];
}

function restOf(words: readonly string[], index: number): string {
  return words.map((word, at) => (at === index ? "*" : word)).join(" ");
}
