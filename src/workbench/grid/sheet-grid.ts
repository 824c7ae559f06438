import { cellAddress } from "../../core/grid/a1";
import { rangeContains, rangeOfCell, type CellRange } from "../../core/grid/cell-range";
import { cellElementId } from "./cell-element";
import type { GridContent } from "./grid-content";
import { moveInGrid, type GridPosition, type GridSurface } from "./move-in-grid";
import { placeChildren } from "./place-children";
import { COLUMN_HEADER_HEIGHT, RowPainter, ROW_HEADER_WIDTH } from "./row-painter";
import type { TextMeasure } from "./text-measure";

/** What the user asked for with keys or pointer. */
export interface GridEvents {
  /** Another cell became the active one, by the user's own doing. */
  readonly selected: (position: GridPosition, range: CellRange) => void;
  /** To edit the cell; `typed` is the first character where typing began it, null to edit what stands there. */
  readonly editWanted: (position: GridPosition, typed: string | null) => void;
  readonly clearWanted: (range: CellRange) => void;
  readonly linkFollowed: (position: GridPosition) => void;
  /** Ctrl+Page Up or Ctrl+Page Down. */
  readonly sheetWanted: (direction: 1 | -1) => void;
}

const SPARE_ROWS = 8;
const SPARE_COLUMNS = 3;

/**
 * A sheet as `role="grid"` with real text: only what is in sight is in the page. It is one tab stop; the active cell is
 * told by `aria-activedescendant` and is always in the page, also when it is scrolled away.
 */
export class SheetGrid {
  readonly element = document.createElement("div");
  private readonly head = document.createElement("div");
  private readonly body = document.createElement("div");
  private painter: RowPainter | null = null;
  private readonly rowElements = new Map<number, HTMLElement>();
  private content: GridContent | null = null;
  private drawnColumns = "";
  private active: GridPosition = { rowIndex: 0, columnIndex: 0 };
  /** Where a range that grows with Shift began. */
  private anchor: GridPosition = this.active;
  private range: CellRange = rangeOfCell(this.active);

  constructor(
    private readonly measure: TextMeasure,
    private readonly events: GridEvents,
  ) {
    this.element.className = "grid";
    this.element.role = "grid";
    this.element.tabIndex = 0;
    this.element.ariaMultiSelectable = "true";
    this.head.className = "grid-head";
    this.body.className = "grid-body";
    this.head.role = "rowgroup";
    this.body.role = "rowgroup";
    this.element.append(this.head, this.body);
    this.element.addEventListener("scroll", () => {
      this.element.classList.toggle("is-scrolled-sideways", this.element.scrollLeft > 0);
      this.draw();
    });
    this.element.addEventListener("keydown", (event) => {
      this.handleKey(event);
    });
    this.element.addEventListener("mousedown", (event) => {
      this.handlePress(event);
    });
    this.element.addEventListener("dblclick", (event) => {
      if (this.positionOf(event.target)) this.events.editWanted(this.active, null);
    });
    new ResizeObserver(() => {
      this.draw();
    }).observe(this.element);
  }

  get activePosition(): GridPosition {
    return this.active;
  }

  /** Pixels in sight. */
  get room(): { readonly width: number; readonly height: number } {
    return { width: this.element.clientWidth, height: this.element.clientHeight };
  }

  get selection(): CellRange {
    return this.range;
  }

  /** Whether less than so many rows or columns of the grid lie behind the cell. */
  isNearEnd({ rowIndex, columnIndex }: GridPosition, within: number): boolean {
    if (!this.content) return false;
    const { rows, columns } = this.content;
    return rowIndex + within >= rows.count || columnIndex + within / 2 >= columns.count;
  }

  /** Moves the active cell as the key does. */
  move(key: string): void {
    const target = this.content && moveInGrid(this.surface(this.content), this.active, { key, withControl: false });
    if (target) this.moveTo(target, false);
  }

