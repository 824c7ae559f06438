import type { SheetSnapshot } from "../../src/core/grid/sheet-snapshot";
import { isStaffList } from "../../src/core/layout/is-staff-list";
import { understandSheets } from "../../src/core/layout/understand-sheets";
import { NO_MEMORY, type MappingMemory } from "../../src/core/mapping/column-mapping";
import { buildRoster } from "../../src/core/roster/build-roster";
import { findUnreadRoles } from "../../src/core/roster/find-unread-roles";
import { readSeats } from "../../src/core/roster/read-seats";
import type { Roster } from "../../src/core/roster/roster";
import { NO_FACTS } from "../../src/core/rules/workbook-facts";
import { workbookOf } from "./sheet-of-rows";
import { mappingsOf, readRole } from "./understood";

/** The roster of a workbook with these sheets, headers and layouts understood as they would be in a check. */
export function rosterOfSheets(sheets: readonly SheetSnapshot[], memory: MappingMemory = NO_MEMORY): Roster {
  const regions = mappingsOf(sheets, memory).map((mapping, index) => readSeats(mapping, index, readRole));
  const understood = understandSheets(workbookOf(...sheets), memory, readRole);
  const unreadRoles = findUnreadRoles(
    understood.flatMap(({ rosters, lists }) => [...rosters, ...lists]),
    readRole,
  );
  const staffLists = understood
    .flatMap(({ lists }) => lists.filter(isStaffList))
    .map((mapping, index) => readSeats(mapping, regions.length + index, readRole));
  return buildRoster(
    regions.map(({ region }) => region),
    regions.flatMap(({ seats }) => [...seats]),
    {
      asOf: "2026-06-01",
      workbookName: "train.xlsx",
      dateSystem: 1900,
      memory,
      facts: NO_FACTS,
      staffLists,
      unreadRoles,
    },
  );
}
