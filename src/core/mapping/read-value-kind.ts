import { cleanText, foldName, foldText } from "../grid/normalize-text";
import { parseDateText } from "../grid/parse-date-text";
import type { RoleReader } from "../roster/parse-role-title";
import { readShare } from "../roster/read-allocation";
import { readVacancy } from "../roster/read-vacancy";
import {
  EMPLOYMENT_VALUES,
  MARK_VALUES,
  ORGANIZATION_WORDS,
  SALUTATIONS,
  STATUS_VALUES,
} from "../vocabulary/value-words";
import { nameLikeness } from "./name-likeness";

/** What one text can be; several may hold at once ("Contractor" is an employment and, elsewhere, a title). */
export interface ValueKind {
  readonly placeholder: boolean;
  readonly email: boolean;
  readonly url: boolean;
  readonly phone: boolean;
  readonly date: boolean;
  readonly number: boolean;
  readonly share: boolean;
  readonly mark: boolean;
  readonly employment: boolean;
  readonly status: boolean;
  readonly salutation: boolean;
  readonly organization: boolean;
  readonly teamWord: boolean;
  readonly code: boolean;
  readonly prose: boolean;
  readonly role: boolean;
  /** Between 0 and 1, the mean over the names in the cell where it lists several. */
  readonly name: number;
}

const EMAIL = /^[^\s@<>()]+@[^\s@<>()]+\.[^\s@<>()]+$/;
const CONTAINS_EMAIL = /[^\s@<>();,]{1,64}@[^\s@<>();,]{1,255}\.\p{L}{2,}/u;
const NAME_SEPARATORS = /[;\n\r/&|]+|\s+and\s+|,(?=[^,]*,)|(?<=\d),\s|\s\+\s/iu;

/** "Bo Ray until Feb 2024", "Flo Grant - starts 7/1": when somebody comes or goes is no part of the name. */
const NOTE_BEHIND_NAME =
  /\s+(?:[-–—]\s*)?(?:until|till?|thru|through|since|starts?|starting|back(?: in)?|as of|effective|on leave|leaves|leaving|joins|joining)\s.*$/isu;

/** From this likeness on, a long text is a list of names and no sentence. */
const CLEAR_LIST = 0.9;

/** Understands one cell's text by its form; pure, so a caller may keep the result per distinct text. */
export function readValueKind(raw: string, readRole: RoleReader): ValueKind {
  const text = cleanText(raw);
  const key = foldName(text);
  const email = EMAIL.test(text.replace(/^mailto:/i, "")) || CONTAINS_EMAIL.test(text);
  const url = /^(?:https?:\/\/|www\.)/i.test(text);
  const number = /^[-+]?\d{1,15}(?:[.,]\d+)?$/.test(text);
  const looksLikePhone =
    !number && /^[+()\d][\d\s().+-]{5,}(?:x\s?\d+)?$/i.test(text) && (text.match(/\d/g)?.length ?? 0) >= 7;
  const placeholder = isPlaceholder(text, key);
  const plain = !email && !url && !number && !placeholder;
  const date = plain && /\d/.test(text) && text.length <= 40 && parseDateText(text, "month-first").kind === "date";
  const wordCount = text.split(" ").length;
  const isLong = wordCount > 9 || text.length > 80;
  // A whole team in one cell is as long as a sentence and still nothing but names.
  const longList = isLong && plain && !date ? listLikeness(raw) : 0;
  const prose = isLong && longList < CLEAR_LIST;
  const reading = plain && !date && text.length <= 120 ? readRole(cleanText(withoutOpenSeats(raw))) : null;
  const role = reading !== null && (reading.parts.length > 0 || reading.ambiguous.length > 0);
  return {
    placeholder,
    email,
    url,
    phone: looksLikePhone && !date,
    date,
    number,
    share: /^\d{1,3}(?:[.,]\d+)?\s?%/.test(text) || (!number && key !== "all" && readShare(foldText(text)) !== null),
    mark: MARK_VALUES.has(text.toLowerCase()),
    employment: EMPLOYMENT_VALUES.has(key) || /\b(?:contractor|ctr)\b/i.test(text),
    status: STATUS_VALUES.has(key),
    salutation: SALUTATIONS.has(key),
    organization: plain && key.split(" ").some((word) => ORGANIZATION_WORDS.has(word)),
    teamWord: /\b(?:team|squad|crew|art level)\b/i.test(text),
    code: !number && !/\s/.test(text) && /\d/.test(text) && !email && !url,
    prose,
    role,
    name: isLong ? (prose ? 0 : longList) : plain && !date && !role ? listLikeness(raw) : 0,
  };
}

/** A vacancy word or what a blank template or a censor leaves; it says nothing about its column. */
function isPlaceholder(text: string, key: string): boolean {
  if (MARK_VALUES.has(text.toLowerCase())) return false;
  if (key === "" || /^[([<{].*[)\]>}]$/.test(text)) return true;
  return readVacancy(text) !== null && !/^\d/.test(text);
}

function listLikeness(raw: string): number {
  const parts = withoutOpenSeats(raw)
    .split(NAME_SEPARATORS)
    .filter((part) => part.trim() !== "");
  if (parts.length === 0) return 0;
  return parts.reduce((sum, part) => sum + nameLikeness(part.replace(NOTE_BEHIND_NAME, "")), 0) / parts.length;
}

/** "Ann Lee; Developer 2; TBD" is a list of names, whatever its open seats are called. */
function withoutOpenSeats(raw: string): string {
  const parts = raw.split(NAME_SEPARATORS);
  if (parts.length < 2) return raw;
  const filled = parts.filter((part) => readVacancy(part) === null);
  return filled.length > 0 && filled.length < parts.length ? filled.join(";") : raw;
}
