import { foldName, foldText } from "../grid/normalize-text";
import {
  COMMERCIAL_WORDS,
  COMMON_ACRONYMS,
  GOVERNMENT_ACRONYMS,
  GOVERNMENT_BEGINNINGS,
  GOVERNMENT_NAMES,
  LAST_COMPANY_WORDS,
  LEGAL_FORMS,
  SHARED_COMPANY_WORDS,
  UNIT_WORDS,
  UNIT_WORK_WORDS,
} from "../vocabulary/affiliation-words";
import type { OrganizationKind } from "../vocabulary/organization-kind";
import { isTitleWord } from "./title-lexicon";

/** What the user said of organizations, by `foldName` of their names. */
export type UserOrganizations = ReadonlyMap<string, OrganizationKind>;

export interface OrganizationReading {
  readonly says: "government" | "contractor";
  /** Strong enough for an error; false where only words tell that agencies use as well ("Brightwater Systems"). */
  readonly sure: boolean;
}

/**
 * What an organization's name says of its people; undefined where it says nothing (a plain name such as "Nava" may
 * be either). A legal form outranks an agency's name ("CMS Solutions LLC"), an agency's name all other words of
 * companies ("CMS Digital Service"), and those need a plain name before them ("Information Systems Group" has none).
 */
export function readOrganization(name: string, user: UserOrganizations): OrganizationReading | undefined {
  const key = foldName(name);
  if (key === "") return undefined;
  const listed = user.get(key);
  if (listed) {
    return { says: listed === "government" ? "government" : "contractor", sure: true };
  }
  const words = key.split(" ");
  if (isIncorporated(words)) return { says: "contractor", sure: true };
  const folded = foldText(name);
  if (isAgency(key, words, folded)) return { says: "government", sure: true };
  const company = beginsAsAgency(words) ? "no" : companyIn(words, folded);
  return company === "no" ? undefined : { says: "contractor", sure: company === "sure" };
}

/**
 * Whether the user said that the organization is no Application Development Organization (ADO), or named only others as
 * ADOs. "Acme" on the list stands for "Acme Digital LLC" too, and the reverse. False for a blank name, and as long as
 * the user has named no ADO.
 */
export function isOffAdoList(name: string, user: UserOrganizations): boolean {
  const key = foldName(name);
  if (key === "") return false;
  if (user.get(key) === "non-ado") return true;
  const ados = [...user].filter(([, kind]) => kind === "ado").map(([name]) => name);
  return ados.length > 0 && !ados.some((ado) => `${ado} `.startsWith(`${key} `) || `${key} `.startsWith(`${ado} `));
}

function isIncorporated(words: readonly string[]): boolean {
  return words.length > 1 && words.some((word) => LEGAL_FORMS.has(word));
}

function isAgency(key: string, words: readonly string[], folded: string): boolean {
  if (/\.(?:gov|mil)$/.test(folded)) return true;
  if (GOVERNMENT_NAMES.some((name) => `${key} `.startsWith(`${name} `))) return true;
  const [first = "", second] = words;
  if (GOVERNMENT_BEGINNINGS.has(first)) return !words.some(isTradeWord);
  if (!GOVERNMENT_ACRONYMS.has(first)) return false;
  if (second === undefined || UNIT_WORDS.has(second) || /^\S+\s*[/(,|-]/.test(folded)) return true;
  const last = words.at(-1) ?? "";
  return (
    !COMMON_ACRONYMS.has(first) &&
    words.length > 2 &&
    !words.some((word) => COMMERCIAL_WORDS.has(word)) &&
    (UNIT_WORDS.has(last) || UNIT_ENDINGS.has(last))
  );
}

/** "Federal Solutions Group" may be either; "Federal Partner" is no company. */
function isTradeWord(word: string): boolean {
  return COMMERCIAL_WORDS.has(word) || (SHARED_COMPANY_WORDS.has(word) && word !== "partner" && word !== "partners");
}

const UNIT_ENDINGS: ReadonlySet<string> = new Set(["service", "services", "systems", "team", "unit", "directorate"]);

/** Behind an agency's name the words of companies prove nothing. */
function beginsAsAgency([first = ""]: readonly string[]): boolean {
  return GOVERNMENT_BEGINNINGS.has(first) || GOVERNMENT_ACRONYMS.has(first);
}

function companyIn(words: readonly string[], folded: string): "sure" | "guessed" | "no" {
  const [first = ""] = words;
  if (words.length === 1) return NAMED_COMPANY.has(first) ? "sure" : "no";
  if (isFederalCompany(words, folded)) return "sure";
  if (!words.some(isPlainWord)) return "no";
  const last = words.at(-1) ?? "";
  if (LAST_COMPANY_WORDS.has(last) || words.slice(1).some((word) => COMMERCIAL_WORDS.has(word))) return "sure";
  return words.some((word) => SHARED_COMPANY_WORDS.has(word) || COMMERCIAL_WORDS.has(word)) ? "guessed" : "no";
}

/** "CGI Federal", "Acme Federal Services", "Acme Government Solutions": a plain name, then the customer, then trade. */
function isFederalCompany(words: readonly string[], folded: string): boolean {
  const at = words.findIndex((word) => word === "federal" || word === "government");
  const behind = words.slice(at + 1);
  if (at < 1 || !isPlainWord(words[at - 1] ?? "") || words.some((word) => GOVERNMENT_ACRONYMS.has(word))) return false;
  if (/[/(),:;|-]\s*(?:federal|government)\b/.test(folded)) return false;
  if (behind.length === 0) return words[at] === "federal";
  return behind.every((word) => isCompanyWord(word) || word === "government" || word === "health");
}

function isCompanyWord(word: string): boolean {
  return COMMERCIAL_WORDS.has(word) || SHARED_COMPANY_WORDS.has(word) || LAST_COMPANY_WORDS.has(word);
}

/** A word that is somebody's name, as far as the lists know: no title, agency, unit, work or trade. */
function isPlainWord(word: string): boolean {
  return (
    !/^(?:\p{L}|\d+)$/u.test(word) &&
    !isCompanyWord(word) &&
    !UNIT_WORDS.has(word) &&
    !UNIT_WORK_WORDS.has(word) &&
    !GOVERNMENT_ACRONYMS.has(word) &&
    !GOVERNMENT_BEGINNINGS.has(word) &&
    !isTitleWord(word)
  );
}

const NAMED_COMPANY: ReadonlySet<string> = new Set(["contractor", "vendor", "subcontractor", "ctr"]);
