import { openExcelPort, type ExcelPort } from "../support/open-excel-port";
import { bestOf } from "./best-of";
import { checkThrough } from "./check-through";
import { workbookBytes } from "./workbook-bytes";
import { syntheticRows } from "./synthetic-roster";

/** Milliseconds through Microsoft's client: the whole check (read, judge, mark, summarise) and only reading the cells. */
export interface ClientCost {
  readonly check: number;
  readonly read: number;
}

/** Rows asked for at once by the mere reading: about as many as Excel's 5 MB hold. */
const ROWS_A_REQUEST = 14_000;

export async function measureClient(people: number, turns: number): Promise<ClientCost> {
  const fresh = await openExcelPort(workbookBytes(syntheticRows(people)));
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
