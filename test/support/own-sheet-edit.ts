import type { GeneratedSheet } from "../../src/core/report/generated-sheet";
import type { WorkbookEdit } from "../../src/core/report/workbook-edit";

/** A small summary with a table and texts that could be taken for formulas. */
export function writeOwnSheet(change: Partial<GeneratedSheet> = {}): WorkbookEdit {
  return {
    kind: "write-sheet",
    sheet: {
      purpose: "summary",
      title: "Roster Check Summary",
      rows: [
        [{ value: "What this sheet is for", style: "title" }],
        [
          { value: "Severity", style: "table-header" },
          { value: "Finding", style: "table-header" },
        ],
        [
          { value: "Error", style: "error" },
          { value: "=Ann Lee", style: "wrapped" },
        ],
      ],
      columnWidths: [12, 40],
      rowHeights: [20, 20, 30],
      tables: [
        {
          name: "RosterCheckFindings",
          range: { rowIndex: 1, columnIndex: 0, rowCount: 2, columnCount: 2 },
          filterButtons: true,
          altText: "Findings.",
        },
      ],
      frozenRows: 2,
      printTitleRow: 1,
      printedRows: 3,
      pageBreaksBefore: [],
      footerText: "Claims train",
      ...change,
    },
  };
}
