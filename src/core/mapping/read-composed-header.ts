import type { FieldId } from "../vocabulary/field-id";
import {
  END_WORDS,
  FOREIGN_MATTER,
  HEAD_WORDS,
  NAMED_THINGS,
  NEUTRAL_WORDS,
  OTHER_DATE_WORDS,
  OTHER_PERSON_WORDS,
  PERSON_WORDS,
  SCOPE_WORDS,
  START_WORDS,
} from "../vocabulary/header-words";

interface ComposedClaim {
  readonly field: FieldId;
  readonly strength: number;
}

const SURE = 0.9;
const LIKELY = 0.7;
const POSSIBLE = 0.5;
/** Asked about even where the values fit. */
const UNLIKELY = 0.3;

/**
 * Reads a header of several known words by its main word ("Resource Full Name", "Name of Team", "Worker E-mail") and
 * what the other words make of it: the same person's, another person's ("Manager Email"), or another thing's
 * ("Project Code"). `other` where the words say that it is no roster field; undefined where they say nothing.
 */
export function readComposedHeader(
  words: readonly string[],
  isRole: (title: string) => boolean,
): ComposedClaim | "other" | undefined {
  if (words.includes("%")) return readShare(words);
  if (tellsDate(words)) return readDate("date", words);
  const { head, before, rest } = splitHead(words);
  const scoped = HEAD_WORDS.get(head) === "role" || head === "name" || START_WORDS.has(head) || END_WORDS.has(head);
  const mods = rest.filter((word) => !NEUTRAL_WORDS.has(word) && !(scoped && SCOPE_WORDS.has(word)));
  if (FOREIGN_MATTER.has(head) && !START_WORDS.has(head) && !END_WORDS.has(head)) return readOtherHead(head, mods);
  if (head === "date" || START_WORDS.has(head) || END_WORDS.has(head)) return readDate(head, rest);
  const ofOther = mods.some((word) => OTHER_PERSON_WORDS.has(word)) || namesAnotherRole(mods, rest, isRole);
  const field = HEAD_WORDS.get(head);
  if (field === undefined) return readOtherHead(head, mods);
  if (field === "id") return { field, strength: SURE };
  if (head === "name") return readName(mods, { before, rest }, ofOther);
  if (field === "manager") return ofOther ? "other" : { field, strength: mods.length === 0 ? SURE : LIKELY };
  if (ofOther) return "other";
  if (field === "email" && mods.every((word) => word === "company" || PERSON_WORDS.has(word)))
    return { field, strength: SURE };
  if (field === "email" && rest.some((word) => SHARED_MAILBOX.has(word))) return "other";
  if (mods.some((word) => FOREIGN_MATTER.has(word))) return "other";
  if (mods.every((word) => PERSON_WORDS.has(word))) return { field, strength: head === "title" ? LIKELY : SURE };
  if (field === "status" && !mods.every((word) => PERSON_WORDS.has(word) || SEAT_WORDS.has(word))) return "other";
  if (field === "status") return { field, strength: SURE };
  return { field, strength: field === "role" ? LIKELY : POSSIBLE };
}

/** "% allocated to team", "% on team": a share of somebody's time; "% complete" and "Bonus %" are not. */
function readShare(words: readonly string[]): ComposedClaim | "other" {
  const mods = words.filter((word) => word !== "%" && !NEUTRAL_WORDS.has(word) && !PERSON_WORDS.has(word));
  const own = mods.filter((word) => !SCOPE_WORDS.has(word));
  if (!own.every((word) => SHARE_WORDS.has(word))) return "other";
  const isSaid = mods.length === 0 || own.length > 0 || words.some((word) => LINKS.has(word));
  return { field: "allocation", strength: isSaid ? SURE : POSSIBLE };
}

const SHARE_WORDS: ReadonlySet<string> = new Set(
  "allocation allocated alloc time fte effort dedicated dedication capacity availability utilization utilisation commitment involvement committed percent percentage dedicacion anteil".split(
    " ",
  ),
);

const SHARED_MAILBOX: ReadonlySet<string> = new Set([
  "team",
  "project",
  "group",
  "distribution",
  "shared",
  "list",
  "squad",
  "program",
]);
const SEAT_WORDS: ReadonlySet<string> = new Set([
  "position",
  "role",
  "assignment",
  "employment",
  "staffing",
  "onboarding",
  "active",
  "seat",
  "hiring",
  "vacancy",
  "fill",
  "filled",
  "encumbrance",
]);

const LINKS: ReadonlySet<string> = new Set(["of", "for", "to", "from", "in", "on", "within", "at"]);

/** "Name of Team" and "Team Name" have one main word, the name; what stands after "of" describes it. */
function splitHead(words: readonly string[]): SplitHeader {
  const of = words.findIndex((word, index) => index > 0 && LINKS.has(word));
  const end = of > 0 ? of : words.length;
  const before = words.slice(0, end - 1);
  return { head: words[end - 1] ?? "", before, rest: [...before, ...words.slice(end + 1)] };
}

