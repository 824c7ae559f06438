import { FIELD_IDS, type FieldId } from "../../vocabulary/field-id";
import { choiceText, parseChoice } from "../choice-text";
import type { DecisionTable } from "../decision-table";

const FIELDS: readonly (FieldId | "none")[] = [...FIELD_IDS, "none"];
/** Excel keeps 32,767 characters in a cell; the headers that fit are enough to know a roster by. */
const MAX_HEADERS_TEXT = 32_000;

/** Which column the user said holds which field, a row for each column. */
export const COLUMN_ANSWERS: DecisionTable = {
  name: "RosterCheckColumns",
  title: "Columns",
  explanation: "What you said a column holds. Delete a row, and Roster Check decides or asks again.",
  headers: ["Column header", "Field", "Sheet", "All headers of the roster"],
  rowsOf: ({ memory }) =>
    memory.columns.flatMap(({ sheet, headers, fields }) =>
      Object.entries(fields).map(([header, field]) => [header, choiceText(field), sheet, joinHeaders(headers)]),
    ),
  read: ({ texts: [header = "", fieldText = "", sheet = "", headersText = ""] }, draft) => {
    const field = parseChoice(fieldText, FIELDS);
    if (field === undefined) return `‘${fieldText}’ is no field.`;
    const key = JSON.stringify([sheet, headersText]);
    const known = draft.columns.get(key) ?? { sheet, headers: splitHeaders(headersText), fields: {} };
    draft.columns.set(key, {
      ...known,
      fields: Object.fromEntries([...Object.entries(known.fields), [header, field]]),
    });
    return null;
  },
};

/** Headers in one cell, parted by bars; a bar or backslash of a header's own is escaped by a backslash. */
function joinHeaders(headers: readonly string[]): string {
  let text = "";
  for (const [index, header] of headers.entries()) {
    const next = (index === 0 ? "" : " | ") + header.replace(/[\\|]/g, "\\$&");
    if (text.length + next.length > MAX_HEADERS_TEXT) break;
    text += next;
  }
  return text;
}

function splitHeaders(text: string): string[] {
  const headers = [""];
  for (const [piece] of text.matchAll(/\\.|[^\\|]+|\||\\$/gs)) {
    if (piece === "|") headers.push("");
    else headers.push((headers.pop() ?? "") + (/^\\./s.test(piece) ? piece.slice(1) : piece));
  }
  return headers.map((header) => header.trim());
}
