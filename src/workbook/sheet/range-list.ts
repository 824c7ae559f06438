import { parseAddress, rangeAddress } from "../../core/grid/a1";
import type { CellRange } from "../../core/grid/cell-range";

/** Ranges of a `sqref` attribute, which are set apart by spaces; what is no address is left out. */
export function parseRangeList(sqref: string | undefined): CellRange[] {
  const parts = (sqref ?? "").split(/\s+/).filter((part) => part !== "");
  return parts.map(parseAddress).filter((range) => range !== undefined);
}

/** A `sqref` attribute of these ranges. */
export function rangeListSource(ranges: readonly CellRange[]): string {
  return ranges.map(rangeAddress).join(" ");
}

/** Whether the inner range lies wholly within the outer one. */
export function rangeCovers(outer: CellRange, inner: CellRange): boolean {
  return (
    inner.rowIndex >= outer.rowIndex &&
    inner.columnIndex >= outer.columnIndex &&
    inner.rowIndex + inner.rowCount <= outer.rowIndex + outer.rowCount &&
    inner.columnIndex + inner.columnCount <= outer.columnIndex + outer.columnCount
  );
}
