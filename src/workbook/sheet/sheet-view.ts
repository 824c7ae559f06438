import { cellAddress, parseAddress, rangeAddress } from "../../core/grid/a1";
import { rangeOfCell, type CellRange } from "../../core/grid/cell-range";
import { childOrder, insertInOrder, requireChild } from "../xml/ordered-child";
import { isXmlTrue, xmlNumber } from "../xml/xml-values";
import type { XmlElement } from "../xml/xml-element";
import { WORKSHEET_ORDER } from "./worksheet-order";

const VIEW_ORDER = childOrder("pane", "selection", "pivotSelection", "extLst");

/** How the sheet's window shows it. */
export class SheetView {
  constructor(private readonly root: () => XmlElement) {}

  /** Rows and columns that stay in sight; zeros for none. */
  get frozen(): { readonly rows: number; readonly columns: number } {
    const pane = this.element()?.find("pane");
    // A split that is not frozen scrolls, and is measured in twentieths of a point.
    if (!pane || !["frozen", "frozenSplit"].includes(pane.attribute("state") ?? "")) return { rows: 0, columns: 0 };
    return { rows: xmlNumber(pane.attribute("ySplit"), 0), columns: xmlNumber(pane.attribute("xSplit"), 0) };
  }

  freeze(rows: number, columns: number): void {
    const { frozen, selection } = this;
    if (frozen.rows === rows && frozen.columns === columns) return;
    const view = this.requireElement();
    view.removeWhere((child) => child.local === "pane" || child.local === "selection");
    if (rows > 0 || columns > 0) {
      const activePane = rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight";
      const pane = view.create("pane", {
        xSplit: columns > 0 ? String(columns) : undefined,
        ySplit: rows > 0 ? String(rows) : undefined,
        topLeftCell: cellAddress(rows, columns),
        activePane,
        state: "frozen",
      });
      insertInOrder(view, pane, VIEW_ORDER);
    }
    this.select(selection);
  }

  get showGridlines(): boolean {
    return isXmlTrue(this.element()?.attribute("showGridLines"), true);
  }

  set showGridlines(value: boolean) {
    this.requireElement().setAttribute("showGridLines", value ? undefined : "0");
  }

  /** Percent. */
  get zoom(): number {
    return xmlNumber(this.element()?.attribute("zoomScale"), 100);
  }

  set zoom(percent: number) {
    this.requireElement().setAttribute("zoomScale", percent === 100 ? undefined : String(percent));
  }

  /** The first selected range; A1 unless the file says another. */
  get selection(): CellRange {
    const view = this.element();
    const activePane = view?.find("pane")?.attribute("activePane");
    const selections = view?.elements("selection") ?? [];
    const active = selections.find((selection) => selection.attribute("pane") === activePane) ?? selections[0];
    const first = (active?.attribute("sqref") ?? "A1").split(/\s+/)[0] ?? "A1";
    return parseAddress(first) ?? { rowIndex: 0, columnIndex: 0, rowCount: 1, columnCount: 1 };
  }

  select(range: CellRange): void {
    const view = this.requireElement();
    const activePane = view.find("pane")?.attribute("activePane");
    let selection = view.elements("selection").find((candidate) => candidate.attribute("pane") === activePane);
    const isFirstCell = rangeAddress(range) === "A1";
    if (!selection) {
      if (isFirstCell && activePane === undefined) return;
      selection = view.create("selection", { pane: activePane });
      insertInOrder(view, selection, VIEW_ORDER);
    }
    selection.setAttribute("activeCell", isFirstCell ? undefined : rangeAddress(rangeOfCell(range)));
    selection.setAttribute("sqref", isFirstCell ? undefined : rangeAddress(range));
  }

  /** Whether the sheet is among the selected tabs. */
  get isTabSelected(): boolean {
    return isXmlTrue(this.element()?.attribute("tabSelected"));
  }

  set isTabSelected(value: boolean) {
    if (value !== this.isTabSelected) this.requireElement().setAttribute("tabSelected", value ? "1" : undefined);
  }

  private element(): XmlElement | undefined {
    return this.root().find("sheetViews")?.find("sheetView");
  }

  private requireElement(): XmlElement {
    const present = this.element();
    if (present) return present;
    const views = requireChild(this.root(), "sheetViews", WORKSHEET_ORDER);
    const view = views.create("sheetView", { workbookViewId: "0" });
    views.append(view);
    return view;
  }
}
