import { foldName, foldText } from "../grid/normalize-text";
import { COMPANY_WORDS, GOVERNMENT_ACRONYMS, GOVERNMENT_NAMES, UNIT_WORDS } from "../vocabulary/affiliation-words";

/** What the user said of organizations, by `foldName` of their names. */
export type UserOrganizations = ReadonlyMap<string, "government" | "contractor" | "non-ado">;

export interface OrganizationReading {
  readonly says: "government" | "contractor";
  /** The user listed it as no Application Development Organization. */
  readonly nonAdo: boolean;
}

/**
 * What an organization's name says of its people; undefined where it says nothing (a plain name such as "Nava" may
 * be either). A company word outranks an agency's name: "CGI Federal" and "CMS Solutions LLC" are companies.
 */
export function readOrganization(name: string, user: UserOrganizations): OrganizationReading | undefined {
  const key = foldName(name);
  if (key === "") return undefined;
  const listed = user.get(key);
  if (listed) return { says: listed === "government" ? "government" : "contractor", nonAdo: listed === "non-ado" };
  const company = companyIn(key);
  const agency = agencyIn(key, foldText(name));
  if (company && !agency) return { says: "contractor", nonAdo: false };
  return agency ? { says: "government", nonAdo: false } : undefined;
}

/** Whether the name is an agency's; a company's legal form in it ("CMS Partners LLC") says that it is not. */
function agencyIn(key: string, folded: string): boolean {
  const words = key.split(" ");
  if (words.some((word) => LEGAL_FORMS.has(word))) return false;
  if (/\.(?:gov|mil)$/.test(folded)) return true;
  if (
    GOVERNMENT_NAMES.some(
      (name) => key === name || (key.startsWith(`${name} `) && name !== "federal" && name !== "government"),
    )
  )
    return true;
  const [first = "", second] = words;
  if (!GOVERNMENT_ACRONYMS.has(first)) return false;
  return second === undefined || UNIT_WORDS.has(second) || /^\S+\s*[/(,|-]/.test(folded);
}

function companyIn(key: string): boolean {
  const words = key.split(" ");
  if (words.length === 1) return NAMED_COMPANY.has(key);
  return words.some((word) => COMPANY_WORDS.has(word));
}

const LEGAL_FORMS: ReadonlySet<string> = new Set([
  "inc",
  "incorporated",
  "llc",
  "llp",
  "corp",
  "corporation",
  "pbc",
  "ltd",
  "plc",
  "gmbh",
  "jv",
]);
const NAMED_COMPANY: ReadonlySet<string> = new Set(["contractor", "vendor", "subcontractor", "ctr"]);
