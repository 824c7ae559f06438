import type { ColumnMapping } from "../mapping/column-mapping";
import type { SheetUnderstanding } from "./sheet-understanding";

/** Makes lists of these rosters, which seat nobody; `because` is told of a sheet that has no other. */
export function leaveOutRosters(
  sheets: readonly SheetUnderstanding[],
  leftOut: ReadonlySet<ColumnMapping>,
  because: string,
): readonly SheetUnderstanding[] {
  if (leftOut.size === 0) return sheets;
  return sheets.map((sheet) => {
    const rosters = sheet.rosters.filter((mapping) => !leftOut.has(mapping));
    if (rosters.length === sheet.rosters.length) return sheet;
    const lists = [...sheet.lists, ...sheet.rosters.filter((mapping) => leftOut.has(mapping))];
    return { ...sheet, rosters, lists, skipped: rosters.length > 0 ? null : because };
  });
}
