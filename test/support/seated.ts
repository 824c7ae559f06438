import { readRosterTable } from "../../src/core/rules/example-roster";
import type { MappingMemory } from "../../src/core/mapping/column-mapping";
import { rosterOfSheets } from "./roster-of-sheets";
import { sheetOfRows } from "./sheet-of-rows";

/** A merged range: first row and column, both 0-based, and its size in rows and columns. */
export type Merge = readonly [number, number, number, number];

/** "Heron | product-owner | Ann Lee", "ART | …" above the teams, "(nobody)" for a vacancy, whoever is gone left out. */
export function seated(table: string, merges: readonly Merge[] = [], memory?: MappingMemory): readonly string[] {
  const sheets = readRosterTable(table).sheets.map(({ name, cells }) =>
    sheetOfRows(name, cells, {
      merges: merges.map(([rowIndex, columnIndex, rowCount, columnCount]) => ({
        rowIndex,
        columnIndex,
        rowCount,
        columnCount,
      })),
    }),
  );
  return rosterOfSheets(sheets, memory)
    .assignments.filter(({ time }) => time === "active")
    .map(({ team, role, certainty, qualifiers, person, allocation }) => {
      const title = [...qualifiers, role ?? certainty].join(" ");
      const share = allocation === null ? [] : [`${allocation}%`];
      return [team?.name.replace(/^Team /, "") ?? "ART", title, person?.name ?? "(nobody)", ...share].join(" | ");
    });
}
