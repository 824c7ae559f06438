import type { CellRange } from "../../core/grid/cell-range";
import type { CellValue } from "../../core/grid/cell-value";
import { CellEdits } from "./cell-edits";
import type { CellBlock } from "./read-cells";
import type { CellFormula, FormulaTable } from "./read-formulas";
import { RaggedRows } from "./ragged-rows";
import type { RowFormat } from "./row-format";
import type { SheetRows } from "./sheet-rows";
import { requireCellValue } from "./write-cell";

/** Where the cells come from, and what their empty places inherit. */
export interface CellSource {
  readonly block: CellBlock;
  readonly loadFormulas: () => FormulaTable;
  readonly rows: SheetRows;
  readonly columnStyle: (columnIndex: number) => number;
}

const ABSENT = -1;

/** The cells of one sheet: values, formulas and style indexes. */
export class SheetCells {
  /** Which cells have to be written when the sheet is saved. */
  readonly edits = new CellEdits();
  private readonly values: RaggedRows<CellValue>;
  private readonly styles: RaggedRows<number>;
  private formulas: FormulaTable | undefined;

  constructor(private readonly source: CellSource) {
    this.values = new RaggedRows<CellValue>(source.block.values, "");
    this.styles = new RaggedRows<number>(source.block.styles, ABSENT);
  }

  /**
   * All values by absolute 0-based row and column, ragged, as SheetSnapshot wants them. A formula's cell gives its cached
   * result, an error its text, a date its serial number. Later edits never change an array that was handed out.
   */
  readValues(): readonly (readonly CellValue[])[] {
    return this.values.share();
  }

  value(rowIndex: number, columnIndex: number): CellValue {
    return this.values.get(rowIndex, columnIndex);
  }

  /** Without "=", references as seen from this cell; undefined where the cell holds a plain value. */
  formula(rowIndex: number, columnIndex: number): string | undefined {
    return this.formulaTable().get(rowIndex)?.get(columnIndex)?.text;
  }

  /** Index for `StyleSheet.style`; an absent cell has its row's style, else its column's, else 0. */
  styleIndex(rowIndex: number, columnIndex: number): number {
    const own = this.styles.get(rowIndex, columnIndex);
    return own === ABSENT ? Math.max(0, this.inheritedStyle(rowIndex, columnIndex)) : own;
  }

  /** Style indexes of the range's cells, as `styleIndex` gives them. Neighbouring rows that look alike are looked at once. */
  *stylesIn(range: CellRange): Generator<number> {
    const seen = new Set<number>();
    let own: readonly number[] | undefined;
    let format: RowFormat | undefined;
    for (let rowIndex = range.rowIndex; rowIndex < range.rowIndex + range.rowCount; rowIndex++) {
      const [ownBefore, formatBefore] = [own, format];
      own = this.styles.row(rowIndex);
      format = this.source.rows.format(rowIndex);
      if (own === ownBefore && format === formatBefore) continue;
      for (let columnIndex = range.columnIndex; columnIndex < range.columnIndex + range.columnCount; columnIndex++) {
        const styleIndex = this.styleIndex(rowIndex, columnIndex);
        if (seen.has(styleIndex)) continue;
        seen.add(styleIndex);
        yield styleIndex;
      }
    }
  }

  /** Index of the cell's own style; -1 where there is no cell. */
  ownStyleIndex(rowIndex: number, columnIndex: number): number {
    return this.styles.get(rowIndex, columnIndex);
  }

  /** A string stays text, whatever it begins with; "" empties the cell and keeps its style. Removes a formula. */
  setValue(rowIndex: number, columnIndex: number, value: CellValue): void {
    requireCellValue(value);
    const hadFormula = this.removeFormula(rowIndex, columnIndex);
    if (!hadFormula && this.value(rowIndex, columnIndex) === value) return;
    this.placeValue(rowIndex, columnIndex, value);
  }

  /** Formula without "="; `result` is what readers show until Excel calculates. */
  setFormula(rowIndex: number, columnIndex: number, formula: string, result: CellValue): void {
    requireCellValue(result);
    this.removeFormula(rowIndex, columnIndex);
    const table = this.formulaTable();
    let row = table.get(rowIndex);
    if (!row) table.set(rowIndex, (row = new Map<number, CellFormula>()));
    row.set(columnIndex, { text: formula, sharedIndex: null });
    this.edits.hasFormulaChanges = true;
    this.placeValue(rowIndex, columnIndex, result);
  }

