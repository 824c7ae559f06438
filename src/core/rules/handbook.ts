import type { RuleSource } from "./finding";

/** Title of the page that every rule of the profile `ccsq` quotes. */
export const HANDBOOK_PAGE = "CCSQ Agile Handbook, Organization";

/** Which text of the page the quotes were taken from. */
export const HANDBOOK_VERSION = "CCSQ Agile Handbook, Organization (https://qnetconfluence.cms.gov/x/7pXRHw)";

/** The page's sentences that rules rest on, by its line. Footnote numbers are left out. */
export const HANDBOOK_SENTENCES: Readonly<Record<number, string>> = {
  3: "The Agile Release Train is all of the Agile Teams, support teams, product managers, and leadership needed to create large-scale, complex products. ARTs are organized around value. As such, an Organizational Value Stream Map must be provided by CCSQ to help the ART members understand the value they are expected to deliver. There are some key roles in the ART:",
  7: "The Release Train Engineer (RTE) is a servant leader and coach for the Agile Release Train (ART).",
  15: "The Product Manager position is to be filled by a government partner. There may be more than one Product Manager on an ART.",
  21: "The Agile Coach may or may not be a full-time member of the ART. Their engagement depends on the maturity and experience of the ART and the specific opportunities that need to be addressed.",
  29: "The Scrum Team consists of one Scrum Master, one Product Owner, and Developers. Within a Scrum Team, there are no sub-teams or hierarchies. It is a cohesive unit of professionals focused on one objective at a time, the Product Goal.",
  31: "Each of these roles are important and should not be dismissed or missing from the team. It is recommended that the Agile Team positions be filled by contract partners (ADOs).",
  47: "Cross functional skills to be autonomous in doing the necessary work.",
};

/** A quotation from the handbook's page. */
export function handbook(line: number, quote: string): RuleSource {
  return { page: HANDBOOK_PAGE, line, quote };
}

/** How Roster Check itself reads rosters, for rules that no sentence of the handbook asks for. */
export function readingRule(sentence: string): RuleSource {
  return { page: "How Roster Check reads a roster", line: null, quote: sentence };
}
