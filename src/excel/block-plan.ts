import type { CellRange } from "../core/grid/cell-range";
import type { CellValue } from "../core/grid/cell-value";

/** Some rows of one sheet, to be read by one request. */
export interface Block {
  readonly sheetIndex: number;
  readonly range: CellRange;
  /** Whether it holds the first used row of its sheet. */
  readonly isFirst: boolean;
}

/** Bytes of cell values wanted in one answer: well under Excel's 5 MB, since texts further down may be longer. */
const WANTED_BYTES = 3.5 * 1024 * 1024;

/** JSON bytes of a cell before any was seen: a roster's names and titles with quotes and commas come near it. */
const GUESSED_BYTES_PER_CELL = 25;

/** What is read of a cell beside its value: separators, and number formats of the first rows. */
const BYTES_AROUND_VALUE = 2;

/** Decides which rows of which sheets the next request reads, and learns from the answers how large cells are. */
export class BlockPlan {
  private readonly nextRows: number[];
  private readonly cells: number;
  private cellsDone = 0;
  private bytesPerCell = GUESSED_BYTES_PER_CELL;
  private under: readonly Block[] = [];

  /** `used` by sheet; null for an empty one. */
  constructor(private readonly used: readonly (CellRange | null)[]) {
    this.nextRows = used.map((range) => range?.rowIndex ?? 0);
    this.cells = used.reduce((sum, range) => sum + (range ? range.rowCount * range.columnCount : 0), 0);
  }

  /** From 0 to 1, by cells. */
  get shareDone(): number {
    return this.cells === 0 ? 1 : this.cellsDone / this.cells;
  }

  /** The blocks of the next request; none when all is read. */
  next(): readonly Block[] {
    const blocks: Block[] = [];
    let room = Math.floor(WANTED_BYTES / this.bytesPerCell);
    this.used.forEach((range, sheetIndex) => {
      const rowIndex = this.nextRows[sheetIndex] ?? 0;
      const rowsLeft = range ? range.rowIndex + range.rowCount - rowIndex : 0;
      if (!range || rowsLeft === 0 || room <= 0) return;
      const fitting = Math.floor(room / range.columnCount);
      if (fitting === 0 && blocks.length > 0) {
        room = 0;
        return;
      }
      const rowCount = Math.min(rowsLeft, Math.max(1, fitting));
      blocks.push({ sheetIndex, range: { ...range, rowIndex, rowCount }, isFirst: rowIndex === range.rowIndex });
      room -= rowCount * range.columnCount;
    });
    this.under = blocks;
    return blocks;
  }

  /** The blocks that `next` gave were read. */
  done(values: readonly (readonly (readonly CellValue[])[])[]): void {
    let cells = 0;
    let bytes = 0;
    this.under.forEach(({ sheetIndex, range }, index) => {
      this.nextRows[sheetIndex] = range.rowIndex + range.rowCount;
      cells += range.rowCount * range.columnCount;
      for (const row of values[index] ?? []) {
        for (const value of row) bytes += bytesOf(value);
      }
    });
    this.cellsDone += cells;
    if (cells > 0) this.bytesPerCell = (1.25 * bytes) / cells + BYTES_AROUND_VALUE;
  }

  /** The blocks that `next` gave were too large; false where they cannot be cut any more. */
  cutSmaller(): boolean {
    const [first] = this.under;
    if (this.under.length === 0 || (this.under.length === 1 && first?.range.rowCount === 1)) return false;
    const cells = this.under.reduce((sum, { range }) => sum + range.rowCount * range.columnCount, 0);
    this.bytesPerCell = Math.max(2 * this.bytesPerCell, (2 * WANTED_BYTES) / cells);
    return true;
  }
}

/** With quotes, as UTF-8: letters beyond ASCII take two bytes or three. */
function bytesOf(value: CellValue): number {
  if (typeof value !== "string") return 8;
  return value.length + 2 + (ASCII.test(value) ? 0 : 2 * value.length);
}

const ASCII = /^[ -~]*$/;
