import { createExcelWorkbookPort } from "../../src/excel/create-excel-workbook-port";
import type { WorkbookPort } from "../../src/app/ports/workbook-port";
import { ExcelHost, type ExcelHostOptions } from "../../src/standin/excel-host";
import { OLDEST_EXCEL, type OfficeEnvironment } from "../../src/standin/office-environment";
import { openWorkbook } from "../../src/workbook/open-workbook";
import { ManualTime } from "./manual-time";
import { loadClient, type LoadedClient } from "./load-client";

export interface ExcelPort {
  readonly port: WorkbookPort;
  readonly host: ExcelHost;
  readonly client: LoadedClient;
  /** The clock by which requests count as lost. */
  readonly time: ManualTime;
}

/** Our Office.js door, over Microsoft's own client, over the stand-in with the workbook of these bytes. */
export async function openExcelPort(
  bytes: Uint8Array,
  options: ExcelHostOptions = {},
  environment: OfficeEnvironment = OLDEST_EXCEL,
): Promise<ExcelPort> {
  const host = new ExcelHost(openWorkbook(bytes), options);
  const client = await loadClient(host, environment);
  const { requirements } = client.Office.context as {
    readonly requirements: { isSetSupported(name: string, version?: string): boolean };
  };
  const time = new ManualTime();
  const port = createExcelWorkbookPort({
    excel: client.Excel,
    isSetSupported: (name, version) => requirements.isSetSupported(name, version),
    afterPause: time.afterPause,
  });
  return { port, host, client, time };
}
