import { rangeContains, type CellRange } from "../../core/grid/cell-range";

interface Entry<Item> {
  readonly item: Item;
  readonly range: CellRange;
}

/** Ranges taller than this are looked through one by one; there are few of them on any sheet. */
const TALLEST_INDEXED = 1_000;

/** Things that lie on ranges of a sheet, found by cell: a sheet may carry thousands of marks and links. */
export class RangeIndex<Item> {
  private readonly byRow = new Map<number, Entry<Item>[]>();
  private readonly tall: Entry<Item>[] = [];
  private readonly order = new Map<Item, number>();

  /** Each thing with its ranges; the order given is the order in which `at` answers. */
  constructor(items: readonly (readonly [item: Item, ranges: readonly CellRange[]])[]) {
    for (const [item, ranges] of items) {
      this.order.set(item, this.order.size);
      for (const range of ranges) this.add({ item, range });
    }
  }

  /** What lies on the 0-based cell. */
  at(rowIndex: number, columnIndex: number): readonly Item[] {
    const candidates = [...(this.byRow.get(rowIndex) ?? []), ...this.tall];
    const found = candidates.filter(({ range }) => rangeContains(range, rowIndex, columnIndex)).map(({ item }) => item);
    return found.length > 1 ? found.sort((a, b) => this.placeOf(a) - this.placeOf(b)) : found;
  }

  /** What touches any of the rows, each thing once. */
  onRows(first: number, last: number): ReadonlySet<Item> {
    const found = new Set<Item>();
    for (let row = first; row <= last; row += 1) {
      for (const { item } of this.byRow.get(row) ?? []) found.add(item);
    }
    for (const { item, range } of this.tall) {
      if (range.rowIndex <= last && range.rowIndex + range.rowCount > first) found.add(item);
    }
    return found;
  }

  private add(entry: Entry<Item>): void {
    if (entry.range.rowCount > TALLEST_INDEXED) {
      this.tall.push(entry);
      return;
    }
    for (let row = entry.range.rowIndex; row < entry.range.rowIndex + entry.range.rowCount; row += 1) {
      const entries = this.byRow.get(row);
      if (entries) entries.push(entry);
      else this.byRow.set(row, [entry]);
    }
  }

  private placeOf(item: Item): number {
    return this.order.get(item) ?? 0;
  }
}
