import { cellAddress, parseAddress, rangeAddress } from "../../core/grid/a1";
import type { CellRange } from "../../core/grid/cell-range";
import type { SheetCells } from "../cells/sheet-cells";
import { WorkbookError } from "../workbook-error";
import { decodeEscapedCharacters, encodeEscapedCharacters } from "../xml/escaped-characters";
import { childOrder, insertInOrder } from "../xml/ordered-child";
import { isXmlTrue, xmlFlag, xmlNumber } from "../xml/xml-values";
import type { XmlElement } from "../xml/xml-element";
import { readAutoFilter } from "./auto-filter";

/** How Excel paints a table, e.g. `{ name: "TableStyleMedium2", showRowStripes: true, … }`. */
export interface TableStyle {
  readonly name: string | null;
  readonly showRowStripes: boolean;
  readonly showColumnStripes: boolean;
  readonly showFirstColumn: boolean;
  readonly showLastColumn: boolean;
}

const TABLE_ORDER = childOrder("autoFilter", "sortState", "tableColumns", "tableStyleInfo", "extLst");

/** A real Excel table (ListObject) of one sheet. */
export class Table {
  /** @param root the `table` element, which is read and changed in place */
  constructor(
    readonly partName: string,
    private readonly root: XmlElement,
    private readonly cells: () => SheetCells,
    private readonly refuseName: (name: string) => string | undefined,
  ) {}

  /** The number that the file gives it, unique in the workbook, as text; stable while the workbook is open. */
  get id(): string {
    return this.root.attribute("id") ?? "";
  }

  get name(): string {
    return decodeEscapedCharacters(this.root.attribute("displayName") ?? this.root.attribute("name") ?? "");
  }

  /** @throws WorkbookError `invalid-edit` for a taken or invalid name */
  set name(name: string) {
    const refusal = name.toLowerCase() === this.name.toLowerCase() ? undefined : this.refuseName(name);
    if (refusal !== undefined) throw invalid(refusal, "Choose another name.");
    this.root.setAttribute("name", name);
    this.root.setAttribute("displayName", name);
  }

  /** With header row and totals row where there are any. */
  get range(): CellRange {
    return (
      parseAddress(this.root.attribute("ref") ?? "") ?? { rowIndex: 0, columnIndex: 0, rowCount: 1, columnCount: 1 }
    );
  }

  get hasHeaderRow(): boolean {
    return xmlNumber(this.root.attribute("headerRowCount"), 1) > 0;
  }

  get hasTotalsRow(): boolean {
    return xmlNumber(this.root.attribute("totalsRowCount"), 0) > 0;
  }

  columnNames(): readonly string[] {
    return this.columns().map((column) => decodeEscapedCharacters(column.attribute("name") ?? ""));
  }

  get style(): TableStyle {
    const info = this.root.find("tableStyleInfo");
    return {
      name: info?.attribute("name") ?? null,
      showRowStripes: isXmlTrue(info?.attribute("showRowStripes")),
      showColumnStripes: isXmlTrue(info?.attribute("showColumnStripes")),
      showFirstColumn: isXmlTrue(info?.attribute("showFirstColumn")),
      showLastColumn: isXmlTrue(info?.attribute("showLastColumn")),
    };
  }

  setStyle(change: Partial<TableStyle>): void {
    const style = { ...this.style, ...change };
    let info = this.root.find("tableStyleInfo");
    if (!info) insertInOrder(this.root, (info = this.root.create("tableStyleInfo")), TABLE_ORDER);
    info.setAttribute("name", style.name ?? undefined);
    info.setAttribute("showFirstColumn", style.showFirstColumn ? "1" : "0");
    info.setAttribute("showLastColumn", style.showLastColumn ? "1" : "0");
    info.setAttribute("showRowStripes", style.showRowStripes ? "1" : "0");
    info.setAttribute("showColumnStripes", style.showColumnStripes ? "1" : "0");
  }

  /** Whether the header row carries filter buttons. */
  get hasFilterButtons(): boolean {
    return this.root.find("autoFilter") !== undefined;
  }

  set hasFilterButtons(value: boolean) {
    if (value === this.hasFilterButtons) return;
    const present = this.root.find("autoFilter");
    if (present) this.root.remove(present);
    else insertInOrder(this.root, this.root.create("autoFilter", { ref: this.filterAddress() }), TABLE_ORDER);
  }

  /** Whether a filter criterion is set now. */
  get isFiltered(): boolean {
    return readAutoFilter(this.root)?.isFiltered ?? false;
  }

