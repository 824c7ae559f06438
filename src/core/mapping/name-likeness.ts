import { cleanText, foldAccents } from "../grid/normalize-text";
import { ORGANIZATION_WORDS, THING_WORDS } from "../vocabulary/value-words";

const PARTICLES: ReadonlySet<string> = new Set(
  "van von de der den del della di da do dos das la le el al bin ibn ben ter ten af av zu y e i und".split(" "),
);
const TITLES = /^(?:mr|mrs|ms|dr|prof|sir)\.?\s+/i;

/**
 * How much one name reads like a person's, by its form alone: 1 for two to five capitalised words ("Ann Lee",
 * "Lee, Ann", "Ní Bhriain"), .5 for a single one, 0 for what no name looks like. It cannot tell a person from a team
 * called "Claims Intake"; a column's other traits decide that.
 */
export function nameLikeness(text: string): number {
  const bare = cleanText(text)
    .replace(/\([^)]*\)|\[[^\]]*\]|"[^"]*"/g, " ")
    .replace(TITLES, "")
    .replace(/,?\s+(?:jr|sr|ii|iii|iv|ph\.?d|md|mba|pmp|cpa|esq)\.?$/i, "")
    .trim();
  if (bare === "" || bare.length > 45 || /[\d@/\\|_#:;?!<>=%&+]/.test(bare)) return 0;
  const words = bare.split(/[\s,]+/u).filter((word) => word !== "");
  if (words.length > 5) return 0;
  let capitalised = 0;
  for (const word of words) {
    const folded = foldAccents(word.toLowerCase()).replace(/[.'-]+$/u, "");
    if (THING_WORDS.has(folded) || ORGANIZATION_WORDS.has(folded)) return 0;
    if (/^\p{Lu}/u.test(word) || /^\p{Lo}/u.test(word)) capitalised += 1;
    else if (!PARTICLES.has(folded) && !/^(?:al|el|d|o)[-']\p{Lu}/u.test(word))
      return words.length > 1 && capitalised > 0 ? 0.5 : 0;
  }
  if (words.length === 1) return (words[0] ?? "").length > 1 ? 0.5 : 0;
  return capitalised >= 1 ? 1 : 0;
}
