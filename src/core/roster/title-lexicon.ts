import { DEVELOPER_PHRASES, WORK_AREAS, WORK_CODES } from "../vocabulary/developer-phrases";
import { DOUBTFUL_PHRASES } from "../vocabulary/doubtful-phrases";
import { ROLE_PHRASES } from "../vocabulary/role-phrases";
import type { RoleId, Speciality } from "../vocabulary/role-id";
import { TITLE_HEADS } from "../vocabulary/title-heads";
import { certain, type TitleHead, type TitleMeaning } from "../vocabulary/title-meaning";
import {
  CLAUSE_VERBS,
  CUT_WORDS,
  FORMER_WORDS,
  NOISE_WORDS,
  QUALIFIER_WORDS,
  SENTENCE_WORDS,
} from "../vocabulary/title-words";
import { possessiveApart, titleTokens, titleWordForms } from "./title-words-of";

/**
 * What a phrase is in a title: a `person` ("tech lead"), a `head` whose meaning hangs on the words before it
 * ("engineer"), a `code` or `area` of work that stands for a person only on its own ("QA", "Development").
 */
export type LexiconEntry =
  | { readonly tier: "person" | "code" | "area"; readonly meaning: TitleMeaning }
  | { readonly tier: "head"; readonly head: TitleHead };

/** A phrase found in a title's words: from `start` (0-based) up to but without `end`. */
export interface PhraseHit {
  readonly start: number;
  readonly end: number;
  readonly entry: LexiconEntry;
}

const ENTRIES = new Map<string, LexiconEntry>();
let longestPhrase = 1;

for (const [role, phrases] of entriesOf(ROLE_PHRASES)) add(phrases, { tier: "person", meaning: certain(role) });
for (const [kind, phrases] of entriesOf(DEVELOPER_PHRASES)) {
  add(phrases, { tier: "person", meaning: certain("developer", kind === "plain" ? null : kind) });
}
for (const [kind, phrases] of entriesOf(WORK_AREAS))
  add(phrases, { tier: "area", meaning: certain("developer", kind) });
for (const [kind, phrases] of entriesOf(WORK_CODES))
  add(phrases, { tier: "code", meaning: certain("developer", kind) });
for (const { phrases, meaning, area } of DOUBTFUL_PHRASES) add(phrases, { tier: area ? "area" : "person", meaning });
for (const head of TITLE_HEADS) add(head.heads, { tier: "head", head });

const WORDS: ReadonlySet<string> = new Set([...ENTRIES.keys()].flatMap((phrase) => phrase.split(" ")));
const CORRECTABLE = new Map<string, string[]>();
for (const word of WORDS) {
  const initial = word.charAt(0);
  if (word.length >= 5) CORRECTABLE.set(initial, [...(CORRECTABLE.get(initial) ?? []), word]);
}

const RULE_WORDS: ReadonlySet<string> = new Set(
  TITLE_HEADS.flatMap(({ rules }) => rules.flatMap((rule) => [...rule.words])),
);
const OTHER_WORDS = [RULE_WORDS, NOISE_WORDS, CUT_WORDS, SENTENCE_WORDS, FORMER_WORDS, CLAUSE_VERBS];

/** What the whole run of words means, or undefined. */
export function findPhrase(words: readonly string[]): LexiconEntry | undefined {
  return ENTRIES.get(words.join(" "));
}

/** The phrases in a run of words from left to right; at each place the longest one, never overlapping. */
export function findPhrases(words: readonly string[]): readonly PhraseHit[] {
  const hits: PhraseHit[] = [];
  for (let start = 0; start < words.length;) {
    const hit = longestAt(words, start);
    if (hit) hits.push(hit);
    start = hit ? hit.end : start + 1;
  }
  return hits;
}

/** What the phrase means by itself. */
export function meaningOf({ entry }: PhraseHit): TitleMeaning {
  return entry.tier === "head" ? entry.head.alone : entry.meaning;
}

/** Whether a phrase holds the word, or it has a meaning of its own in titles ("acting", "for", "former"). */
export function isTitleWord(word: string): boolean {
  return WORDS.has(word) || QUALIFIER_WORDS.has(word) || OTHER_WORDS.some((list) => list.has(word));
}

/** All phrases that are a person's title, with what they mean. */
export function* personPhrases(): Iterable<readonly [string, TitleMeaning]> {
  for (const [phrase, entry] of ENTRIES) if (entry.tier === "person") yield [phrase, entry.meaning];
}

/**
 * What a misspelt word is compared with: the words of all phrases that have five letters or more and begin with this
 * one, since a slip of the pen leaves the first letter alone.
 */
export function correctableWords(initial: string): readonly string[] {
  return CORRECTABLE.get(initial) ?? [];
}

function longestAt(words: readonly string[], start: number): PhraseHit | undefined {
  for (let length = Math.min(longestPhrase, words.length - start); length > 0; length -= 1) {
    const entry = ENTRIES.get(words.slice(start, start + length).join(" "));
    if (entry) return { start, end: start + length, entry };
  }
  return undefined;
}

function add(phrases: readonly string[], entry: LexiconEntry): void {
  for (const phrase of phrases) {
    const words = titleTokens(phrase).flatMap(possessiveApart).flatMap(titleWordForms);
    longestPhrase = Math.max(longestPhrase, words.length);
    ENTRIES.set(words.join(" "), entry);
  }
}

function entriesOf<Key extends RoleId | Speciality | "plain">(
  lists: Readonly<Partial<Record<Key, readonly string[]>>>,
): readonly (readonly [Key, readonly string[]])[] {
  return Object.entries(lists) as [Key, readonly string[]][];
}
