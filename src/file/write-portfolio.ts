import type { PortfolioSheet } from "../core/report/portfolio-sheet";
import { rangeOfCell } from "../core/grid/cell-range";
import { createWorkbook } from "../workbook/create-workbook";
import { addSheet } from "./write-generated-sheet";
import { asAppErrors } from "./workbook-app-error";

/** A new .xlsx file of these sheets, of which there is at least one; header row and first column stay in sight. */
export function writePortfolio(sheets: readonly PortfolioSheet[]): Uint8Array {
  return asAppErrors(() => {
    const workbook = createWorkbook("Empty");
    const [empty] = workbook.worksheets;
    for (const { content, fileLinks } of sheets) {
      const worksheet = addSheet(workbook, content);
      worksheet.view.freeze(content.frozenRows, 1);
      for (const { rowIndex, columnIndex, address } of fileLinks) {
        worksheet.hyperlinks.set({ range: rangeOfCell({ rowIndex, columnIndex }), address });
      }
    }
    if (empty) workbook.deleteWorksheet(empty);
    const [first] = workbook.worksheets;
    if (first) workbook.activate(first);
    return workbook.save();
  });
}
