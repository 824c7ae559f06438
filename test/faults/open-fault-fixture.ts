import { createCheckSession, type CheckSession } from "../../src/app/check-session";
import { removeSummary } from "../../src/app/remove-summary";
import { checkWorkbook } from "../../src/app/check-workbook";
import type { WorkbookPort } from "../../src/app/ports/workbook-port";
import { RIBBON_ACTIONS, runCommand } from "../../src/commands/run-command";
import type { ExcelHost } from "../../src/standin/excel-host";
import { OLDEST_EXCEL, type OfficeEnvironment } from "../../src/standin/office-environment";
import type { ManualTime } from "../support/manual-time";
import { openExcelPort } from "../support/open-excel-port";

/** The whole add-in but its pane: ribbon, session, use cases and door, over Microsoft's client, over the stand-in. */
export interface FaultFixture {
  readonly host: ExcelHost;
  readonly session: CheckSession;
  /** By which requests count as lost and changes as one. */
  readonly time: ManualTime;
  /** The most readings and writings that ran at once so far. */
  readonly mostAtOnce: () => number;
}

export async function openFaultFixture(
  bytes: Uint8Array,
  environment: OfficeEnvironment = OLDEST_EXCEL,
): Promise<FaultFixture> {
  const { port, host, client, time } = await openExcelPort(bytes, { workbookName: "Train.xlsx" }, environment);
  const { workbook, mostAtOnce } = countRuns(port);
  const session = createCheckSession({
    workbook,
    check: (request, progress) => checkWorkbook({ workbook }, request, progress),
    removeSummary: (progress) => removeSummary(workbook, progress),
    today: () => "2026-11-23",
    afterPause: time.afterPause,
  });
  const { addin } = client.Office as unknown as typeof Office;
  for (const action of RIBBON_ACTIONS) {
    client.Office.actions.associate(action, (event) => {
      void runCommand(event, action, { session, showPane: () => addin.showAsTaskpane() });
    });
  }
  return { host, session, time, mostAtOnce };
}

function countRuns(port: WorkbookPort): { workbook: WorkbookPort; mostAtOnce: () => number } {
  let now = 0;
  let most = 0;
  const counted = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    now += 1;
    most = Math.max(most, now);
    try {
      return await work();
    } finally {
      now -= 1;
    }
  };
  return {
    workbook: {
      ...port,
      readWorkbook: (progress) => counted(() => port.readWorkbook(progress)),
      applyEdits: (edits, progress) => counted(() => port.applyEdits(edits, progress)),
    },
    mostAtOnce: () => most,
  };
}
