import { cleanText, foldText } from "../grid/normalize-text";
import { CREDENTIALS, END_WORDS, HONORIFICS, NAME_LABELS, RANKS, START_WORDS } from "../vocabulary/name-words";
import type { Qualifier } from "../vocabulary/role-id";
import { QUALIFIER_WORDS } from "../vocabulary/title-words";
import { noNotes, takeKnown, takeNote, type NameNotes, type NoteOptions } from "./peel-name-notes";
import { looksLikeName } from "./read-vacancy";

/** One stretch of a name cell: a name with its notes, or only notes (then `name` is `""`). */
export interface NamePiece {
  readonly name: string;
  readonly notes: NameNotes;
  /** As it stood in the cell. */
  readonly text: string;
}

/** Qualifiers that may stand bare beside a name; "Lead", "Head" and "Senior" are names as well. */
const BARE_QUALIFIERS: ReadonlySet<Qualifier> = new Set<Qualifier>([
  ...(["acting", "interim", "backup", "incoming", "outgoing", "alternate", "deputy", "shadow", "proxy"] as const),
]);

/** Takes everything off a stretch of a name cell that is not the name. Brackets stand in it as written. */
export function peelNamePiece(text: string, options: NoteOptions): readonly NamePiece[] {
  const notes = noNotes();
  const whole = cleanText(text);
  const open = withoutBrackets(whole, notes, options);
  // "Ann Lee - Acme LLC" ends as a company's name does, and is a person's.
  const isNamed = looksLikeName(/^(.+?) -+ /.exec(open)?.[1] ?? "");
  if (open !== "" && !isNamed && takeKnown(notes, open, options, "beside")) return [{ name: "", notes, text: whole }];
  const labelled = withoutLabel(open, notes, options);
  const dashed = /^(.+?)(?: -+ ?|-+ |: )(.+)/.exec(labelled);
  if (dashed?.[1] !== undefined && dashed[2] !== undefined) {
    const known = takeKnown(notes, dashed[2], options, "beside");
    if (!known && looksLikeName(dashed[1]) && looksLikeName(dashed[2])) {
      const second: NamePiece = { name: bareName(dashed[2], noNotes(), options), notes: noNotes(), text: dashed[2] };
      return [{ name: bareName(dashed[1], notes, options), notes, text: whole }, second];
    }
    if (!known) takeNote(notes, dashed[2], options, "note");
    return [{ name: bareName(dashed[1], notes, options), notes, text: whole }];
  }
  return [{ name: bareName(labelled, notes, options), notes, text: whole }];
}

function withoutBrackets(text: string, notes: NameNotes, options: NoteOptions): string {
  const brackets = /\(([^()]*(?:\([^()]*\)[^()]*)*)\)|\[([^[\]]*)\]|\{([^{}]*)\}|<([^<>]*)>|"([^"]*)"/g;
  const open = text.replace(brackets, (match, ...groups: unknown[]) => {
    const inner = groups.slice(0, 5).find((group): group is string => typeof group === "string") ?? "";
    const offset = groups.find((group): group is number => typeof group === "number") ?? 0;
    const inside = offset > 0 && /^\s*\p{L}/u.test(text.slice(offset + match.length));
    const nickname =
      (inside || match.startsWith('"')) && /^\p{Lu}[\p{L}'.-]*$/u.test(inner.trim()) && inner !== inner.toUpperCase();
    if (nickname) notes.notes.push(inner.trim());
    else takeNote(notes, inner, options, "tag");
    return " ";
  });
  const bare = open.replace(/[^\s,;<>()[\]"/@]{1,64}@[^\s,;<>()[\]"/@]{1,255}/g, (address) => {
    takeNote(notes, address, options, "note");
    return " ";
  });
  return cleanText(bare).replace(/^\d+[.)] /, "");
}