  /** New range with the same first row; column names are taken from the header cells. @throws WorkbookError `invalid-edit`. */
  resize(range: CellRange): void {
    const least = (this.hasHeaderRow ? 1 : 0) + (this.hasTotalsRow ? 1 : 0) + 1;
    if (range.rowIndex !== this.range.rowIndex || range.rowCount < least) {
      throw invalid(
        `Table “${this.name}” cannot be resized to ${rangeAddress(range)}.`,
        "Keep its header in the same row and leave at least one row below it.",
      );
    }
    this.root.setAttribute("ref", rangeAddress(range));
    this.root.find("autoFilter")?.setAttribute("ref", this.filterAddress());
    this.refreshColumnNames();
  }

  /**
   * Makes the table's column names and its header cells agree, as Excel insists: names are the cells' texts; an empty
   * or doubled one gets a name of its own, which is written into its cell.
   */
  refreshColumnNames(): void {
    const { range } = this;
    const container = this.requireColumns();
    const taken = new Set<string>();
    for (let offset = 0; offset < range.columnCount; offset++) {
      const present = this.columns()[offset];
      const column = present ?? this.appendColumn(container);
      const header = this.hasHeaderRow ? String(this.cells().value(range.rowIndex, range.columnIndex + offset)) : "";
      const name = uniqueName(header, offset, taken);
      taken.add(name.toLowerCase());
      if (decodeEscapedCharacters(column.attribute("name") ?? "") !== name) {
        column.setAttribute("name", encodeColumnName(name));
      }
      // Also turns a number into the text that a header must be.
      if (this.hasHeaderRow) this.cells().setValue(range.rowIndex, range.columnIndex + offset, name);
    }
    for (const extra of this.columns().slice(range.columnCount)) container.remove(extra);
    container.setAttribute("count", String(range.columnCount));
  }

  private requireColumns(): XmlElement {
    let container = this.root.find("tableColumns");
    if (!container) insertInOrder(this.root, (container = this.root.create("tableColumns")), TABLE_ORDER);
    return container;
  }

  private appendColumn(container: XmlElement): XmlElement {
    const highest = this.columns().reduce((id, column) => Math.max(id, xmlNumber(column.attribute("id"), 0)), 0);
    const column = container.create("tableColumn", { id: String(highest + 1) });
    container.append(column);
    return column;
  }

  private columns(): XmlElement[] {
    return this.root.find("tableColumns")?.elements("tableColumn") ?? [];
  }

  /** The filter covers header and body, not the totals. */
  private filterAddress(): string {
    const { range } = this;
    return rangeAddress({ ...range, rowCount: range.rowCount - (this.hasTotalsRow ? 1 : 0) });
  }
}

/** The source of a new table's part; columns follow by `refreshColumnNames`. */
export function tableSource(
  id: number,
  name: string,
  range: CellRange,
  style: TableStyle,
  hasFilterButtons: boolean,
  mainNamespace: string,
): string {
  const address =
    range.rowCount === 1
      ? `${rangeAddress(range)}:${cellAddress(range.rowIndex + 1, range.columnIndex)}`
      : rangeAddress(range);
  const styleName = style.name === null ? "" : ` name="${style.name}"`;
  const flag = (value: boolean): string => xmlFlag(value) ?? "0";
  return (
    `<table xmlns="${mainNamespace}" id="${id}" name="${name}" displayName="${name}" ref="${address}" totalsRowShown="0">` +
    (hasFilterButtons ? `<autoFilter ref="${address}"/>` : "") +
    `<tableColumns count="0"></tableColumns>` +
    `<tableStyleInfo${styleName} showFirstColumn="${flag(style.showFirstColumn)}" showLastColumn="${flag(style.showLastColumn)}"` +
    ` showRowStripes="${flag(style.showRowStripes)}" showColumnStripes="${flag(style.showColumnStripes)}"/></table>`
  );
}

function uniqueName(header: string, offset: number, taken: ReadonlySet<string>): string {
  const wanted = header === "" ? `Column${offset + 1}` : header;
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}${number}`;
  return name;
}

/** Line breaks in column names are escaped in Excel's own way, not in XML's. */
function encodeColumnName(name: string): string {
  return encodeEscapedCharacters(name).replaceAll("\r", "_x000d_").replaceAll("\n", "_x000a_");
}

function invalid(message: string, hint: string): WorkbookError {
  return new WorkbookError("invalid-edit", message, hint);
}
