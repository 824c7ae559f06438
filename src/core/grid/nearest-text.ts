import { editDistance } from "./edit-distance";

/** A slip that touches more than one letter in three is another word. */
const LETTERS_A_SLIP = 3;

/** The choice that the text was probably meant to be, case apart; undefined where none is near. The earlier of two wins. */
export function nearestText(text: string, choices: readonly string[]): string | undefined {
  const wanted = text.toLowerCase();
  let limit = Math.ceil(wanted.length / LETTERS_A_SLIP);
  let nearest: string | undefined;
  for (const choice of choices) {
    const distance = editDistance(wanted, choice.toLowerCase(), limit);
    if (distance > limit) continue;
    nearest = choice;
    limit = distance - 1;
    if (limit < 0) break;
  }
  return nearest;
}
