import { CLEAR_CLAIM } from "./claim-strength";
import type { RoleReader } from "../roster/parse-role-title";
import type { RoleReading } from "../roster/role-reading";
import {
  END_WORDS,
  FOREIGN_MATTER,
  HEAD_WORDS,
  HOPED_FOR_WORDS,
  NAMED_THINGS,
  NEUTRAL_WORDS,
  OTHER_PERSON_WORDS,
  SCOPE_WORDS,
  START_WORDS,
} from "../vocabulary/header-words";
import type { FieldId } from "../vocabulary/field-id";
import { findMisspelled } from "./find-misspelled";
import { HEADER_PHRASES, isKnownHeaderWord, STRENGTHS, type HeaderClaim } from "./header-phrases";
import { headerWords } from "./header-words";
import { readComposedHeader } from "./read-composed-header";

/** What a header says on its own, before any value is looked at. */
export interface HeaderReading {
  /** `other`: known to be about something that no roster field holds, or about another person. */
  readonly kind: "blank" | "field" | "other" | "unknown";
  /** Strongest first. */
  readonly claims: readonly HeaderClaim[];
  /** The role that the header names ("Backup PO", "productOwnerName"), or null. */
  readonly role: RoleReading | null;
}

/** What is left of a known header's strength where words that say little stand around it. */
const CORE_SHARE = 0.97;
const HOPED_FOR_SHARE = 0.92;
/** Longer texts are sentences, not headers. */
const LONGEST_HEADER = 80;

const ENDING_STRENGTH = 0.5;
/** "Team Member Name": what names people is no less a name for saying so. */
const NAME_OF_PERSON = 0.9;

/** Reads one header text. Headers of two rows, joined with " / ", are read whole first, then by their last part. */
export function readHeader(text: string, readRole: RoleReader): HeaderReading {
  if (text.length > LONGEST_HEADER || text.includes("@")) return UNKNOWN;
  const whole = readVariants(text, readRole);
  const slash = text.lastIndexOf(" / ");
  if (slash < 0) return whole;
  const child = readVariants(text.slice(slash + 3), readRole);
  if (whole.kind === "unknown") return child;
  const isOpen = whole.kind === "field" && whole.role === null && (whole.claims[0]?.strength ?? 0) < STRENGTHS.likely;
  return isOpen && isPartOfGroup(text.slice(0, slash), child) ? child : whole;
}

/** "Team info / Role": a heading over several columns, and the column's own header, which says by itself what it is. */
function isPartOfGroup(parent: string, { claims }: HeaderReading): boolean {
  const [claim] = claims;
  if (!claim || claim.strength < CLEAR_CLAIM) return false;
  const words = headerWords(parent);
  if (words.some((word) => OTHER_PERSON_WORDS.has(word))) return false;
  return !OF_ANYTHING.has(claim.field) || !words.some((word) => NAMED_THINGS.has(word));
}

/** Fields that teams, vendors and projects have as well as people: "Team info / Name" is no person's. */
const OF_ANYTHING: ReadonlySet<FieldId> = new Set([
  "name",
  "email",
  "phone",
  "status",
  "start",
  "end",
  "location",
  "id",
]);

const UNKNOWN: HeaderReading = { kind: "unknown", claims: [], role: null };
const BLANK: HeaderReading = { kind: "blank", claims: [], role: null };

/** Whether any word of the text stands in a known header. */
export function hasHeaderWord(text: string): boolean {
  return headerWords(text).some(isKnownHeaderWord);
}

/** The header as it stands; what a remark in parentheses leaves ("Name (Last, First)"); its alternatives; a near miss. */
function readVariants(text: string, readRole: RoleReader): HeaderReading {
  const words = headerWords(text);
  if (words.length === 0) return BLANK;
  const exact = HEADER_PHRASES.get(words.join(" "));
  if (exact) return { kind: "field", claims: exact, role: readRoleHeader(text, words, readRole) };
  const bare = text.replace(/\([^)]*\)/g, " ").trim();
  if (bare !== "" && bare !== text && !words.some((word) => OTHER_PERSON_WORDS.has(word))) {
    const reading = readVariants(bare, readRole);
    if (reading.role || (reading.claims[0]?.strength ?? 0) >= STRENGTHS.likely) return reading;
  }
  const either = readAlternatives(text, readRole);
  if (either && (either.claims.length === 1 || text.includes("/"))) return either;
  const plain = readWords(text, words, readRole);
  if (plain?.kind === "other") {
    const meant = findMisspelled(words);
    return meant ? { kind: "field", claims: meant, role: null } : plain;
  }
  if (plain && (plain.role || (plain.claims[0]?.strength ?? 0) >= STRENGTHS.likely)) return plain;
  if (either) return either;
  if (plain) return plain;
  const asked = readQuestion(text, words, readRole);
  if (asked) return asked;
  const ending = readRoleEnding(words, readRole);
  if (ending) return { kind: "field", claims: [], role: ending };
  const near = findMisspelled(words) ?? findKnownEnding(words);
  return near ? { kind: "field", claims: near, role: null } : UNKNOWN;
}

