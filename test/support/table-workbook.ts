import type { WorkbookSnapshot } from "../../src/core/grid/sheet-snapshot";
import { readRosterTable, type RosterTable } from "../../src/core/rules/example-roster";
import { sampleSheet } from "./sample-report";

/** A workbook snapshot of a text table; numbers stay numbers. Sheet ids are the lower-cased names. */
export function workbookOfTable(text: string, name = "train.xlsx"): WorkbookSnapshot {
  return workbookOfSheets(readRosterTable(text), name);
}

/** A workbook snapshot of a table that was read already. */
export function workbookOfSheets({ sheets }: RosterTable, name = "train.xlsx"): WorkbookSnapshot {
  return {
    name,
    dateSystem: 1900,
    sheets: sheets.map((sheet) =>
      sampleSheet(
        sheet.name,
        sheet.cells.map((row) => row.map((cell) => (/^\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell))),
      ),
    ),
  };
}