  /** Draws a sheet, or the same one after a change; selection and scrolling stay as far as the sheet reaches. */
  show(content: GridContent): void {
    const isOtherSheet = this.content?.look.sheet !== content.look.sheet;
    this.content = content;
    this.painter = new RowPainter(content, this.measure);
    this.element.ariaLabel = `Cells of ${content.look.sheet.name}`;
    this.element.ariaRowCount = String(content.rows.count + 1);
    this.element.ariaColCount = String(content.columns.count + 1);
    this.element.style.setProperty("--grid-width", `${ROW_HEADER_WIDTH + content.columns.length}px`);
    this.body.style.height = `${content.rows.length - content.rows.frozenLength}px`;
    this.forgetDrawn();
    if (isOtherSheet) this.element.scrollTo(0, 0);
    this.draw();
  }

  /** Makes a range the selection and its first cell the active one, and scrolls it into sight. */
  select(range: CellRange): void {
    this.active = { rowIndex: range.rowIndex, columnIndex: range.columnIndex };
    this.anchor = this.active;
    this.range = range;
    this.scrollIntoSight("scrollToCenter");
    this.draw();
  }

  /** The drawn element of the active cell. */
  activeElement(): HTMLElement | null {
    return this.element.querySelector(`#${cellElementId(this.active.rowIndex, this.active.columnIndex)}`);
  }

  private handleKey(event: KeyboardEvent): void {
    if (!this.content || event.altKey) return;
    const withControl = event.ctrlKey || event.metaKey;
    if (withControl && (event.key === "PageUp" || event.key === "PageDown")) {
      event.preventDefault();
      this.events.sheetWanted(event.key === "PageDown" ? 1 : -1);
      return;
    }
    const target = moveInGrid(this.surface(this.content), this.active, { key: event.key, withControl });
    if (target) {
      event.preventDefault();
      this.moveTo(target, event.shiftKey);
    } else if (event.key === "Enter" && this.content.look.cell(this.active.rowIndex, this.active.columnIndex).link) {
      event.preventDefault();
      this.events.linkFollowed(this.active);
    } else if (event.key === "F2" || event.key === "Enter") {
      event.preventDefault();
      this.events.editWanted(this.active, null);
    } else if (event.key === "Delete" || event.key === "Backspace") {
      event.preventDefault();
      this.events.clearWanted(this.range);
    } else if (event.key.length === 1 && !withControl) {
      event.preventDefault();
      this.events.editWanted(this.active, event.key);
    }
  }

  private handlePress(event: MouseEvent): void {
    const position = this.positionOf(event.target);
    if (!position || event.button !== 0) return;
    this.moveTo(position, event.shiftKey);
    if (event.target instanceof Element && event.target.closest(".cell-link")) this.events.linkFollowed(position);
  }

  private positionOf(target: EventTarget | null): GridPosition | undefined {
    const cell = target instanceof Element ? target.closest<HTMLElement>(".cell") : null;
    if (!cell) return undefined;
    return { rowIndex: Number(cell.dataset.row), columnIndex: Number(cell.dataset.column) };
  }

  private moveTo(position: GridPosition, extend: boolean): void {
    this.active = position;
    if (!extend) this.anchor = position;
    this.range = {
      rowIndex: Math.min(this.anchor.rowIndex, position.rowIndex),
      columnIndex: Math.min(this.anchor.columnIndex, position.columnIndex),
      rowCount: Math.abs(this.anchor.rowIndex - position.rowIndex) + 1,
      columnCount: Math.abs(this.anchor.columnIndex - position.columnIndex) + 1,
    };
    this.scrollIntoSight("scrollToShow");
    this.draw();
    this.events.selected(this.active, this.range);
  }

  private scrollIntoSight(how: "scrollToShow" | "scrollToCenter"): void {
    if (!this.content) return;
    const { rows, columns } = this.content;
    const { scrollTop, scrollLeft, clientWidth, clientHeight } = this.element;
    const top = rows[how](this.active.rowIndex, scrollTop, clientHeight - COLUMN_HEADER_HEIGHT);
    const left = columns[how](this.active.columnIndex, scrollLeft, clientWidth - ROW_HEADER_WIDTH);
    if (top !== scrollTop || left !== scrollLeft) this.element.scrollTo(left, top);
  }

