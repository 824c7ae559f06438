import type { Qualifier } from "../vocabulary/role-id";
import { NOISE_WORDS, QUALIFIER_WORDS } from "../vocabulary/title-words";
import { findPhrase, findPhrases, meaningOf } from "./title-lexicon";

/** The qualifiers that stand directly before a place in the words ("Claims Backup Scrum Master"). */
export function qualifiersBefore(words: readonly string[], end: number): readonly Qualifier[] {
  const found: Qualifier[] = [];
  for (let index = end - 1; index >= 0; index -= 1) {
    const qualifier = QUALIFIER_WORDS.get(words[index] ?? "");
    if (!qualifier) break;
    found.unshift(qualifier);
  }
  return found;
}

/** What is left of a title without its qualifiers. */
export interface StrippedTitle {
  readonly rest: readonly string[];
  readonly qualifiers: readonly Qualifier[];
  /** A "lead" was among them: before a field of work it is the person ("Lead UX"). */
  readonly led: boolean;
}

/** Takes qualifiers and noise from both ends, but never tears a phrase of the lists ("Lead Engineer", "Vice President"). */
export function stripQualifiers(words: readonly string[]): StrippedTitle {
  const qualifiers: Qualifier[] = [];
  let rest = words;
  while (!(rest.length > 1 && findPhrase(rest))) {
    const first = rest[0] ?? "";
    const last = rest[rest.length - 1] ?? "";
    const leading = QUALIFIER_WORDS.get(first);
    const trailing = QUALIFIER_WORDS.get(last);
    if (leading !== undefined && (findPhrase(rest) === undefined || leading === "lead")) {
      qualifiers.push(leading);
      rest = rest.slice(1);
    } else if (NOISE_WORDS.has(first)) {
      rest = rest.slice(1);
    } else if (
      trailing !== undefined &&
      trailing !== "associate" &&
      last !== "delegate" &&
      endsWithPerson(rest.slice(0, -1))
    ) {
      qualifiers.push(trailing);
      rest = rest.slice(0, -1);
    } else if (NOISE_WORDS.has(last)) {
      rest = rest.slice(0, -1);
    } else break;
  }
  return { rest, qualifiers, led: qualifiers.includes("lead") };
}

/** Whether a person word stands before whatever qualifiers and noise the words end with. */
function endsWithPerson(words: readonly string[]): boolean {
  const hit = findPhrases(words).at(-1);
  const isPerson = hit?.entry.tier === "person" || hit?.entry.tier === "head";
  if (isPerson && hit.end === words.length && meaningOf(hit).kind !== "none") return true;
  const last = words.at(-1) ?? "";
  return (NOISE_WORDS.has(last) || QUALIFIER_WORDS.has(last)) && endsWithPerson(words.slice(0, -1));
}

/** The words without articles, levels and terms of employment. */
export function withoutNoise(words: readonly string[]): readonly string[] {
  return words.filter((word) => !NOISE_WORDS.has(word) || findPhrase([word]) !== undefined);
}
