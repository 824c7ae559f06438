import { END_WORDS, START_WORDS } from "../vocabulary/name-words";
import { foldText } from "../grid/normalize-text";
import { noNotes, takeKnown, type NoteOptions } from "./peel-name-notes";

/** ISO days that a role cell names beside the role; null where it names none. */
export interface TitleDates {
  readonly start: string | null;
  readonly end: string | null;
}

const NO_DATES: TitleDates = { start: null, end: null };
/** A longer text is a sentence about somebody. */
const LONGEST_TITLE = 100;

/** "Scrum Master starting 1/2027", "Product Owner (until 9/30/2026)": when somebody comes to a role or goes from it. */
export function readTitleDates(title: string, options: NoteOptions): TitleDates {
  if (!/\d/.test(title) || title.length > LONGEST_TITLE) return NO_DATES;
  const words = title.replace(/[()[\]]/g, " ").split(/\s/);
  for (let index = 1; index < words.length; index += 1) {
    const word = foldText(words[index] ?? "");
    if (!START_WORDS.has(word) && !END_WORDS.has(word)) continue;
    const notes = noNotes();
    takeKnown(notes, words.slice(index).join(" "), options, "beside");
    if (notes.start !== null || notes.end !== null) return { start: notes.start, end: notes.end };
  }
  return NO_DATES;
}