/** "Acting: Ann Lee", "Backup - Bo Ray", "PO: Ann Lee", "Backfill: Bo Ray". */
function withoutLabel(text: string, notes: NameNotes, options: NoteOptions): string {
  const match = /^([^:]{2,30}?)(?: ?: ?| -+ )(.+)/.exec(text);
  if (match?.[1] === undefined || match[2] === undefined) return text;
  if (NAME_LABELS.has(foldText(match[1]))) {
    notes.notes.push(match[1]);
    return match[2];
  }
  return takeKnown(notes, match[1], options, "beside") ? match[2] : text;
}

/** The name without leading forms of address, bare qualifiers, dates, shares, degrees and account tags. */
function bareName(text: string, notes: NameNotes, options: NoteOptions): string {
  let words = cleanText(text)
    .replace(/^[-,.:*•\s]+|[-,:*\s]+$/g, "")
    .split(" ")
    .filter((word) => word !== "");
  const cut = words.findIndex((_, index) => index > 0 && startsNote(words, index, options));
  if (cut > 0) {
    takeNote(notes, words.slice(cut).join(" "), options, "note");
    words = words.slice(0, cut);
  }
  while (words.length > 1) {
    const first = words[0] ?? "";
    const last = words[words.length - 1] ?? "";
    const leading = QUALIFIER_WORDS.get(foldText(first));
    const trailing = QUALIFIER_WORDS.get(foldText(last));
    if (isAddressing(first)) {
      words = words.slice(1);
    } else if (leading !== undefined && BARE_QUALIFIERS.has(leading)) {
      notes.qualifiers.push(leading);
      words = words.slice(1);
    } else if (trailing !== undefined && BARE_QUALIFIERS.has(trailing)) {
      notes.qualifiers.push(trailing);
      words = words.slice(0, -1);
    } else if (words.length > 2 && isCredential(last)) {
      words = words.slice(0, -1);
    } else break;
  }
  return words.join(" ");
}

function startsNote(words: readonly string[], index: number, options: NoteOptions): boolean {
  const word = words[index] ?? "";
  const folded = foldText(word);
  const rest = words.slice(index).join(" ");
  if (/^\(?~?\d+(?:\.\d+)?\s*%\)?$/.test(word) || /^\d*\.?\d+$/.test(word))
    return takeKnown(noNotes(), rest, options, "beside");
  if (index > 1 && /^(?:CIV|CTR|KTR|MIL|FED|[Cc]ontractor|[Ff]ederal)$/.test(word)) return true;
  if (/^(?:CMS|HHS|VA)\//.test(word)) return true;
  if (folded === "as" && QUALIFIER_WORDS.get(foldText(words[index + 1] ?? "")) !== undefined) return true;
  const noteWord =
    START_WORDS.has(folded) ||
    END_WORDS.has(folded) ||
    /^(?:w\/|for|on|out|with|and|effective|aka|formerly|covering|shared)$/.test(folded);
  if (!noteWord) return false;
  return word === folded || takesDate(rest, options);
}

function takesDate(text: string, options: NoteOptions): boolean {
  const probe = noNotes();
  return takeKnown(probe, text, options, "beside") && (probe.start !== null || probe.end !== null);
}

function isAddressing(word: string): boolean {
  const folded = foldText(word);
  const bare = folded.replace(/\.$/, "");
  if (HONORIFICS.has(bare) || HONORIFICS.has(folded))
    return /^(?:mr|mrs|ms|dr|prof|mx|hon|rev)$/.test(bare) || word.endsWith(".");
  return RANKS.has(bare) && (word === word.toUpperCase() || word.endsWith(".")) && word.length > 2;
}

/** Degrees count only as they are written: "PMP", "Ph.D."; "Ma" and "Do" are surnames. */
function isCredential(word: string): boolean {
  return (
    CREDENTIALS.has(foldText(word)) &&
    (/^[A-Z-]{3,}$/.test(word) || word.includes(".") || word === "PhD" || word === "MBA")
  );
}
