import type { WorkbookPort } from "../app/ports/workbook-port";
import type { ExcelServices } from "./excel-services";
import type { OwnDeletions } from "./own-deletions";
import { readWorkbookFromExcel } from "./read-workbook-from-excel";
import { revealCell } from "./reveal-cell";
import { watchSheets } from "./watch-sheets";

/**
 * The workbook that is open in Excel, through Office.js.
 *
 *     createExcelWorkbookPort({
 *       excel: Excel,
 *       isSetSupported: (name, version) => Office.context.requirements.isSetSupported(name, version),
 *       afterPause: (callback, milliseconds) => { const timer = setTimeout(callback, milliseconds); return () => clearTimeout(timer); },
 *     });
 */
export function createExcelWorkbookPort(services: ExcelServices): WorkbookPort {
  const deletions: OwnDeletions = new Set();
  return {
    readWorkbook: (progress) => readWorkbookFromExcel(services, progress),
    applyEdits: async (edits, progress) => {
      const writer = await import(/* webpackChunkName: "excel-writing" */ "./apply-edits-in-excel");
      return writer.applyEditsInExcel(services, edits, progress, deletions);
    },
    reveal: (cell) => revealCell(services, cell),
    onSheetsChanged: (listener) => watchSheets(services, listener, deletions),
  };
}
