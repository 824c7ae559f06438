import { cleanText, foldText } from "../grid/normalize-text";
import { phraseSet } from "../vocabulary/phrase-list";
import {
  DISMISSED_TEXTS,
  SEAT_NOUNS,
  SURE_BEGINNINGS,
  TEMPLATE_TEXTS,
  VACANT_TEXTS,
} from "../vocabulary/vacancy-words";

/**
 * A name cell that names nobody. `dismissed`: the seat was waived ("N/A"); `vacant`: nobody holds it yet; `elsewhere`:
 * the cell points to where its holder stands ("see Merlin").
 */
export interface Vacancy {
  readonly kind: "vacant" | "dismissed" | "elsewhere";
  /** What the cell says beside the vacancy word ("start June"), as written; `""` where nothing. */
  readonly note: string;
}

/** A cell that points elsewhere names nobody. "See" begins surnames too, so it counts only in front of a plain word. */
const REFERENCE =
  /^(?:see |See (?=\p{Ll})|[Ss]ame as|[Ss]hared with|[Rr]efer to|[Ss]ame$|[Dd]itto$|as above|[Cc]overed by (?:the |team )).*$/u;

/** A longer text is prose and no vacancy; the searches below take squared time. */
const LONGEST_TEXT = 500;

/**
 * Whether a name cell (or one name of it) says that nobody holds the seat: the whole text, or a vacancy word with a
 * separator and a note behind it ("TBD – start June", "N/A - Kanban team"). Names that only contain such a word are
 * names ("Vacanti", "Open, Noah"), and "Backfill: Bo Ray" is Bo Ray. A blank text is vacant: whether there is a seat
 * at all is the row's matter.
 */
export function readVacancy(text: string): Vacancy | null {
  if (text.length > LONGEST_TEXT) return null;
  const cleaned = cleanText(text);
  if (REFERENCE.test(cleaned)) return { kind: "elsewhere", note: cleaned };
  if (isPlainName(cleaned)) return null;
  const bare = unwrap(cleaned);
  const whole = vacancyKind(foldText(bare));
  if (whole) return { kind: whole, note: "" };
  const begun = beginning(bare);
  return begun && !namesTheNewHolder(begun.word, begun.note) && !isLastFirst(bare)
    ? { kind: begun.kind, note: begun.note }
    : possessiveBackfill(bare);
}

