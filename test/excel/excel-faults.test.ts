import type { WorkbookPort } from "../../src/app/ports/workbook-port";
import type { WorkbookSnapshot } from "../../src/core/grid/sheet-snapshot";
import type { WorkbookEdit } from "../../src/core/report/workbook-edit";
import { AppError } from "../../src/app/app-error";
import { openExcelPort } from "../support/open-excel-port";
import { settle } from "../support/excel-fixture";
import { rosterFixture, sheetNamed } from "../support/roster-fixture";

const ignore = (): void => undefined;

describe("What Excel refuses comes out as a sentence with a hint", () => {
  test.each([
    ["InvalidOperationInCellEditMode", "cell-edit-mode"],
    ["AccessDenied", "protected"],
    ["ItemNotFound", "host-refused"],
    ["InactiveWorkbook", "host-refused"],
    ["GeneralException", "host-refused"],
    ["RequestPayloadSizeLimitExceeded", "payload-too-large"],
  ] as const)("%s", async (code, expected) => {
    const { port, host } = await openExcelPort(rosterFixture());
    await settle();
    host.faults.inject(1, { kind: "refuse", code });
    const failure = await port.readWorkbook(ignore).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(AppError);
    expect(failure).toMatchObject({ code: expected });
    for (const text of [(failure as AppError).message, (failure as AppError).hint])
      expect(text).toMatch(/^[A-Z“].*\.$/);
  });

  test("a read-only workbook is told as one", async () => {
    const { port } = await openExcelPort(rosterFixture(), { isReadOnly: true });
    await expect(applyMarks(port)).rejects.toMatchObject({ code: "read-only" });
  });

  test("an answer that never comes is given up", async () => {
    const { port, host, time } = await openExcelPort(rosterFixture());
    await settle();
    host.faults.inject(2, { kind: "drop", ran: false }, () => {
      setImmediate(() => {
        time.pass();
      });
    });
    await expect(port.readWorkbook(ignore)).rejects.toMatchObject({ code: "no-answer" });
    await expect(port.readWorkbook(ignore)).resolves.toMatchObject({ sheets: [{ name: "Roster" }] });
  });

  test("a cell that is being edited is waited for", async () => {
    const { port, host } = await openExcelPort(rosterFixture());
    await settle();
    host.beginCellEdit();
    const reading = port.readWorkbook(ignore);
    await settle();
    host.endCellEdit();
    await expect(reading).resolves.toMatchObject({ sheets: [{ name: "Roster" }] });
  });
});

describe("Writing that is too large", () => {
  const WRITING = 3;

  test.each([
    ["is sent again in halves where Excel refused it whole", "RequestPayloadSizeLimitExceeded", false],
    ["is not sent again where only its answer was too large", "ResponsePayloadSizeLimitExceeded", true],
  ] as const)("%s", async (_, code, ran) => {
    const { port, host } = await openExcelPort(rosterFixture());
    const snapshot = await port.readWorkbook(ignore);
    await settle();
    host.faults.inject(WRITING, { kind: "refuse", code, ran });
    const writing = port.applyEdits(marksOn(snapshot), ignore);
    if (ran) await expect(writing).rejects.toMatchObject({ code: "payload-too-large" });
    else await expect(writing).resolves.toEqual({ refused: [] });
    expect(sheetNamed(host.workbook, "Roster").conditionalFormats.list()).toHaveLength(2);
  });
});

async function applyMarks(port: WorkbookPort): Promise<void> {
  await port.applyEdits(marksOn(await port.readWorkbook(ignore)), ignore);
}

function marksOn({ sheets: [sheet] }: WorkbookSnapshot): WorkbookEdit[] {
  const formula = 'N("roster-check")=0';
  return [
    { kind: "clear-marks" },
    ...[2, 4].map((rowIndex): WorkbookEdit => {
      const ranges = [{ rowIndex, columnIndex: 2, rowCount: 1, columnCount: 1 }];
      return { kind: "mark-cells", sheetId: sheet?.id ?? "", severity: "error", ranges, formula };
    }),
  ];
}
