import { ExcelHost, type ExcelHostOptions } from "../../src/standin/excel-host";
import { OLDEST_EXCEL, type OfficeEnvironment } from "../../src/standin/office-environment";
import { openWorkbook } from "../../src/workbook/open-workbook";
import type { Workbook } from "../../src/workbook/workbook";
import type { Worksheet } from "../../src/workbook/worksheet";
import { loadClient, type LoadedClient } from "./load-client";
import { rosterFixture, sheetNamed } from "./roster-fixture";

export interface ExcelFixture {
  readonly host: ExcelHost;
  readonly client: LoadedClient;
  /** The sheet "Roster" of the host's workbook. */
  readonly roster: Worksheet;
  /** `Excel.run` of the client. */
  readonly run: <Result>(work: (context: Excel.RequestContext) => Promise<Result>) => Promise<Result>;
}

export interface ExcelFixtureOptions extends ExcelHostOptions {
  /** A workbook with a sheet "Roster" to open in place of the small roster. */
  readonly bytes?: Uint8Array;
  /** Changes to the small roster before it is opened. */
  readonly change?: (workbook: Workbook, roster: Worksheet) => void;
  readonly environment?: OfficeEnvironment;
}

/** The small roster open in the stand-in, with Microsoft's own client connected. */
export async function openExcelFixture(options: ExcelFixtureOptions = {}): Promise<ExcelFixture> {
  const host = new ExcelHost(openWorkbook(options.bytes ?? rosterFixture(options.change)), options);
  const client = await loadClient(host, options.environment ?? OLDEST_EXCEL);
  return {
    host,
    client,
    roster: sheetNamed(host.workbook, "Roster"),
    run: (work) => client.Excel.run(work),
  };
}

/** The sheet "Roster" as the client sees it. */
export function rosterIn(context: Excel.RequestContext): Excel.Worksheet {
  return context.workbook.worksheets.getItem("Roster");
}

/** Lets everything that is under way between client and host arrive. */
export function settle(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 5);
  });
}
