import { HEADER_PHRASES } from "./header-phrases";
import { headerWords } from "./header-words";
import type { FieldId } from "../vocabulary/field-id";

/** How a column of roles also names organizations ("Org / Title" over "Acme | Product Owner"). */
export interface TitleSplit {
  readonly organizationFirst: boolean;
}

const SEPARATOR = /\s*\|\s*|\s+[-–—]\s+/u;

/** What the header of a column of roles says about organizations in its cells; null where it names the role alone. */
export function readTitleSplit(header: string): TitleSplit | null {
  const fields = header.split(/[/|,&]|\band\b/i).map((part) => claimedFields(part));
  const [first, second] = fields;
  if (fields.length !== 2 || !first || !second) return null;
  if (first.has("organization") && second.has("role")) return { organizationFirst: true };
  return first.has("role") && second.has("organization") ? { organizationFirst: false } : null;
}

function claimedFields(text: string): ReadonlySet<FieldId> {
  return new Set((HEADER_PHRASES.get(headerWords(text).join(" ")) ?? []).map(({ field }) => field));
}

/** The role and the organization of one cell; a cell of one part is the role. */
export function splitTitle(
  text: string,
  { organizationFirst }: TitleSplit,
): { readonly role: string; readonly organization: string } {
  const match = SEPARATOR.exec(text);
  if (!match) return { role: text, organization: "" };
  const before = text.slice(0, match.index).trim();
  const behind = text.slice(match.index + match[0].length).trim();
  return organizationFirst ? { organization: before, role: behind } : { organization: behind, role: before };
}
