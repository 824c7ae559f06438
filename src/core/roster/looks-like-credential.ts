import { foldText } from "../grid/normalize-text";
import { CREDENTIALS } from "../vocabulary/name-words";

/** Whether a word is a degree or a certificate, as those are written: "PMP", "Ph.D."; "Ma" and "Do" are surnames. */
export function looksLikeCredential(word: string): boolean {
  return CREDENTIALS.has(foldText(word)) && (word === word.toUpperCase() || word.includes(".") || word === "PhD");
}
