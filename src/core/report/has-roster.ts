import type { Report } from "./report";

/** Whether the check found anything to judge; a workbook without a roster is left as it was. */
export function hasRoster(report: Report): boolean {
  return report.receipt.sheets.some((sheet) => sheet.regions.length > 0);
}
