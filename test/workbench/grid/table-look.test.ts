import { createWorkbook } from "../../../src/workbook/create-workbook";
import { tableLookAt, type TableLook } from "../../../src/workbench/grid/table-look";

/** The look of a cell of a table over A1:B5 with a header row. */
function lookAt(style: string | null, rowIndex: number, columnIndex: number): TableLook | undefined {
  const workbook = createWorkbook();
  const [sheet] = workbook.worksheets;
  sheet?.cells.setValue(0, 0, "Name");
  sheet?.cells.setValue(0, 1, "Role");
  const range = { rowIndex: 0, columnIndex: 0, rowCount: 5, columnCount: 2 };
  const table = sheet?.tables.add({ name: "People", range, style: { name: style, showRowStripes: true } });
  return table && tableLookAt(table, workbook.styles, rowIndex, columnIndex);
}

describe("A table's look", () => {
  it("fills the header of a medium style, with white bold text and filter buttons", () => {
    const look = lookAt("TableStyleMedium2", 0, 1);
    expect(look).toMatchObject({ text: "#FFFFFF", bold: true, hasFilterButton: true });
    expect(look?.fill).toMatch(/^#[0-9A-F]{6}$/i);
  });

  it("leaves the header of a light style plain", () => {
    expect(lookAt("TableStyleLight1", 0, 0)).toMatchObject({ fill: null, text: null, bold: true });
  });

  it("stripes every other row of the body", () => {
    const fills = [1, 2, 3, 4].map((row) => lookAt("TableStyleMedium2", row, 0)?.fill ?? null);
    expect(fills[0]).not.toBeNull();
    expect(fills).toEqual([fills[0], null, fills[0], null]);
  });

  it("lays nothing where there is no built-in style or no table", () => {
    expect(lookAt("My own style", 0, 0)).toBeUndefined();
    expect(lookAt(null, 0, 0)).toBeUndefined();
    expect(lookAt("TableStyleMedium2", 5, 0)).toBeUndefined();
    expect(lookAt("TableStyleMedium2", 0, 2)).toBeUndefined();
  });
});
