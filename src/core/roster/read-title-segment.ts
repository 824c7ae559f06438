import type { Qualifier, RoleId } from "../vocabulary/role-id";
import { certain, NO_ROLE, oneOf, type TitleHead, type TitleMeaning } from "../vocabulary/title-meaning";
import {
  CLAUSE_VERBS,
  CUT_WORDS,
  FORMER_WORDS,
  NOISE_WORDS,
  NUMBER_WORDS,
  OF_WORDS,
  QUALIFIER_WORDS,
  SENTENCE_WORDS,
  THING_WORDS,
} from "../vocabulary/title-words";
import { ruleRoleOf, rolesOf, UNKNOWN_SEGMENT, type SegmentReading } from "./segment-reading";
import { qualifiersBefore, stripQualifiers, withoutNoise } from "./strip-qualifiers";
import { findPhrase, findPhrases, meaningOf, type LexiconEntry, type PhraseHit } from "./title-lexicon";
import { POSSESSIVE } from "./title-words-of";

/** Qualifiers that may stand before "for" or "to" and still name the holder: "Backup for the Scrum Master". */
const STANDING_IN: ReadonlySet<Qualifier> = new Set<Qualifier>([
  ...(["acting", "interim", "backup", "deputy", "alternate", "proxy", "incoming", "outgoing", "shadow"] as const),
]);
/** Words of no list that a title may hold before its role, and behind it, before it reads like a sentence. */
const MOST_UNKNOWN_BEFORE = 6;
const MOST_UNKNOWN_BEHIND = 4;

/** Reads one stretch of a title, without separators, in the word lists' spelling. */
export function readTitleSegment(words: readonly string[]): SegmentReading {
  const [first = ""] = words;
  if (words.some((word) => SENTENCE_WORDS.has(word)) || CLAUSE_VERBS.has(first)) return UNKNOWN_SEGMENT;
  if (words.some((word) => FORMER_WORDS.has(word))) {
    const rest = words.filter((word) => !FORMER_WORDS.has(word));
    const speaks = rest.length === 0 || readTitleSegment(rest).kind !== "unknown";
    return speaks ? { ...UNKNOWN_SEGMENT, kind: "former" } : UNKNOWN_SEGMENT;
  }
  if (first === "leads" && words.length === 1) return readTitleSegment(["lead"]);
  if (first === "supporting") return supporting(words.slice(1));
  if (findPhrase(words)) return readPhrase(words, []);
  const cut = words.findIndex((word) => CUT_WORDS.has(word));
  return cut < 0 ? readBare(words) : readBeforeCut(words.slice(0, cut), words[cut] ?? "", words.slice(cut + 1));
}

function supporting(rest: readonly string[]): SegmentReading {
  const reading = readTitleSegment(rest);
  const role = ruleRoleOf(reading.meaning);
  return role ? { ...reading, meaning: oneOf([role, "program-support"]) } : UNKNOWN_SEGMENT;
}

/** "Backup for the Scrum Master", "Engineer of Data", "Product Owner for Claims". */
function readBeforeCut(before: readonly string[], cutWord: string, behind: readonly string[]): SegmentReading {
  const stripped = stripQualifiers(before);
  const next = behind.findIndex((word) => CUT_WORDS.has(word));
  const object = withoutNoise(next < 0 ? behind : behind.slice(0, next));
  if (stripped.rest.length === 0 && stripped.qualifiers.length > 0) {
    const stands = stripped.qualifiers.every((qualifier) => STANDING_IN.has(qualifier));
    const holder = stands ? readBare(object) : UNKNOWN_SEGMENT;
    return holder.kind === "person"
      ? { ...holder, qualifiers: [...stripped.qualifiers, ...holder.qualifiers] }
      : { kind: "qualifier", meaning: NO_ROLE, qualifiers: stripped.qualifiers };
  }
  const helped = helperOf(stripped.rest, object);
  if (helped) return { ...helped, qualifiers: [] };
  const turned = OF_WORDS.has(cutWord) ? turnRound(stripped.rest, object) : undefined;
  return turned ? { ...turned, qualifiers: [...stripped.qualifiers, ...turned.qualifiers] } : readBare(before);
}

/** "Support to the Product Manager" is what "Product Manager Support" is. */
function helperOf(helper: readonly string[], object: readonly string[]): SegmentReading | undefined {
  const entry = findPhrase(helper);
  const helps = entry?.tier === "head" && (entry.head.afterRole === "support" || entry.head.afterRole === "delegate");
  const holder = helps ? readBare(object) : UNKNOWN_SEGMENT;
  return ruleRoleOf(holder.meaning) ? readBare([...object, ...helper]) : undefined;
}

/** "Engineer, Data" and "Engineer of Data" as "Data Engineer"; undefined where the head is no such word. */
export function turnRound(head: readonly string[], area: readonly string[]): SegmentReading | undefined {
  const entry = head.length === 1 ? findPhrase(head) : undefined;
  if ((entry?.tier !== "head" && entry?.tier !== "person") || area.length === 0) return undefined;
  if (area.some((word) => FORMER_WORDS.has(word))) return undefined;
  const manages = entry.tier === "head" && entry.head.afterRole === "management";
  if (manages && [...area, ...head].join(" ") !== "product manager") return undefined;
  if (findPhrases(area).some((hit) => ruleRoleOf(meaningOf(hit)) !== undefined)) return undefined;
  const turned = readBare([...area, ...head]);
  return turned.kind === "person" ? turned : undefined;
}

