import type { Workbook } from "../workbook/workbook";

/** The name that Excel gives a new sheet that nobody named: the first free "Sheet1", "Sheet2", … */
export function freeSheetName(workbook: Workbook): string {
  let number = workbook.worksheets.length + 1;
  while (workbook.findWorksheet(`Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}
