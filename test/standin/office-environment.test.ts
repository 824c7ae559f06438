import { OLDEST_EXCEL, supportsSet } from "../../src/standin/office-environment";
import { openExcelFixture } from "../support/excel-fixture";

describe("The environment", () => {
  test.each([
    ["ExcelApi", "1.9", true],
    ["ExcelApi", "1.14", true],
    ["excelapi", "1.15", false],
    ["ExcelApi", undefined, true],
    ["SharedRuntime", "1.1", true],
    ["ExcelApiOnline", "1.1", false],
  ])("knows %s %s: %s", (name, version, expected) => {
    expect(supportsSet(OLDEST_EXCEL, name, version)).toBe(expected);
  });

  test("is what the add-in sees of Office", async () => {
    const { client } = await openExcelFixture();
    await expect(client.Office.onReady()).resolves.toEqual({ host: "Excel", platform: "PC" });
    expect(client.Office.context).toMatchObject({ displayLanguage: "en-US", officeTheme: OLDEST_EXCEL.theme });
  });
});
