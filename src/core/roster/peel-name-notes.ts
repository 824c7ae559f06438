import { cleanText, foldText } from "../grid/normalize-text";
import { parseDateText, type DateOrder, type DateReading } from "../grid/parse-date-text";
import { ABSENCE, END_WORDS, GONE_NOTES, NOTE_BEGINNINGS, START_WORDS } from "../vocabulary/name-words";
import { GRADE_QUALIFIERS, QUALIFIER_WORDS } from "../vocabulary/title-words";
import type { Qualifier } from "../vocabulary/role-id";
import { affiliationOfText } from "./read-affiliation";
import { readShare } from "./read-allocation";
import { readOrganization } from "./read-organization";
import { parseRoleTitle } from "./parse-role-title";
import { isTitleWord } from "./title-lexicon";
import { titleTokens, titleWordForms } from "./title-words-of";

/** What stands beside a name. Lists grow while a cell is read. */
export interface NameNotes {
  readonly qualifiers: Qualifier[];
  readonly affiliationTags: string[];
  readonly notes: string[];
  email: string;
  allocation: number | null;
  start: string | null;
  end: string | null;
  organization: string;
  title: string;
  /** A note says that the person is gone. */
  gone: boolean;
}

export interface NoteOptions {
  readonly dateOrder?: DateOrder;
  /** ISO day that completes dates without a year. */
  readonly asOf?: string;
}

/** Notes about nobody yet. */
export function noNotes(): NameNotes {
  return {
    qualifiers: [],
    affiliationTags: [],
    notes: [],
    email: "",
    allocation: null,
    start: null,
    end: null,
    organization: "",
    title: "",
    gone: false,
  };
}

/** Takes one text beside a name (a bracket's, or what follows a dash) for what it says; an unknown one is a tag or a note. */
export function takeNote(notes: NameNotes, text: string, options: NoteOptions, otherwise: "tag" | "note"): void {
  const cleaned = cleanText(text).replace(/^[ ,;:-]+|[ ,;:-]+$/g, "");
  if (cleaned === "") return;
  const place = otherwise === "tag" ? "bracket" : "beside";
  if (takeKnown(notes, cleaned, options, place)) return;
  const pieces = cleaned.split(/ ?[;,] /);
  if (pieces.length > 1) for (const piece of pieces) takeNote(notes, piece, options, otherwise);
  else (otherwise === "tag" ? notes.affiliationTags : notes.notes).push(cleaned);
}

/**
 * Whether the text is a note that the lists know; then it has been taken. In a bracket any employer's name is believed,
 * beside a name only what no name is ("Prime", "Ed" and "K." are names).
 */