  /** Rewrites formulas that the map changes, keeping their results; for a renamed sheet. */
  mapFormulas(map: (formula: string) => string): void {
    for (const [rowIndex, row] of this.formulaTable()) {
      for (const [columnIndex, formula] of [...row]) {
        const mapped = map(formula.text);
        if (mapped !== formula.text) this.setFormula(rowIndex, columnIndex, mapped, this.value(rowIndex, columnIndex));
      }
    }
  }

  setStyleIndex(rowIndex: number, columnIndex: number, styleIndex: number): void {
    if (this.styles.get(rowIndex, columnIndex) === styleIndex) return;
    this.styles.set(rowIndex, columnIndex, styleIndex);
    this.edits.noteStyle(rowIndex, columnIndex);
  }

  /** Empties cells; `contents` keeps styles, `formats` keeps values. Costs as much as the range holds cells. */
  clear(range: CellRange, what: "all" | "contents" | "formats"): void {
    const lastRow = Math.min(
      range.rowIndex + range.rowCount,
      Math.max(this.values.rowCount, this.styles.rowCount, this.lastFormulaRow()),
    );
    for (let rowIndex = range.rowIndex; rowIndex < lastRow; rowIndex++) {
      const width = Math.max(this.values.row(rowIndex).length, this.styles.row(rowIndex).length);
      const lastColumn = Math.min(range.columnIndex + range.columnCount, width);
      for (let columnIndex = lastColumn - 1; columnIndex >= range.columnIndex; columnIndex--) {
        if (what !== "formats") this.setValue(rowIndex, columnIndex, "");
        if (what !== "contents" && this.styles.get(rowIndex, columnIndex) !== ABSENT)
          this.clearFormat(rowIndex, columnIndex);
      }
    }
  }

  /** The smallest range around all values and formulas, or around formatted cells too; undefined for none. */
  usedRange(valuesOnly: boolean): CellRange | undefined {
    const bounds = new Bounds();
    for (let rowIndex = 0; rowIndex < this.values.rowCount; rowIndex++) {
      const row = this.values.row(rowIndex);
      const first = row.findIndex((value) => value !== "");
      if (first >= 0) bounds.include(rowIndex, first, row.length - 1);
    }
    for (const [rowIndex, row] of this.formulaTable()) {
      for (const columnIndex of row.keys()) bounds.include(rowIndex, columnIndex, columnIndex);
    }
    if (valuesOnly) return bounds.range;
    for (let rowIndex = 0; rowIndex < this.styles.rowCount; rowIndex++) {
      const row = this.styles.row(rowIndex);
      const first = row.findIndex((style) => style > 0);
      if (first < 0) continue;
      let last = row.length - 1;
      while ((row[last] ?? 0) <= 0) last--;
      bounds.include(rowIndex, first, last);
    }
    return bounds.range;
  }

  /** Cells, as ranges of one row each, whose own style index the test accepts. Absent cells are not looked at. */
  rangesWithStyle(accepts: (styleIndex: number) => boolean): readonly CellRange[] {
    const verdicts = new Map<number, boolean>([[ABSENT, false]]);
    const isAccepted = (styleIndex: number): boolean => {
      let verdict = verdicts.get(styleIndex);
      if (verdict === undefined) verdicts.set(styleIndex, (verdict = accepts(styleIndex)));
      return verdict;
    };
    const ranges: CellRange[] = [];
    let barren: readonly number[] | undefined;
    for (let rowIndex = 0; rowIndex < this.styles.rowCount; rowIndex++) {
      const row = this.styles.row(rowIndex);
      // Rows that look alike share their styles.
      if (row === barren) continue;
      const before = ranges.length;
      for (let columnIndex = 0; columnIndex < row.length; columnIndex++) {
        if (!isAccepted(row[columnIndex] ?? ABSENT)) continue;
        const first = columnIndex;
        while (columnIndex + 1 < row.length && isAccepted(row[columnIndex + 1] ?? ABSENT)) columnIndex++;
        ranges.push({ rowIndex, columnIndex: first, rowCount: 1, columnCount: columnIndex - first + 1 });
      }
      if (ranges.length === before) barren = row;
    }
    return ranges;
  }