  private surface({ look, rows, columns }: GridContent): GridSurface {
    return {
      rows,
      columns,
      used: look.sheet.cells.usedRange(true),
      pageHeight: this.element.clientHeight - COLUMN_HEADER_HEIGHT - rows.frozenLength,
      isFilled: ({ rowIndex, columnIndex }) => look.sheet.cells.value(rowIndex, columnIndex) !== "",
      mergeAt: ({ rowIndex, columnIndex }) => look.merges.at(rowIndex, columnIndex)[0],
    };
  }

  private forgetDrawn(): void {
    this.rowElements.clear();
    this.drawnColumns = "";
    this.head.replaceChildren();
    this.body.replaceChildren();
  }

  private draw(): void {
    if (!this.content || !this.painter) return;
    const { rows, columns, look } = this.content;
    const { scrollTop, scrollLeft, clientWidth, clientHeight } = this.element;
    const shownRows = rows.windowAt(scrollTop, clientHeight - COLUMN_HEADER_HEIGHT, SPARE_ROWS);
    const shownColumns = columns.windowAt(scrollLeft, clientWidth - ROW_HEADER_WIDTH, SPARE_COLUMNS);
    const rowIndexes = rows.indexesInSight(shownRows, this.active.rowIndex);
    const columnIndexes = columns.indexesInSight(shownColumns, this.active.columnIndex);
    for (const merge of look.merges.onRows(shownRows.first, shownRows.last)) {
      rowIndexes.add(merge.rowIndex);
      columnIndexes.add(merge.columnIndex);
    }
    const sortedColumns = [...columnIndexes].sort((a, b) => a - b);
    if (sortedColumns.join() !== this.drawnColumns) {
      this.forgetDrawn();
      this.drawnColumns = sortedColumns.join();
    }
    const frozen: HTMLElement[] = [this.rowElement(this.painter, -1, sortedColumns)];
    const scrolled: HTMLElement[] = [];
    for (const rowIndex of [...rowIndexes].sort((a, b) => a - b)) {
      (rowIndex < rows.frozenCount ? frozen : scrolled).push(this.rowElement(this.painter, rowIndex, sortedColumns));
    }
    placeChildren(this.head, frozen);
    placeChildren(this.body, scrolled);
    for (const rowIndex of this.rowElements.keys()) {
      if (rowIndex >= 0 && !rowIndexes.has(rowIndex)) this.rowElements.delete(rowIndex);
    }
    this.drawSelection();
  }

  /** The element of a row, or of the column headers for -1. */
  private rowElement(painter: RowPainter, rowIndex: number, columnIndexes: readonly number[]): HTMLElement {
    const known = this.rowElements.get(rowIndex);
    if (known) return known;
    const element = rowIndex === -1 ? painter.createHeader(columnIndexes) : painter.createRow(rowIndex, columnIndexes);
    this.rowElements.set(rowIndex, element);
    return element;
  }

  private drawSelection(): void {
    for (const element of this.element.querySelectorAll<HTMLElement>(".cell, .grid-heading")) {
      const row = element.dataset.row === undefined ? null : Number(element.dataset.row);
      const column = element.dataset.column === undefined ? null : Number(element.dataset.column);
      const isSelected = rangeContains(this.range, row ?? this.range.rowIndex, column ?? this.range.columnIndex);
      const isCorner = row === null && column === null;
      element.classList.toggle("is-selected", isSelected && !isCorner);
      if (row === null || column === null) continue;
      element.ariaSelected = String(isSelected);
      element.classList.toggle("is-active", row === this.active.rowIndex && column === this.active.columnIndex);
    }
    const activeElement = this.activeElement();
    if (activeElement) this.element.setAttribute("aria-activedescendant", activeElement.id);
    else this.element.removeAttribute("aria-activedescendant");
    this.element.dataset.active = cellAddress(this.active.rowIndex, this.active.columnIndex);
  }
}
