import { cellAddress, rangeAddress } from "../core/grid/a1";
import type { CellRange } from "../core/grid/cell-range";
import type { ExcelHost } from "../standin/excel-host";
import { HostError } from "../standin/host-error";
import { CellTyping } from "./cell-typing";
import { describeSheet } from "./describe-sheet";
import { editText } from "./edit-text";
import { findLinkTarget, type LinkTarget } from "./find-link-target";
import { buildAxes } from "./grid/build-axes";
import type { GridPosition } from "./grid/move-in-grid";
import { SheetGrid } from "./grid/sheet-grid";
import { SheetLook } from "./grid/sheet-look";
import { TextMeasure } from "./grid/text-measure";
import { requireElement } from "./require-element";
import { SheetTabs } from "./sheet-tabs";

/** The add-in changes a workbook in many small steps; they are drawn together. */
const REDRAW_PAUSE_MILLISECONDS = 60;
/** The grid grows when the active cell comes this near to its end. */
const GROW_WITHIN = 10;
/** What Excel's "access denied" comes to here, where no workbook is open read-only. */
const PROTECTED = "This sheet is protected, so the cell cannot be changed. Unprotect the sheet in Excel first.";

/** The workbook in sight: name box, cell content, grid, sheet tabs and status bar over one open workbook. */
export class WorkbookView {
  private readonly frame = requireElement("sheet-panel", HTMLElement);
  private readonly nameBox = requireElement("name-box", HTMLInputElement);
  private readonly content = requireElement("cell-content", HTMLElement);
  private readonly statusBar = requireElement("status-bar", HTMLElement);
  private readonly announcement = requireElement("announcement", HTMLElement);
  private readonly measure = new TextMeasure();
  private readonly grid: SheetGrid;
  private readonly typing: CellTyping;
  private readonly tabs: SheetTabs;
  private look: SheetLook;
  private stopListening: () => void;
  private redrawTimer: number | undefined;
  /** What was said last; it stays in the status bar until the user moves on. */
  private said: string | null = null;
  /** The change that the host tells of is a selection that the user made in the grid, which is drawn already. */
  private isSelecting = false;

  constructor(private host: ExcelHost) {
    this.grid = new SheetGrid(this.measure, {
      selected: (position, range) => {
        this.takeSelection(position, range);
      },
      editWanted: (position, typed) => {
        this.edit(position, typed);
      },
      clearWanted: (range) => {
        this.typing.clear(this.host, this.look.sheet, range);
      },
      linkFollowed: (position) => {
        this.follow(position);
      },
      sheetWanted: (direction) => {
        this.tabs.step(this.host.activeSheet, direction);
      },
    });
    this.frame.prepend(this.grid.element);
    this.typing = new CellTyping(this.frame, {
      attempt: (change) => {
        this.tryTo(change);
      },
      changed: () => {
        this.redraw();
      },
      ended: (exit) => {
        this.grid.element.focus();
        if (exit !== null) this.grid.move(exit);
      },
    });
    this.tabs = new SheetTabs(requireElement("sheet-tabs", HTMLElement), this.frame.id, (sheet) => {
      this.tryTo(() => {
        this.host.activate(sheet);
      });
      this.redraw();
    });
    this.nameBox.addEventListener("keydown", (event) => {
      if (event.key === "Enter") this.goToTypedAddress();
      else if (event.key === "Escape") this.showActiveCell();
    });
    this.nameBox.addEventListener("blur", () => {
      this.showActiveCell();
    });
    this.look = this.createLook();
    this.stopListening = this.listen();
    this.drawSheet();
    window.addEventListener("resize", () => {
      this.redraw();
    });
  }

  /** Shows another workbook in place of the one in sight. */
  open(host: ExcelHost): void {
    this.typing.finish();
    this.stopListening();
    this.said = null;
    this.host = host;
    this.stopListening = this.listen();
    this.drawSheet();
  }

  /** Gives the cells the focus. */
  focus(): void {
    this.grid.element.focus();
  }

  /** Says a sentence in the status bar and to screen readers. */
  say(sentence: string): void {
    this.announcement.textContent = sentence;
    this.said = sentence;
    this.showStatus();
  }

  private listen(): () => void {
    return this.host.onChanged(() => {
      if (this.isSelecting) return;
      window.clearTimeout(this.redrawTimer);
      this.redrawTimer = window.setTimeout(() => {
        this.redraw();
      }, REDRAW_PAUSE_MILLISECONDS);
    });
  }

