import { cleanText, foldAccents, foldText } from "../grid/normalize-text";
import { ABBREVIATIONS, JOINED_WORDS } from "../vocabulary/header-words";

/**
 * The words of a header: folded, without accents, singular, with identifiers taken apart ("productOwnerName",
 * "date_of_hire"), template marks, trailing numbers and "as of 11/1" dropped. `%` and `#` are words of their own.
 */
export function headerWords(text: string): readonly string[] {
  const clean = cleanText(text).replace(AS_OF_A_DAY, "");
  const spaced = /\s/.test(clean) ? splitCamelCase(clean) : splitIdentifier(clean);
  const found = foldAccents(foldText(spaced)).match(/[\p{L}\p{N}\p{M}]+|%|#/gu) ?? [];
  const words = joinWords(found).map((word) => ABBREVIATIONS.get(singular(word)) ?? singular(word));
  words.forEach((word, index) => {
    if (word === "#" && words.length > 1) words[index] = "number";
  });
  while (words.length > 1 && /^\d+$/.test(words[words.length - 1] ?? "")) words.pop();
  return withoutEcho(words.filter((word) => word !== "s"));
}

/** A day behind a header says when the column was true, not what it holds. */
const AS_OF_A_DAY = /\s\(?as of\s.{0,30}\d.{0,30}$/i;

/** Reports name a column by its table and itself: "Account Name: Account Name" is said twice. */
function withoutEcho(words: readonly string[]): readonly string[] {
  const half = words.length / 2;
  const echoes = Number.isInteger(half) && half > 0 && words.slice(0, half).join(" ") === words.slice(half).join(" ");
  return echoes ? words.slice(0, half) : words;
}

function splitIdentifier(text: string): string {
  return text
    .replace(/_/g, " ")
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{Lu})(\p{Lu}\p{Ll}{2,})/gu, "$1 $2")
    .replace(/(\p{L}{3,})of\b/giu, "$1 of");
}

/** "FirstName LastName": identifiers beside one another. */
function splitCamelCase(text: string): string {
  return text.replace(/_/g, " ").replace(/(\p{Ll}{2})(\p{Lu}\p{Ll})/gu, "$1 $2");
}

function joinWords(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (const word of words) {
    const before = joined[joined.length - 1];
    const whole = before === undefined ? undefined : JOINED_WORDS.get(`${before} ${word}`);
    if (whole === undefined) joined.push(word);
    else joined[joined.length - 1] = whole;
  }
  return joined;
}

function singular(word: string): string {
  if (word.length < 4 || !word.endsWith("s") || /(?:ss|us|is|as)$/.test(word)) return word;
  return word.endsWith("ies") && word.length > 5 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}
