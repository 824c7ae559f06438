import { foldTitle } from "../grid/normalize-text";
import type { RosterRegion } from "../layout/roster-region";
import type { FieldId } from "../vocabulary/field-id";
import type { MappingMemory } from "./column-mapping";

/** Share of headers that must be the same before an answer given on one sheet holds for another, renamed one. */
const SAME_TABLE = 0.6;

/**
 * What the user decided earlier about this region's columns, by 0-based column index. An answer holds on the sheet it
 * was given for, and on any sheet that has nearly the same headers, so that renaming a sheet loses nothing.
 */
export function findSavedFields(region: RosterRegion, memory: MappingMemory): ReadonlyMap<number, FieldId | "none"> {
  const saved = new Map<number, FieldId | "none">();
  const indices = new Map(region.columns.map(({ columnIndex, header }) => [foldTitle(header), columnIndex]));
  const headers = region.columns.map(({ header }) => header);
  for (const answer of findAnswersAbout({ sheet: region.sheet.name, headers }, memory)) {
    for (const [header, field] of Object.entries(answer.fields)) {
      const columnIndex = indices.get(foldTitle(header));
      if (columnIndex !== undefined) saved.set(columnIndex, field);
    }
  }
  return saved;
}

/** The answers that hold for the roster of that sheet and those headers; where two speak of a column, the later holds. */
export function findAnswersAbout(
  { sheet, headers }: { readonly sheet: string; readonly headers: readonly string[] },
  memory: MappingMemory,
): MappingMemory["columns"] {
  const folded = new Set(headers.map(foldTitle));
  return memory.columns
    .filter((answer) => {
      const known = answer.headers.filter((header) => folded.has(foldTitle(header))).length;
      return answer.sheet === sheet || known >= Math.max(answer.headers.length, folded.size) * SAME_TABLE;
    })
    .sort((a, b) => Number(a.sheet === sheet) - Number(b.sheet === sheet));
}
