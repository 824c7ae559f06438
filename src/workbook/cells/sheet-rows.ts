import type { IndexSpan } from "../../core/grid/sheet-snapshot";
import type { CellEdits } from "./cell-edits";
import { PLAIN_ROW, type RowFormat } from "./row-format";

/** Heights, hiding and styles of rows. */
export class SheetRows {
  /** @param defaults how rows are that the sheet says nothing of */
  constructor(
    private readonly formats: Map<number, RowFormat>,
    private readonly edits: () => CellEdits,
    private readonly defaults: () => { readonly height: number; readonly isHidden: boolean },
  ) {}

  hiddenSpans(): readonly IndexSpan[] {
    const hidden = [...this.formats].filter(([, format]) => format.isHidden).map(([rowIndex]) => rowIndex);
    return spansOf(hidden.sort((a, b) => a - b));
  }

  isHidden(rowIndex: number): boolean {
    return this.formats.get(rowIndex)?.isHidden ?? this.defaults().isHidden;
  }

  /** First and last are 0-based and inclusive. */
  setHidden(first: number, last: number, hidden: boolean): void {
    this.change(first, last, (format) => (format.isHidden === hidden ? format : { ...format, isHidden: hidden }));
  }

  /** In points; null where Excel decides by the content. */
  height(rowIndex: number): number | null {
    return this.formats.get(rowIndex)?.height ?? null;
  }

  setHeight(first: number, last: number, points: number | null): void {
    this.change(first, last, (format) => ({ ...format, height: points, isHeightCustom: points !== null }));
  }

  /** Style index of the row's empty cells, or -1 for none. */
  styleIndex(rowIndex: number): number {
    return this.formats.get(rowIndex)?.styleIndex ?? -1;
  }

  setStyleIndex(first: number, last: number, styleIndex: number): void {
    this.change(first, last, (format) => ({ ...format, styleIndex }));
  }

  /** The height of rows that have none of their own, in points. */
  get defaultHeight(): number {
    return this.defaults().height;
  }

  format(rowIndex: number): RowFormat {
    return this.formats.get(rowIndex) ?? PLAIN_ROW;
  }

  /** All formats that rows have now, each once. */
  distinctFormats(): ReadonlySet<RowFormat> {
    return new Set(this.formats.values());
  }

  private change(first: number, last: number, to: (format: RowFormat) => RowFormat): void {
    for (let rowIndex = first; rowIndex <= last; rowIndex++) {
      const before = this.format(rowIndex);
      const after = to(before);
      const isSame =
        before.height === after.height &&
        before.isHidden === after.isHidden &&
        before.styleIndex === after.styleIndex &&
        before.isHeightCustom === after.isHeightCustom;
      if (isSame) continue;
      this.formats.set(rowIndex, after);
      this.edits().noteRow(rowIndex);
    }
  }
}

/** Neighbouring indexes of an ascending list, drawn together. */
export function spansOf(indexes: readonly number[]): IndexSpan[] {
  const spans: { first: number; last: number }[] = [];
  for (const index of indexes) {
    const current = spans.at(-1);
    if (current?.last === index - 1) current.last = index;
    else spans.push({ first: index, last: index });
  }
  return spans;
}
