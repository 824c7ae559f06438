import { cleanText } from "../grid/normalize-text";
import { correctTitleWord } from "./correct-title-word";
import { BRACKET_MARK, possessiveApart, titleTokens } from "./title-words-of";

/** One stretch of a title between separators, its words in the word lists' spelling. */
export interface TitleSegment {
  readonly words: readonly string[];
  /** The separator before it; `""` at the start. `;` also stands for a line break. */
  readonly joint: string;
  /** Texts of the brackets that stood in it. */
  readonly brackets: readonly string[];
}

const SEPARATORS: ReadonlySet<string> = new Set(["/", ";", ",", "&", "+", "|", ":", "-", "•"]);

/** A title split on its separators; brackets are kept apart, dates, shares and counts fall away. */
export function splitRoleTitle(text: string): readonly TitleSegment[] {
  const brackets: string[] = [];
  let open = withoutFigures(cleanText(text.replace(/[\r\n\u2028\u2029]/g, " ; ")))
    .replace(/\((?:s|es|en|in)\)/gi, "")
    .replace(/(?<=\p{Ll}{6})\. (?=\p{Lu})/gu, " ; ");
  for (let before = ""; before !== open;) {
    before = open;
    open = open.replace(/[([{<]([^()[\]{}<>]*)[)\]}>]/g, (_, inner: string) => {
      brackets.push(inner);
      return ` ${BRACKET_MARK}${String(brackets.length - 1)} `;
    });
  }
  let segment = openSegment("");
  const segments = [segment];
  for (const token of titleTokens(open)) {
    if (SEPARATORS.has(token)) {
      segment = openSegment(token);
      segments.push(segment);
    } else if (token.startsWith(BRACKET_MARK)) segment.brackets.push(brackets[Number(token.slice(1))] ?? "");
    else if (!/^\d/.test(token) || token === "508")
      segment.words.push(...possessiveApart(token).flatMap(correctTitleWord));
  }
  return segments.filter((segment) => segment.words.length > 0 || segment.brackets.length > 0);
}

function openSegment(joint: string): { words: string[]; joint: string; brackets: string[] } {
  return { words: [], joint, brackets: [] };
}

/** "Scrum Master (until 10/2026)": the holder goes on a day that the title names. */
const UNTIL_A_DAY = /\b(?:until|till|thru|through) (?:\p{L}+\.? )?\d[\d/.,-]*/giu;

/** Dates, decimals and counts, which would otherwise be torn apart at their strokes; single numbers are no words anyway. */
function withoutFigures(text: string): string {
  return text
    .replace(UNTIL_A_DAY, " outgoing ")
    .replace(/[\d.,]+ ?(?:fte|hrs?|hours?|h|x)\b/gi, " ")
    .replace(/\d[.,/-][\d.,/-]+/g, " ")
    .replace(/\bx ?\d+\b/gi, " ");
}
