import { checkWorkbook } from "../../src/app/check-workbook";
import { NOTHING_GIVEN } from "../../src/core/decisions/with-given";
import { openExcelPort, type ExcelPort } from "../support/open-excel-port";
import { bestOf } from "./best-of";
import { workbookBytes } from "./workbook-bytes";
import { syntheticRows, troubledRows } from "./synthetic-roster";

/** Milliseconds through Microsoft's client: the whole check (read, judge, mark, summarise) and only reading the cells. */
export interface ClientCost {
  readonly check: number;
  readonly read: number;
}

/** Rows asked for at once by the mere reading: about as many as Excel's 5 MB hold. */
const ROWS_A_REQUEST = 14_000;

export async function measureClient(people: number, turns: number): Promise<ClientCost> {
  const bytes = workbookBytes(syntheticRows(people));
  const fresh = await openExcelPort(bytes);
  const read = await bestOf(turns, () => readCells(fresh));
  const check = await bestOf(turns, () => checkThrough(fresh));
  return { check, read };
}

async function readCells({ client }: ExcelPort): Promise<number> {
  return client.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const used = sheet.getUsedRange(true);
    used.load("rowCount,columnCount");
    await context.sync();
    let cells = 0;
    for (let row = 0; row < used.rowCount; row += ROWS_A_REQUEST) {
      const rows = Math.min(ROWS_A_REQUEST, used.rowCount - row);
      const block = sheet.getRangeByIndexes(row, 0, rows, used.columnCount);
      block.load("values");
      await context.sync();
      cells += block.values.length * used.columnCount;
    }
    return cells;
  });
}

async function checkThrough({ port }: ExcelPort): Promise<void> {
  await checkWorkbook(
    { workbook: port },
    {
      asOf: "2026-06-01",
      whenInDoubt: "leave-out",
      decide: (kept) => kept,
      given: NOTHING_GIVEN,
      write: true,
      show: true,
    },
    () => undefined,
  );
}

/** Requests to Excel and bytes of a whole check, and of one that writes each cell by itself. */
export interface TrafficCost {
  readonly people: number;
  readonly requests: number;
  readonly bytes: number;
  readonly largest: number;
  readonly naiveRequests: number;
  readonly naiveBytes: number;
}

/** The traffic for a roster with gaps, so that there are marks and findings to write. */
export async function measureTraffic(people: number): Promise<TrafficCost> {
  const ours = await openExcelPort(workbookBytes(troubledRows(people)));
  ours.host.traffic.reset();
  await checkThrough(ours);
  const { roundTrips, bytesToHost, bytesToClient, largestRequest, largestAnswer } = ours.host.traffic;
  const naive = await openExcelPort(workbookBytes(troubledRows(people)));
  const written = await readBack(ours);
  naive.host.traffic.reset();
  await writeCellByCell(naive, written);
  return {
    people,
    requests: roundTrips,
    bytes: bytesToHost + bytesToClient,
    largest: Math.max(largestRequest, largestAnswer),
    naiveRequests: naive.host.traffic.roundTrips,
    naiveBytes: naive.host.traffic.bytesToHost + naive.host.traffic.bytesToClient,
  };
}

interface Written {
  readonly summary: readonly (readonly unknown[])[];
  readonly marks: number;
}

async function readBack({ client }: ExcelPort): Promise<Written> {
  return client.Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load("items/name");
    const formats = sheets.getFirst().getRange().conditionalFormats.getCount();
    await context.sync();
    const last = sheets.items.at(-1)?.getUsedRange(true);
    last?.load("values");
    await context.sync();
    return { summary: (last?.values as unknown[][] | undefined) ?? [], marks: formats.value };
  });
}

/** What a first attempt does: one request for each cell that it reads, marks or writes. */
async function writeCellByCell({ client }: ExcelPort, { summary, marks }: Written): Promise<void> {
  await client.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const used = sheet.getUsedRange(true);
    used.load("values");
    await context.sync();
    for (let mark = 0; mark < marks; mark++) {
      sheet.getCell(mark + 1, 2).format.fill.color = "#FFC7CE";
      await context.sync();
    }
    const target = context.workbook.worksheets.add("Findings");
    for (const [rowIndex, row] of summary.entries()) {
      for (const [columnIndex, value] of row.entries()) {
        if (value === "") continue;
        target.getCell(rowIndex, columnIndex).values = [[value]];
        await context.sync();
      }
    }
  });
}
