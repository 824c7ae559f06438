import { foldText } from "../grid/normalize-text";
import { GENERATIONS, SURNAME_PARTICLES } from "../vocabulary/name-words";
import { looksLikeCredential } from "./looks-like-credential";
import type { NameNotes } from "./peel-name-notes";
import type { NamePiece } from "./peel-name-piece";

/** A whole name with its notes. */
export interface JoinedName {
  readonly name: string;
  readonly notes: NameNotes;
}

/** What the rest of the roster tells about commas in its name cells. */
export interface CommaHabits {
  /** Whether the column writes "Last, First"; undefined where nobody knows. */
  readonly lastFirst?: boolean;
  /** Whether commas part people: the cell or another one of the column lists three or more whole names so. */
  readonly commaLists?: boolean;
  /** Whether the name stands alone in a cell of the roster, however it is written there. */
  readonly standsAlone?: (name: string) => boolean;
}

/**
 * Puts the pieces between commas together: "Lee, Ann" is Ann Lee, "Ann Lee, Jr." one person, "Ann Lee, Bo Ray" two
 * where the roster shows it. What stands behind a dash is a second person or, where nothing shows one, a note.
 */
export function joinNamePieces(pieces: readonly NamePiece[], habits: CommaHabits): readonly JoinedName[] {
  const names: { name: string; notes: NameNotes; endings: string[]; behindDash: boolean }[] = [];
  let waiting: NameNotes | null = null;
  for (const piece of pieces) {
    const last = names[names.length - 1];
    if (last && GENERATIONS.has(foldText(piece.name))) last.endings.push(piece.name);
    else if (last && isCredential(piece.name, last.name, names.length)) continue;
    else if (piece.name !== "") {
      const notes = waiting ? mergeNotes(waiting, piece.notes) : piece.notes;
      names.push({ name: piece.name, notes, endings: [], behindDash: piece.behindDash === true });
      waiting = null;
    } else if (last) mergeNotes(last.notes, piece.notes);
    else waiting = waiting ? mergeNotes(waiting, piece.notes) : piece.notes;
  }
  const inPairs = habits.lastFirst === true ? names.length % 2 === 0 : isLastFirst(names, habits);
  if (inPairs) {
    return names.flatMap((given, index) => {
      const family = names[index - 1];
      if (family === undefined || index % 2 === 0) return [];
      if (given.behindDash) {
        family.notes.notes.push(wholeName(given));
        return [{ name: wholeName(family), notes: family.notes }];
      }
      const name = [given.name, family.name, ...family.endings, ...given.endings].join(" ");
      return [{ name, notes: mergeNotes(family.notes, given.notes) }];
    });
  }
  return names.map((name) => ({ name: wholeName(name), notes: name.notes }));
}

function wholeName({ name, endings }: { readonly name: string; readonly endings: readonly string[] }): string {
  return [name, ...endings].join(" ");
}

/**
 * Two pieces are one name ("Garcia Lopez, Ana Maria") unless something shows two people: taking one person for two
 * would accuse a team of having two Product Owners, which is the worse mistake. Two whole names are shown by a note
 * that stands beside the first of them, by one of them standing alone in another cell, by a column that lists three
 * or more names between commas, or by more words than one half of a name has.
 */
function isLastFirst([family, given, ...others]: readonly JoinedName[], habits: CommaHabits): boolean {
  if (family === undefined || given === undefined || others.length > 0) return false;
  const familyWords = family.name.split(" ");
  const givenWords = given.name.split(" ");
  if (familyWords.length === 1 || givenWords.length === 1) return true;
  if (SURNAME_PARTICLES.has(foldText(familyWords[0] ?? ""))) return true;
  if (/^\p{L}\.?$/u.test(givenWords.at(-1) ?? "")) return true;
  const isWhole = ({ name }: JoinedName): boolean => habits.standsAlone?.(name) === true;
  if (habits.commaLists === true || hasNotes(family.notes) || isWhole(family) || isWhole(given)) return false;
  return familyWords.length <= MOST_WORDS && givenWords.length <= MOST_WORDS;
}

/** Words of a long family name or of long given names. */
const MOST_WORDS = 3;

/** Whether anything stands beside a name; dates, an organization and that somebody is gone never stand alone in notes. */
function hasNotes({ email, allocation, title, qualifiers, affiliationTags, notes }: NameNotes): boolean {
  const isTold = email !== "" || title !== "" || allocation !== null;
  return isTold || qualifiers.length + affiliationTags.length + notes.length > 0;
}

/** "Ann Lee, PMP" and "Lee, Ann, PMP" but not "Lee, MA": a name of one word still waits for its other half. */
function isCredential(name: string, before: string, namesBefore: number): boolean {
  return looksLikeCredential(name) && (before.includes(" ") || namesBefore % 2 === 0);
}

function mergeNotes(into: NameNotes, from: NameNotes): NameNotes {
  into.qualifiers.push(...from.qualifiers);
  into.affiliationTags.push(...from.affiliationTags);
  into.notes.push(...from.notes);
  into.email ||= from.email;
  into.allocation ??= from.allocation;
  into.start ??= from.start;
  into.end ??= from.end;
  into.organization ||= from.organization;
  into.title ||= from.title;
  into.gone ||= from.gone;
  return into;
}
