import { cleanText, foldName, foldText } from "../grid/normalize-text";
import {
  CONTRACTOR_HEADER,
  CONTRACTOR_WORDS,
  DOUBTFUL_CONTRACTOR_WORDS,
  EMPLOYEE_WORDS,
  GOVERNMENT_HEADER,
  GOVERNMENT_KINDS,
  GOVERNMENT_WORDS,
  NO_CONTRACTOR_WORDS,
  NO_GOVERNMENT_WORDS,
  NON_ADO_WORDS,
  WORKFORCE_WORDS,
} from "../vocabulary/affiliation-words";
import { readMailbox } from "./read-mailbox";
import { isOffAdoList, readOrganization, type UserOrganizations } from "./read-organization";

/** What a cell says of a person's employer. */
export type AffiliationKind = "government" | "contractor";

export type AffiliationField = "affiliation" | "name" | "email" | "organization" | "grade";

/** One cell's statement. */
export interface AffiliationEvidence {
  readonly field: AffiliationField;
  /** The text that decided, as it stands in the cell ("CMS/CTR"). */
  readonly text: string;
  readonly says: AffiliationKind;
  /** False where only words tell that agencies use as well: too weak for an error or for a contradiction. */
  readonly sure: boolean;
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
  /** The address, or the whole cell where a tag stands beside it: "Lee, Ann (CMS/CTR) <ann.lee@cms.hhs.gov>". */
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
  /**
   * A cell or the user says that the contractor is no Application Development Organization (ADO), or it is not on the
   * user's list of ADOs.
   */
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
  const reading = weighEvidence(input);
  const nonAdo =
    (reading.verdict === "contractor" && isOffAdoList(input.organization, input.userOrganizations)) ||
    [input.affiliation, ...input.tags, input.organization].some((text) => hasWord(text, NON_ADO_WORDS));
  return { ...reading, nonAdo };
}

function weighEvidence(input: AffiliationInput): Omit<AffiliationReading, "nonAdo"> {
  const told = [affiliationSays(input), tagSays(input), gradeSays(input.grade)].flatMap((evidence) => evidence ?? []);
  const sure = told.filter((evidence) => evidence.sure);
  const organization = readOrganization(input.organization, input.userOrganizations);
  const mailbox = readMailbox(input.email);
  const organizationEvidence = evidenceOf("organization", input.organization, organization);
  const mailboxEvidence = mailbox?.sure ? evidenceOf("email", input.email, CONTRACTOR) : undefined;
  const [first] = sure;
  if (first) {
    // "CMS" as the organization outranks a company's mailbox, so the two are no conflict.
    const employers = organizationEvidence?.says === "government" ? [] : [organizationEvidence, mailboxEvidence];
    const company = employers.flatMap((evidence) =>
      first.says === "government" && evidence?.says === "contractor" && evidence.sure ? [evidence] : [],
    );
    const against = [...sure.filter((evidence) => evidence.says !== first.says), ...company];
    const [strongest] = against;
    if (!strongest) return { verdict: first.says, confirmed: true, evidence: sure, because: sentence([first]) };
    const because = sentence([first, strongest]);
    return { verdict: "conflict", confirmed: false, evidence: [first, ...against], because };
  }
  const best = organizationEvidence?.sure === true ? organizationEvidence : (told[0] ?? organizationEvidence);
  if (best) return { verdict: best.says, confirmed: best.sure, evidence: [best], because: sentence([best]) };
  return byMailbox(mailbox, input.email);
}

/** Longer texts are prose; what they say of an employer stands at their beginning, and searches take squared time. */
const LONGEST_TEXT = 300;

/** A question mark behind a text says that its writer does not know ("Contractor?"), so the text says nothing. */
const DOUBTED = /\?\s*$/;

