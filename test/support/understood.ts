import type { SheetSnapshot } from "../../src/core/grid/sheet-snapshot";
import { understandSheets } from "../../src/core/layout/understand-sheets";
import { NO_MEMORY, type ColumnMapping, type MappingMemory } from "../../src/core/mapping/column-mapping";
import { createRoleReader } from "../../src/core/roster/parse-role-title";
import { readSeats } from "../../src/core/roster/read-seats";
import type { Seat } from "../../src/core/roster/seat";
import { workbookOf } from "./sheet-of-rows";

/** One reader for all tests: it remembers the titles that it has seen. */
export const readRole = createRoleReader();

/** All roster mappings of a workbook with these sheets. */
export function mappingsOf(sheets: readonly SheetSnapshot[], memory: MappingMemory = NO_MEMORY): ColumnMapping[] {
  return understandSheets(workbookOf(...sheets), memory, readRole).flatMap((sheet) => [...sheet.rosters]);
}

/** Header to field, `?field` where the mapper asks, for the columns that got either. */
export function fieldsOf(mapping: ColumnMapping): Record<string, string> {
  return Object.fromEntries(
    mapping.columns
      .filter(({ field, decision }) => field !== null || decision === "ask")
      .map(({ header, field, candidates }) => [header, field ?? `?${candidates[0]?.field ?? ""}`]),
  );
}

/** All seats of a workbook with these sheets. */
export function seatsOf(...sheets: readonly SheetSnapshot[]): Seat[] {
  return mappingsOf(sheets).flatMap((mapping, index) => [...readSeats(mapping, index, readRole).seats]);
}

/** A seat in one line: "team | role | name", a role from a header in angle brackets. */
export function seatLine(seat: Seat): string {
  const role = seat.roleColumn ? `<${seat.roleColumn.header}>` : seat.text("role");
  const name = seat.text("name") || `${seat.text("first-name")} ${seat.text("last-name")}`.trim();
  return [seat.text("team"), role, name].join(" | ");
}
