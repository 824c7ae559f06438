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
  if (!isOneSlip(firstLetters, secondLetters)) return false;
  if (first.replace(/\D/g, "") !== second.replace(/\D/g, "")) return false;
  const words = first.split(" ");
  const others = second.split(" ");
  if (words.length !== others.length) return true;
  return words.every((word, index) => {
    const other = others[index] ?? "";
    return word === other || Math.min(word.length, other.length) >= LEAST_WORD;
  });
}

/** Whether an edit distance is 1, told by what is left between the common beginning and the common end. */
function isOneSlip(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  let begin = 0;
  while (begin < shorter && a[begin] === b[begin]) begin += 1;
  let end = 0;
  while (end < shorter - begin && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [left, right] = [a.slice(begin, a.length - end), b.slice(begin, b.length - end)];
  if (left.length + right.length === 4) return left === `${right.charAt(1)}${right.charAt(0)}`;
  return left !== right && left.length <= 1 && right.length <= 1;
}
