import { FIELD_HEADERS, FOREIGN_FIELD_HEADERS, type HeaderStrength } from "../vocabulary/field-headers";
import { FIELD_IDS, type FieldId } from "../vocabulary/field-id";
import { headerWords } from "./header-words";

/** A field that a header speaks for, and how strongly: 1 is the field's own name, .5 a mere possibility. */
export interface HeaderClaim {
  readonly field: FieldId;
  readonly strength: number;
  /** "exact" spelling, "composed" of known words, or a "misspelled" one. */
  readonly how: "exact" | "composed" | "misspelled";
}

/** What the strengths of the vocabulary count. */
export const STRENGTHS: Readonly<Record<HeaderStrength, number>> = {
  sure: 0.95,
  likely: 0.7,
  possible: 0.45,
  unlikely: 0.3,
};
const FOREIGN_STRENGTH = 0.85;

/** All known headers, as `headerWords` joined by spaces, with what each speaks for, strongest first. */
export const HEADER_PHRASES: ReadonlyMap<string, readonly HeaderClaim[]> = buildPhrases();

const KNOWN_WORDS: ReadonlySet<string> = new Set([...HEADER_PHRASES.keys()].flatMap((phrase) => phrase.split(" ")));

/** Whether the word, one of `headerWords`, stands in a known header. */
export function isKnownHeaderWord(word: string): boolean {
  return KNOWN_WORDS.has(word);
}

function buildPhrases(): ReadonlyMap<string, readonly HeaderClaim[]> {
  const phrases = new Map<string, HeaderClaim[]>();
  const add = (phrase: string, field: FieldId, strength: number, onlyNew: boolean): void => {
    const key = headerWords(phrase).join(" ");
    const claims = phrases.get(key) ?? [];
    if (claims.some((claim) => onlyNew || claim.field === field)) return;
    claims.push({ field, strength, how: "exact" });
    claims.sort((a, b) => b.strength - a.strength);
    phrases.set(key, claims);
  };
  for (const field of FIELD_IDS) {
    for (const [strength, spellings] of Object.entries(FIELD_HEADERS[field] ?? {})) {
      for (const phrase of spellings.split("|")) add(phrase, field, STRENGTHS[strength as HeaderStrength], false);
    }
  }
  for (const field of FIELD_IDS) {
    for (const phrase of FOREIGN_FIELD_HEADERS[field]?.split("|") ?? []) add(phrase, field, FOREIGN_STRENGTH, true);
  }
  return phrases;
}
