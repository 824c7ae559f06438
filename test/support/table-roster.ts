import { cellAddress } from "../../src/core/grid/a1";
import type { CellRef } from "../../src/core/grid/cell-range";
import { NO_MEMORY, type MappingMemory } from "../../src/core/mapping/column-mapping";
import { buildRoster } from "../../src/core/roster/build-roster";
import type { Roster } from "../../src/core/roster/roster";
import { NO_FACTS, type WorkbookFacts } from "../../src/core/rules/workbook-facts";
import { readRosterTable } from "../../src/core/rules/example-roster";
import { seatsOfTable, type TableTraits } from "./table-seats";

export interface TableRosterOptions extends TableTraits {
  /** ISO date; 2026-06-01 where it does not matter. */
  readonly asOf?: string;
  readonly memory?: MappingMemory;
  readonly facts?: Partial<WorkbookFacts>;
}

/** The roster of a text table, by way of seats whose headers tests choose so that no mapping is in doubt. */
export function rosterOfTable(text: string, options: TableRosterOptions = {}): Roster {
  const { regions, seats } = seatsOfTable(readRosterTable(text), options);
  return buildRoster(regions, seats, {
    staffLists: [],
    unreadRoles: new Map(),
    asOf: options.asOf ?? "2026-06-01",
    workbookName: "train.xlsx",
    dateSystem: 1900,
    memory: options.memory ?? NO_MEMORY,
    facts: { ...NO_FACTS, ...options.facts },
  });
}

/** "Sheet!C2" of a cell of a text table. */
export function placeOf(cell: CellRef): string {
  return `${cell.sheetId}!${cellAddress(cell.rowIndex, cell.columnIndex)}`;
}
