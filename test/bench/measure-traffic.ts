import { NO_DECISIONS } from "../../src/core/decisions/workbook-decisions";
import { checkSnapshot } from "../../src/app/check-snapshot";
import { NOTHING_GIVEN } from "../../src/core/decisions/with-given";
import { planEdits } from "../../src/core/report/plan-edits";
import type { WorkbookEdit } from "../../src/core/report/workbook-edit";
import type { Traffic } from "../../src/standin/traffic";
import { openExcelPort, type ExcelPort } from "../support/open-excel-port";
import { checkThrough } from "./check-through";
import { writeCellByCell } from "./write-cell-by-cell";
import { workbookBytes } from "./workbook-bytes";
import { troubledRows } from "./synthetic-roster";

/** What went between Microsoft's client and its host; bytes of both directions, as UTF-8. */
export interface TrafficCost {
  readonly requests: number;
  readonly bytes: number;
  /** The largest single request or answer; Excel on the web refuses more than 5 MB. */
  readonly largest: number;
}

/** A whole check of a roster with gaps, so that there are marks and findings to write. */
export async function measureCheckTraffic(people: number): Promise<TrafficCost & { readonly findings: number }> {
  const excel = await openExcelPort(workbookBytes(troubledRows(people)));
  excel.host.traffic.reset();
  const report = await checkThrough(excel);
  return { findings: report.findings.length, ...costOf(excel.host.traffic) };
}

/** The same marks and the same summary written in three ways; none of them counts the reading. */
export interface WritingCost {
  readonly findings: number;
  /** Cells that the cell-by-cell writers fill: texts of the summary, and marked cells. */
  readonly cells: number;
  readonly ours: TrafficCost;
  /** A request for each cell. */
  readonly requestPerCell: TrafficCost;
  /** A call for each cell, as many calls a request as Excel's 5 MB hold. */
  readonly callPerCell: TrafficCost;
}

/** Calls whose request stays below 5 MB. */
const CALLS_A_REQUEST = 4_000;

export async function measureWriting(people: number): Promise<WritingCost> {
  const bytes = workbookBytes(troubledRows(people));
  const ours = await openExcelPort(bytes);
  const { findings, edits } = await planFor(ours);
  ours.host.traffic.reset();
  const { refused } = await ours.port.applyEdits(edits, () => undefined);
  if (refused.length > 0) throw new Error(refused.map(({ message }) => message).join(" "));
  const naive = async (callsAtOnce: number): Promise<TrafficCost & { readonly cells: number }> => {
    const excel = await openExcelPort(bytes);
    excel.host.traffic.reset();
    const cells = await writeCellByCell(excel.client, edits, callsAtOnce);
    return { cells, ...costOf(excel.host.traffic) };
  };
  const callPerCell = await naive(CALLS_A_REQUEST);
  const requestPerCell = await naive(1);
  return { findings, cells: callPerCell.cells, ours: costOf(ours.host.traffic), requestPerCell, callPerCell };
}

async function planFor({ port }: ExcelPort): Promise<{ findings: number; edits: readonly WorkbookEdit[] }> {
  const snapshot = await port.readWorkbook(() => undefined);
  const check = checkSnapshot(snapshot, { ...NOTHING_GIVEN, asOf: "2026-06-01", whenInDoubt: "leave-out" });
  if (check.kind !== "checked") throw new Error("The bench's roster asks about its columns.");
  return { findings: check.report.findings.length, edits: planEdits(check.report, snapshot, NO_DECISIONS) };
}

function costOf({ roundTrips, bytesToHost, bytesToClient, largestRequest, largestAnswer }: Traffic): TrafficCost {
  return {
    requests: roundTrips,
    bytes: bytesToHost + bytesToClient,
    largest: Math.max(largestRequest, largestAnswer),
  };
}
