import { cleanText, foldName, foldText } from "../grid/normalize-text";
import { CREDENTIALS, END_WORDS, HONORIFICS, RANKS, START_WORDS } from "../vocabulary/name-words";
import type { Qualifier } from "../vocabulary/role-id";
import { QUALIFIER_WORDS } from "../vocabulary/title-words";
import { joinNamePieces, type CommaHabits, type JoinedName } from "./join-name-pieces";
import { looksLikeCredential } from "./looks-like-credential";
import { mayBeNote, noNotes, takeNote, type NameNotes, type NoteOptions } from "./peel-name-notes";
import { peelNamePiece } from "./peel-name-piece";
import { looksLikeName, readVacancy, type Vacancy } from "./read-vacancy";
import { shelveText } from "./shelve-text";

/** What a name cell says beside a name, or in its place. */
export interface NameRemarks {
  /** Address found in the cell, lower case; `""` where there is none. */
  readonly email: string;
  readonly qualifiers: readonly Qualifier[];
  /** Texts beside the name that are neither date nor qualifier nor title: "CMS/CTR", "contractor". */
  readonly affiliationTags: readonly string[];
  /** Percent of a full-time person, or null. */
  readonly allocation: number | null;
  /** ISO day, or null where the cell gives none. */
  readonly start: string | null;
  /** ISO day (last day), or null where the cell gives none. */
  readonly end: string | null;
  /** Organization named beside the name ("HHS | Ann Lee"); `""` where none. */
  readonly organization: string;
  /** Job title that stood in the name cell; `""` where none. */
  readonly title: string;
  /** Everything else that was peeled; `""` where nothing. */
  readonly note: string;
  readonly vacancy: Vacancy | null;
}

/** One person (or vacancy) that a name cell mentions, with what the cell says beside the name. */
export interface PersonMention extends NameRemarks {
  /** The name as written, tags and notes peeled, "Last, First" flipped; `""` for a vacancy. */
  readonly display: string;
}

/** The remarks of a name that stands alone in its cell. */
export const NO_REMARKS: NameRemarks = {
  email: "",
  qualifiers: [],
  affiliationTags: [],
  allocation: null,
  start: null,
  end: null,
  organization: "",
  title: "",
  note: "",
  vacancy: null,
};

/** Dates' and commas' habits; without them the cell alone decides (`namesAreLastFirst`, `namesAreCommaLists`). */
export interface NameOptions extends NoteOptions, CommaHabits {}

/** A longer cell is no list of names; it is kept as it stands, because taking it apart takes squared time. */
const LONGEST_LIST = 2_000;

/**
 * The people that a name cell mentions, in order. Names part at `;`, line breaks, `/`, `&`, `+`, `|`, "and", and at a
 * comma where it is not "Last, First"; what stands in brackets or behind a dash stays with its name. A cell that names
 * nobody gives one mention with a vacancy; no letter of the cell is lost.
 */
export function parsePersonNames(text: string, options: NameOptions = {}): readonly PersonMention[] {
  if (/^\s*[=@+]/.test(text) || text.length > LONGEST_LIST) return [mentionOf(cleanText(text), noNotes())];
  const vacancy = readVacancy(text);
  if (vacancy) return [actingHolder(vacancy) ?? vacantMention(vacancy)];
  if (isPlainName(text)) return [mentionOf(text, noNotes())];
  const drafts: Draft[] = [];
  const loose: string[] = [];
  const commaLists = options.commaLists === true || LISTING.test(text);
  for (const part of nameParts(text)) {
    const last = drafts[drafts.length - 1];
    const read = isEmployerBehind(part, text, last) ? [] : readPart(part, { ...options, commaLists });
    if (read.length > 0 && !areNobody(read, last)) drafts.push(...read);
    else if (last && "notes" in last && !isAnothersAddress(part, last)) takeNote(last.notes, part, options, "note");
    else {
      const address = ADDRESS.exec(part)?.[0];
      if (address === undefined) loose.push(part);
      else drafts.push(addressed(address, part, options));
    }
  }
  const [first] = drafts;
  for (const part of loose) if (first && "notes" in first) takeNote(first.notes, part, options, "note");
  const note = loose.join("; ");
  if (!first) return [vacantMention({ kind: "vacant", note })];
  return drafts.map((draft) => {
    if ("notes" in draft) return mentionOf(draft.name, draft.notes);
    return vacantMention(
      draft === first ? { ...draft, note: [draft.note, note].filter((text) => text !== "").join("; ") } : draft,
    );
  });
}

