import type { Worksheet } from "../workbook/worksheet";

/** The tabs of the visible sheets: one tab stop, arrow keys move and switch at once, as Excel's tabs show their sheet. */
export class SheetTabs {
  private sheets: readonly Worksheet[] = [];

  constructor(
    private readonly element: HTMLElement,
    private readonly panelId: string,
    private readonly chosen: (sheet: Worksheet) => void,
  ) {
    element.addEventListener("keydown", (event) => {
      this.handleKey(event);
    });
  }

  /** Draws the tabs anew; a tab that had the focus hands it to the active one. */
  show(sheets: readonly Worksheet[], active: Worksheet | undefined): void {
    const hadFocus = this.element.contains(document.activeElement);
    this.sheets = sheets.filter((sheet) => sheet.visibility === "visible");
    this.element.replaceChildren(...this.sheets.map((sheet) => this.createTab(sheet, sheet === active)));
    const activeTab = this.element.querySelector<HTMLElement>('[aria-selected="true"]');
    activeTab?.scrollIntoView({ block: "nearest", inline: "nearest" });
    if (hadFocus) activeTab?.focus();
  }

  /** Switches to the next or previous visible sheet; stays where there is none. */
  step(from: Worksheet | undefined, direction: 1 | -1): void {
    const next = this.sheets[(from ? this.sheets.indexOf(from) : -1) + direction];
    if (next) this.chosen(next);
  }

  private createTab(sheet: Worksheet, isActive: boolean): HTMLElement {
    const tab = document.createElement("button");
    tab.type = "button";
    tab.className = "sheet-tab";
    tab.role = "tab";
    tab.id = `sheet-tab-${sheet.id}`;
    tab.textContent = sheet.name;
    tab.ariaSelected = String(isActive);
    tab.tabIndex = isActive ? 0 : -1;
    tab.setAttribute("aria-controls", this.panelId);
    if (sheet.tabColor !== null) tab.style.boxShadow = `inset 0 -3px 0 ${sheet.tabColor}`;
    tab.addEventListener("click", () => {
      this.chosen(sheet);
    });
    return tab;
  }

  private handleKey(event: KeyboardEvent): void {
    const active = this.sheets.findIndex((sheet) => document.activeElement?.id === `sheet-tab-${sheet.id}`);
    const target = { ArrowLeft: active - 1, ArrowRight: active + 1, Home: 0, End: this.sheets.length - 1 }[event.key];
    const sheet = target === undefined ? undefined : this.sheets[target];
    if (!sheet) return;
    event.preventDefault();
    this.chosen(sheet);
  }
}
