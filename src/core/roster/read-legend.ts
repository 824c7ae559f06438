import type { CellRange } from "../grid/cell-range";
import { cellText } from "../grid/cell-text";
import { foldText } from "../grid/normalize-text";
import type { SheetSnapshot } from "../grid/sheet-snapshot";
import type { MappingMemory } from "../mapping/column-mapping";
import type { RoleId } from "../vocabulary/role-id";
import type { RoleReader } from "./parse-role-title";
import type { RoleReading } from "./role-reading";

/** A sheet with the rosters on it, whose cells are no legend. */
export interface LegendSheet {
  readonly sheet: SheetSnapshot;
  readonly rosters: readonly CellRange[];
}

/** Legends are short and stand near the top; rows beyond are not searched. */
const SEARCHED_ROWS = 400;
const ABBREVIATION = /^\p{L}{2,5}$/u;
const ONE_CELL = /^\s*(\p{L}{2,5})\s*(?:=|:|-|–|—|\()\s*([^()=:]{4,60}?)\s*\)?\s*$/u;

/**
 * What the workbook itself says of its doubtful abbreviations ("PM" beside "Product Manager", "PM = Product Manager"),
 * outside its rosters. An abbreviation that is explained in two ways stays doubtful.
 */
export function readLegend(sheets: readonly LegendSheet[], readRole: RoleReader): MappingMemory["titles"] {
  const meanings = new Map<string, Set<RoleId>>();
  for (const { sheet, rosters } of sheets) {
    for (const [abbreviation, explanation] of findExplanations(sheet, rosters)) {
      const [role, ...others] = readRole(explanation).parts.map((part) => part.role);
      if (role === undefined || others.length > 0 || !canMean(readRole(abbreviation), role)) continue;
      const key = foldText(abbreviation);
      meanings.set(key, (meanings.get(key) ?? new Set()).add(role));
    }
  }
  return Object.fromEntries(
    [...meanings].flatMap(([key, roles]) => ([...roles].length === 1 ? [...roles].map((role) => [key, role]) : [])),
  );
}

function* findExplanations(
  sheet: SheetSnapshot,
  rosters: readonly CellRange[],
): Iterable<readonly [abbreviation: string, explanation: string]> {
  for (const [rowIndex, row] of sheet.values.slice(0, SEARCHED_ROWS).entries()) {
    if (rosters.some((range) => rowIndex >= range.rowIndex && rowIndex < range.rowIndex + range.rowCount)) continue;
    for (const [columnIndex, value] of row.entries()) {
      const text = cellText(value);
      const [inOne, abbreviation = "", explanation = ""] = ONE_CELL.exec(text) ?? [];
      if (inOne !== undefined) yield [abbreviation, explanation];
      if (ABBREVIATION.test(text)) yield [text, cellText(row[columnIndex + 1] ?? "")];
    }
  }
}

/** A certain title needs no legend, and a legend cannot make a doubtful one mean what it never means. */
function canMean(reading: RoleReading, role: RoleId): boolean {
  return reading.ambiguous.includes(role) || reading.parts.some((part) => part.byPlace !== undefined);
}