  /** Cells whose rich text is struck through in every run; struck styles are found by `rangesWithStyle`. */
  struckRichText(): readonly CellRange[] {
    return this.source.block.struckCells
      .filter(({ rowIndex, columnIndex }) => !this.edits.isContentEdited(rowIndex, columnIndex))
      .map((cell) => ({ ...cell, rowCount: 1, columnCount: 1 }));
  }

  get hasFormulas(): boolean {
    return [...this.formulaTable().values()].some((row) => row.size > 0);
  }

  /** Whether the sheet as it was read has rows or cells that take their place from those before them. */
  get hasImplicitPlaces(): boolean {
    return this.source.block.hasImplicitPlaces;
  }

  /** Style indexes in use, of cells and rows. */
  usedStyles(): ReadonlySet<number> {
    const used = new Set<number>();
    let previous: readonly number[] | undefined;
    for (let rowIndex = 0; rowIndex < this.styles.rowCount; rowIndex++) {
      const row = this.styles.row(rowIndex);
      if (row === previous) continue;
      for (const styleIndex of row) used.add(styleIndex);
      previous = row;
    }
    for (const format of this.source.rows.distinctFormats()) used.add(format.styleIndex);
    return used;
  }

  private placeValue(rowIndex: number, columnIndex: number, value: CellValue): void {
    if (this.styles.get(rowIndex, columnIndex) === ABSENT) {
      const inherited = this.inheritedStyle(rowIndex, columnIndex);
      if (inherited > 0) this.setStyleIndex(rowIndex, columnIndex, inherited);
    }
    this.values.set(rowIndex, columnIndex, value);
    this.edits.noteContent(rowIndex, columnIndex);
  }

  /** A cell in a formatted row or column needs the plain style by name to look plain. */
  private clearFormat(rowIndex: number, columnIndex: number): void {
    const inherits = this.inheritedStyle(rowIndex, columnIndex) > 0;
    this.styles.set(rowIndex, columnIndex, inherits ? 0 : ABSENT);
    this.edits.noteStyle(rowIndex, columnIndex);
  }

  private inheritedStyle(rowIndex: number, columnIndex: number): number {
    const rowStyle = this.source.rows.styleIndex(rowIndex);
    return rowStyle >= 0 ? rowStyle : this.source.columnStyle(columnIndex);
  }

  /** Takes a formula away; cells that shared its text are written out with their own. */
  private removeFormula(rowIndex: number, columnIndex: number): boolean {
    const table = this.formulaTable();
    const row = table.get(rowIndex);
    const formula = row?.get(columnIndex);
    if (!row || !formula) return false;
    row.delete(columnIndex);
    this.edits.hasFormulaChanges = true;
    if (formula.sharedIndex !== null) this.unshare(formula.sharedIndex);
    return true;
  }

  private unshare(sharedIndex: string): void {
    for (const [rowIndex, row] of this.formulaTable()) {
      for (const [columnIndex, formula] of row) {
        if (formula.sharedIndex !== sharedIndex) continue;
        row.set(columnIndex, { text: formula.text, sharedIndex: null });
        this.edits.noteContent(rowIndex, columnIndex);
      }
    }
  }

  private formulaTable(): FormulaTable {
    this.formulas ??= this.source.block.hasFormulas ? this.source.loadFormulas() : new Map();
    return this.formulas;
  }

  private lastFormulaRow(): number {
    let last = 0;
    for (const rowIndex of this.formulaTable().keys()) last = Math.max(last, rowIndex);
    return last + 1;
  }
}

class Bounds {
  private top = Infinity;
  private left = Infinity;
  private bottom = -1;
  private right = -1;

  include(rowIndex: number, firstColumn: number, lastColumn: number): void {
    this.top = Math.min(this.top, rowIndex);
    this.bottom = Math.max(this.bottom, rowIndex);
    this.left = Math.min(this.left, firstColumn);
    this.right = Math.max(this.right, lastColumn);
  }

  get range(): CellRange | undefined {
    if (this.bottom < 0) return undefined;
    return {
      rowIndex: this.top,
      columnIndex: this.left,
      rowCount: this.bottom - this.top + 1,
      columnCount: this.right - this.left + 1,
    };
  }
}
