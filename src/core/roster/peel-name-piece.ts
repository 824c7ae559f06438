import { cleanText, foldText } from "../grid/normalize-text";
import {
  DOTTED_HONORIFICS,
  END_WORDS,
  HONORIFICS,
  NAME_LABELS,
  NOTE_STARTS,
  RANKS,
  START_WORDS,
} from "../vocabulary/name-words";
import type { Qualifier } from "../vocabulary/role-id";
import { QUALIFIER_WORDS } from "../vocabulary/title-words";
import { looksLikeCredential } from "./looks-like-credential";
import { noNotes, takeKnown, takeNote, type NameNotes, type NoteOptions } from "./peel-name-notes";
import { looksLikeName } from "./read-vacancy";

/** One stretch of a name cell: a name with its notes, or only notes (then `name` is `""`). */
export interface NamePiece {
  readonly name: string;
  readonly notes: NameNotes;
  /** It stands behind a whole name and a dash, so that it can be no other half of that name. */
  readonly behindDash?: true;
}

/** Words of qualifiers that may stand bare beside a name; "Lead", "Head" and "Senior" are names as well. */
const BARE_QUALIFIERS: ReadonlyMap<string, Qualifier> = new Map(
  [...QUALIFIER_WORDS].filter(([, qualifier]) =>
    ["acting", "interim", "backup", "incoming", "outgoing", "alternate", "deputy", "shadow", "proxy"].includes(
      qualifier,
    ),
  ),
);

/** Takes everything off a stretch of a name cell that is not the name. Brackets stand in it as written. */
export function peelNamePiece(text: string, options: NoteOptions): readonly NamePiece[] {
  const notes = noNotes();
  const open = withoutBrackets(cleanText(text), notes, options);
  // "Ann Lee - Acme LLC" ends as a company's name does, and is a person's.
  const isNamed = looksLikeName(/^(.+?)(?: -|:)/.exec(open)?.[1] ?? "");
  if (!isNamed && takeKnown(notes, open, options, "beside")) return [{ name: "", notes }];
  const labelled = withoutLabel(open, notes, options);
  const [, name = labelled, behind = ""] = /^(.+?)(?: -+ ?|- |: )(.+)/.exec(labelled) ?? [];
  const others: NamePiece[] = [];
  if (!takeKnown(notes, behind, options, "beside")) {
    if (looksLikeName(name) && looksLikeName(behind)) {
      others.push({ name: bareName(behind, noNotes(), options), notes: noNotes(), behindDash: true });
    } else takeNote(notes, behind, options, "note");
  }
  const bare = bareName(name, notes, options);
  // "Acme LLC 50%" behind a name is known for an employer once the share is off.
  const isNote = bare !== open && others.length === 0 && takeKnown(notes, bare, options, "beside");
  return [{ name: isNote ? "" : bare, notes }, ...others];
}

function withoutBrackets(text: string, notes: NameNotes, options: NoteOptions): string {
  const brackets = /\([^()]*(?:\([^()]*\)[^()]*)*\)|\[[^[\]]*\]|\{[^{}]*\}|<[^<>]*>|"[^"]*"/g;
  const open = text.replace(brackets, (match, offset: number) => {
    const inner = match.slice(1, -1).trim();
    const inside = offset > 0 && /^ ?\p{L}/u.test(text.slice(offset + match.length));
    const nickname =
      (inside || match.startsWith('"')) && /^\p{Lu}[\p{L}'.-]*$/u.test(inner) && inner !== inner.toUpperCase();
    if (nickname) notes.notes.push(inner);
    else takeNote(notes, inner, options, "tag");
    return " ";
  });
  const bare = open.replace(/[^ ,;<>()[\]"/@]{1,64}@[^ ,;<>()[\]"/@]{1,255}/g, (address) => {
    takeNote(notes, address, options, "note");
    return " ";
  });
  return cleanText(bare).replace(/^(?:\d+[.)]|-+) /, "");
}

/** "Acting: Ann Lee", "Backup - Bo Ray", "PO: Ann Lee", "Backfill: Bo Ray". */
function withoutLabel(text: string, notes: NameNotes, options: NoteOptions): string {
  const [, label = "", labelled = ""] = /^([^:]+?)(?: ?: ?| -+ )(.+)/.exec(text) ?? [];
  if (NAME_LABELS.has(foldText(label))) {
    notes.notes.push(label);
    return labelled;
  }
  return takeKnown(notes, label, options, "beside") ? labelled : text;
}

/** The name without leading forms of address, bare qualifiers, dates, shares, degrees and account tags. */
function bareName(text: string, notes: NameNotes, options: NoteOptions): string {
  let words = text.replace(/^[-,.:*• ]+|[-,:* ]+$/g, "").split(" ");
  const cut = words.findIndex((_, index) => index > 0 && startsNote(words, index, options));
  if (cut !== -1) {
    takeNote(notes, words.slice(cut).join(" "), options, "note");
    words = words.slice(0, cut);
  }
  while (words.length > 1) {
    const [first = ""] = words;
    const last = words.at(-1) ?? "";
    const leading = BARE_QUALIFIERS.get(foldText(first));
    const trailing = BARE_QUALIFIERS.get(foldText(last));
    if (isAddressing(first)) {
      words = words.slice(1);
    } else if (leading !== undefined) {
      notes.qualifiers.push(leading);
      words = words.slice(1);
    } else if (trailing !== undefined) {
      notes.qualifiers.push(trailing);
      words = words.slice(0, -1);
    } else if (words.length > 2 && isDegree(last)) {
      words = words.slice(0, -1);
    } else break;
  }
  return words.join(" ");
}

/** Tags behind a whole name, as accounts write them; "Federal" may be a surname. */
const ACCOUNT_TAGS: ReadonlySet<string> = new Set([
  "CIV",
  "CTR",
  "KTR",
  "MIL",
  "FED",
  "Contractor",
  "contractor",
  "Federal",
  "federal",
]);

function startsNote(words: readonly string[], index: number, options: NoteOptions): boolean {
  const word = words[index] ?? "";
  const folded = foldText(word);
  const rest = words.slice(index).join(" ");
  if (/\d/.test(word) && takeKnown(noNotes(), rest, options, "beside")) return true;
  if (index > 1 && ACCOUNT_TAGS.has(word)) return true;
  if (["CMS/", "HHS/", "VA/"].some((agency) => word.startsWith(agency))) return true;
  if (folded === "as" && QUALIFIER_WORDS.has(foldText(words[index + 1] ?? ""))) return true;
  if (!NOTE_STARTS.has(folded) && !START_WORDS.has(folded) && !END_WORDS.has(folded)) return false;
  return word === folded || takesDate(rest, options);
}

function takesDate(text: string, options: NoteOptions): boolean {
  const probe = noNotes();
  takeKnown(probe, text, options, "beside");
  return probe.start !== null || probe.end !== null;
}

function isAddressing(word: string): boolean {
  const bare = foldText(word).replace(".", "");
  if (HONORIFICS.has(bare)) return true;
  if (word.endsWith(".")) return DOTTED_HONORIFICS.has(bare) || RANKS.has(bare);
  return RANKS.has(bare) && word === word.toUpperCase() && word.length > 2;
}

/** Behind a bare name two letters are rather a surname's ("Yo-Yo MA") than a degree's. */
function isDegree(word: string): boolean {
  return word.length > 2 && looksLikeCredential(word);
}