/** "Ann Lee | Acme": one word behind a bar and a whole name is where she works, and no second holder of the seat. */
function isEmployerBehind(part: string, text: string, before: Draft | undefined): boolean {
  if (before === undefined || !("notes" in before) || !isWholeName(before.name)) return false;
  return /^\p{L}[\p{L}\d.&'-]*$/u.test(part) && text.split("|").some((piece) => piece.trim() === part);
}

/** "Ann Lee + 2 others", "Ann Lee & team": a figure or one small word behind a name in capitals is nobody's name. */
function areNobody(read: readonly Draft[], before: Draft | undefined): boolean {
  if (before === undefined || !("notes" in before) || !/\p{Lu}/u.test(before.name)) return false;
  return read.every((draft) => "notes" in draft && /^(?:\d.*|\p{Ll}+)$/u.test(draft.name));
}

/** "Ann Lee, Bo Ray and Cy Fox": the comma belongs to the list that goes on. */
const LISTING = /,.*\s(?:and|und|&|\+)\s/i;

const ADDRESS = /[^\s@<>()[\],;:"]+@[^\s@<>()[\],;:"]+\.[^\s@<>()[\],;:"]+/;

/** What names nobody but holds an address names its owner by it, whatever else it says. */
function addressed(address: string, part: string, options: NameOptions): JoinedName {
  const notes = noNotes();
  takeNote(notes, address, options, "note");
  takeNote(notes, part.replace(address, " ").replace(/[()[\]<>]/g, " "), options, "note");
  return { name: address, notes };
}

/** Whether an address on its own is somebody else's than the name's before it: no word of the name stands in it. */
function isAnothersAddress(part: string, before: JoinedName): boolean {
  if (ADDRESS.exec(part)?.[0] !== part) return false;
  const local = foldText(part.split("@")[0] ?? "");
  return (
    before.notes.email !== "" ||
    !foldName(before.name)
      .split(" ")
      .some((word) => word.length > 1 && local.includes(word))
  );
}

/** Words that mean something beside a name, wherever they stand in it. */
const TELLING_WORDS: ReadonlySet<string> = new Set([
  ...[HONORIFICS, RANKS, CREDENTIALS, START_WORDS, END_WORDS].flatMap((list) => [...list]),
  ...QUALIFIER_WORDS.keys(),
  ...["and", "und", "as", "civ", "ctr", "ktr", "mil", "fed", "contractor", "federal", "for", "on", "out", "with"],
]);

/** Whether the cell is one name and nothing else, which `parsePersonNames` gives back as it stands. */
export function isNameOnly(text: string): boolean {
  return text.length <= LONGEST_LIST && readVacancy(text) === null && isPlainName(text);
}

/** A name and nothing else, told quickly because nearly all cells are so. */
function isPlainName(text: string): boolean {
  if (!/^\p{Lu}[\p{L}'-]*(?: \p{Lu}[\p{L}'-]*)+$/u.test(text)) return false;
  const folded = text.toLowerCase();
  return !mayBeNote(folded) && !folded.split(" ").some((word) => TELLING_WORDS.has(word));
}

type Draft = JoinedName | Vacancy;

/** Who somebody is across the workbook: the address in lower case, else the folded name. Prefixes keep both apart. */
export function personKey(name: string, email: string): string {
  const address = email.trim().toLowerCase();
  return address === "" ? `name:${foldName(name)}` : `mail:${address}`;
}

/** Whether a column of name cells writes "Last, First": more than half of its cells hold one comma that parts so. */
export function namesAreLastFirst(texts: readonly string[]): boolean {
  const most = countLastFirst(texts.filter((text) => text.includes(","))) * 2;
  let filled = 0;
  for (const text of texts) {
    if (filled >= most) return false;
    if (!readVacancy(text)) filled += 1;
  }
  return most > filled;
}

function countLastFirst(texts: readonly string[]): number {
  let yes = 0;
  for (const text of texts) {
    if (readVacancy(text)) continue;
    const pieces = text
      .replace(/\([^)]*\)/g, "")
      .split(",")
      .map((piece) => piece.trim())
      .filter((piece, index) => index < 2 || !looksLikeCredential(piece))
      .map((piece) => piece.split(" "));
    const [last, first] = pieces;
    if (pieces.length !== 2 || !last || !first || /[;/&\n]/.test(text)) continue;
    const initial = /^\p{L}\.?$/u.test(first.at(-1) ?? "");
    if (last.length === 1 || first.length === 1 || initial) yes += 1;
  }
  return yes;
}

/** Whether cells of a column list three or more whole names between commas ("Ann Lee, Bo Ray, Cy Fox"). */
export function namesAreCommaLists(texts: Iterable<string>): boolean {
  for (const text of texts) {
    if (!text.includes(",") || text.length > LONGEST_LIST) continue;
    const pieces = text.replace(/\([^()]*\)/g, "").split(",");
    if (pieces.length > 2 && pieces.every((piece) => isWholeName(piece.trim()))) return true;
  }
  return false;
}

