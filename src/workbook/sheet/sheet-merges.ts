import { parseAddress, rangeAddress } from "../../core/grid/a1";
import { rangesIntersect, type CellRange } from "../../core/grid/cell-range";
import { WorkbookError } from "../workbook-error";
import { requireChild } from "../xml/ordered-child";
import type { XmlElement } from "../xml/xml-element";
import { WORKSHEET_ORDER } from "./worksheet-order";

/** Merged areas of one sheet. */
export class SheetMerges {
  constructor(private readonly root: () => XmlElement) {}

  list(): readonly CellRange[] {
    return this.elements()
      .map(rangeOf)
      .filter((range) => range !== undefined);
  }

  /** @throws WorkbookError `invalid-edit` where it overlaps another merged area. */
  add(range: CellRange): void {
    const other = this.list().find((merged) => rangesIntersect(merged, range));
    if (other) {
      throw new WorkbookError(
        "invalid-edit",
        `Merging ${rangeAddress(range)} would overlap the merged cells ${rangeAddress(other)}.`,
        "Split those first.",
      );
    }
    const container = requireChild(this.root(), "mergeCells", WORKSHEET_ORDER);
    container.append(container.create("mergeCell", { ref: rangeAddress(range) }));
    container.setAttribute("count", String(container.elements().length));
  }

  /** Splits every merged area that shares a cell with the range; gives how many. */
  removeWithin(range: CellRange): number {
    const container = this.root().find("mergeCells");
    const hit = this.elements().filter((element) => {
      const merged = rangeOf(element);
      return merged !== undefined && rangesIntersect(merged, range);
    });
    if (!container || hit.length === 0) return 0;
    const gone = new Set(hit);
    container.removeWhere((element) => gone.has(element));
    container.setAttribute("count", String(container.elements().length));
    this.root().removeIfEmptied(container);
    return hit.length;
  }

  private elements(): XmlElement[] {
    return this.root().find("mergeCells")?.elements("mergeCell") ?? [];
  }
}

function rangeOf(element: XmlElement): CellRange | undefined {
  return parseAddress(element.attribute("ref") ?? "");
}
