import type { Progress } from "../app/ports/workbook-port";
import type { CellValue } from "../core/grid/cell-value";
import { NUMBER_FORMAT_ROWS, type IndexSpan, type SheetSnapshot } from "../core/grid/sheet-snapshot";
import { BlockPlan, type Block } from "./block-plan";
import { hiddenSpans } from "./hidden-spans";
import { isTooLarge } from "./office-error";
import type { ExcelRun } from "./run-in-excel";
import type { SheetOutline } from "./sheet-outline";

/** The cells of one sheet and what hides them. */
export type SheetContent = Pick<SheetSnapshot, "values" | "numberFormats" | "hiddenRows" | "hiddenColumns">;

interface AskedBlock {
  readonly block: Block;
  readonly values: Excel.Range;
  readonly formats: Excel.Range | null;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]> | null;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]> | null;
}

/**
 * Reads the values of all sheets in blocks of rows, as many in one request as keep the answer well under Excel's 5 MB.
 * Small sheets share a request. Where Excel says that a block was too large, it is cut in halves.
 */
export async function readSheetBlocks(
  run: ExcelRun,
  sheets: readonly SheetOutline[],
  progress: Progress,
): Promise<readonly SheetContent[]> {
  const readers = sheets.map((sheet) => new SheetReader(sheet));
  const plan = new BlockPlan(sheets.map((sheet) => sheet.used));
  for (let blocks = plan.next(); blocks.length > 0; blocks = plan.next()) {
    progress({ text: `Reading “${nameOfFirst(sheets, blocks)}”.`, share: 0.2 + 0.7 * plan.shareDone });
    const asked = blocks.map((block) => ask(run, block, sheets[block.sheetIndex]));
    try {
      await run.send();
    } catch (failure) {
      if (!isTooLarge(failure) || !plan.cutSmaller()) throw failure;
      continue;
    }
    plan.done(asked.map(({ values }) => values.values as CellValue[][]));
    for (const each of asked) readers[each.block.sheetIndex]?.take(each);
  }
  return readers.map((reader) => reader.content());
}

function ask({ workbook }: ExcelRun, block: Block, sheet: SheetOutline | undefined): AskedBlock {
  const { rowIndex, columnIndex, rowCount, columnCount } = block.range;
  const worksheet = workbook.worksheets.getItem(sheet?.id ?? "");
  const values = worksheet.getRangeByIndexes(rowIndex, columnIndex, rowCount, columnCount);
  values.load("values");
  const formatRows = Math.min(rowIndex + rowCount, NUMBER_FORMAT_ROWS) - rowIndex;
  const formats = formatRows > 0 ? worksheet.getRangeByIndexes(rowIndex, columnIndex, formatRows, columnCount) : null;
  formats?.load("numberFormat");
  return {
    block,
    values,
    formats,
    rows: sheet?.rowsHidden === null ? values.getRowProperties({ rowHidden: true }) : null,
    columns: sheet?.columnsHidden === null && block.isFirst ? values.getColumnProperties({ columnHidden: true }) : null,
  };
}

/** Puts the blocks of one sheet together, by absolute rows and columns. */
class SheetReader {
  private readonly values: CellValue[][] = [];
  private readonly numberFormats: string[][] = [];
  private readonly hiddenRows: boolean[] = [];
  private readonly hiddenColumns: boolean[] = [];

  constructor(private readonly sheet: SheetOutline) {}

  take({ block, values, formats, rows, columns }: AskedBlock): void {
    const { rowIndex, columnIndex } = block.range;
    appendRows(this.values, values.values as CellValue[][], rowIndex, columnIndex, "");
    if (formats) appendRows(this.numberFormats, formats.numberFormat as string[][], rowIndex, columnIndex, "General");
    for (const row of rows?.value ?? []) this.hiddenRows.push(row.rowHidden ?? false);
    for (const column of columns?.value ?? []) this.hiddenColumns.push(column.columnHidden ?? false);
  }

  content(): SheetContent {
    const { used, rowsHidden, columnsHidden } = this.sheet;
    return {
      values: this.values,
      numberFormats: this.numberFormats,
      hiddenRows: used ? spansOf(rowsHidden, used.rowIndex, used.rowCount, this.hiddenRows) : [],
      hiddenColumns: used ? spansOf(columnsHidden, used.columnIndex, used.columnCount, this.hiddenColumns) : [],
    };
  }
}

function appendRows<Content>(
  rows: Content[][],
  block: readonly Content[][],
  rowIndex: number,
  columnIndex: number,
  empty: Content,
): void {
  while (rows.length < rowIndex) rows.push([]);
  const indent = new Array<Content>(columnIndex).fill(empty);
  for (const row of block) rows.push(columnIndex === 0 ? row : [...indent, ...row]);
}

function spansOf(allHidden: boolean | null, first: number, count: number, each: readonly boolean[]): IndexSpan[] {
  if (allHidden === null) return hiddenSpans(first, each);
  return allHidden ? [{ first, last: first + count - 1 }] : [];
}

function nameOfFirst(sheets: readonly SheetOutline[], [first]: readonly Block[]): string {
  return first ? (sheets[first.sheetIndex]?.name ?? "") : "";
}
