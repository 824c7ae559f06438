/** Texts that cleaning leaves as they are, told quickly because nearly all cells are so. */
const PLAIN_TEXT = /^(?:[!-_a-~]+(?: [!-_a-~]+)*)?$/;
const NOT_ASCII = /[\u0080-\uffff]/;
/** Names that folding makes no other change to than that of case. */
const PLAIN_NAME = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;
const INVISIBLE = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufe00-\ufe0f]/g;
const DASHES = /[\u2010-\u2015\u2212\u2043\ufe58\ufe63\uff0d]/g;
const SINGLE_QUOTES = /[\u2018-\u201b\u2032\u00b4\u0060\uff07\u02bc]/g;
const DOUBLE_QUOTES = /[\u201c-\u201f\u2033\u00ab\u00bb]/g;
/** Latin letters that Unicode does not split into a base letter and an accent. */
const LATIN_BASES: Readonly<Record<string, string>> = {
  ø: "o",
  đ: "d",
  ð: "d",
  ł: "l",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  þ: "th",
  ı: "i",
  ħ: "h",
};

/**
 * The text as people see it: compatibility forms unified (NFKC), invisible characters gone, any white space and line
 * break one space, curly quotes and long dashes plain, trimmed. Case and accents stay. Idempotent.
 */
export function cleanText(text: string): string {
  if (PLAIN_TEXT.test(text)) return text;
  return text
    .replace(INVISIBLE, "")
    .normalize("NFKC")
    .replace(INVISIBLE, "")
    .replace(DASHES, "-")
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(/\s+/gu, " ")
    .trim();
}

/** `cleanText` without case: two texts that a reader would call the same give the same result. Idempotent. */
export function foldText(text: string): string {
  if (PLAIN_TEXT.test(text)) return text.toLowerCase();
  return cleanText(cleanText(text).toLowerCase());
}

/**
 * `foldText` for headers and role titles, never for team names: `* : # ? ( )` become spaces and trailing numbers go
 * ("Role(s) *" is "role s", "Developer 3" is "developer"). A text of digits alone stays. Idempotent.
 */
export function foldTitle(text: string): string {
  const plain = foldText(text)
    .replace(/[*:#?()]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  const stripped = plain.replace(/(?:\s*\d+)+$/, "").trim();
  return stripped === "" ? plain : stripped;
}

/**
 * Key of a person's, team's or organization's name: `foldText` without accents and with every run of punctuation one
 * space ("O'Brien-Smith, José" is "o brien smith jose"). Letters of every script stay. Idempotent.
 */
export function foldName(text: string): string {
  if (PLAIN_NAME.test(text)) return text.toLowerCase();
  return foldAccents(foldText(text))
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** The text without accents on Latin, Greek and Cyrillic letters; other scripts keep marks that carry meaning. */
export function foldAccents(text: string): string {
  if (!NOT_ASCII.test(text)) return text;
  return text
    .normalize("NFD")
    .replace(/([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{M}+/gu, "$1")
    .normalize("NFC")
    .replace(/[øđðłßæœþıħ]/g, (letter) => LATIN_BASES[letter] ?? letter);
}

/** The words of a text, folded: runs of letters, marks and digits; an apostrophe inside a word belongs to it. */
export function words(text: string): readonly string[] {
  return foldText(text).match(/[\p{L}\p{N}\p{M}]+(?:'[\p{L}\p{M}]+)*/gu) ?? [];
}
