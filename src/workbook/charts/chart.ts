import type { CellRange } from "../../core/grid/cell-range";
import { WorkbookError } from "../workbook-error";
import { xmlNumber } from "../xml/xml-values";
import type { XmlElement } from "../xml/xml-element";
import type { ChartLook } from "./chart-look";

/** What a chart needs of the sheet that it lies on. */
export interface ChartHost {
  read(): ChartLook | undefined;
  write(look: ChartLook): void;
}

/** One chart that lies over cells of a sheet. */
export class Chart {
  /** @param anchor its place in the sheet's drawing */
  constructor(
    readonly anchor: XmlElement,
    readonly partName: string,
    private readonly host: ChartHost,
  ) {}

  get name(): string {
    return this.properties().attribute("name") ?? "";
  }

  set name(name: string) {
    this.properties().setAttribute("name", name);
  }

  /** What screen readers say of it; null for none. */
  get altText(): string | null {
    return this.properties().attribute("descr") ?? null;
  }

  set altText(text: string | null) {
    this.properties().setAttribute("descr", text ?? undefined);
  }

  /** The cells that it covers, wholly or in part. */
  get place(): CellRange {
    const from = cornerOf(this.anchor.find("from"));
    const to = cornerOf(this.anchor.find("to"));
    const rowEnd = to.row + (to.isWithinRow ? 1 : 0);
    const columnEnd = to.column + (to.isWithinColumn ? 1 : 0);
    return {
      rowIndex: from.row,
      columnIndex: from.column,
      rowCount: Math.max(1, rowEnd - from.row),
      columnCount: Math.max(1, columnEnd - from.column),
    };
  }

  /** Lays it exactly over these cells; it moves and grows with them. */
  set place({ rowIndex, columnIndex, rowCount, columnCount }: CellRange) {
    setCorner(this.anchor.find("from"), rowIndex, columnIndex);
    setCorner(this.anchor.find("to"), rowIndex + rowCount, columnIndex + columnCount);
  }

  /** What it shows; undefined where it is of a kind that is only kept. */
  get look(): ChartLook | undefined {
    return this.host.read();
  }

  /** Draws it anew with a part of its look changed. @throws WorkbookError `invalid-edit` for a kind that is only kept. */
  change(change: Partial<ChartLook>): void {
    const { look } = this;
    if (!look) {
      throw new WorkbookError(
        "invalid-edit",
        `The chart “${this.name}” is of a kind that cannot be changed here.`,
        "Change it in Excel.",
      );
    }
    this.host.write({ ...look, ...change });
  }

  private properties(): XmlElement {
    const frame = this.anchor.find("graphicFrame")?.find("nvGraphicFramePr")?.find("cNvPr");
    if (frame) return frame;
    throw new WorkbookError("damaged", "A chart of this workbook has no name.", "Let Excel repair the workbook.");
  }
}

interface Corner {
  readonly row: number;
  readonly column: number;
  readonly isWithinRow: boolean;
  readonly isWithinColumn: boolean;
}

function cornerOf(element: XmlElement | undefined): Corner {
  const number = (local: string): number => xmlNumber(element?.find(local)?.text, 0);
  return {
    row: number("row"),
    column: number("col"),
    isWithinRow: number("rowOff") > 0,
    isWithinColumn: number("colOff") > 0,
  };
}

function setCorner(element: XmlElement | undefined, row: number, column: number): void {
  element?.find("col")?.setText(String(column));
  element?.find("colOff")?.setText("0");
  element?.find("row")?.setText(String(row));
  element?.find("rowOff")?.setText("0");
}
