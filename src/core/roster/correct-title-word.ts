import { allowedSlips, editDistance } from "../grid/edit-distance";
import { titleWordForms } from "./title-words-of";
import { correctableWords, isTitleWord } from "./title-lexicon";

/** Real words that lie one slip from a title's word and must not be taken for it. */
const LOOK_ALIKES: ReadonlySet<string> = new Set([
  ...["produce", "produced", "producer", "products", "master's", "masters", "managed"],
  ...[
    "manage",
    "couch",
    "coaches",
    "brain",
    "trail",
    "trait",
    "grain",
    "drain",
    "trains",
    "owned",
    "owns",
    "over",
    "other",
  ],
  ...[
    "resting",
    "tasting",
    "texting",
    "designed",
    "developed",
    "projects",
    "protect",
    "prospect",
    "processes",
    "lease",
  ],
  ...["least", "leads", "lend", "load", "quantity", "equality", "anger", "banker", "writes", "written", "waiter"],
  ...["direct", "director's", "doctor", "rector", "sector", "test's", "ready", "released", "releases", "relief"],
]);

/**
 * The word as the lists spell it: known forms, a plural's singular, or the one listed word that it is a slip away
 * from. A word that lies as near to two listed ones ("Projuct"), or is a word of its own, stays as it is.
 */
export function correctTitleWord(word: string): readonly string[] {
  const forms = titleWordForms(word);
  if (forms[0] !== word || isTitleWord(word)) return forms;
  const singular = word.replace(/(?:s|\(s\))$/, "");
  const singularForms = titleWordForms(singular);
  if (singular.length > 1 && singularForms.every(isTitleWord)) return singularForms;
  return [nearestWord(word) ?? word];
}

function nearestWord(word: string): string | undefined {
  const limit = allowedSlips(word.length);
  if (limit === 0 || LOOK_ALIKES.has(word) || !/^\p{Script=Latin}+$/u.test(word) || /(?:ed|ing)$/.test(word))
    return undefined;
  let nearest: readonly string[] = [];
  let best = limit;
  for (const candidate of correctableWords(word.charAt(0))) {
    const distance = editDistance(word, candidate, best);
    if (distance > best) continue;
    nearest = distance === best ? [...nearest, candidate] : [candidate];
    best = distance;
  }
  return nearest.length === 1 ? nearest[0] : undefined;
}