function readBare(words: readonly string[]): SegmentReading {
  if (findPhrase(words)) return readPhrase(words, []);
  const { rest, qualifiers, led } = stripQualifiers(words);
  if (rest.length === 0) {
    if (led) return readPhrase(["lead"], qualifiers);
    return qualifiers.length > 0 ? { kind: "qualifier", meaning: NO_ROLE, qualifiers } : UNKNOWN_SEGMENT;
  }
  const reading = readPhrase(rest, qualifiers);
  if (!led || (reading.kind !== "area" && reading.kind !== "code")) return reading;
  return readPhrase([...rest, "lead"], qualifiers);
}

function readPhrase(words: readonly string[], qualifiers: readonly Qualifier[]): SegmentReading {
  const hits = findPhrases(words);
  const headHit = [...hits].reverse().find((hit) => hit.entry.tier === "person" || hit.entry.tier === "head");
  if (!headHit) return readArea(words, hits, qualifiers);
  const behind = words.slice(headHit.end);
  const known = (from: number, to: number): number =>
    hits.filter((hit) => hit.start >= from && hit.end <= to).reduce((sum, hit) => sum + hit.end - hit.start, 0);
  if (behind[0] === POSSESSIVE || isThing(words.slice(headHit.start, headHit.end), behind)) return UNKNOWN_SEGMENT;
  if (behind.length - known(headHit.end, words.length) > MOST_UNKNOWN_BEHIND) return UNKNOWN_SEGMENT;
  if (headHit.start - known(0, headHit.start) > MOST_UNKNOWN_BEFORE) return UNKNOWN_SEGMENT;
  const besideHead = qualifiersBefore(words, headHit.start);
  const all = [...new Set([...qualifiers, ...besideHead])];
  for (const hit of hits.slice(0, hits.indexOf(headHit)).reverse()) {
    const role = ruleRoleOf(meaningOf(hit));
    if (!role) continue;
    const isOfGroup = hits.some(
      ({ start, end, entry }) => start >= hit.end && end <= headHit.start && namesGroup(entry),
    );
    return isOfGroup
      ? { kind: "person", meaning: oneOf([role, "program-support"]), qualifiers: all }
      : besideRole(role, headHit, all);
  }
  return { kind: "person", meaning: meaningBehind(words.slice(0, headHit.start), headHit), qualifiers: all };
}

/** Longer ones are written out. */
const LONGEST_ABBREVIATION = 4;

/** "PO Number", "Scrum Master approval": the word behind the role says that it is about one, and no title. */
function isThing(role: readonly string[], [next = ""]: readonly string[]): boolean {
  return THING_WORDS.has(next) || (role.join("").length <= LONGEST_ABBREVIATION && NUMBER_WORDS.has(next));
}

/** "Scrum Master Community Lead": between the role and the person word stands a group of such people. */
function namesGroup(entry: LexiconEntry): boolean {
  return entry.tier === "head" && entry.head.afterRole === "none";
}

function readArea(
  words: readonly string[],
  hits: readonly PhraseHit[],
  qualifiers: readonly Qualifier[],
): SegmentReading {
  const last = hits[hits.length - 1];
  if (!last) return UNKNOWN_SEGMENT;
  const covered = hits.reduce((sum, hit) => sum + hit.end - hit.start, 0) === words.length;
  const atEnd = last.end === words.length;
  const code = [...hits].reverse().find((hit) => hit.entry.tier === "code");
  if (code && (covered || (atEnd && last === code))) return { kind: "code", meaning: meaningOf(code), qualifiers };
  return covered ? { kind: "area", meaning: meaningOf(hits[0] ?? last), qualifiers } : UNKNOWN_SEGMENT;
}

/** "Product Owner Support", "Scrum Master Coach", "Product Owner Developer": a rule role with a person word behind it. */
function besideRole(role: RoleId, hit: PhraseHit, qualifiers: readonly Qualifier[]): SegmentReading {
  const person = (meaning: TitleMeaning): SegmentReading => ({ kind: "person", meaning, qualifiers });
  if (hit.entry.tier !== "head") {
    const meaning = hit.entry.meaning;
    return person(ruleRoleOf(meaning) === role ? meaning : oneOf([role, ...rolesOf(meaning)]));
  }
  const { afterRole } = hit.entry.head;
  if (afterRole === undefined) return person(oneOf([role, "developer"]));
  switch (afterRole) {
    case "support":
      return person(certain("program-support"));
    case "delegate":
      return person(oneOf([role, "program-support"]));
    case "coach":
      return person(certain("agile-coach"));
    case "management":
      return person(certain("oversight"));
    case "qualifier":
      return { kind: "person", meaning: certain(role), qualifiers: [...qualifiers, "lead"] };
    case "none":
      return person(NO_ROLE);
  }
}

function meaningBehind(before: readonly string[], hit: PhraseHit): TitleMeaning {
  if (hit.entry.tier !== "head") return hit.entry.meaning;
  const head = hit.entry.head;
  const told = before.filter((word) => !NOISE_WORDS.has(word) && !QUALIFIER_WORDS.has(word));
  if (told.length === 0) return head.alone;
  return ruleFor(head, told)?.meaning ?? head.otherwise;
}

function ruleFor(head: TitleHead, before: readonly string[]): TitleHead["rules"][number] | undefined {
  return head.rules.find((rule) => before.some((word) => rule.words.has(word)));
}
