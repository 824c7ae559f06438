import { cellAddress } from "../core/grid/a1";
import type { CellRange } from "../core/grid/cell-range";
import type { ExcelHost } from "../standin/excel-host";
import type { Worksheet } from "../workbook/worksheet";
import { CellEditor, type EditExit } from "./grid/cell-editor";
import type { GridPosition } from "./grid/move-in-grid";

/** What typing leads to. */
export interface TypingEvents {
  /** Runs a change of the workbook; tells the user where Excel would refuse it. */
  readonly attempt: (change: () => void) => void;
  /** Something was typed or cleared, so the sheet has to be drawn anew. */
  readonly changed: () => void;
  /** The edit is over and the focus belongs to the grid again; null leaves the active cell where it is. */
  readonly ended: (exit: EditExit) => void;
}

/** The user's own edits; each fires the change event that the add-in listens to. */
export class CellTyping {
  private readonly editor: CellEditor;
  /** Cells with formulas that were typed here: nobody has calculated them. */
  private readonly uncomputed = new WeakMap<Worksheet, Set<string>>();

  constructor(
    frame: HTMLElement,
    private readonly events: TypingEvents,
  ) {
    this.editor = new CellEditor(frame);
  }

  /** Takes an edit that is under way, as clicking elsewhere does. */
  finish(): void {
    this.editor.commit(null);
  }

  isUncomputed(sheet: Worksheet, rowIndex: number, columnIndex: number): boolean {
    return this.uncomputed.get(sheet)?.has(cellAddress(rowIndex, columnIndex)) ?? false;
  }

  /** Opens the field over the cell's element. `typed` replaces what stands in the cell; null edits it. */
  edit(
    host: ExcelHost,
    sheet: Worksheet,
    position: GridPosition,
    element: HTMLElement,
    standing: string,
    typed: string | null,
  ): void {
    host.beginCellEdit();
    const end = (exit: EditExit, hasFocus: boolean): void => {
      host.endCellEdit();
      if (hasFocus) this.events.ended(exit);
    };
    this.editor.open(element, typed ?? standing, `Edit ${cellAddress(position.rowIndex, position.columnIndex)}`, {
      committed: (text, exit) => {
        if (text !== standing) this.type(host, sheet, position, text);
        end(exit, exit !== null);
      },
      cancelled: () => {
        end(null, true);
      },
    });
  }

  /** Empties the filled cells of the range and leaves their formats. */
  clear(host: ExcelHost, sheet: Worksheet, range: CellRange): void {
    const { cells } = sheet;
    for (let rowIndex = range.rowIndex; rowIndex < range.rowIndex + range.rowCount; rowIndex += 1) {
      for (let columnIndex = range.columnIndex; columnIndex < range.columnIndex + range.columnCount; columnIndex += 1) {
        const isFilled =
          cells.value(rowIndex, columnIndex) !== "" || cells.formula(rowIndex, columnIndex) !== undefined;
        if (isFilled) this.type(host, sheet, { rowIndex, columnIndex }, "");
      }
    }
  }

  private type(host: ExcelHost, sheet: Worksheet, position: GridPosition, text: string): void {
    const { rowIndex, columnIndex } = position;
    this.events.attempt(() => {
      host.typeInCell(sheet, rowIndex, columnIndex, text);
      const address = cellAddress(rowIndex, columnIndex);
      const uncomputed = this.uncomputed.get(sheet) ?? new Set();
      this.uncomputed.set(sheet, uncomputed);
      if (sheet.cells.formula(rowIndex, columnIndex) === undefined) uncomputed.delete(address);
      else uncomputed.add(address);
    });
    this.events.changed();
  }
}
