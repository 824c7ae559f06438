import type { GeneratedSheet } from "../core/report/generated-sheet";
import type { SheetState } from "./workbook-state";
import type { WriteStep } from "./write-steps";

const STEP_BYTES = 5000;
const BREAK_BYTES = 700;

/** What stays in sight, and how the sheet is printed. */
export function pageSteps(sheet: GeneratedSheet, place: SheetState): WriteStep[] {
  return [
    {
      text: "Setting up the pages.",
      bytes: STEP_BYTES + BREAK_BYTES * sheet.pageBreaksBefore.length,
      ask: ({ workbook }) => {
        const worksheet = workbook.worksheets.getItem(place.id);
        if (sheet.frozenRows > 0) worksheet.freezePanes.freezeRows(sheet.frozenRows);
        else worksheet.freezePanes.unfreeze();
        const { pageLayout, horizontalPageBreaks } = worksheet;
        if (sheet.printTitleRow !== null) {
          pageLayout.setPrintTitleRows(`$${sheet.printTitleRow + 1}:$${sheet.printTitleRow + 1}`);
        }
        if (sheet.printedRows !== null) {
          const columnCount = sheet.columnWidths.length;
          pageLayout.setPrintArea(worksheet.getRangeByIndexes(0, 0, sheet.printedRows, columnCount));
        }
        horizontalPageBreaks.removePageBreaks();
        for (const rowIndex of sheet.pageBreaksBefore) horizontalPageBreaks.add(`A${rowIndex + 1}`);
        const footer = pageLayout.headersFooters.defaultForAllPages;
        footer.leftFooter = footerText(sheet.footerText);
        footer.rightFooter = "Page &P of &N";
      },
    },
  ];
}

/** Excel takes 255 characters with all codes; an ampersand begins a code unless doubled. */
function footerText(text: string): string {
  return text
    .slice(0, 110)
    .replace(/[\ud800-\udbff]$/u, "")
    .replaceAll("&", "&&");
}