export function takeKnown(notes: NameNotes, text: string, options: NoteOptions, place: "bracket" | "beside"): boolean {
  const folded = foldText(text);
  if (place === "beside" && !mayBeNote(folded)) return false;
  const address = /^(?:mailto:)?([^ <>()[\],;:"]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+)$/.exec(folded)?.[1];
  if (address !== undefined) {
    notes.email ||= address;
    return true;
  }
  const gone = GONE_NOTES.has(folded);
  if (gone || ABSENCE.test(folded) || isContact(folded) || PRONOUNS.test(folded)) {
    notes.gone ||= gone;
    notes.notes.push(text);
    return true;
  }
  return (
    takeQualifiers(notes, text, folded, options, place) ||
    takeDates(notes, text, folded, options) ||
    takeShare(notes, text, folded) ||
    takeEmployer(notes, text, place)
  );
}

/** A telephone number or a link. */
function isContact(folded: string): boolean {
  return /^\+?[\d ().x-]{7,}$/.test(folded) || /^https?:/.test(folded);
}

const PRONOUNS = /^(?:she|he|they)\//;

const NOTE_WORDS: ReadonlySet<string> = new Set(
  [START_WORDS, END_WORDS, GONE_NOTES, [...QUALIFIER_WORDS.keys()], NOTE_BEGINNINGS].flatMap((list) =>
    [...list].map((phrase) => phrase.split(" ")[0] ?? ""),
  ),
);
const COMPANY_ENDINGS = /\b(?:inc|llc|llp|corp|corporation|pbc|ltd)\b/;

/** Whether a folded text may be a note beside a name; nearly all are names, and most are told so without reading on. */
export function mayBeNote(folded: string): boolean {
  if (/[^\p{L}\p{M}' .-]/u.test(folded) || COMPANY_ENDINGS.test(folded)) return true;
  const first = folded.split(/[ .-]/, 1)[0] ?? "";
  return NOTE_WORDS.has(first) || titleWordForms(first).some(isTitleWord);
}

function takeQualifiers(
  notes: NameNotes,
  text: string,
  folded: string,
  options: NoteOptions,
  place: "bracket" | "beside",
): boolean {
  const words = folded.replace(/\./g, "").split(/[ /]/);
  const first = words[0] === "as" ? 1 : 0;
  const qualifier = QUALIFIER_WORDS.get(words[first] ?? "");
  if (qualifier === undefined || GRADE_QUALIFIERS.has(qualifier)) return false;
  const rest = text
    .split(" ")
    .slice(first + 1)
    .join(" ");
  if (isTitle(text)) return takeTitle(notes, text);
  // "Acting Falcon" beside a name may be somebody's; "backup for Bo Ray" is nobody's.
  if (place === "beside" && /^\P{Ll}/u.test(rest) && !takeKnown(noNotes(), rest, options, place)) return false;
  notes.qualifiers.push(qualifier);
  if (rest !== "" && !takeKnown(notes, rest, options, place)) notes.notes.push(rest);
  return true;
}

function takeShare(notes: NameNotes, text: string, folded: string): boolean {
  const share = readShare(folded);
  if (share === null) return false;
  notes.allocation ??= share;
  if (/[^\d., %]/.test(folded)) notes.notes.push(text);
  return true;
}

/** Dates of coming and going: "until Feb 2024", "starts 6/1", "Jan 2026 - Mar 2026". */
function takeDates(notes: NameNotes, text: string, folded: string, options: NoteOptions): boolean {
  const range = /^(.+?)(?: (?:-|to|thru|through|until) |(?<=\d)-(?=\d{1,2}\/))(.+)/.exec(folded);
  if (range && takeRange(notes, range, options)) {
    notes.notes.push(text);
    return true;
  }
  const words = folded.split(" ");
  for (const length of LEAD_LENGTHS) {
    const lead = words.slice(0, length).join(" ").replace(/[:,]$/, "");
    const edge = START_WORDS.has(lead) ? "start" : END_WORDS.has(lead) ? "end" : null;
    if (edge === null) continue;
    const rest = words
      .slice(length)
      .join(" ")
      .replace(/^(?:date|in|is):? /, "");
    const reading = parseDate(rest, options, edge);
    if (reading.kind === "date") notes[edge] ??= reading.iso;
    else if (reading.kind !== "open") continue;
    notes.notes.push(text);
    return true;
  }
  return false;
}

function takeRange(notes: NameNotes, [, from = "", to = ""]: RegExpExecArray, options: NoteOptions): boolean {
  const start = parseDate(from, options, "start");
  const end = parseDate(to, options, "end");
  if (start.kind !== "date" || (end.kind !== "date" && end.kind !== "open")) return false;
  notes.start ??= start.iso;
  if (end.kind === "date") notes.end ??= end.iso;
  return true;
}

/** How many words may stand before a date, most first: "last day is", "start date", "until". */
const LEAD_LENGTHS = [3, 2, 1];

/** An employer's kind, an organization or a title beside the name. */
function takeEmployer(notes: NameNotes, text: string, place: "bracket" | "beside"): boolean {
  const couldBeName = place === "beside" && /^(?:\p{L}{4,5}|\p{Lu}\p{Ll}{1,2})$/u.test(text);
  if (!couldBeName && isTitle(text)) return takeTitle(notes, text);
  if (affiliationOfText(text) === undefined || (place === "beside" && !isSureEmployer(text))) return false;
  notes.affiliationTags.push(text);
  const isEmployer = !CONTRACT_WORD.test(text) && readOrganization(text, new Map()) !== undefined;
  if (notes.organization === "" && isEmployer) notes.organization = text;
  return true;
}

/** "CTR" and "CMS/CTR" say how somebody is employed, and name no employer. */
const CONTRACT_WORD = /\b(?:ctr|ktr|(?:sub)?contractor|vendor)s?\b/i;

/** Whether the text is an employer also without brackets; "DOE", "Prime" and "K." are names as well. */
function isSureEmployer(text: string): boolean {
  const kind =
    /^(?:contractor|ctr|ktr|federal|fed|gov't|govt|government|civilian|vendor|consultant|subcontractor|non-ado|ado|detailee)s?\b/i;
  const acronym = /^(?:CMS|HHS|CDC|GSA|CCSQ|USDS|USPHS|FDA|NIH|DHS|OIT|ISG|SSA|IRS|FEMA)\b|^[A-Z]+\/[A-Z]/;
  const company =
    /\b(?:inc|llc|llp|corp|corporation|pbc|ltd)\b\.?$|^(?:office|division|department|center|bureau) (?:of|for) /i;
  return kind.test(text) || acronym.test(text) || company.test(text);
}

function takeTitle(notes: NameNotes, text: string): boolean {
  if (notes.title === "") notes.title = text;
  else notes.notes.push(text);
  return true;
}

/** Whether the text is a title in words that only titles hold: "Dev Patel" is a person. */
function isTitle(text: string): boolean {
  const words = titleTokens(text)
    .filter((token) => /\p{L}/u.test(token))
    .flatMap(titleWordForms);
  if (!words.every(isTitleWord)) return false;
  const reading = parseRoleTitle(text);
  return reading.parts.length > 0 || reading.ambiguous.length > 0;
}

function parseDate(text: string, options: NoteOptions, edge: "start" | "end"): DateReading {
  return parseDateText(text, options.dateOrder ?? "month-first", {
    edge,
    ...(options.asOf === undefined ? {} : { near: options.asOf }),
  });
}
