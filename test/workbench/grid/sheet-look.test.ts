import { SheetLook } from "../../../src/workbench/grid/sheet-look";
import { createWorkbook } from "../../../src/workbook/create-workbook";
import type { Workbook } from "../../../src/workbook/workbook";
import type { Worksheet } from "../../../src/workbook/worksheet";

const FILL = { fill: { pattern: "solid", color: "#F8D0D0" } };

function newSheet(): { readonly workbook: Workbook; readonly sheet: Worksheet } {
  const workbook = createWorkbook("Roster");
  const [sheet] = workbook.worksheets;
  if (!sheet) throw new Error("A new workbook has no sheet.");
  return { workbook, sheet };
}

describe("How a sheet is drawn", () => {
  it("shows a mark while its condition holds, and only on its cells", () => {
    const { workbook, sheet } = newSheet();
    sheet.cells.setValue(1, 2, "TBD");
    sheet.cells.setValue(2, 2, "Ada Quill");
    sheet.conditionalFormats.add({
      ranges: [{ rowIndex: 1, columnIndex: 2, rowCount: 2, columnCount: 1 }],
      formula: 'AND(C2="TBD",N("roster-check")=0)',
      style: FILL,
    });
    const look = new SheetLook(workbook, sheet, () => false);
    expect(look.cell(1, 2)).toMatchObject({ isMarked: true, conditional: [{ fill: { color: "#F8D0D0" } }] });
    expect(look.cell(2, 2)).toMatchObject({ isMarked: false, conditional: [] });
    sheet.cells.setValue(1, 2, "Ben Ortega");
    expect(look.cell(1, 2).isMarked).toBe(false);
  });

  it("counts the rules that it cannot show", () => {
    const { workbook, sheet } = newSheet();
    const ranges = [{ rowIndex: 0, columnIndex: 0, rowCount: 9, columnCount: 1 }];
    sheet.conditionalFormats.add({ ranges, formula: "COUNTIF($A$1:$A$9,A1)>1", style: FILL });
    sheet.conditionalFormats.add({ ranges, formula: 'N("roster-check")=0', style: FILL });
    const look = new SheetLook(workbook, sheet, () => false);
    expect(look.hiddenRuleCount).toBe(1);
    expect(look.cell(3, 0).conditional).toHaveLength(1);
  });

  it("shows a formula that nobody has calculated as its text, and another as its result", () => {
    const { workbook, sheet } = newSheet();
    sheet.cells.setFormula(0, 0, "1+2", 3);
    sheet.cells.setFormula(0, 1, "1+2", 0);
    const look = new SheetLook(workbook, sheet, (_, columnIndex) => columnIndex === 1);
    expect(look.cell(0, 0).formatted.text).toBe("3");
    expect(look.cell(0, 1).formatted.text).toBe("=1+2");
  });

  it("does not let long text run over filled or merged cells", () => {
    const { workbook, sheet } = newSheet();
    sheet.cells.setValue(0, 1, 0);
    sheet.merges.add({ rowIndex: 0, columnIndex: 2, rowCount: 1, columnCount: 2 });
    const look = new SheetLook(workbook, sheet, () => false);
    expect([0, 1, 2, 3, 4].map((column) => look.isEmpty(0, column))).toEqual([true, false, false, false, true]);
  });
});