function readWords(text: string, words: readonly string[], readRole: RoleReader): HeaderReading | undefined {
  const owned = words.slice(0, -1).filter((word) => !NEUTRAL_WORDS.has(word));
  const owner = words[words.length - 1] === "name" ? HEADER_PHRASES.get(owned.join(" ")) : undefined;
  if (owner?.[0]?.field === "name") {
    return { kind: "field", claims: [{ field: "name", strength: NAME_OF_PERSON, how: "composed" }], role: null };
  }
  const role = readRoleHeader(text, words, readRole);
  if (role && role.parts.length > 0) return { kind: "field", claims: [], role };
  const core = withoutScope(words).filter((word) => !NEUTRAL_WORDS.has(word));
  const known = core.length < words.length ? HEADER_PHRASES.get(core.join(" ")) : undefined;
  if (known) {
    const share = words.some((word) => HOPED_FOR_WORDS.has(word)) ? HOPED_FOR_SHARE : CORE_SHARE;
    return { kind: "field", claims: known.map((claim) => ({ ...claim, strength: claim.strength * share })), role };
  }
  const composed = readComposedHeader(words, (title) => readRole(title).parts.length > 0);
  if (composed === "other") return { kind: "other", claims: [], role };
  if (composed) return { kind: "field", claims: [{ ...composed, how: "composed" }], role };
  return role ? { kind: "field", claims: [], role } : undefined;
}

/** "Hours per week on this team": where somebody does something says nothing about what the column holds. */
function withoutScope(words: readonly string[]): readonly string[] {
  const link = Math.max(...PLACE_LINKS.map((word) => words.lastIndexOf(word)));
  const scope = words.slice(link + 1);
  const isScope =
    link > 0 && scope.length > 0 && scope.every((word) => SCOPE_WORDS.has(word) || NEUTRAL_WORDS.has(word));
  return isScope ? words.slice(0, link) : words;
}

const PLACE_LINKS: readonly string[] = ["on", "in", "within", "to"];

/** "Squad / Team" and "Company or Agency" say one thing twice; "Name/Role" says two, and the values must tell. */
function readAlternatives(text: string, readRole: RoleReader): HeaderReading | undefined {
  const parts = text.split(/[/|,;]|\s+or\s+|\s+and\s+|&/i).filter((part) => part.trim() !== "");
  if (parts.length < 2 || parts.length > 4) return undefined;
  const claims = parts.map((part) => {
    const words = headerWords(part);
    const exact = HEADER_PHRASES.get(words.join(" "));
    return (exact ?? readWords(part, words, readRole)?.claims)?.[0];
  });
  const [first] = claims;
  if (!first || claims.some((claim) => claim === undefined)) return undefined;
  const isOne = claims.every((claim) => claim?.field === first.field);
  const strength = isOne ? Math.max(...claims.map((claim) => claim?.strength ?? 0)) * 0.95 : STRENGTHS.possible;
  const fields = [...new Set(claims.flatMap((claim) => (claim ? [claim.field] : [])))];
  return { kind: "field", claims: fields.map((field) => ({ field, strength, how: "composed" })), role: null };
}

/** Survey exports put the question in the header: "What is your role on the team?" asks for the role. */
function readQuestion(text: string, words: readonly string[], readRole: RoleReader): HeaderReading | undefined {
  const bare = words.filter((word) => !QUESTION_WORDS.has(word));
  while (bare.length > 1 && /^(?:on|in|at|to|with|for|from)$/.test(bare[bare.length - 1] ?? "")) bare.pop();
  if (bare.length === words.length || bare.length === 0) return undefined;
  const exact = HEADER_PHRASES.get(bare.join(" "));
  const reading = exact ? { kind: "field" as const, claims: exact, role: null } : readWords(text, bare, readRole);
  return reading && reading.claims.length > 0 ? { ...reading, role: null } : undefined;
}

const QUESTION_WORDS: ReadonlySet<string> = new Set(
  "what which when who where how is are was were do doe did you your i we have currently a an the will be please enter select choose".split(
    " ",
  ),
);

/** "OCTO Product Owner": an organization's name before a role of two or more words. */
function readRoleEnding(words: readonly string[], readRole: RoleReader): RoleReading | undefined {
  for (let from = 1; from <= words.length - 2; from += 1) {
    const reading = readRole(words.slice(from).join(" "));
    if (reading.parts.length > 0) return reading;
  }
  return undefined;
}

/** The role that a header names, unless its main word is an attribute ("Scrum Master Email", "PO Number"). */
function readRoleHeader(text: string, words: readonly string[], readRole: RoleReader): RoleReading | null {
  const head = words[words.length - 1] ?? "";
  if (head !== "name" && !ROLE_ENDINGS.has(head) && (HEAD_WORDS.has(head) || FOREIGN_MATTER.has(head))) return null;
  if (START_WORDS.has(head) || END_WORDS.has(head) || head === "date") return null;
  const bare = words.filter((word) => !ROLE_HEADER_FILLERS.has(word)).join(" ");
  for (const title of [text, words.join(" "), bare]) {
    if (title === "") continue;
    const reading = readRole(title);
    if (reading.parts.length > 0) return reading;
    if (reading.ambiguous.length > 0 && !NAMED_THINGS.has(title)) return reading;
  }
  return null;
}

/** Attribute words that also end the titles of roles ("Product Manager"). */
const ROLE_ENDINGS: ReadonlySet<string> = new Set(["manager", "supervisor", "team", "capacity"]);
const ROLE_HEADER_FILLERS: ReadonlySet<string> = new Set([
  "name",
  "primary",
  "assigned",
  "current",
  "our",
  "main",
  "full",
]);

/** "Local DOJ", "Vendor End Date": words nobody knows before a header that everybody knows; the values must agree. */
function findKnownEnding(words: readonly string[]): readonly HeaderClaim[] | undefined {
  for (let from = 1; from < words.length; from += 1) {
    const claim = HEADER_PHRASES.get(words.slice(from).join(" "))?.[0];
    if (words[from]?.length === 1) continue;
    if (claim && claim.strength >= STRENGTHS.sure)
      return [{ field: claim.field, strength: ENDING_STRENGTH, how: "composed" }];
  }
  return undefined;
}
