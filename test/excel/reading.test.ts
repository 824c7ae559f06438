import { rangeAddress } from "../../src/core/grid/a1";
import { createWorkbook } from "../../src/workbook/create-workbook";
import { openExcelPort } from "../support/open-excel-port";
import { rosterFixture } from "../support/roster-fixture";

const ignore = (): void => undefined;

describe("Reading through Excel", () => {
  test("finds merged areas, also where a sheet holds more than Excel tells at once", async () => {
    const bytes = rosterFixture((_, roster) => {
      for (let row = 10; row < 1210; row++) {
        roster.cells.setValue(row, 0, "Team");
        roster.merges.add({ rowIndex: row, columnIndex: 0, rowCount: 1, columnCount: 2 });
      }
      roster.merges.add({ rowIndex: 300, columnIndex: 2, rowCount: 600, columnCount: 1 });
    });
    const { port } = await openExcelPort(bytes);
    const [sheet] = (await port.readWorkbook(ignore)).sheets;
    expect(sheet?.merges).toHaveLength(1201);
    expect(sheet?.merges.map(rangeAddress)).toContain("C301:C900");
  });

  test("finds struck cells among many", async () => {
    const struck = ["B8", "C9", "A200:D200", "B1003"];
    const bytes = rosterFixture((workbook, roster) => {
      const style = workbook.styles.derive(0, { font: { strikethrough: true } });
      for (let row = 6; row < 1500; row++) roster.cells.setValue(row, 0, "Person");
      for (const [row, column] of [
        [7, 1],
        [8, 2],
        [199, 0],
        [199, 1],
        [199, 2],
        [199, 3],
        [1002, 1],
      ] as const) {
        roster.cells.setStyleIndex(row, column, style);
      }
    });
    const { port } = await openExcelPort(bytes);
    const [sheet] = (await port.readWorkbook(ignore)).sheets;
    expect(sheet?.struckCells.map(rangeAddress).sort()).toEqual(
      ["B8", "C9", "A200", "B200", "C200", "D200", "B1003"].sort(),
    );
    expect(struck).toHaveLength(4);
  });

  test("finds hidden rows over several blocks", async () => {
    const bytes = rosterFixture((_, roster) => {
      for (let row = 6; row < 400; row++) roster.cells.setValue(row, 0, "Person");
      roster.rows.setHidden(90, 110, true);
      roster.rows.setHidden(300, 399, true);
    });
    const { port } = await openExcelPort(bytes, { limits: { responseBytes: 6000 } });
    const [sheet] = (await port.readWorkbook(ignore)).sheets;
    expect(sheet?.hiddenRows).toEqual([
      { first: 90, last: 110 },
      { first: 300, last: 399 },
    ]);
  });

  test("places cells that do not begin at A1", async () => {
    const bytes = rosterFixture((workbook) => {
      const sheet = workbook.addWorksheet("Apart");
      sheet.cells.setValue(4, 3, "D5");
      sheet.cells.setStyleIndex(4, 3, workbook.styles.derive(0, { numberFormat: "0.00" }));
      workbook.addWorksheet("Empty");
    });
    const { port } = await openExcelPort(bytes);
    const [, apart, empty] = (await port.readWorkbook(ignore)).sheets;
    expect(apart?.values).toEqual([[], [], [], [], ["", "", "", "D5"]]);
    expect(apart?.numberFormats[4]?.[3]).toBe("0.00");
    expect(empty?.values).toEqual([]);
  });

  test("knows the date system", async () => {
    const { port } = await openExcelPort(createWorkbook("Roster").save());
    expect((await port.readWorkbook(ignore)).dateSystem).toBe(1900);
  });
});
