import type { WorkbookSnapshot } from "../grid/sheet-snapshot";
import { listText } from "../rules/list-text";
import { countText } from "./count-text";
import { dateText } from "./date-text";
import type { GeneratedSheet } from "./generated-sheet";
import { buildHeadline } from "./headline";
import { findPageBreaks, type RowBlock } from "./page-breaks";
import { profileText } from "./profile-text";
import type { Report } from "./report";
import { estimateRowHeights } from "./row-height";
import { SheetLayout, textCell } from "./sheet-layout";
import { sinceLastText } from "./since-last-text";
import { addBreakdown } from "./summary-breakdown";
import { addChanges } from "./summary-changes";
import { summaryColors } from "./summary-colors";
import { addCounts } from "./summary-counts";
import { addCoverage } from "./summary-coverage";
import { addFindings, type FindingRows } from "./summary-findings";
import { addNotChecked } from "./summary-not-checked";
import { addReceipt } from "./summary-receipt";
import { addSetAside } from "./summary-set-aside";

/**
 * The summary worksheet: the answer first, then the picture of teams and roles, where the findings are, what changed,
 * what was not checked, every finding, and how the workbook was read. The same report gives the same sheet; no clock
 * time stands in it. The receipt stays off the printed pages, because the findings' header row is repeated on them.
 */
export function buildSummarySheet(report: Report, snapshot: WorkbookSnapshot): GeneratedSheet {
  const layout = new SheetLayout();
  layout.add(textCell(purpose(report), "title"));
  layout.add(textCell(buildHeadline(report).text, "headline"));
  layout.add(textCell(basis(report), "muted"));
  layout.add(textCell(`${sinceLastText(report)} Each check writes this sheet anew; keep notes at its right.`, "muted"));
  const jumpsRow = layout.nextRow;
  layout.add();
  addCounts(layout, report);
  const lineRows = addCoverage(layout, report);
  addBreakdown(layout, report);
  addChanges(layout, report);
  addNotChecked(layout, report.notChecked);
  addSetAside(layout, report);
  addSignature(layout);
  const sheetNames = new Map(snapshot.sheets.map((sheet) => [sheet.id, sheet.name]));
  const findingRows = addFindings(layout, report, sheetNames);
  const printedRows = layout.nextRow;
  addReceipt(layout, report.receipt, report.asOf);
  addJumps(layout, jumpsRow);
  if (findingRows) linkLines(layout, lineRows, findingRows);
  const rowHeights = estimateRowHeights(layout.rows, COLUMN_WIDTHS);
  return {
    purpose: "summary",
    title: "Roster Check Summary",
    rows: layout.rows,
    columnWidths: COLUMN_WIDTHS,
    rowHeights,
    tables: layout.tables,
    colorRules: summaryColors({
      states: STATE_TABLES.flatMap((name) => layout.columnOf(name, 0)),
      squares: ["RosterCheckTrains", "RosterCheckTeams"].flatMap((name) => layout.columnOf(name, 3, 5)),
    }),
    charts: layout.charts,
    frozenRows: 2,
    printTitleRow: findingRows?.headerRow ?? null,
    printedRows,
    pageBreaksBefore: [
      ...findPageBreaks(rowHeights.slice(0, layout.sections.get("Findings")), overviewBlocks(layout), PAGE_HEIGHT),
      ...(findingRows ? [findingRows.headingRow, ...findingRows.pageBreaks] : []),
    ],
    footerText: `Roster Check summary of ${report.workbookName}, as of ${report.asOf}`,
  };
}

/**
 * One grid for every table of the sheet, in characters: a narrow word for state or count, the sentence, four names or
 * squares, then the two long texts of the findings. Together they print readably on a landscape page.
 */
const COLUMN_WIDTHS = [13, 40, 14, 15, 15, 14, 36, 40];

/** Points of these rows on a landscape page, A4 or letter whichever holds less, once the columns fit its width. */
const PAGE_HEIGHT = 655;

/** Tables whose first column says a state in words, from the top down. */
const STATE_TABLES = [
  "RosterCheckTrains",
  "RosterCheckTeams",
  "RosterCheckFixed",
  "RosterCheckNotChecked",
  "RosterCheckSetAside",
  "RosterCheckFindings",
  "RosterCheckSheets",
  "RosterCheckColumns",
];

function purpose(report: Report): string {
  return `This sheet tells whether the roster in ${report.workbookName} is fit for planning by the CCSQ Agile Handbook.`;
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

/** A heading with what follows it, and a chart with its section, stay on one page. */
function overviewBlocks(layout: SheetLayout): RowBlock[] {
  const headings = [...layout.sections.values()];
  const headingAbove = (rowIndex: number): number => Math.max(0, ...headings.filter((row) => row <= rowIndex));
  return [
    ...headings.map((first) => ({ first, last: first + 3 })),
    ...layout.charts.map(({ place }) => ({
      first: headingAbove(place.rowIndex),
      last: place.rowIndex + place.rowCount - 1,
    })),
  ];
}

/** For the printed page: where people sign. */
function addSignature(layout: SheetLayout): void {
  layout.add();
  layout.add(
    textCell("Reviewed by", "label"),
    textCell(" ", "signature"),
    textCell("Date", "label"),
    textCell(" ", "signature"),
  );
}

/** Links to the parts below the first screen. */
function addJumps(layout: SheetLayout, rowIndex: number): void {
  const jump = (heading: string, text: string): ReturnType<typeof textCell> | null => {
    const row = layout.sections.get(heading);
    return row === undefined ? null : textCell(text, "jump", { rowIndex: row, columnIndex: 0 });
  };
  layout.rows[rowIndex] = [
    textCell("Go to", "label"),
    jump("Findings", "Findings"),
    jump("Not checked", "Not checked"),
    jump("Since last time", "Since last"),
    jump("Set aside", "Set aside"),
    null,
    jump("How this workbook was read", "How this workbook was read"),
  ];
}

/** From a line of the coverage to its first finding. */
function linkLines(layout: SheetLayout, lineRows: ReadonlyMap<string, number>, { firstRows }: FindingRows): void {
  for (const [key, lineRow] of lineRows) {
    const [state, ...rest] = layout.rows[lineRow] ?? [];
    const rowIndex = firstRows.get(key);
    if (state && rowIndex !== undefined) {
      layout.rows[lineRow] = [{ ...state, link: { rowIndex, columnIndex: 0 } }, ...rest];
    }
  }
}
