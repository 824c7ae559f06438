import type { ExcelHost } from "../../src/standin/excel-host";
import { openExcelPort } from "../support/open-excel-port";
import { settle } from "../support/excel-fixture";
import { rosterFixture, sheetNamed } from "../support/roster-fixture";
import { areaAddresses } from "../../src/excel/area-addresses";
import { markSteps } from "../../src/excel/mark-steps";

const ignore = (): void => undefined;

describe("Earlier marks", () => {
  test("of other sheets go where Excel cannot list the conditional formats of one", async () => {
    const bytes = rosterFixture((workbook, roster) => {
      for (const sheet of [roster, workbook.addWorksheet("Second")]) {
        const ranges = [{ rowIndex: 0, columnIndex: 0, rowCount: 1, columnCount: 1 }];
        sheet.conditionalFormats.add({ ranges, formula: 'N("roster-check")=0', style: {} });
      }
    });
    const { port, host } = await openExcelPort(bytes);
    await settle();
    // The second request asks all sheets, the third the first sheet alone.
    host.faults.inject(2, { kind: "fail", code: "GeneralException" });
    host.faults.inject(3, { kind: "fail", code: "GeneralException" });
    const { refused } = await port.applyEdits([{ kind: "clear-marks" }], ignore);
    expect(refused).toMatchObject([{ edit: "clear-marks", sheetName: "Roster" }]);
    expect(marksOn(host, "Roster")).toBe(1);
    expect(marksOn(host, "Second")).toBe(0);
  });
});

describe("A mark over more cells than one address can name", () => {
  const ranges = Array.from({ length: 3000 }, (_, index) => ({
    rowIndex: 10 + 2 * index,
    columnIndex: 2,
    rowCount: 1,
    columnCount: 1,
  }));

  test("is cut into lists that Excel takes, all anchored at the same cell", async () => {
    const { port, host } = await openExcelPort(rosterFixture());
    const [sheet] = (await port.readWorkbook(ignore)).sheets;
    const sheetId = sheet?.id ?? "";
    await port.applyEdits(
      [{ kind: "mark-cells", sheetId, severity: "error", ranges, formula: 'AND(C11="",N("roster-check")=0)' }],
      ignore,
    );
    const rules = sheetNamed(host.workbook, "Roster").conditionalFormats.list();
    expect(rules).toHaveLength(areaAddresses(ranges).length);
    expect(new Set(rules.map((rule) => rule.ranges[0]?.rowIndex))).toEqual(new Set([10]));
    expect(new Set(rules.flatMap((rule) => rule.ranges.map((range) => range.rowIndex))).size).toBe(3000);
  });

  test("costs a step for each list", () => {
    const steps = markSteps({ kind: "mark-cells", sheetId: "1", severity: "info", ranges, formula: "TRUE" });
    expect(steps.map(({ bytes }) => bytes > 4500)).toEqual([true, true, true]);
  });
});

function marksOn(host: ExcelHost, sheetName: string): number {
  return sheetNamed(host.workbook, sheetName).conditionalFormats.list().length;
}
