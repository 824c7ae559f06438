import type { WorkbookSnapshot } from "../grid/sheet-snapshot";
import { listText } from "../rules/list-text";
import { countText } from "./count-text";
import { dateText } from "./date-text";
import type { GeneratedSheet } from "./generated-sheet";
import { buildHeadline } from "./headline";
import { profileText } from "./profile-text";
import type { Report } from "./report";
import { estimateRowHeights } from "./row-height";
import { SheetLayout, textCell } from "./sheet-layout";
import { addCounts } from "./summary-counts";
import { addCoverage } from "./summary-coverage";
import { addFindings } from "./summary-findings";
import { addNotChecked } from "./summary-not-checked";
import { addReceipt } from "./summary-receipt";

/**
 * The summary worksheet: the answer first, then the picture of teams and roles, what was not checked, every finding,
 * and how the workbook was read. The same report gives the same sheet; no clock time stands in it. The receipt stays
 * off the printed pages, because the findings' header row is repeated on them.
 */
export function buildSummarySheet(report: Report, snapshot: WorkbookSnapshot): GeneratedSheet {
  const layout = new SheetLayout();
  layout.add(textCell(purpose(report), "title"));
  layout.add(textCell(buildHeadline(report).text, "headline"));
  layout.add(textCell(basis(report), "muted"));
  const guideRow = layout.nextRow;
  layout.add();
  addCounts(layout, report);
  addCoverage(layout, report);
  addNotChecked(layout, report.notChecked);
  const sheetNames = new Map(snapshot.sheets.map((sheet) => [sheet.id, sheet.name]));
  const ownSheetIds = new Set(snapshot.sheets.filter((sheet) => sheet.purpose !== "user").map((sheet) => sheet.id));
  const findingsHeader = addFindings(layout, report.findings, sheetNames);
  const printedRows = layout.nextRow;
  layout.rows[guideRow] = [textCell(guide(findingsHeader, printedRows), "muted")];
  addReceipt(layout, report.receipt, report.asOf, ownSheetIds);
  return {
    purpose: "summary",
    title: "Roster Check Summary",
    rows: layout.rows,
    columnWidths: COLUMN_WIDTHS,
    rowHeights: estimateRowHeights(layout.rows, COLUMN_WIDTHS),
    tables: layout.tables,
    frozenRows: 2,
    printTitleRow: findingsHeader,
    printedRows,
    pageBreaksBefore: [],
    footerText: `Roster Check summary of ${report.workbookName}, as of ${report.asOf}`,
  };
}

/**
 * One grid for every table of the sheet, in characters: a narrow word for state or count, the sentence, four names or
 * squares, then the long texts of the findings.
 */
const COLUMN_WIDTHS = [13, 42, 15, 17, 17, 17, 36, 38, 18];

function purpose(report: Report): string {
  return `This sheet tells whether the roster in ${report.workbookName} is fit for planning by the CCSQ Agile Handbook.`;
}

/** Where the parts below the first screen begin; `findingsRow` and `receiptRow` are 0-based. */
function guide(findingsRow: number | null, receiptRow: number): string {
  const findings = findingsRow === null ? "" : `the findings begin in row ${findingsRow + 1}, `;
  const places = `${findings}how the workbook was read stands from row ${receiptRow + 2} on`;
  return `Below, ${places}. Each check writes this sheet anew; keep notes of your own to the right of it.`;
}

function basis(report: Report): string {
  const { arts, teams, people, vacancies } = report.counts;
  const read = listText([
    countText(people, "person", "people"),
    countText(vacancies, "vacancy", "vacancies"),
    countText(teams, "team"),
    countText(arts, "Agile Release Train"),
  ]);
  return `As of ${dateText(report.asOf)}. Read: ${read}. Rules: ${listText(report.receipt.profiles.map(profileText))}.`;
}
