import { cleanText, foldName, foldText } from "../grid/normalize-text";
import {
  CONTRACTOR_HEADER,
  CONTRACTOR_WORDS,
  EMPLOYEE_WORDS,
  GOVERNMENT_HEADER,
  GOVERNMENT_WORDS,
  NON_ADO_WORDS,
} from "../vocabulary/affiliation-words";
import { readMailbox } from "./read-mailbox";
import { readOrganization, type UserOrganizations } from "./read-organization";

/** What a cell says of a person's employer. */
export type AffiliationKind = "government" | "contractor";

export type AffiliationField = "affiliation" | "name" | "email" | "organization" | "grade";

/** One cell's statement. */
export interface AffiliationEvidence {
  readonly field: AffiliationField;
  /** The text that decided, as it stands in the cell ("CMS/CTR"). */
  readonly text: string;
  readonly says: AffiliationKind;
}

export interface AffiliationInput {
  /** Text of the affiliation column; `""` where there is none. */
  readonly affiliation: string;
  /** Header of that column ("Is Contractor?"), which gives Yes and No their meaning. */
  readonly affiliationHeader: string;
  /** Texts in brackets beside the name. */
  readonly tags: readonly string[];
  readonly grade: string;
  readonly organization: string;
  readonly email: string;
  /** Whether the affiliation column also holds contractor words: only then "FTE" means a government employee. */
  readonly columnHasContractorWords: boolean;
  /** What the user said of organizations, by `foldName` of their names; outranks the word lists. */
  readonly userOrganizations: UserOrganizations;
}

export interface AffiliationReading {
  readonly verdict: AffiliationKind | "likely-government" | "unknown" | "conflict";
  /** Decided by more than a mailbox of the government's or a guess: strong enough for an error. */
  readonly confirmed: boolean;
  /** The contractor is explicitly no Application Development Organization ("Non-ADO", "support contractor"). */
  readonly nonAdo: boolean;
  /** Every cell that says something, strongest first; for a conflict both sides stand in it. */
  readonly evidence: readonly AffiliationEvidence[];
  /** The deciding evidence as a piece of a sentence ("‘CMS/CTR’ beside the name"); `""` where nothing is known. */
  readonly because: string;
}

/**
 * Who employs a person, by five signals, strongest first: the affiliation column, a tag beside the name (or in the
 * address or organization), the grade, the organization's name, the mailbox. Contractors hold government mailboxes,
 * so a .gov address alone is never more than likely; a missing tag proves nothing.
 */
export function readAffiliation(cells: AffiliationInput): AffiliationReading {
  const input = shortened(cells);
  const told = [affiliationSays(input), tagSays(input), gradeSays(input.grade)].flatMap((evidence) => evidence ?? []);
  const organization = readOrganization(input.organization, input.userOrganizations);
  const mailbox = readMailbox(input.email);
  const nonAdo =
    organization?.nonAdo === true ||
    [input.affiliation, ...input.tags, input.organization].some((text) => hasWord(text, NON_ADO_WORDS));
  const organizationEvidence = evidenceOf("organization", input.organization, organization?.says);
  const mailboxSays = mailbox?.kind === "contractor" && mailbox.sure ? mailbox.kind : undefined;
  const companyBehind = [organizationEvidence, evidenceOf("email", input.email, mailboxSays)].flatMap(
    (one) => one ?? [],
  );
  const [first] = told;
  if (first) {
    const others = told.filter((evidence) => evidence.says !== first.says);
    const company =
      first.says === "government" ? companyBehind.filter((evidence) => evidence.says === "contractor") : [];
    const against = [...others, ...(company.length > 0 && !standsAside(organizationEvidence, company) ? company : [])];
    return against.length > 0
      ? {
          verdict: "conflict",
          confirmed: false,
          nonAdo,
          evidence: [first, ...against],
          because: sentence([first, against[0]]),
        }
      : { verdict: first.says, confirmed: true, nonAdo, evidence: told, because: sentence([first]) };
  }
  if (organizationEvidence) {
    return {
      verdict: organizationEvidence.says,
      confirmed: true,
      nonAdo,
      evidence: [organizationEvidence],
      because: sentence([organizationEvidence]),
    };
  }
  return { ...byMailbox(mailbox, input.email), nonAdo };
}

/** Longer texts are prose; what they say of an employer stands at their beginning, and searches take squared time. */
const LONGEST_TEXT = 300;

function shortened(input: AffiliationInput): AffiliationInput {
  const short = (text: string): string => (text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text);
  return {
    ...input,
    affiliation: short(input.affiliation),
    tags: input.tags.map(short),
    grade: short(input.grade),
    organization: short(input.organization),
    email: short(input.email),
  };
}

/** Whether any text of an affiliation column is a contractor word (`AffiliationInput.columnHasContractorWords`). */
export function hasContractorWords(texts: Iterable<string>): boolean {
  for (const text of texts) if (hasWord(text, CONTRACTOR_WORDS)) return true;
  return false;
}