  private createLook(): SheetLook {
    const sheet = this.host.activeSheet;
    return new SheetLook(this.host.workbook, sheet, (rowIndex, columnIndex) =>
      this.typing.isUncomputed(sheet, rowIndex, columnIndex),
    );
  }

  /** Draws the sheet as it is now and, where somebody else moved the selection, says where it is. */
  private redraw(): void {
    window.clearTimeout(this.redrawTimer);
    const earlier = this.look.sheet;
    const movedTo = this.host.activeSheet.view.selection;
    const isMoved = earlier !== this.host.activeSheet || rangeAddress(movedTo) !== rangeAddress(this.grid.selection);
    this.drawSheet();
    if (!isMoved) return;
    const { rowIndex, columnIndex } = this.grid.activePosition;
    const text = this.look.cell(rowIndex, columnIndex).formatted.text;
    this.announcement.textContent = `${this.look.sheet.name}, ${cellAddress(rowIndex, columnIndex)}: ${text || "empty"}.`;
  }

  private drawSheet(): void {
    const { workbook, activeSheet: sheet } = this.host;
    this.look = this.createLook();
    const { selection } = sheet.view;
    this.tabs.show(workbook.worksheets, sheet);
    this.frame.setAttribute("aria-labelledby", `sheet-tab-${sheet.id}`);
    this.showStatus();
    this.grid.show({ look: this.look, ...buildAxes(workbook, sheet, this.measure, selection, this.grid.room) });
    if (rangeAddress(selection) !== rangeAddress(this.grid.selection)) this.grid.select(selection);
    this.showActiveCell();
  }

  private showActiveCell(): void {
    const { rowIndex, columnIndex } = this.grid.activePosition;
    this.nameBox.value = cellAddress(rowIndex, columnIndex);
    this.content.textContent = this.textToEdit(this.grid.activePosition);
  }

  private showStatus(): void {
    const sentences = describeSheet(this.host.workbook, this.look);
    const parts = sentences.map((sentence) => createPart("span", sentence));
    if (this.said !== null) parts.unshift(createPart("strong", this.said));
    this.statusBar.replaceChildren(...parts);
  }

  private takeSelection(position: GridPosition, range: CellRange): void {
    const { look, grid } = this;
    this.isSelecting = true;
    this.host.select(look.sheet, range);
    this.isSelecting = false;
    this.said = null;
    this.showActiveCell();
    this.showStatus();
    if (grid.isNearEnd(position, GROW_WITHIN)) {
      const axes = buildAxes(this.host.workbook, look.sheet, this.measure, position, grid.room);
      grid.show({ look, ...axes });
    }
  }

  private textToEdit({ rowIndex, columnIndex }: GridPosition): string {
    const { value, formula, style, formatted } = this.look.cell(rowIndex, columnIndex);
    return editText(value, formula, style.numberFormat, formatted);
  }

  private edit(position: GridPosition, typed: string | null): void {
    const element = this.grid.activeElement();
    if (!element) return;
    this.typing.edit(this.host, this.look.sheet, position, element, this.textToEdit(position), typed);
  }

  private follow({ rowIndex, columnIndex }: GridPosition): void {
    const { link } = this.look.cell(rowIndex, columnIndex);
    if (!link) return;
    if (link.location === null || link.address !== null) {
      this.say(
        `This link leads to ${link.address ?? "nowhere"}. The workbench does not open addresses outside the workbook.`,
      );
      return;
    }
    const target = findLinkTarget(this.host.workbook, link.location, this.look.sheet);
    if (target) this.goTo(target);
    else this.say(`This link leads to ${link.location}, which is not in this workbook.`);
  }

  private goToTypedAddress(): void {
    const typed = this.nameBox.value;
    const target = findLinkTarget(this.host.workbook, typed, this.look.sheet);
    if (target) this.goTo(target);
    else this.say(`There is no cell or name “${typed}” in this workbook. Type an address such as C12.`);
  }

  private goTo({ sheet, range }: LinkTarget): void {
    this.tryTo(() => {
      this.host.select(sheet, range);
    });
    this.redraw();
    this.grid.element.focus();
  }

  /** Does what the user asked for; where Excel would refuse, says so. */
  private tryTo(action: () => void): void {
    try {
      action();
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      this.say(error.code === "AccessDenied" ? PROTECTED : error.message);
    }
  }
}

function createPart(tag: "span" | "strong", text: string): HTMLElement {
  const part = document.createElement(tag);
  part.textContent = text;
  return part;
}