/** Names that show how a table writes them. */
const ENOUGH_NAMES = 3;

/** Whether cells hold whole names ("Ann Lee") only and none that begins with the family's ("Lee, Ann"). */
export function namesAreGivenFirst(texts: Iterable<string>): boolean {
  let whole = 0;
  for (const text of texts) {
    if (text.length > LONGEST_LIST) continue;
    for (const part of nameParts(text)) {
      const pieces = part.split(",").map((piece) => piece.trim());
      if (pieces.length === 2 && pieces.some((piece) => /^[\p{L}'.-]+$/u.test(piece))) return false;
      if (isWholeName(part)) whole += 1;
    }
  }
  return whole >= ENOUGH_NAMES;
}

/** Whether a text is one name of two words or more and nothing else. */
export function isWholeName(text: string): boolean {
  return /^\p{Lu}[\p{L}'.-]*(?: \p{Lu}[\p{L}'.-]*){1,3}$/u.test(text) && isPlainName(text);
}

/** Splits where one name ends and the next begins; dates, addresses and brackets are kept whole. */
function nameParts(text: string): readonly string[] {
  const shelf = shelveText(text.replace(/[^;\r\n\u2028\u2029•|]+/g, (line) => withTailInBrackets(line)));
  const open = NUMBERED.test(shelf.open) ? shelf.open.replace(/(?:^|[\s,])\d+[.)]\s/g, ";") : shelf.open;
  return open
    .split(/[;\r\n\u2028\u2029•|/]|\s[&+]\s|\s(?:and|und)\s/i)
    .map((part) => shelf.restore(part).trim())
    .filter((part) => part !== "");
}

/**
 * "Ann Lee - on leave, back in June" or "Lee, Ann - Acme/Harbor": all of it is said of one person, as in brackets, where
 * no other whole name stands behind the dash.
 */
function withTailInBrackets(text: string): string {
  const [, name = "", tail = ""] = /^(.*?)\s[-–—]\s(.*)/su.exec(text) ?? [];
  const pieces = shelveText(tail).open.split(NAME_BREAK);
  if (pieces.length < 2 || pieces.some((piece) => isWholeName(piece.trim()) || /\s[-–—]\s|\(/.test(piece))) return text;
  const [whole = "", ...more] = name.split(",").map((piece) => piece.trim());
  const isOne = isWholeName(whole) ? more.every(looksLikeCredential) : isWholeName(`${more.join(" ")} ${whole}`);
  return isOne ? `${name} (${tail})` : text;
}

const NAME_BREAK = /,|\/|\s[&+]\s|\s(?:and|und)\s/i;

/** "1) Ann Lee 2) Bo Ray": a list whose numbers part the names. */
const NUMBERED = /^\s*1[.)]\s.*[\s,]2[.)]\s/s;

/** The names of one part; none where it only says something about the name before it. */
function readPart(part: string, options: NameOptions): readonly Draft[] {
  const vacancy = readVacancy(part);
  if (vacancy) return [vacancy];
  const shelf = shelveText(part);
  const pieces = shelf.open.split(NAME_COMMA).flatMap((piece) => peelNamePiece(shelf.restore(piece), options));
  return joinNamePieces(pieces, options);
}

/** A comma that is no part of a company's name ("Acme, Inc."). */
const NAME_COMMA = /,(?! ?(?:inc|llc|llp|corp|ltd|pbc)\b)/i;

/** "Vacant (Ann Lee acting)": somebody acts, and acting fills the seat. */
function actingHolder(vacancy: Vacancy): PersonMention | undefined {
  const match = /\b(acting|interim)\b/i.exec(vacancy.note);
  if (!match) return undefined;
  const name = cleanText(vacancy.note.replace(/\b(?:as )?(?:acting|interim)\b|[():;]| - /gi, " "));
  if (!looksLikeName(name)) return undefined;
  const notes = noNotes();
  notes.qualifiers.push(foldText(match[1] ?? "") === "acting" ? "acting" : "interim");
  return mentionOf(name, notes);
}

function vacantMention(vacancy: Vacancy): PersonMention {
  return { ...mentionOf("", noNotes()), note: vacancy.note, vacancy };
}

function mentionOf(name: string, notes: NameNotes): PersonMention {
  const { gone } = notes;
  return {
    display: gone ? "" : name,
    email: gone ? "" : notes.email,
    qualifiers: [...new Set(notes.qualifiers)],
    affiliationTags: notes.affiliationTags,
    allocation: notes.allocation,
    start: notes.start,
    end: notes.end,
    organization: notes.organization,
    title: notes.title,
    note: notes.notes.join("; "),
    vacancy: gone ? { kind: "vacant", note: [name, ...notes.notes].join(", ") } : null,
  };
}