function shortened(input: AffiliationInput): AffiliationInput {
  const short = (text: string): string => (DOUBTED.test(text) ? "" : text.slice(0, LONGEST_TEXT));
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
  for (const text of texts) if (hasWord(text, CONTRACTOR_WORDS) || piecesOf(text).some(isDoubtfulPiece)) return true;
  return false;
}

/** What an affiliation text says by itself ("CMS/DDIP/Contractor" is a contractor); undefined where it says neither. */
export function affiliationOfText(text: string): AffiliationKind | undefined {
  return readEmployer(text)?.says;
}

interface Employer {
  readonly says: AffiliationKind;
  /** False where only words tell that agencies use as well ("Brightwater Systems"). */
  readonly sure: boolean;
}

/**
 * Unmistakable words first, then the government's, then companies' and doubtful ones: an agency has a "Division of
 * Contract Management". An agency's name beside "Vendor" says neither, because contractors work there too.
 */
function readEmployer(text: string): Employer | undefined {
  if (hasWord(text, NO_CONTRACTOR_WORDS)) return GOVERNMENT;
  if (hasWord(text, NO_GOVERNMENT_WORDS)) return CONTRACTOR;
  const own = text
    .replace(FORMER_EMPLOYER, " ")
    .replace(
      /\b(?:government|gov|gov't|govt|federal) partners?\b|\bcontract(?:ing)? (?:officer|specialist)\b/gi,
      "government",
    );
  if (hasWord(own, CONTRACTOR_WORDS)) return CONTRACTOR;
  const organization = readOrganization(own, new Map());
  const pieces = piecesOf(own);
  const doubtful = pieces.some(isDoubtfulPiece) || AGENCY_VENDOR.test(own);
  if (organization?.says === "government" || (!organization && hasWord(own, GOVERNMENT_WORDS))) {
    return doubtful && !pieces.some((piece) => GOVERNMENT_KINDS.has(piece)) ? undefined : GOVERNMENT;
  }
  return doubtful ? CONTRACTOR : organization;
}

/** "CMS vendor" is somebody of another house at CMS; "Office of Vendor Management" is a unit of its own. */
const AGENCY_VENDOR = /\b(?:vendor|consultant|supplier|freelancer)s?$/i;

/** What somebody was is not what somebody is: "Federal (former contractor)", "Retired federal". */
const FORMER_EMPLOYER =
  /\b(?:former(?:ly)?|previously|retired|ex)[\s-]+(?:a )?(?:cms |hhs )?(?:fed|feds|federal|gov|gov't|govt|government|civilian|military|contractor|ctr|vendor|consultant)\b(?: employee| staff)?/gi;

const GOVERNMENT: Employer = { says: "government", sure: true };
const CONTRACTOR: Employer = { says: "contractor", sure: true };

/** The folded whole, and what stands between its strokes, dashes, brackets and commas. */
function piecesOf(text: string): readonly string[] {
  const folded = foldText(text);
  return [folded, ...folded.split(/ -|- |[/\\()[\],;:|]/).map((piece) => piece.trim())];
}

/** Whether doubtful words are all that a piece says: "Vendor", "External consultant", "Third party staff". */
function isDoubtfulPiece(piece: string): boolean {
  const words = piece.split(" ");
  let found = false;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? "";
    if (DOUBTFUL_CONTRACTOR_WORDS.has(word)) found = true;
    else if (DOUBTFUL_CONTRACTOR_WORDS.has(`${word} ${words[index + 1] ?? ""}`)) {
      found = true;
      index += 1;
    } else if (!WORKFORCE_WORDS.has(word)) return false;
  }
  return found;
}

function affiliationSays(input: AffiliationInput): AffiliationEvidence | undefined {
  const text = cleanText(input.affiliation);
  const answer = yesOrNo(text);
  if (answer !== undefined) {
    const yes = headerAsks(input.affiliationHeader);
    const no = yes === CONTRACTOR ? GOVERNMENT : CONTRACTOR;
    return evidenceOf("affiliation", text, yes === undefined ? undefined : answer ? yes : no);
  }
  if (EMPLOYEE_WORDS.has(foldText(text)))
    return evidenceOf("affiliation", text, input.columnHasContractorWords ? GOVERNMENT : undefined);
  const user = input.userOrganizations.get(foldName(text));
  const listed = user === "government" ? GOVERNMENT : CONTRACTOR;
  return evidenceOf("affiliation", text, user === undefined ? readEmployer(text) : listed);
}

/** What Yes means under the header: "Is Contractor?" or "Federal?". A header with both words ("Fed/Ctr") says nothing. */
function headerAsks(header: string): Employer | undefined {
  const contractor = CONTRACTOR_HEADER.test(header);
  const government = GOVERNMENT_HEADER.test(header.replace(/non-?fed/gi, ""));
  if (contractor === government) return undefined;
  return contractor ? CONTRACTOR : GOVERNMENT;
}

function yesOrNo(text: string): boolean | undefined {
  if (/^(?:y|yes|true|1|x|✓|✔)$/i.test(text)) return true;
  return /^(?:n|no|false|0|✗|✘)$/i.test(text) ? false : undefined;
}

function tagSays(input: AffiliationInput): AffiliationEvidence | undefined {
  for (const tag of input.tags) {
    const says = readEmployer(tag);
    if (says) return evidenceOf("name", tag, says);
  }
  for (const [, tag = ""] of input.email.matchAll(/\(([^()]+)\)/g)) {
    const says = readEmployer(tag);
    if (says) return evidenceOf("email", input.email, says);
  }
  const mailbox = readMailbox(input.email);
  if (mailbox?.tag) return evidenceOf("email", input.email, mailbox.tag === "contractor" ? CONTRACTOR : GOVERNMENT);
  const inOrganization =
    /\((?:[^()]*\b(?:ctr|contractor|on contract)\b[^)]*|contract)\)|\/\s*(?:contractor|ctr)\b|\bin support of\b|\bon contract\b|^(?:cms|hhs|fed(?:eral)?|gov(?:ernment|'t|t)?) contractors?\b/i;
  return inOrganization.test(input.organization)
    ? evidenceOf("organization", input.organization, CONTRACTOR)
    : undefined;
}

const GRADE =
  /^(?:(?:gs|gg|gm|gl|nh|ad|sl|st|es|ses|ws|wg|wl|fs|o|cw|cwo)[\s-]*\d{1,4}(?:[/\s-]+\d{1,4})*|ses|es|sl|ad|gs|gg|sgr|title\s?42)$/i;

/** A pay plan is the government's own; contractors have none. */
function gradeSays(grade: string): AffiliationEvidence | undefined {
  const text = cleanText(grade);
  return GRADE.test(text) ? evidenceOf("grade", text, GOVERNMENT) : undefined;
}

function byMailbox(mailbox: ReturnType<typeof readMailbox>, email: string): Omit<AffiliationReading, "nonAdo"> {
  if (mailbox?.kind === undefined) return { verdict: "unknown", confirmed: false, evidence: [], because: "" };
  const says: AffiliationKind = mailbox.kind === "contractor" ? "contractor" : "government";
  const evidence: AffiliationEvidence = { field: "email", text: cleanText(email), says, sure: mailbox.sure };
  return {
    verdict: mailbox.kind,
    confirmed: mailbox.sure,
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

function sentence(evidence: readonly AffiliationEvidence[]): string {
  return evidence.map(({ text, field }) => `‘${text}’ ${PLACES[field]}`).join(" against ");
}

function evidenceOf(
  field: AffiliationField,
  text: string,
  employer: Employer | undefined,
): AffiliationEvidence | undefined {
  return employer ? { field, text: cleanText(text), says: employer.says, sure: employer.sure } : undefined;
}

function hasWord(text: string, list: readonly string[]): boolean {
  const words = ` ${foldName(text)} `;
  return list.some((word) => words.includes(` ${word} `));
}
