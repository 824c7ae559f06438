import { NO_ROLE, oneOf } from "../vocabulary/title-meaning";
import { readTitleSegment, turnRound } from "./read-title-segment";
import { isCertain, isPerson, rolesOf, UNKNOWN_SEGMENT, type SegmentReading } from "./segment-reading";
import { splitRoleTitle, type TitleSegment } from "./split-role-title";
import { findPhrase } from "./title-lexicon";

/** A stretch of a title with what it says. */
export interface ReadSegment {
  readonly segment: TitleSegment;
  readonly reading: SegmentReading;
}

/**
 * Reads a title's stretches with an eye to their neighbours: "Lead, UX Research" is turned round, "Product/Project
 * Manager" shares its head, brackets qualify or explain what they follow, loose qualifiers find their role.
 */
export function readTitleSegments(segments: readonly TitleSegment[]): readonly ReadSegment[] {
  return withLooseQualifiers(withSharedHeads(segments));
}

function withSharedHeads(segments: readonly TitleSegment[]): readonly ReadSegment[] {
  const result: ReadSegment[] = [];
  for (let index = 0; index < segments.length; index += 1) {
    const segment = segments[index];
    if (!segment) continue;
    const next = segments[index + 1];
    const turned = next && /^[,:-]$/.test(next.joint) ? turnRound(segment.words, next.words) : undefined;
    if (next && turned && isPerson(turned) && !isPerson(readTitleSegment(next.words))) {
      result.push({ segment, reading: withBrackets(turned, [...segment.brackets, ...next.brackets], segment.words) });
      index += 1;
      continue;
    }
    const reading = withBrackets(readTitleSegment(segment.words), segment.brackets, segment.words);
    const shared =
      next && !isPerson(reading) && /^[/&+]$/.test(next.joint) ? shareHead(segment.words, next.words) : undefined;
    if (next && shared && next.joint === "/") {
      const both = oneOf([...rolesOf(shared.meaning), ...rolesOf(readTitleSegment(next.words).meaning)]);
      result.push({ segment, reading: withBrackets({ ...shared, meaning: both }, next.brackets, next.words) });
      index += 1;
    } else {
      result.push({ segment, reading: shared ?? reading });
      for (const inner of addedByBrackets(shared ?? reading, segment.brackets))
        result.push({ segment, reading: inner });
    }
  }
  return result;
}

/** "Product Owner, Claims, Acting" and "Acting: Scrum Master": a stretch of qualifiers belongs to the role beside it. */
function withLooseQualifiers(read: readonly ReadSegment[]): readonly ReadSegment[] {
  const result = [...read];
  for (const [index, { reading }] of read.entries()) {
    if (reading.kind !== "qualifier" && !(reading.kind === "former" && index > 0)) continue;
    const persons = [...result.keys()].filter((place) => isPerson(result[place]?.reading ?? reading));
    const at = persons.filter((place) => place < index).at(-1) ?? persons[0] ?? -1;
    const holder = result[at];
    if (!holder) continue;
    const qualifiers = [...new Set([...holder.reading.qualifiers, ...reading.qualifiers])];
    const former = reading.kind === "former" && read[index]?.segment.words.length === 1;
    result[at] = { ...holder, reading: former ? { ...reading, qualifiers } : { ...holder.reading, qualifiers } };
  }
  return result;
}

/** Words whose head may follow behind a stroke: "Product/Project Manager" is a Product Manager or a Project Manager. */
const SHARING_WORDS: ReadonlySet<string> = new Set([
  "product",
  "project",
  "program",
  "business",
  "delivery",
  "scrum",
  "agile",
  "portfolio",
]);

function shareHead(words: readonly string[], next: readonly string[]): SegmentReading | undefined {
  const last = words[words.length - 1];
  const head = [...next].reverse().find((word) => findPhrase([word])?.tier === "head" || word === "master");
  if (last === undefined || head === undefined || !SHARING_WORDS.has(last)) return undefined;
  const reading = readTitleSegment([...words, head]);
  return isPerson(reading) ? reading : undefined;
}

/** "(Acting)" qualifies, "PM (Product Manager)" spells out, "PM (Product)" completes. */
function withBrackets(reading: SegmentReading, brackets: readonly string[], words: readonly string[]): SegmentReading {
  let result = reading;
  for (const bracket of brackets) {
    const inner = readBracket(bracket);
    const completed = isAbbreviatedManager(words)
      ? shareHead(splitRoleTitle(bracket)[0]?.words ?? [], ["manager"])
      : undefined;
    if (completed) return completed;
    if (inner.kind === "former" && isPerson(result)) result = { ...result, kind: "former", meaning: NO_ROLE };
    else if (inner.kind === "qualifier")
      result = { ...result, qualifiers: [...new Set([...result.qualifiers, ...inner.qualifiers])] };
    else if (isCertain(inner) ? !isCertain(result) : isPerson(inner) && !isPerson(result))
      result = { ...inner, qualifiers: [...result.qualifiers, ...inner.qualifiers] };
  }
  return result;
}

function isAbbreviatedManager(words: readonly string[]): boolean {
  return words.at(-1) === "pm";
}

function addedByBrackets(reading: SegmentReading, brackets: readonly string[]): readonly SegmentReading[] {
  if (!isCertain(reading)) return [];
  return brackets.map(readBracket).filter((inner) => isCertain(inner));
}

function readBracket(text: string): SegmentReading {
  const segments = splitRoleTitle(text).map((segment) => readTitleSegment(segment.words));
  return segments.find(isPerson) ?? segments.find((inner) => inner.kind !== "unknown") ?? UNKNOWN_SEGMENT;
}
