const NOTHING: readonly never[] = [];

/**
 * Rows of values by absolute index, ragged, that may be shared: with a snapshot that was handed out, or between rows
 * that look alike. A row is copied before it is first written to.
 */
export class RaggedRows<T> {
  private readonly owned = new Set<number>();

  constructor(
    private rows: (readonly T[])[],
    /** What a place without a value means. */
    private readonly filler: T,
  ) {}

  get rowCount(): number {
    return this.rows.length;
  }

  row(rowIndex: number): readonly T[] {
    return this.rows[rowIndex] ?? NOTHING;
  }

  get(rowIndex: number, columnIndex: number): T {
    return this.rows[rowIndex]?.[columnIndex] ?? this.filler;
  }

  set(rowIndex: number, columnIndex: number, value: T): void {
    if (this.get(rowIndex, columnIndex) === value) return;
    const row = this.writableRow(rowIndex);
    while (row.length < columnIndex) row.push(this.filler);
    row[columnIndex] = value;
    while (row.length > 0 && row.at(-1) === this.filler) row.pop();
    while (this.rows.length > 0 && this.rows.at(-1)?.length === 0) this.rows.pop();
  }

  /** All rows as they are now; later writes go to copies. */
  share(): readonly (readonly T[])[] {
    this.owned.clear();
    return this.rows.slice();
  }

  private writableRow(rowIndex: number): T[] {
    while (this.rows.length <= rowIndex) this.rows.push([]);
    const present = this.rows[rowIndex] ?? [];
    if (this.owned.has(rowIndex)) return present as T[];
    const copy = present.slice();
    this.rows[rowIndex] = copy;
    this.owned.add(rowIndex);
    return copy;
  }
}