/** Whether the text looks like a name: two to five words, each starting with a capital letter or a name particle. */
export function looksLikeName(text: string): boolean {
  const words = text
    .replace(/ ?\([^)]*\)/g, "")
    .trim()
    .split(/\s+/);
  if (words.length < 2 || words.length > 5) return false;
  return words.every((word) =>
    /^(?:\p{Lu}[\p{L}\p{M}'.-]*|van|von|de|der|den|del|la|le|da|dos|di|bin|al|el|ter|y),?$/u.test(word),
  );
}

/** The first words of everything that can make a vacancy; a plain name that begins with none of them is told quickly. */
const FIRST_WORDS: ReadonlySet<string> = new Set([
  ...[DISMISSED_TEXTS, VACANT_TEXTS, TEMPLATE_TEXTS, SEAT_NOUNS, SURE_BEGINNINGS].flatMap((list) =>
    [...list].map((phrase) => phrase.split(/[^\p{L}]/u)[0] ?? ""),
  ),
  ..."no not pending on underway under frozen in position seat role hire hiring recruitment recruiting".split(" "),
  ..."interview interviews interviewing need needs".split(" "),
]);

function isPlainName(text: string): boolean {
  const first = /^(\p{L}+)(?: \p{L}[\p{L}.-]*)+$/u.exec(text)?.[1];
  return first !== undefined && !mayBeginVacancy(first);
}

/** Whether words that say that nobody holds a seat can begin with this one. */
export function mayBeginVacancy(word: string): boolean {
  return FIRST_WORDS.has(word.toLowerCase());
}

function vacancyKind(folded: string): Vacancy["kind"] | undefined {
  const bare = folded.replace(/^[*"'# ]+(?=.)|(?<=.)[*"'!. ]+$/g, "");
  for (const form of [folded, bare]) {
    if (DISMISSED_TEXTS.has(form)) return "dismissed";
    if (form === "" || VACANT_TEXTS.has(form) || TEMPLATE_TEXTS.has(form) || isCounted(form)) return "vacant";
    if (SURE_BEGINNINGS.includes(form)) return "vacant";
    if (WAIVED.test(form)) return "dismissed";
    if (PENDING.test(form) || isNeeded(form)) return "vacant";
  }
  const halves = bare.split(/ ?[/,;&|-] ?| or /).filter((half) => half !== "");
  if (halves.length > 1 && halves.every((half) => VACANT_TEXTS.has(half) || isCounted(half))) return "vacant";
  return undefined;
}

/** "No PO required", "Not needed at this time". */
const WAIVED = /^(?:no|not)\s(?:\S+\s){0,3}?(?:required|needed|necessary)(?:\s(?:at this time|yet|now|here|for now))?$/;

/** A hire on its way is nobody's name: "Pending award", "Recruitment underway", "Position on hold". */
const PENDING =
  /^(?:pending (?:award|onboarding|clearance|start|selection|interviews?|contract award|background check|funding|assignment)|(?:(?:position|seat|role|hire|hiring|recruitment|recruiting) )?(?:on hold|underway|under way|frozen|in process|in progress)|interview(?:s|ing)?(?: underway| in progress| candidates)?)$/;

/** "Need PO", "Needs a developer". */
function isNeeded(form: string): boolean {
  const [, noun = ""] = /needs? (?:an? )?(.+)/.exec(form) ?? [];
  return SEAT_NOUNS.has(noun);
}

/** "Developer 3", "TBD #2", "2 open positions", "TBD x2", "Req #1234", "Req. 20-113". */
function isCounted(form: string): boolean {
  if (/^(?:open )?req(?:uisition|\.)?(?: (?:id|no\.?|number))? ?[#:]? ?[a-z]{0,4}-?\d[\d-]*$/.test(form)) return true;
  const [, noun] = /^([^-].*?)[-: ]*(?:#|no\.?|x|\()? ?\d{1,3}\)?$/.exec(form) ?? /^\d{1,3} ?x? (.+)/.exec(form) ?? [];
  if (noun === undefined) return false;
  const singular = noun.replace(/ies$/, "y").replace(/s$/, "");
  return SEAT_NOUNS.has(noun) || SEAT_NOUNS.has(singular) || VACANT_TEXTS.has(singular);
}

interface Beginning {
  readonly word: string;
  readonly kind: Vacancy["kind"];
  readonly note: string;
}

/** The vacancy word that the text begins with, where a separator or a sure word says that the rest is a note. */
function beginning(text: string): Beginning | undefined {
  const folded = foldText(text);
  if (folded.length === text.length) {
    for (const word of SURE_BEGINNINGS) {
      if (folded.startsWith(word) && !/[\p{L}\p{N}'/;&]/u.test(folded.charAt(word.length))) {
        const rest = text.slice(word.length);
        return /^ ?(?:[/;&|+]|and\b|or\b)/i.test(rest) ? undefined : { word, kind: "vacant", note: trimNote(rest) };
      }
    }
  }
  const [, before = "", behind = ""] = /^(.*?)(?:[:,([|]| -|(?<=\p{L})-+ |\. )(.+)/u.exec(text) ?? [];
  const word = foldText(before);
  if (/^[-?.x0*#_]*$/.test(word) || TEMPLATE_TEXTS.has(word)) return undefined;
  const kind = vacancyKind(word);
  return kind ? { word, kind, note: trimNote(behind) } : undefined;
}

/** "Backfill: Bo Ray", "New hire - Ann Lee": the seat is filled, and the cell says by whom. */
function namesTheNewHolder(word: string, note: string): boolean {
  return NEW_HOLDER_LABELS.has(word) && looksLikeName(note);
}

const NEW_HOLDER_LABELS = phraseSet(
  "backfill; new hire; newhire; new joiner; new starter; candidate; candidate selected",
);

/**
 * "Open, Noah" and "Na, Jin" are people in "Last, First" order, and these two surnames also with a tag or a remark
 * behind: "Open, Noah (CTR)". What has figures in it is rather about the seat: "Open, posted (6/1)".
 */
function isLastFirst(text: string): boolean {
  const [, family = "", given = "", behind = ""] = LAST_FIRST.exec(text) ?? [];
  if (given === "" || vacancyKind(foldText(given)) !== undefined) return false;
  return behind === "" || (SURNAMES.has(foldText(family)) && REMARK.test(behind));
}

const LAST_FIRST =
  /^(open|na|hiring|blank|none|who|pending|opening|unk|future), ?(\p{L}[\p{L}'-]+(?: \p{L}\b\.?)?)(.*)$/iu;
const SURNAMES: ReadonlySet<string> = new Set(["open", "na"]);
const REMARK = /^(?:;| ?[([<]\D*$| - \D*$)/;

function possessiveBackfill(text: string): Vacancy | null {
  const isBackfill = /.(?:'s|s') (?:backfill|replacement|successor)(?: (?:tbd|needed|pending))?$/i.test(text);
  return isBackfill ? { kind: "vacant", note: text } : null;
}

/** "<TBD>", "[Name]": what one pair of brackets or quotes encloses. */
function unwrap(text: string): string {
  return /^[<[{("]([^<>[\]{}()]+)[>\]})"]$/.exec(text)?.[1] ?? text;
}

function trimNote(text: string): string {
  const trimmed = text.replace(/^[ :;,.|([-]+|[ ;,:]+$/g, "");
  const opens = trimmed.split("(").length;
  return trimmed.split(")").length > opens ? trimmed.replace(/ ?\)$/, "") : trimmed;
}
