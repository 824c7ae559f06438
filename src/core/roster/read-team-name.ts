import { cleanText, foldAccents, foldText } from "../grid/normalize-text";
import {
  AGILE_TEAM_TYPES,
  DOUBTFUL_TEAM_WORDS,
  NO_TEAM_TEXTS,
  PSEUDO_TEAM_ENDINGS,
  PSEUDO_TEAM_TYPES,
  PSEUDO_TEAM_WORDS,
  SUPPORT_TEAM_TYPES,
  SUPPORT_TEAM_WORDS,
} from "../vocabulary/team-words";
import { readShare } from "./read-allocation";

export interface TeamKind {
  /** `pseudo` is no team at all: "ART Leadership", "All Teams". */
  readonly kind: "agile" | "support" | "pseudo";
  /** The kind rests on a guess ("System Team"), so findings about it are no more than warnings. */
  readonly guessed: boolean;
}

/** One team that a cell names, with the share of the person's time that stands beside it. */
export interface TeamMention {
  readonly name: string;
  /** Percent, or null. */
  readonly allocation: number | null;
}

/**
 * Key under which spellings of one team's name fall together: without case, accents, spaces, punctuation, and a
 * leading or trailing "Team"; `&` is "and". Names that differ in a letter or a number stay apart.
 */
export function teamKey(name: string): string {
  const folded = foldAccents(foldText(name).replaceAll("&", " and "));
  const words = folded.match(/[\p{L}\p{N}]+/gu) ?? [folded];
  const behind = words.length > 1 && words[0] === "team" ? words.slice(1) : words;
  return (behind.length > 1 && behind.at(-1) === "team" ? behind.slice(0, -1) : behind).join("");
}

/**
 * What kind of team a name is. An explicit team type (`""` for none) overrides the name; else the support words decide
 * where they are the whole name or its last words ("Claims Help Desk", never "Operations Dashboard").
 */
export function readTeamKind(name: string, teamType: string): TeamKind {
  const type = bareName(teamType);
  if (AGILE_TEAM_TYPES.has(type)) return { kind: "agile", guessed: false };
  if (PSEUDO_TEAM_TYPES.has(type)) return { kind: "pseudo", guessed: false };
  if (SUPPORT_TEAM_TYPES.has(type) || endsWith(type, SUPPORT_TEAM_WORDS)) return { kind: "support", guessed: false };
  if (endsWith(type, DOUBTFUL_TEAM_WORDS)) return { kind: "agile", guessed: true };
  const bare = bareName(name);
  const ends = endsOf(bare);
  const ending = (phrases: ReadonlySet<string>): boolean => ends.some((end) => phrases.has(end));
  if (PSEUDO_TEAM_WORDS.has(bare) || PSEUDO_TEAM_WORDS.has(foldText(name)) || ending(PSEUDO_TEAM_ENDINGS)) {
    return { kind: "pseudo", guessed: false };
  }
  if (ending(SUPPORT_TEAM_WORDS)) return { kind: "support", guessed: false };
  const joined = bare.split(/ ?[/&] ?| and /);
  if (joined.every((part) => PSEUDO_TEAM_WORDS.has(part))) return { kind: "pseudo", guessed: false };
  if (joined.every((part) => PSEUDO_TEAM_WORDS.has(part) || SUPPORT_TEAM_WORDS.has(part))) {
    return { kind: "support", guessed: false };
  }
  return { kind: "agile", guessed: ending(DOUBTFUL_TEAM_WORDS) };
}

/** The teams that one cell names ("Team A; Team B"); empty for a blank cell or one that names no team ("TBD", "-"). */
export function parseTeamNames(text: string): readonly string[] {
  return parseTeamMentions(text).map((mention) => mention.name);
}

/**
 * `parseTeamNames` with the share beside each name ("Falcon (50%); Osprey (50%)"). Semicolons, bars and line breaks
 * part names; commas, strokes, "&" and "and", which names hold as well, only where every piece says that it is a team
 * ("Team A, Team B", "Falcon Team and Osprey Team") or has a share of its own ("Falcon (50%), Osprey (50%)").
 */
export function parseTeamMentions(text: string): readonly TeamMention[] {
  const pieces =
    text.length > LONGEST_LIST
      ? [cleanText(text)]
      : text
          .split(/[;|\r\n•]/)
          .map(cleanText)
          .flatMap(splitTeams);
  const mentions = pieces
    .map(readMention)
    .filter(({ name }) => name !== "" && !NO_TEAM_TEXTS.has(foldText(name)) && !TEMPLATE_RESIDUE.test(name));
  if (mentions.length < 2) return mentions;
  const seen = new Set<string>();
  return mentions.filter(({ name }) => {
    const key = teamKey(name);
    return !seen.has(key) && seen.add(key);
  });
}

/** "[Team name]", "<team>": what a template asks for, in words. */
const TEMPLATE_RESIDUE = /^(?:\[[\p{L}\p{N}\s#.-]*\]|<[\p{L}\p{N}\s#.-]*>|\{[\p{L}\p{N}\s#.-]*\})$/u;

/** A longer cell is prose and no list of teams; it is kept as one text, as it stands. */
const LONGEST_LIST = 2_000;

function splitTeams(text: string): readonly string[] {
  const pieces = text.split(/ ?[,/+&] ?| and /i).filter((piece) => piece !== "");
  if (pieces.length < 2) return [text];
  const mentions = pieces.map(readMention);
  const areTeams =
    mentions.every(({ name }) => /^team .|. team$/i.test(name)) ||
    mentions.every(({ name }, index) => name !== pieces[index]);
  return areTeams ? pieces : [text];
}

/** The name without a share behind it: "(50%)", "- 50 %", "0.5 FTE". */
function readMention(text: string): TeamMention {
  const [share = "", amount = ""] =
    / ?[([:-]? ?(\d*\.?\d+ ?(?:%|fte|hrs?|hours|h\/w)) ?[)\]]?$/i.exec(text.slice(-LONGEST_SHARE)) ?? [];
  return { name: text.slice(0, text.length - share.length), allocation: readShare(foldText(amount)) };
}

/** Letters of "( 100.5 hours )" and some to spare; a longer search takes squared time. */
const LONGEST_SHARE = 24;

function bareName(text: string): string {
  const folded = foldText(text)
    .replaceAll("_", " ")
    .replace(/\bmgmt\b/g, "management");
  return folded.replace(/^team (?=.)/, "").replace(/(?<=.) teams?$/, "");
}

function endsWith(name: string, phrases: ReadonlySet<string>): boolean {
  return endsOf(name).some((end) => phrases.has(end));
}

/** The last words of all phrases that a name's ending is compared with. */
const ENDING_WORDS: ReadonlySet<string> = new Set(
  [...PSEUDO_TEAM_ENDINGS, ...SUPPORT_TEAM_WORDS, ...DOUBTFUL_TEAM_WORDS].map((phrase) =>
    phrase.slice(phrase.lastIndexOf(" ") + 1),
  ),
);

/** The last four, three, two and one words of a name; none where the last one, as of most names, ends no phrase. */
function endsOf(name: string): readonly string[] {
  const words = name
    .replace(/[^\p{L}\p{N}/]+/gu, " ")
    .trim()
    .replace(/(?<=.) (?:tier|level) \d$/, "")
    .split(" ")
    .slice(-4);
  if (!ENDING_WORDS.has(words.at(-1) ?? "")) return [];
  return words.map((_, index) => words.slice(index).join(" "));
}
