import { foldText } from "../grid/normalize-text";
import { JOINED_FORMS, WORD_FORMS } from "../vocabulary/title-words";

const FORMS = new Map<string, readonly string[]>();
for (const line of WORD_FORMS) {
  const [target = "", spellings = ""] = line.split(":");
  for (const spelling of spellings.trim().split(" ")) FORMS.set(spelling, target.trim().split(" "));
}

/** Marks the place of a bracket that was taken out of a title; never part of a sheet's text after folding. */
export const BRACKET_MARK = "\u0001";

const TOKEN =
  /\u0001\d+|[\p{L}\p{M}\p{N}]+(?:['.](?:[\p{L}\p{M}\p{N}]+))*|[;,/&+|:\u2022]|(?<=\s)-+(?=\s)|-+(?=\s)|(?<=\s)-+/gu;

/** "SM1", "PO2": the first and second of them. */
const NUMBERED_CODE = /(?<![\p{L}\p{N}])(po|sm|rte|spc|ba|qa|dev)(\d)(?![\p{L}\p{N}])/gu;

/** "P.O." and "S.M.", and without the last dot too: single letters that dots hold together are one word. */
const DOTTED_ABBREVIATION = /(?<![\p{L}\p{N}.])(?:\p{L}\.){1,4}\p{L}(?:\.|(?![\p{L}\p{N}.]))/gu;

/**
 * A title as words and separators (`/ ; & + , | : - •`), folded, hyphens inside words undone, "and" an `&`, spellings
 * with a stroke or a space joined ("UI/UX", "Dev Ops"). `Co-` falls away, `Ex-` becomes a word of its own.
 */
export function titleTokens(text: string): readonly string[] {
  let joined = ` ${splitTokens(foldText(text)).join(" ")} `;
  for (const [from, to] of SPACED_FORMS) joined = joined.replaceAll(from, to);
  return joined
    .split(" ")
    .filter((token) => token !== "")
    .map((token) => (CONJUNCTIONS.has(token) ? "&" : token === "or" || token === "oder" ? "/" : token));
}

/** Nearly all titles, and all phrases of the vocabulary, which are split while the program starts. */
const PLAIN_WORDS = /^[a-z]+(?: [a-z]+)*$/;

function splitTokens(folded: string): readonly string[] {
  if (PLAIN_WORDS.test(folded)) return folded.split(" ");
  const plain = folded
    .replace(/_/g, " ")
    .replace(DOTTED_ABBREVIATION, (letters) => letters.replaceAll(".", ""))
    .replace(/\bco-(?=\p{L})/gu, "")
    .replace(/\bex-(?=\p{L})/gu, "former ")
    .replace(NUMBERED_CODE, "$1 $2");
  return (plain.match(TOKEN) ?? []).map((token) => (token.startsWith("-") ? "-" : token));
}

/** As whole words of a text that begins and ends with a space. */
const SPACED_FORMS = JOINED_FORMS.map(([from, to]) => [` ${from} `, ` ${to} `] as const);

const CONJUNCTIONS: ReadonlySet<string> = new Set(["and", "und", "y", "et", "och", "og", "и", "also", "plus"]);

/** What stands for the ending of "Owner's": whoever the title names, it is somebody else. */
export const POSSESSIVE = "'s";

/** The word in the spelling that the word lists use: one or more words ("frontend" is "front end"). */
export function titleWordForms(word: string): readonly string[] {
  return FORMS.get(word) ?? [word];
}

/** The words of a token: "owner's" is "owner" and `POSSESSIVE`. */
export function possessiveApart(token: string): readonly string[] {
  const match = /(.{2,})'s?$/.exec(token);
  return match?.[1] === undefined ? [token] : [match[1], POSSESSIVE];
}
