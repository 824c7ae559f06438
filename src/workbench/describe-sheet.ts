import type { Workbook } from "../workbook/workbook";
import type { SheetLook } from "./grid/sheet-look";

/** What the status bar says: what is in sight, and what the file keeps without its being drawn. */
export function describeSheet(workbook: Workbook, look: SheetLook): readonly string[] {
  const used = look.sheet.cells.usedRange(true);
  const hiddenSheets = workbook.worksheets.filter((sheet) => sheet.visibility !== "visible").length;
  return [
    used
      ? `${count(used.rowIndex + used.rowCount, "row")}, ${count(used.columnIndex + used.columnCount, "column")} in use.`
      : "This sheet is empty.",
    ...(look.sheet.protection.isProtected ? ["This sheet is protected."] : []),
    ...(hiddenSheets > 0 ? [`${count(hiddenSheets, "sheet")} hidden.`] : []),
    ...(look.hiddenRuleCount > 0
      ? [`${count(look.hiddenRuleCount, "conditional format")} of this sheet kept in the file but not shown.`]
      : []),
    "Charts, pictures, comments and pivot tables are kept in the file but not drawn; formulas are not recalculated.",
  ];
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString("en-US")} ${noun}${number === 1 ? "" : "s"}`;
}
