import type { CellRange } from "../core/grid/cell-range";
import type { ExcelRun } from "./run-in-excel";
import type { SheetOutline } from "./sheet-outline";

/** Into how many pieces a range is cut that mixes struck and plain text. */
const PIECES = 8;

/** From this many cells down, Excel is asked about each cell. */
const CELLS_ASKED_SINGLY = 256;

/** How much one request may ask: pieces cost about as many bytes as ten single cells. */
const WORK_PER_REQUEST = 30_000;
const WORK_PER_PIECE = 10;

interface Mixed {
  readonly sheetIndex: number;
  readonly range: CellRange;
}

/**
 * Cells whose text is struck through, by sheet. Costs nothing where the outline saw no or only struck text; a mixed sheet is
 * cut finer and finer, all pieces of one fineness in one request.
 */
export async function readStruckCells(
  run: ExcelRun,
  sheets: readonly SheetOutline[],
): Promise<readonly (readonly CellRange[])[]> {
  const struck: CellRange[][] = sheets.map(({ used, struck: all }) => (used && all === true ? [used] : []));
  let mixed: Mixed[] = sheets.flatMap(({ used, struck: all }, sheetIndex) =>
    used && all === null ? [{ sheetIndex, range: used }] : [],
  );
  while (mixed.length > 0) {
    const { now, later } = takeFitting(mixed);
    const asked = now.map((each) => ask(run, sheets, each));
    await run.send();
    mixed = later;
    for (const { sheetIndex, answer } of asked) {
      const { struckRanges, mixedRanges } = answer();
      struck[sheetIndex]?.push(...struckRanges);
      mixed.push(...mixedRanges.map((range) => ({ sheetIndex, range })));
    }
  }
  return struck;
}

interface Answer {
  readonly struckRanges: readonly CellRange[];
  readonly mixedRanges: readonly CellRange[];
}

interface Asked {
  readonly sheetIndex: number;
  /** To be called when the request is back. */
  readonly answer: () => Answer;
}

function takeFitting(mixed: readonly Mixed[]): { now: Mixed[]; later: Mixed[] } {
  let work = 0;
  const fitting = mixed.findIndex(({ range }) => {
    work += isSmall(range) ? cellsOf(range) : PIECES * WORK_PER_PIECE;
    return work > WORK_PER_REQUEST;
  });
  const count = fitting < 0 ? mixed.length : Math.max(1, fitting);
  return { now: mixed.slice(0, count), later: mixed.slice(count) };
}

function ask({ workbook }: ExcelRun, sheets: readonly SheetOutline[], { sheetIndex, range }: Mixed): Asked {
  const sheet = workbook.worksheets.getItem(sheets[sheetIndex]?.id ?? "");
  return { sheetIndex, answer: isSmall(range) ? askCells(sheet, range) : askPieces(sheet, range) };
}

function askCells(sheet: Excel.Worksheet, range: CellRange): () => Answer {
  const cells = rangeOn(sheet, range).getCellProperties({ format: { font: { strikethrough: true } } });
  return () => ({
    struckRanges: cells.value.flatMap((row, rowOffset) =>
      row.flatMap((cell, columnOffset) => {
        const rowIndex = range.rowIndex + rowOffset;
        const columnIndex = range.columnIndex + columnOffset;
        const isStruck = cell.format?.font?.strikethrough === true;
        return isStruck ? [{ rowIndex, columnIndex, rowCount: 1, columnCount: 1 }] : [];
      }),
    ),
    mixedRanges: [],
  });
}

function askPieces(sheet: Excel.Worksheet, range: CellRange): () => Answer {
  const pieces = cut(range).map((piece) => {
    const { font } = rangeOn(sheet, piece).format;
    font.load("strikethrough");
    return { piece, font };
  });
  return () => {
    const withAnswer = (wanted: boolean | null): CellRange[] =>
      pieces.filter(({ font }) => font.strikethrough === wanted).map(({ piece }) => piece);
    return { struckRanges: withAnswer(true), mixedRanges: withAnswer(null) };
  };
}

/** Along the longer side. */
function cut(range: CellRange): CellRange[] {
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  const byRows = rowCount >= columnCount;
  const size = Math.ceil((byRows ? rowCount : columnCount) / PIECES);
  const pieces: CellRange[] = [];
  for (let offset = 0; offset < (byRows ? rowCount : columnCount); offset += size) {
    pieces.push(
      byRows
        ? { ...range, rowIndex: rowIndex + offset, rowCount: Math.min(size, rowCount - offset) }
        : { ...range, columnIndex: columnIndex + offset, columnCount: Math.min(size, columnCount - offset) },
    );
  }
  return pieces;
}

function rangeOn(sheet: Excel.Worksheet, { rowIndex, columnIndex, rowCount, columnCount }: CellRange): Excel.Range {
  return sheet.getRangeByIndexes(rowIndex, columnIndex, rowCount, columnCount);
}

function isSmall(range: CellRange): boolean {
  return cellsOf(range) <= CELLS_ASKED_SINGLY;
}

function cellsOf({ rowCount, columnCount }: CellRange): number {
  return rowCount * columnCount;
}
