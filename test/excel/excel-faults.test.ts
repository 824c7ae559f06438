import { AppError } from "../../src/app/app-error";
import type { WorkbookEdit } from "../../src/core/report/workbook-edit";
import type { Fault } from "../../src/standin/faults";
import { openExcelPort, type ExcelPort } from "../support/open-excel-port";
import { findPackageDifferences } from "../support/compare-packages";
import { writeOwnSheet } from "../support/own-sheet-edit";
import { settle } from "../support/excel-fixture";
import { rosterFixture, sheetNamed } from "../support/roster-fixture";
import { isMarkFormula } from "../../src/core/report/mark-formula";

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
    const { port, host } = await openExcelPort(rosterFixture(), { requestTimeLimit: 30 });
    await settle();
    host.faults.inject(2, { kind: "drop", ran: false });
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

const FAULTS: readonly Fault[] = [
  { kind: "fail", code: "GeneralException" },
  { kind: "fail", code: "GeneralException", actionsDone: 20 },
  { kind: "refuse", code: "GeneralException" },
  { kind: "drop", ran: true },
  { kind: "drop", ran: false },
];

/** Requests of one check's writing; later ones are only the client's own clearing up. */
const REQUESTS = [1, 2, 3, 4];

describe("Whatever goes wrong at whichever request while marks are written", () => {
  const cases = REQUESTS.flatMap((request) => FAULTS.map((fault) => ({ request, fault, name: JSON.stringify(fault) })));

  test.each(cases)(
    "request $request: $name: the user's cells stay, and the next run cleans up",
    async ({ request, fault }) => {
      const excel = await openExcelPort(rosterFixture(), { requestTimeLimit: 40 });
      const { port, host } = excel;
      const before = sheetNamed(host.workbook, "Roster").cells.readValues();
      await applyMarks(port);
      await settle();
      host.faults.inject(request, fault);
      await applyMarks(port).catch(ignore);
      expect(sheetNamed(host.workbook, "Roster").cells.readValues()).toEqual(before);
      await settle();
      host.faults.clear();
      await applyMarks(port);
      expect(marksOf(excel)).toHaveLength(2);
      await port.applyEdits([{ kind: "clear-marks" }], ignore);
      expect(marksOf(excel)).toEqual([]);
    },
  );
});

describe("Whatever goes wrong at whichever request while our sheet is written", () => {
  const cases = REQUESTS.slice(0, 3).flatMap((request) =>
    [...FAULTS, { kind: "fail", code: "GeneralException", actionsDone: 60 } as const].map((fault) => ({
      request,
      fault,
      name: JSON.stringify(fault),
    })),
  );

  test.each(cases)(
    "request $request: $name: the next run makes it whole, and removing it leaves nothing",
    async ({ request, fault }) => {
      const bytes = rosterFixture();
      const { port, host } = await openExcelPort(bytes, { requestTimeLimit: 40 });
      await settle();
      host.faults.inject(request, fault);
      await port.applyEdits([writeOwnSheet()], ignore).catch(ignore);
      await settle();
      host.faults.clear();
      await port.applyEdits([writeOwnSheet()], ignore);
      const summary = sheetNamed(host.workbook, "Roster Check Summary");
      expect(host.workbook.worksheets).toHaveLength(2);
      expect(summary.cells.readValues().map((row) => [...row])).toEqual([
        ["What this sheet is for"],
        ["Severity", "Finding"],
        ["Error", "=Ann Lee"],
      ]);
      expect(summary.tables.list().map((table) => table.name)).toEqual(["RosterCheckFindings"]);
      await port.applyEdits([{ kind: "remove-sheet", purpose: "summary" }], ignore);
      expect(findPackageDifferences(bytes, host.workbook.save())).toEqual([]);
    },
  );
});

async function applyMarks(port: ExcelPort["port"]): Promise<void> {
  const [sheet] = (await port.readWorkbook(ignore)).sheets;
  const mark = (rowIndex: number): WorkbookEdit => ({
    kind: "mark-cells",
    sheetId: sheet?.id ?? "",
    severity: "error",
    ranges: [{ rowIndex, columnIndex: 2, rowCount: 1, columnCount: 1 }],
    formula: 'N("roster-check")=0',
  });
  await port.applyEdits([{ kind: "clear-marks" }, mark(2), mark(4)], ignore);
}

function marksOf({ host }: ExcelPort): unknown[] {
  const rules = sheetNamed(host.workbook, "Roster").conditionalFormats.list();
  return rules.filter((rule) => rule.formulas.some(isMarkFormula));
}
