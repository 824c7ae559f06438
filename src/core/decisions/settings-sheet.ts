import type { CellValue } from "../grid/cell-value";
import type { CellStyle, GeneratedCell, GeneratedSheet } from "../report/generated-sheet";
import { estimateRowHeights } from "../report/row-height";
import { SheetLayout, textCell } from "../report/sheet-layout";
import type { DecisionTable } from "./decision-table";
import { DECISION_TABLES } from "./decision-tables";
import type { WorkbookDecisions } from "./workbook-decisions";

const COLUMN_WIDTHS = [36, 34, 34, 30, 14];

/**
 * The worksheet that keeps what the user decided, as tables that a person can read, edit, copy and delete. Null where
 * there is nothing to keep. The same decisions give the same sheet.
 */
export function buildSettingsSheet(decisions: WorkbookDecisions): GeneratedSheet | null {
  const layout = new SheetLayout();
  layout.add(textCell("This sheet keeps what you decided in Roster Check and what its checks counted.", "title"));
  layout.add(
    textCell(
      "Change or delete rows as you like, but keep the header rows: Roster Check finds its tables by them.",
      "muted",
    ),
  );
  for (const table of DECISION_TABLES) addTable(layout, table, decisions);
  if (layout.tables.length === 0) return null;
  return {
    purpose: "settings",
    title: "Roster Check Settings",
    rows: layout.rows,
    columnWidths: COLUMN_WIDTHS,
    rowHeights: estimateRowHeights(layout.rows, COLUMN_WIDTHS),
    tables: layout.tables,
    frozenRows: 0,
    printTitleRow: null,
    printedRows: null,
    pageBreaksBefore: [],
    footerText: "Roster Check settings",
  };
}

function addTable(layout: SheetLayout, table: DecisionTable, decisions: WorkbookDecisions): void {
  const unread = decisions.unread.filter((row) => row.table === table.name).map(({ texts }) => texts);
  const rows = [...table.rowsOf(decisions), ...unread];
  if (rows.length === 0) return;
  layout.addHeading(table.title);
  layout.add(textCell(table.explanation, "muted"));
  layout.addTable({
    name: table.name,
    altText: table.explanation,
    headers: table.headers,
    rows: rows.map((row) => row.map(keptCell)),
    filterButtons: rows.length > FILTER_FROM,
  });
}

/** Fewer rows are in sight at once. */
const FILTER_FROM = 20;

/** Whole, however long: what is cut would be lost at the next reading. */
function keptCell(value: CellValue): GeneratedCell {
  const style: CellStyle = typeof value === "number" ? "number" : "wrapped";
  return { value, style };
}
