const CONTENT = 1;
const STYLE = 2;

/** Remembers which cells and rows were changed, so that saving writes those and copies all others. */
export class CellEdits {
  /** Whether a formula came or went, which makes the workbook's calculation order stale. */
  hasFormulaChanges = false;
  private readonly byRow = new Map<number, Map<number, number>>();
  private readonly formatRows = new Set<number>();

  noteContent(rowIndex: number, columnIndex: number): void {
    this.note(rowIndex, columnIndex, CONTENT);
  }

  noteStyle(rowIndex: number, columnIndex: number): void {
    this.note(rowIndex, columnIndex, STYLE);
  }

  /** The row's own tag: height, hiding, style. */
  noteRow(rowIndex: number): void {
    this.formatRows.add(rowIndex);
  }

  get isEmpty(): boolean {
    return this.byRow.size === 0 && this.formatRows.size === 0;
  }

  /** Changed rows from the top. */
  rowIndexes(): number[] {
    return [...new Set([...this.byRow.keys(), ...this.formatRows])].sort((a, b) => a - b);
  }

  /** Changed cells of a row from the left. */
  columnIndexes(rowIndex: number): number[] {
    return [...(this.byRow.get(rowIndex)?.keys() ?? [])].sort((a, b) => a - b);
  }

  isRowTagEdited(rowIndex: number): boolean {
    return this.formatRows.has(rowIndex);
  }

  isContentEdited(rowIndex: number, columnIndex: number): boolean {
    return ((this.byRow.get(rowIndex)?.get(columnIndex) ?? 0) & CONTENT) !== 0;
  }

  private note(rowIndex: number, columnIndex: number, flag: number): void {
    let row = this.byRow.get(rowIndex);
    if (!row) this.byRow.set(rowIndex, (row = new Map<number, number>()));
    row.set(columnIndex, (row.get(columnIndex) ?? 0) | flag);
  }
}
