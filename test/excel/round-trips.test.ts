import type { WorkbookEdit } from "../../src/core/report/workbook-edit";
import type { GeneratedSheet } from "../../src/core/report/generated-sheet";
import { openExcelPort, type ExcelPort } from "../support/open-excel-port";
import { settle } from "../support/excel-fixture";
import { rosterFixture } from "../support/roster-fixture";

jest.setTimeout(30_000);

const ignore = (): void => undefined;
const MEGABYTE = 1024 * 1024;

describe("Requests to Excel", () => {
  test("for reading are as many for 5,000 rows as for 50", async () => {
    expect(await requestsOf(await openRows(5000), read)).toBe(await requestsOf(await openRows(50), read));
  });

  test("for reading grow with bytes, each answer below 5 MB", async () => {
    const excel = await openRows(120_000);
    const snapshot = await excel.port.readWorkbook(ignore);
    expect(snapshot.sheets[0]?.values).toHaveLength(120_000 + 6);
    expect(snapshot.sheets[0]?.values.at(-1)?.[0]).toBe("Person 119999");
    expect(excel.host.traffic.largestAnswer).toBeLessThan(4.5 * MEGABYTE);
    expect(excel.host.traffic.roundTrips).toBeLessThan(15);
  });

  test("for writing are as many for 3,000 findings as for 3, each below 5 MB", async () => {
    const few = await openRows(50);
    const many = await openRows(5000);
    const fewRequests = await requestsOf(few, (excel) => write(excel, 3));
    const manyRequests = await requestsOf(many, (excel) => write(excel, 3000));
    expect(manyRequests).toBe(fewRequests + 1);
    expect(many.host.traffic.largestRequest).toBeLessThan(3.5 * MEGABYTE);
    expect(many.host.keptReferences).toBe(0);
  });

  test("that are too large for Excel are cut into smaller ones", async () => {
    const excel = await openRows(3000, { requestBytes: 60_000, responseBytes: 60_000 });
    const snapshot = await excel.port.readWorkbook(ignore);
    expect(snapshot.sheets[0]?.values).toHaveLength(3006);
    const outcome = await write(excel, 100);
    expect(outcome.refused).toEqual([]);
  });
});

async function openRows(count: number, limits = {}): Promise<ExcelPort> {
  const bytes = rosterFixture((_, roster) => {
    for (let row = 0; row < count; row++) {
      for (let column = 0; column < 6; column++) {
        roster.cells.setValue(row + 6, column, column === 0 ? `Person ${row}` : `Value ${column}`);
      }
    }
  });
  return openExcelPort(bytes, { limits });
}

async function requestsOf(excel: ExcelPort, work: (excel: ExcelPort) => Promise<unknown>): Promise<number> {
  await settle();
  excel.host.traffic.reset();
  await work(excel);
  await settle();
  return excel.host.traffic.roundTrips;
}

function read({ port }: ExcelPort): Promise<unknown> {
  return port.readWorkbook(ignore);
}

async function write({ port }: ExcelPort, findings: number): ReturnType<ExcelPort["port"]["applyEdits"]> {
  const [sheet] = (await port.readWorkbook(ignore)).sheets;
  const sheetId = sheet?.id ?? "";
  const marks = Array.from({ length: findings }, (_, index): WorkbookEdit => ({
    kind: "mark-cells",
    sheetId,
    severity: "warning",
    ranges: [{ rowIndex: index + 2, columnIndex: 1, rowCount: 1, columnCount: 1 }],
    formula: `AND(B${index + 3}="x",N("roster-check")=0)`,
  }));
  // Far fewer rules than findings stand in a real run; here each has one, which costs most.
  const some = marks.slice(0, 300);
  return port.applyEdits(
    [{ kind: "clear-marks" }, ...some, { kind: "write-sheet", sheet: summaryOf(findings, sheetId) }],
    ignore,
  );
}

function summaryOf(findings: number, sheetId: string): GeneratedSheet {
  const header = ["Severity", "Where", "Finding"].map((value) => ({ value, style: "table-header" as const }));
  const rows = Array.from({ length: findings }, (_, index) => [
    { value: "Warning", style: "warning" as const },
    { value: `B${index + 3}`, style: "link" as const, link: { sheetId, rowIndex: index + 2, columnIndex: 1 } },
    { value: `=Person ${index} has no role.`, style: "wrapped" as const },
  ]);
  return {
    purpose: "summary",
    title: "Roster Check Summary",
    rows: [header, ...rows],
    columnWidths: [12, 20, 60],
    rowHeights: [20, ...rows.map((_, index) => (index % 3 === 0 ? 30 : 15))],
    tables: [
      {
        name: "RosterCheckFindings",
        range: { rowIndex: 0, columnIndex: 0, rowCount: findings + 1, columnCount: 3 },
        filterButtons: true,
        altText: "Findings.",
      },
    ],
    frozenRows: 1,
    printTitleRow: 0,
    printedRows: null,
    pageBreaksBefore: [],
    footerText: "",
  };
}
