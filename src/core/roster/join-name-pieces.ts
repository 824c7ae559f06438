import { foldText } from "../grid/normalize-text";
import { CREDENTIALS, GENERATIONS, SURNAME_PARTICLES } from "../vocabulary/name-words";
import type { NameNotes } from "./peel-name-notes";
import type { NamePiece } from "./peel-name-piece";

/** A whole name with its notes. */
export interface JoinedName {
  readonly name: string;
  readonly notes: NameNotes;
}

/**
 * Puts the pieces between commas together: "Lee, Ann" is Ann Lee, "Ann Lee, Jr." one person, "Ann Lee, Bo Ray" two.
 * `lastFirst` says how the column writes names; undefined where nobody knows.
 */
export function joinNamePieces(pieces: readonly NamePiece[], lastFirst: boolean | undefined): readonly JoinedName[] {
  const names: { name: string; notes: NameNotes; endings: string[] }[] = [];
  let waiting: NameNotes | null = null;
  for (const piece of pieces) {
    const last = names[names.length - 1];
    if (last && GENERATIONS.has(foldText(piece.name))) last.endings.push(piece.name);
    else if (last && isCredential(piece.name, last.name)) continue;
    else if (piece.name !== "") {
      names.push({ name: piece.name, notes: waiting ? mergeNotes(waiting, piece.notes) : piece.notes, endings: [] });
      waiting = null;
    } else if (last) mergeNotes(last.notes, piece.notes);
    else waiting = waiting ? mergeNotes(waiting, piece.notes) : piece.notes;
  }
  const [first, second] = names;
  if (names.length === 2 && first && second && isLastFirst(first.name, second.name, lastFirst)) {
    return [
      {
        name: flip(first.name, second.name, [...first.endings, ...second.endings]),
        notes: mergeNotes(first.notes, second.notes),
      },
    ];
  }
  if (lastFirst === true && names.length > 2 && names.length % 2 === 0) {
    const pairs: JoinedName[] = [];
    for (let index = 0; index < names.length; index += 2) {
      const [family, given] = [names[index], names[index + 1]];
      if (family && given)
        pairs.push({
          name: flip(family.name, given.name, given.endings),
          notes: mergeNotes(family.notes, given.notes),
        });
    }
    return pairs;
  }
  return names.map(({ name, notes, endings }) => ({ name: [name, ...endings].join(" "), notes }));
}

/**
 * Two pieces are one name unless both are whole names: taking "Lee, Ann" for two people would accuse a team of having
 * two Product Owners, which is the worse mistake.
 */
function isLastFirst(family: string, given: string, lastFirst: boolean | undefined): boolean {
  const familyWords = family.split(" ");
  const givenWords = given.split(" ");
  if (lastFirst === true || familyWords.length === 1 || givenWords.length === 1) return true;
  if (SURNAME_PARTICLES.has(foldText(familyWords[0] ?? ""))) return true;
  return /^\p{L}\.?$/u.test(givenWords[givenWords.length - 1] ?? "");
}

function flip(family: string, given: string, endings: readonly string[]): string {
  const words = family.split(" ");
  const generation =
    words.length > 1 && GENERATIONS.has(foldText(words[words.length - 1] ?? "")) ? words.slice(-1) : [];
  const surname = words.slice(0, words.length - generation.length);
  return [given, ...surname, ...generation, ...endings].join(" ");
}

/** "Ann Lee, PMP" but not "Lee, MA": a name of one word still waits for its other half. */
function isCredential(name: string, before: string): boolean {
  return (
    CREDENTIALS.has(foldText(name)) &&
    before.includes(" ") &&
    (name === name.toUpperCase() || name.includes(".") || name === "PhD")
  );
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
