import { columnLetters } from "../../core/grid/a1";
import type { CellRange } from "../../core/grid/cell-range";
import { CELL_PADDING, createCellElement, INDENT, type CellSurroundings } from "./cell-element";
import type { GridContent } from "./grid-content";
import type { CellLook } from "./sheet-look";
import type { TextMeasure } from "./text-measure";

/** Pixels of the row numbers at the left, and of the column letters at the top. */
export const ROW_HEADER_WIDTH = 48;
export const COLUMN_HEADER_HEIGHT = 22;

/** How many empty neighbours a long text may run over. */
const OVERFLOW_REACH = 30;

/** Makes the elements of rows: their header and the cells of the columns in sight. */
export class RowPainter {
  private looks = new Map<string, CellLook>();

  constructor(
    private readonly content: GridContent,
    private readonly measure: TextMeasure,
  ) {}

  /** The column letters over the sheet. */
  createHeader(columnIndexes: readonly number[]): HTMLElement {
    const row = createRow(1, COLUMN_HEADER_HEIGHT);
    const corner = createHeading("columnheader", "grid-corner");
    const name = document.createElement("span");
    name.className = "visually-hidden";
    name.textContent = "Row";
    corner.append(name);
    row.append(corner);
    for (const columnIndex of columnIndexes) {
      const heading = createHeading("columnheader", "grid-column-heading");
      heading.textContent = columnLetters(columnIndex);
      heading.ariaColIndex = String(columnIndex + 2);
      heading.dataset.column = String(columnIndex);
      this.placeInColumns(heading, columnIndex, 1);
      row.append(heading);
    }
    return row;
  }

  createRow(rowIndex: number, columnIndexes: readonly number[]): HTMLElement {
    const { rows } = this.content;
    const row = createRow(rowIndex + 2, rows.lengthOf(rowIndex));
    if (rowIndex >= rows.frozenCount) row.style.top = `${rows.offsetOf(rowIndex) - rows.frozenLength}px`;
    if (rowIndex === rows.frozenCount - 1) row.classList.add("is-last-frozen-row");
    const heading = createHeading("rowheader", "grid-row-heading");
    heading.textContent = String(rowIndex + 1);
    heading.ariaColIndex = "1";
    heading.dataset.row = String(rowIndex);
    row.append(heading);
    for (const columnIndex of columnIndexes) {
      const cell = this.createCell(rowIndex, columnIndex);
      if (cell) row.append(cell);
    }
    return row;
  }

  /** The cell's element; undefined where a merged area covers it. */
  private createCell(rowIndex: number, columnIndex: number): HTMLElement | undefined {
    const { look, rows, columns } = this.content;
    const merge = look.merges.at(rowIndex, columnIndex)[0];
    if (merge && (merge.rowIndex !== rowIndex || merge.columnIndex !== columnIndex)) return undefined;
    const cellLook = this.lookAt(rowIndex, columnIndex);
    const around = this.surroundingsOf(cellLook, rowIndex, columnIndex, merge);
    const element = createCellElement(cellLook, rowIndex, columnIndex, around);
    this.placeInColumns(element, columnIndex, merge?.columnCount ?? 1);
    if (merge) {
      element.style.height = `${rows.lengthOf(rowIndex, merge.rowCount)}px`;
      element.classList.add("cell-merged");
      element.setAttribute("aria-colspan", String(merge.columnCount));
      element.setAttribute("aria-rowspan", String(merge.rowCount));
    }
    if (columnIndex + (merge?.columnCount ?? 1) === columns.frozenCount) element.classList.add("is-last-frozen-column");
    return element;
  }

  private surroundingsOf(
    cellLook: CellLook,
    rowIndex: number,
    columnIndex: number,
    merge: CellRange | undefined,
  ): CellSurroundings {
    const { look, rows, columns } = this.content;
    const lastRow = rowIndex + (merge?.rowCount ?? 1) - 1;
    const lastColumn = columnIndex + (merge?.columnCount ?? 1) - 1;
    const nextColumn = columns.step(lastColumn, 1);
    const nextRow = rows.step(lastRow, 1);
    const width = columns.lengthOf(columnIndex, merge?.columnCount ?? 1);
    const { text } = cellLook.formatted;
    const { font, alignment } = cellLook.style;
    const mayRunOver = text !== "" && typeof cellLook.value === "string" && !merge && !alignment.wrapText;
    const textWidth = text === "" ? 0 : this.measure.width(text, font) + alignment.indent * INDENT;
    const isTooWide = textWidth > width - 2 * CELL_PADDING;
    return {
      width,
      fontSize: this.measure.pointSize(font),
      right: nextColumn > lastColumn ? this.lookAt(rowIndex, nextColumn) : undefined,
      below: nextRow > lastRow ? this.lookAt(nextRow, columnIndex) : undefined,
      roomAfter: mayRunOver && isTooWide ? this.emptyRoom(rowIndex, columnIndex, 1) : 0,
      roomBefore: mayRunOver && isTooWide ? this.emptyRoom(rowIndex, columnIndex, -1) : 0,
      showGridlines: look.sheet.view.showGridlines,
      isNumberTooWide: textWidth > width - CELL_PADDING && typeof cellLook.value === "number",
    };
  }

  /** Pixels of the empty cells beside this one. Scrolled cells do not run into frozen ones. */
  private emptyRoom(rowIndex: number, columnIndex: number, direction: 1 | -1): number {
    const { look, columns } = this.content;
    const first = columnIndex < columns.frozenCount ? 0 : columns.frozenCount;
    let room = 0;
    for (let next = columnIndex + direction, count = 0; count < OVERFLOW_REACH; next += direction, count += 1) {
      if (next < first || next >= columns.count || !look.isEmpty(rowIndex, next)) break;
      room += columns.lengthOf(next);
    }
    return room;
  }

  private lookAt(rowIndex: number, columnIndex: number): CellLook {
    const key = `${rowIndex},${columnIndex}`;
    const known = this.looks.get(key);
    if (known) return known;
    const cellLook = this.content.look.cell(rowIndex, columnIndex);
    this.looks.set(key, cellLook);
    return cellLook;
  }

  private placeInColumns(element: HTMLElement, columnIndex: number, count: number): void {
    const { columns } = this.content;
    const left = ROW_HEADER_WIDTH + columns.offsetOf(columnIndex);
    element.style.width = `${columns.lengthOf(columnIndex, count)}px`;
    element.style.left = `${left}px`;
    if (columnIndex < columns.frozenCount) element.classList.add("is-frozen");
  }
}

function createRow(ariaRowIndex: number, height: number): HTMLElement {
  const row = document.createElement("div");
  row.className = "grid-row";
  row.role = "row";
  row.ariaRowIndex = String(ariaRowIndex);
  row.style.height = `${height}px`;
  return row;
}

function createHeading(role: "columnheader" | "rowheader", className: string): HTMLElement {
  const heading = document.createElement("div");
  heading.className = `grid-heading ${className}`;
  heading.role = role;
  return heading;
}
