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
  const headers = new Map(region.columns.map(({ columnIndex, header }) => [foldTitle(header), columnIndex]));
  const answers = [...memory.columns].sort(
    (a, b) => Number(a.sheet === region.sheet.name) - Number(b.sheet === region.sheet.name),
  );
  for (const answer of answers) {
    const known = answer.headers.filter((header) => headers.has(foldTitle(header))).length;
    const isSame = known >= Math.max(answer.headers.length, headers.size) * SAME_TABLE;
    if (answer.sheet !== region.sheet.name && !isSame) continue;
    for (const [header, field] of Object.entries(answer.fields)) {
      const columnIndex = headers.get(foldTitle(header));
      if (columnIndex !== undefined) saved.set(columnIndex, field);
    }
  }
  return saved;
}
