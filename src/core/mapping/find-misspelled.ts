import { allowedSlips, editDistance } from "../grid/edit-distance";
import { FOREIGN_MATTER, OTHER_DATE_WORDS, OTHER_PERSON_WORDS } from "../vocabulary/header-words";
import { HEADER_PHRASES, isKnownHeaderWord, STRENGTHS, type HeaderClaim } from "./header-phrases";

const MISSPELLED_STRENGTH = 0.85;

const SPELLED = [...HEADER_PHRASES].flatMap(([phrase, claims]) => {
  const claim = claims[0];
  return claim && claim.strength >= STRENGTHS.likely ? [{ words: phrase.split(" "), claim }] : [];
});

/** The known header that differs in one word only, and there by no more than a slip of the pen. */
export function findMisspelled(words: readonly string[]): readonly HeaderClaim[] | undefined {
  let best: HeaderClaim | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const known of SPELLED) {
    if (known.words.length !== words.length) continue;
    const distance = slipsBetween(words, known.words);
    if (distance > bestDistance || distance === Number.POSITIVE_INFINITY) continue;
    const isTie = distance === bestDistance && best !== undefined && best.field !== known.claim.field;
    best = isTie ? undefined : known.claim;
    bestDistance = distance;
  }
  return best && [{ field: best.field, strength: best.strength * MISSPELLED_STRENGTH, how: "misspelled" }];
}

function slipsBetween(words: readonly string[], known: readonly string[]): number {
  let slips = 0;
  let changed = 0;
  for (const [index, word] of words.entries()) {
    const other = known[index] ?? "";
    if (word === other) continue;
    changed += 1;
    const limit = isSwapped(word, other) ? 1 : Math.min(allowedSlips(word.length), allowedSlips(other.length));
    const distance = limit === 0 || isKnownWord(word) ? limit + 1 : editDistance(word, other, limit);
    if (changed > 1 || distance > limit) return Number.POSITIVE_INFINITY;
    slips += distance;
  }
  return slips;
}

/** "Taem": four letters, two neighbours of which changed places. Any other slip makes a short word a different one. */
function isSwapped(word: string, other: string): boolean {
  return (
    word.length === 4 && other.length === 4 && Array.from(word).sort().join("") === Array.from(other).sort().join("")
  );
}

function isKnownWord(word: string): boolean {
  return (
    isKnownHeaderWord(word) || FOREIGN_MATTER.has(word) || OTHER_PERSON_WORDS.has(word) || OTHER_DATE_WORDS.has(word)
  );
}
