const STRICT = "http://purl.oclc.org/ooxml/";
const TRANSITIONAL_RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STRICT_RELATIONSHIPS = `${STRICT}officeDocument/relationships`;

/** SpreadsheetML in Transitional files, which nearly all are. */
export const TRANSITIONAL_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
/** SpreadsheetML in Strict files ("Strict Open XML Spreadsheet" in Excel). */
export const STRICT_MAIN = `${STRICT}spreadsheetml/main`;

export function isMainNamespace(uri: string): boolean {
  return uri === TRANSITIONAL_MAIN || uri === STRICT_MAIN;
}

/** The namespace of `r:id`, and the stem of relationship types, that goes with a part's own namespace. */
export function relationshipsNamespace(mainNamespace: string): string {
  return mainNamespace.startsWith(STRICT) ? STRICT_RELATIONSHIPS : TRANSITIONAL_RELATIONSHIPS;
}

/** Full relationship type of a kind ("worksheet", "table", …) in the flavour of the workbook. */
export function relationshipType(mainNamespace: string, kind: string): string {
  return `${relationshipsNamespace(mainNamespace)}/${kind}`;
}