/** What an affiliation text says by itself ("CMS/DDIP/Contractor" is a contractor); undefined where it says neither. */
export function affiliationOfText(text: string): AffiliationKind | undefined {
  if (/\bnon-? ?contract(?:or|ual)\b|\bnot (?:a )?contractor\b/i.test(text)) return "government";
  const own = text.replace(
    /\b(?:government|gov|federal) partners?\b|\bcontract(?:ing)? (?:officer|specialist)\b/gi,
    "government",
  );
  if (hasWord(own, CONTRACTOR_WORDS)) return "contractor";
  const organization = readOrganization(text, new Map());
  if (organization?.says === "contractor") return "contractor";
  return hasWord(text, GOVERNMENT_WORDS) || organization?.says === "government" ? "government" : undefined;
}

function affiliationSays(input: AffiliationInput): AffiliationEvidence | undefined {
  const text = cleanText(input.affiliation);
  if (text === "" || /^(?:n\/?a|tbd|unknown|\?+|-+)$/i.test(text)) return undefined;
  const answer = yesOrNo(text);
  if (answer !== undefined) {
    const yes: AffiliationKind | undefined = headerAsks(input.affiliationHeader);
    const says = yes === undefined ? undefined : answer ? yes : yes === "contractor" ? "government" : "contractor";
    return evidenceOf("affiliation", text, says);
  }
  if (EMPLOYEE_WORDS.has(foldText(text)))
    return evidenceOf("affiliation", text, input.columnHasContractorWords ? "government" : undefined);
  const user = input.userOrganizations.get(foldName(text));
  return evidenceOf(
    "affiliation",
    text,
    user ? (user === "government" ? "government" : "contractor") : affiliationOfText(text),
  );
}

/** What Yes means under the header: "Is Contractor?" or "Federal?". A header with both words ("Fed/Ctr") says nothing. */
function headerAsks(header: string): AffiliationKind | undefined {
  const contractor = CONTRACTOR_HEADER.test(header);
  const government = GOVERNMENT_HEADER.test(header.replace(/non-?fed\w*/gi, ""));
  if (contractor === government) return undefined;
  return contractor ? "contractor" : "government";
}

function yesOrNo(text: string): boolean | undefined {
  if (/^(?:y|yes|true|1|x|✓|✔)$/i.test(text)) return true;
  return /^(?:n|no|false|0|✗|✘)$/i.test(text) ? false : undefined;
}

function tagSays(input: AffiliationInput): AffiliationEvidence | undefined {
  for (const tag of input.tags) {
    const says = affiliationOfText(tag);
    if (says) return evidenceOf("name", tag, says);
  }
  const mailbox = readMailbox(input.email);
  if (mailbox?.tag) return evidenceOf("email", input.email, mailbox.tag);
  const inOrganization =
    /\((?:[^)]*\b(?:ctr|contractor|on contract|contract)\b[^)]*)\)|\/\s*(?:contractor|ctr)\b|\bin support of\b|\bon contract\b/i;
  return inOrganization.test(input.organization)
    ? evidenceOf("organization", input.organization, "contractor")
    : undefined;
}

const GRADE =
  /^(?:(?:gs|gg|gm|gl|nh|ad|sl|st|es|ses|ws|wg|wl|fs|o|cw|cwo)[\s-]*\d{1,4}(?:[/\s-]+\d{1,4})*|ses|es|sl|ad|gs|gg|sgr|title\s?42)$/i;

/** A pay plan is the government's own; contractors have none. */
function gradeSays(grade: string): AffiliationEvidence | undefined {
  const text = cleanText(grade);
  return GRADE.test(text) ? evidenceOf("grade", text, "government") : undefined;
}

/** "CMS" as the organization outranks a company's mailbox, so the two are no conflict. */
function standsAside(organization: AffiliationEvidence | undefined, company: readonly AffiliationEvidence[]): boolean {
  return organization?.says === "government" && company.every((evidence) => evidence.field === "email");
}

function byMailbox(mailbox: ReturnType<typeof readMailbox>, email: string): Omit<AffiliationReading, "nonAdo"> {
  if (mailbox?.kind === undefined) return { verdict: "unknown", confirmed: false, evidence: [], because: "" };
  const says: AffiliationKind = mailbox.kind === "contractor" ? "contractor" : "government";
  const evidence: AffiliationEvidence = { field: "email", text: cleanText(email), says };
  return {
    verdict: mailbox.kind,
    confirmed: mailbox.kind === "contractor" && mailbox.sure,
    evidence: [evidence],
    because: sentence([evidence]),
  };
}

const PLACES: Readonly<Record<AffiliationField, string>> = {
  affiliation: "in the affiliation column",
  name: "beside the name",
  email: "in the e-mail column",
  organization: "in the organization column",
  grade: "in the grade column",
};

function sentence(evidence: readonly (AffiliationEvidence | undefined)[]): string {
  return evidence.flatMap((one) => (one ? [`‘${one.text}’ ${PLACES[one.field]}`] : [])).join(" against ");
}

function evidenceOf(
  field: AffiliationField,
  text: string,
  says: AffiliationKind | undefined,
): AffiliationEvidence | undefined {
  return says ? { field, text: cleanText(text), says } : undefined;
}

function hasWord(text: string, list: readonly string[]): boolean {
  const folded = ` ${foldText(text).replace(/[^\p{L}\p{N}.'-]+/gu, " ")} `;
  const apart = ` ${foldText(text).replace(/[^\p{L}\p{N}]+/gu, " ")} `;
  return list.some((word) => folded.includes(` ${word} `) || apart.includes(` ${word} `));
}
