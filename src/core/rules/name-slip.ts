import { editDistance } from "../grid/edit-distance";
import { foldName } from "../grid/normalize-text";

/** Shorter names lie too close together by chance. */
export const LEAST_NAME_LETTERS = 6;
/** A word shorter than this that differs is a label or an initial ("A", "II", "QA"), not a slip. */
const LEAST_WORD = 4;

/** Whether two names lie one slip of the pen apart: a letter more, less, changed or swapped, in a word long enough. */
export function isNameSlip(a: string, b: string): boolean {
  const [first, second] = [foldName(a), foldName(b)];
  const [firstLetters, secondLetters] = [first.replaceAll(" ", ""), second.replaceAll(" ", "")];
  if (Math.min(firstLetters.length, secondLetters.length) < LEAST_NAME_LETTERS) return false;
  if (first.replace(/\D/g, "") !== second.replace(/\D/g, "")) return false;
  if (editDistance(firstLetters, secondLetters, 1) !== 1) return false;
  const words = first.split(" ");
  const others = second.split(" ");
  if (words.length !== others.length) return true;
  return words.every((word, index) => {
    const other = others[index] ?? "";
    return word === other || Math.min(word.length, other.length) >= LEAST_WORD;
  });
}