interface SplitHeader {
  readonly head: string;
  /** Words before the main one. */
  readonly before: readonly string[];
  /** All words but the main one. */
  readonly rest: readonly string[];
}

/** "Date Joined Team", "Joined Team On": a day, though neither word comes last. */
function tellsDate(words: readonly string[]): boolean {
  const isEdge = words.some((word) => START_WORDS.has(word) || END_WORDS.has(word));
  return isEdge && words.some((word) => word === "date" || ENTERED.has(word)) && words.every(isDateCompany);
}

/** What somebody has done on the day that a header speaks of. */
const ENTERED: ReadonlySet<string> = new Set("hired joined onboarded offboarded departed".split(" "));

function namesAnotherRole(
  mods: readonly string[],
  rest: readonly string[],
  isRole: (title: string) => boolean,
): boolean {
  if (mods.every((word) => PERSON_WORDS.has(word))) return false;
  return isRole(rest.join(" "));
}

function readDate(head: string, rest: readonly string[]): ComposedClaim | "other" | undefined {
  const words = [head, ...rest];
  if (rest.some((word) => OTHER_DATE_WORDS.has(word) || FOREIGN_MATTER.has(word))) return "other";
  const isPersonal = rest.every((word) => isDateCompany(word) && !UNDERTAKINGS.has(word));
  const isStretch = rest.every((word) => (isDateCompany(word) && !UNDERTAKINGS.has(word)) || STRETCHES.has(word));
  // "Probation End", "PTO Start": a day that is not the person's last or first would empty or fill a seat wrongly.
  const strength = isPersonal ? SURE : isStretch ? POSSIBLE : UNLIKELY;
  if (words.some((word) => END_WORDS.has(word))) return { field: "end", strength };
  if (words.some((word) => START_WORDS.has(word))) return { field: "start", strength };
  return head === "date" ? "other" : undefined;
}

/** Words for the time that somebody spends in a role. */
const STRETCHES: ReadonlySet<string> = new Set(
  "employment service tenure membership staffing allocation rotation booking period performance detail tour duty contract billing time engagement pop".split(
    " ",
  ),
);

/** Things that begin and end themselves: "Project Start Date" may be anybody's first day there, or the project's. */
const UNDERTAKINGS: ReadonlySet<string> = new Set(
  "project program programme product company organization customer vendor agency client".split(" "),
);

function isDateCompany(word: string): boolean {
  return (
    word === "date" ||
    NEUTRAL_WORDS.has(word) ||
    SCOPE_WORDS.has(word) ||
    PERSON_WORDS.has(word) ||
    START_WORDS.has(word) ||
    END_WORDS.has(word) ||
    HEAD_WORDS.get(word) === "role"
  );
}

function readOtherHead(head: string, mods: readonly string[]): ComposedClaim | "other" | undefined {
  if (KINDS.has(head) && mods.length > 0 && mods.every((word) => PERSON_WORDS.has(word) || word === "employment")) {
    return { field: "affiliation", strength: LIKELY };
  }
  return FOREIGN_MATTER.has(head) ? "other" : undefined;
}

const KINDS: ReadonlySet<string> = new Set(["type", "category", "class", "classification"]);

function readName(
  mods: readonly string[],
  { before, rest }: Pick<SplitHeader, "before" | "rest">,
  ofOther: boolean,
): ComposedClaim | "other" | undefined {
  const part = PARTS_OF_NAMES.get(before[before.length - 1] ?? "");
  if (part !== undefined) {
    return rest.some((word) => OTHER_PERSON_WORDS.has(word)) ? "other" : { field: part, strength: SURE };
  }
  const last = rest[rest.length - 1] ?? "";
  const thing = [...rest].reverse().find((word) => NAMED_THINGS.has(word));
  const field = thing === undefined ? null : NAMED_THINGS.get(thing);
  if (field && (last === thing || mods.every((word) => !PERSON_WORDS.has(word)))) {
    return { field, strength: field === "manager" ? SURE : (NAME_STRENGTHS.get(thing ?? "") ?? LIKELY) };
  }
  if (ofOther || mods.some((word) => FOREIGN_MATTER.has(word))) return "other";
  if (mods.every((word) => PERSON_WORDS.has(word))) return { field: "name", strength: SURE };
  return { field: "name", strength: POSSIBLE };
}

const PARTS_OF_NAMES: ReadonlyMap<string, FieldId> = new Map(
  Object.entries<FieldId>({
    first: "first-name",
    given: "first-name",
    fore: "first-name",
    last: "last-name",
    sur: "last-name",
    family: "last-name",
  }),
);

/** "Team Name" is the team; "Project Name" only where the values look like teams. */
const NAME_STRENGTHS: ReadonlyMap<string, number> = new Map(
  Object.entries<number>({
    team: SURE,
    squad: SURE,
    company: SURE,
    vendor: SURE,
    employer: SURE,
    organization: SURE,
    organisation: SURE,
    train: SURE,
    art: SURE,
    project: POSSIBLE,
    product: POSSIBLE,
    department: POSSIBLE,
    division: POSSIBLE,
    subcontractor: LIKELY,
  }),
);
