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
  const left = [...segments];
  for (let segment = left.shift(); segment; segment = left.shift()) {
    const [next] = left;
    const together = next && readTogether(segment, next);
    const brackets = together ? [...segment.brackets, ...next.brackets] : segment.brackets;
    if (together) left.shift();
    const reading = withBrackets(together ?? readBeside(segment, next), brackets, segment.words);
    for (const one of [reading, ...brackets.map(readBracket).filter(isCertain)]) result.push({ segment, reading: one });
  }
  return result;
}

/** Separators behind which a title goes on with what its person word is about: "Lead, UX Research". */
const TURNING_JOINTS: ReadonlySet<string> = new Set([",", ":", "-"]);
/** Separators across which two titles share their last word: "Product & Project Manager". */
const SHARING_JOINTS: ReadonlySet<string> = new Set(["/", "&", "+"]);

/** Two stretches that are one title: turned round, or with a stroke that leaves open which of two it is. */
function readTogether(segment: TitleSegment, next: TitleSegment): SegmentReading | undefined {
  const behind = readTitleSegment(next.words);
  const turned = TURNING_JOINTS.has(next.joint) ? turnRound(segment.words, next.words) : undefined;
  if (turned && isPerson(turned) && !isPerson(behind)) return turned;
  const shared = next.joint === "/" ? readShared(segment, next) : undefined;
  return shared && { ...shared, meaning: oneOf([...rolesOf(shared.meaning), ...rolesOf(behind.meaning)]) };
}

function readBeside(segment: TitleSegment, next: TitleSegment | undefined): SegmentReading {
  return (next && readShared(segment, next)) ?? readTitleSegment(segment.words);
}

function readShared(segment: TitleSegment, next: TitleSegment): SegmentReading | undefined {
  if (!SHARING_JOINTS.has(next.joint)) return undefined;
  const alone = withBrackets(readTitleSegment(segment.words), segment.brackets, segment.words);
  return isPerson(alone) ? undefined : shareHead(segment.words, next.words);
}

/** "Product Owner, Claims, Acting" and "Acting: Scrum Master": a stretch of qualifiers belongs to the role beside it. */
function withLooseQualifiers(read: readonly ReadSegment[]): readonly ReadSegment[] {
  let result = read;
  for (const [index, { segment, reading }] of read.entries()) {
    if (reading.kind !== "qualifier" && reading.kind !== "former") continue;
    const holder = result.slice(0, index).reverse().find(namesRole) ?? result.find(namesRole);
    if (!holder) continue;
    const qualifiers = [...new Set([...holder.reading.qualifiers, ...reading.qualifiers])];
    const isFormer = reading.kind === "former" && segment.words.length === 1;
    const held = { ...holder, reading: isFormer ? reading : { ...holder.reading, qualifiers } };
    result = result.map((one) => (one === holder ? held : one));
  }
  return result;
}

function namesRole({ reading }: ReadSegment): boolean {
  return isPerson(reading);
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
  if (!SHARING_WORDS.has(words.at(-1) ?? "")) return undefined;
  const heads = next.filter((word) => findPhrase([word])?.tier === "head" || word === "master");
  const reading = readTitleSegment([...words, ...heads.slice(-1)]);
  return isPerson(reading) ? reading : undefined;
}

/** "(Acting)" qualifies, "PM (Product Manager)" spells out, "PM (Product)" completes. */
function withBrackets(reading: SegmentReading, brackets: readonly string[], words: readonly string[]): SegmentReading {
  let result = reading;
  for (const bracket of brackets) {
    const inner = readBracket(bracket);
    const completed = isAbbreviatedManager(words)
      ? shareHead(
          splitRoleTitle(bracket)
            .slice(0, 1)
            .flatMap((segment) => segment.words),
          ["manager"],
        )
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

function readBracket(text: string): SegmentReading {
  const segments = splitRoleTitle(text).map((segment) => readTitleSegment(segment.words));
  return segments.find(isPerson) ?? segments.find((inner) => inner.kind !== "unknown") ?? UNKNOWN_SEGMENT;
}
