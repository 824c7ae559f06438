import type { Qualifier, RoleId } from "../vocabulary/role-id";
import type { RoleByPlace } from "../vocabulary/title-meaning";
import { findNearTitles } from "./find-near-titles";
import { readTitleSegments, type ReadSegment } from "./read-title-segments";
import { UNKNOWN_ROLE, type RolePart, type RoleReading } from "./role-reading";
import { isPerson, rolesOf, type SegmentReading } from "./segment-reading";
import { findPhrase } from "./title-lexicon";
import { splitRoleTitle, type TitleSegment } from "./split-role-title";

/** Reads role titles; equal texts are understood once. */
export type RoleReader = (text: string) => RoleReading;

/** Beyond this many distinct titles a reader goes on reading, but remembers no more. */
const MOST_REMEMBERED = 5_000;
/** A longer text is prose, whatever stands in it. */
const LONGEST_TITLE = 600;
/** A text with more words is prose, not a title. */
const MOST_WORDS = 60;

/** No place settles it. */
const ASK: RoleByPlace = { agileTeam: null, elsewhere: null };

/** A reader with its own bounded memory of the distinct titles it has seen. */
export function createRoleReader(): RoleReader {
  const seen = new Map<string, RoleReading>();
  return (text) => {
    const known = seen.get(text);
    if (known) return known;
    const reading = parseRoleTitle(text);
    if (seen.size < MOST_REMEMBERED) seen.set(text, reading);
    return reading;
  };
}

/**
 * What a role title means by itself, whatever place it stands in: whole phrases first, the longest one wins, whole
 * words only; then compounds are split, qualifiers kept with their part, and units, dates and levels left aside.
 */
export function parseRoleTitle(text: string): RoleReading {
  if (text.length > LONGEST_TITLE) return UNKNOWN_ROLE;
  const segments = splitUnlessWrapped(text);
  if (segments.reduce((sum, segment) => sum + segment.words.length, 0) > MOST_WORDS) return UNKNOWN_ROLE;
  const read = readTitleSegments(segments);
  const hasPerson = read.some(({ reading }) => isPerson(reading));
  const counted = read.filter(({ reading, segment }, index) =>
    isCounted(reading, segment, read[index + 1]?.segment.joint ?? "", hasPerson),
  );
  const collected = collect(withWork(counted, read).map(({ reading }) => reading));
  if (collected.parts.length > 0 || collected.ambiguous.length > 0) return collected;
  if (read.some(({ reading }) => reading.kind === "former")) return { ...UNKNOWN_ROLE, former: true };
  const near = [...new Set(segments.flatMap(({ words }) => findNearTitles(words)))];
  return near.length === 0 ? UNKNOWN_ROLE : { parts: [], ambiguous: near, byPlace: ASK };
}

/** "Scrum\nMaster": a line break that only wraps a known title parts nothing. */
function splitUnlessWrapped(text: string): readonly TitleSegment[] {
  if (!text.includes("\n")) return splitRoleTitle(text);
  const [wrapped, ...others] = splitRoleTitle(text.replace(/[\r\n]/g, " "));
  return wrapped && others.length === 0 && findPhrase(wrapped.words) ? [wrapped] : splitRoleTitle(text);
}

/** "UX Design, Team Lead": the field of work says which of the lead's meanings holds. */
function withWork(counted: readonly ReadSegment[], read: readonly ReadSegment[]): readonly ReadSegment[] {
  const work = read.find(({ reading }) => rolesOf(reading.meaning).join() === "developer");
  const mayBeThat = counted.every(({ reading }) => {
    const roles = rolesOf(reading.meaning);
    return roles.length > 1 && roles.includes("developer");
  });
  return work && mayBeThat ? [work] : counted;
}

/** Separators that part two roles of one person, where a field of work may be the second. */
const PARTING_JOINTS: ReadonlySet<string> = new Set(["/", "+", ";", "|"]);

/** A field of work beside a person is what that person does, unless it is written as a second role ("PO / QA"). */
function isCounted(reading: SegmentReading, segment: TitleSegment, nextJoint: string, hasPerson: boolean): boolean {
  if (reading.kind === "person") return true;
  if (reading.kind === "area") return !hasPerson;
  const isParted = PARTING_JOINTS.has(segment.joint) || segment.joint === "&" || PARTING_JOINTS.has(nextJoint);
  return reading.kind === "code" && (!hasPerson || isParted);
}

/** "PO" beside a contracting role may be a Project Officer; a doubtful half that a certain one settles is dropped. */
function collect(readings: readonly SegmentReading[]): RoleReading {
  const stated = partsOf(readings);
  const oversees = stated.some((part) => part.role === "oversight");
  const unsure = stated.filter((part) => oversees && part.byPlace?.elsewhere === null);
  if (unsure.length > 0) {
    const parts = stated.filter((part) => !unsure.includes(part));
    const ambiguous = [...new Set<RoleId>([...unsure.map((part) => part.role), "oversight"])];
    return { parts, ambiguous, byPlace: ASK };
  }
  const doubtful = readings.flatMap(({ meaning, qualifiers }) =>
    meaning.kind === "ambiguous" && !stated.some((part) => meaning.roles.includes(part.role))
      ? [{ ...meaning, qualifiers }]
      : [],
  );
  const ambiguous = [...new Set(doubtful.flatMap(({ roles }) => roles))];
  if (ambiguous.length === 0) return { parts: stated, ambiguous };
  const qualifiers: readonly Qualifier[] = [...new Set(doubtful.flatMap((reading) => reading.qualifiers))];
  const byPlace = placeOf(doubtful.map((meaning) => meaning.byPlace));
  return { parts: stated, ambiguous, byPlace, ...(qualifiers.length > 0 ? { qualifiers } : {}) };
}

/** One part a role; of two that say the same role, the one that says more. */
function partsOf(readings: readonly SegmentReading[]): readonly RolePart[] {
  const parts: RolePart[] = [];
  for (const { meaning, qualifiers } of readings) {
    if (meaning.kind !== "role") continue;
    const { role, speciality, byPlace } = meaning;
    const part: RolePart = { role, speciality, qualifiers, ...(byPlace ? { byPlace } : {}) };
    const index = parts.findIndex((other) => other.role === role);
    const before = parts[index];
    const saysMore = before && ((before.speciality === null && speciality !== null) || (before.byPlace && !byPlace));
    if (!before) parts.push(part);
    else if (saysMore) parts[index] = { ...part, qualifiers: before.qualifiers };
  }
  return parts;
}

/** Two doubtful halves are settled by a place only where it settles both alike. */
function placeOf([first, ...others]: readonly RoleByPlace[]): RoleByPlace {
  const alike = (key: keyof RoleByPlace): RoleId | null =>
    first && others.every((place) => place[key] === first[key]) ? first[key] : null;
  return { agileTeam: alike("agileTeam"), elsewhere: alike("elsewhere") };
}
