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
  let open = withoutFigures(text)
    .replace(/[\r\n\u2028\u2029]+/g, " ; ")
    .replace(/\((?:s|es|en|in)\)/gi, "")
    .replace(/(?<=\p{Ll}{6})\.\s+(?=\p{Lu})/gu, " ; ");
  for (let before = ""; before !== open;) {
    before = open;
    open = open.replace(/[([{<]([^()[\]{}<>]*)[)\]}>]/g, (_, inner: string) => {
      brackets.push(inner);
      return ` ${BRACKET_MARK}${String(brackets.length - 1)} `;
    });
  }
  const segments: { words: string[]; joint: string; brackets: string[] }[] = [{ words: [], joint: "", brackets: [] }];
  for (const token of titleTokens(open)) {
    const segment = segments[segments.length - 1];
    if (!segment) continue;
    if (SEPARATORS.has(token)) segments.push({ words: [], joint: token, brackets: [] });
    else if (token.startsWith(BRACKET_MARK)) segment.brackets.push(brackets[Number(token.slice(1))] ?? "");
    else if (!/^\d/.test(token) || token === "508")
      segment.words.push(...possessiveApart(token).flatMap(correctTitleWord));
  }
  return segments.filter((segment) => segment.words.length > 0 || segment.brackets.length > 0);
}

/** "Scrum Master (until 10/2026)": the holder goes on a day that the title names. */
const UNTIL_A_DAY = /\b(?:until|till|thru|through)\s+(?:\p{L}+\.?\s+)?\d[\d/.,-]*/giu;

/** Dates and shares would otherwise be torn apart at their strokes. */
function withoutFigures(text: string): string {
  return text
    .replace(UNTIL_A_DAY, " outgoing ")
    .replace(/\d+(?:[./-]\d+)+/g, " ")
    .replace(/\d+(?:[.,]\d+)?\s*%/g, " ")
    .replace(/\b\d*[.,]?\d+\s*(?:fte|hrs?|hours?|h|x)\b/gi, " ")
    .replace(/\bx\s?\d+\b/gi, " ");
}
