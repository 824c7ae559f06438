import { buildReport } from "../../src/core/report/build-report";
import type { NotChecked, Report } from "../../src/core/report/report";
import { HANDBOOK_VERSION } from "../../src/core/rules/handbook";
import { runTable, type CheckTableOptions } from "./check-table";
import { rosterOfTable } from "./table-roster";

/** The report of a text table, with a plain receipt: one region a sheet, from A1. */
export function reportOfTable(
  table: string,
  options: CheckTableOptions & { readonly doubts?: readonly NotChecked[] } = {},
): Report {
  const roster = rosterOfTable(table, options);
  return buildReport({
    roster,
    runs: runTable(table, options),
    receipt: {
      sheets: roster.regions.map((region) => ({
        sheetId: region.sheetId,
        name: region.sheetName,
        hidden: false,
        hiddenRowsRead: 0,
        regions: [{ range: "A1:D9", layout: "person-rows", headerRowNumbers: [1], rowsRead: 8, columns: [] }],
        skipped: null,
      })),
      productVersion: "1.2.3",
      handbookVersion: HANDBOOK_VERSION,
      profiles: ["ccsq", "data"],
    },
    doubts: options.doubts ?? [],
  });
}
