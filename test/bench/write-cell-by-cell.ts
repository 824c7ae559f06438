import type { WorkbookEdit } from "../../src/core/report/workbook-edit";
import type { LoadedClient } from "../support/load-client";

/**
 * What a first attempt does with the same edits: fills each marked cell, and writes each text of the summary, with a call
 * of its own. It writes no looks, links, widths, tables or charts, so it has less to do than our writer. Gives the number
 * of cells.
 */
export async function writeCellByCell(
  { Excel }: LoadedClient,
  edits: readonly WorkbookEdit[],
  callsAtOnce: number,
): Promise<number> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const roster = worksheets.getFirst();
    const target = worksheets.add("Findings");
    let cells = 0;
    const called = async (): Promise<void> => {
      cells += 1;
      if (cells % callsAtOnce === 0) await context.sync();
    };
    for (const edit of edits) {
      for (const { rowIndex, columnIndex } of markedCells(edit)) {
        roster.getCell(rowIndex, columnIndex).format.fill.color = "#FFC7CE";
        await called();
      }
      for (const { rowIndex, columnIndex, value } of writtenCells(edit)) {
        target.getCell(rowIndex, columnIndex).values = [[value]];
        await called();
      }
    }
    await context.sync();
    return cells;
  });
}

function* markedCells(edit: WorkbookEdit): Generator<{ rowIndex: number; columnIndex: number }> {
  if (edit.kind !== "mark-cells") return;
  for (const { rowIndex, columnIndex, rowCount, columnCount } of edit.ranges)
    for (let row = 0; row < rowCount; row++)
      for (let column = 0; column < columnCount; column++)
        yield { rowIndex: rowIndex + row, columnIndex: columnIndex + column };
}

function* writtenCells(edit: WorkbookEdit): Generator<{ rowIndex: number; columnIndex: number; value: unknown }> {
  if (edit.kind !== "write-sheet") return;
  for (const [rowIndex, row] of edit.sheet.rows.entries())
    for (const [columnIndex, cell] of row.entries())
      if (cell && cell.value !== "") yield { rowIndex, columnIndex, value: cell.value };
}
