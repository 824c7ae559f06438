import { openExcelFixture, rosterIn, type ExcelFixtureOptions } from "./excel-fixture";

/** Work that Excel refuses, and with which code. */
export interface Refusal {
  readonly what: string;
  readonly code: string;
  readonly options?: ExcelFixtureOptions;
  readonly work: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => void;
}

/** Does the work through the client, on the small roster. */
export async function attempt(options: ExcelFixtureOptions, work: Refusal["work"]): Promise<void> {
  const { run } = await openExcelFixture(options);
  await run(async (context) => {
    work(rosterIn(context), context.workbook);
    await context.sync();
  });
}
