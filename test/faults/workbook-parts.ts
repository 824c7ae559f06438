import type { Workbook } from "../../src/workbook/workbook";
import { isMarkFormula } from "../../src/core/report/mark-formula";
import { rangeAddress } from "../../src/core/grid/a1";

/** Names of the sheets that are the user's in the workbook of these tests. */
const USER_SHEETS = ["Roster", "Notes"];

/** All that is the user's in the workbook as it stands: cells with formats, rules of their own, hidden rows, widths, names. */
export function describeUserParts(workbook: Workbook): unknown {
  return {
    names: workbook.names
      .list()
      .filter(({ name }) => !/^(RosterCheck\.|_xlnm\.)/u.test(name))
      .map(({ name, formula }) => [name, formula]),
    sheets: USER_SHEETS.map((name) => {
      const sheet = workbook.findWorksheet(name);
      if (!sheet) return `“${name}” is gone.`;
      const used = sheet.cells.usedRange(false) ?? { rowIndex: 0, columnIndex: 0, rowCount: 1, columnCount: 1 };
      const cells = [];
      for (let row = 0; row < used.rowIndex + used.rowCount; row++) {
        for (let column = 0; column < used.columnIndex + used.columnCount; column++) {
          const style = workbook.styles.style(sheet.cells.styleIndex(row, column));
          cells.push([sheet.cells.value(row, column), sheet.cells.formula(row, column) ?? null, style]);
        }
      }
      return {
        name,
        visibility: sheet.visibility,
        used: rangeAddress(used),
        cells,
        merges: sheet.merges.list(),
        links: sheet.hyperlinks.list(),
        hiddenRows: sheet.rows.hiddenSpans(),
        widths: Array.from({ length: 8 }, (_, column) => sheet.columns.width(column)),
        rules: sheet.conditionalFormats
          .list()
          .filter(({ formulas }) => !formulas.some(isMarkFormula))
          .map(({ formulas, ranges, style }) => [formulas, ranges, style]),
      };
    }),
  };
}
