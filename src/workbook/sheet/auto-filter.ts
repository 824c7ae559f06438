import { parseAddress } from "../../core/grid/a1";
import type { CellRange } from "../../core/grid/cell-range";
import type { XmlElement } from "../xml/xml-element";

/** A filter over a range of the sheet, as it stands in the file. */
export interface AutoFilter {
  readonly range: CellRange;
  /** Whether a criterion is set, so that rows may be hidden by it. */
  readonly isFiltered: boolean;
}

/** The filter of a `worksheet` or `table` element, or undefined. */
export function readAutoFilter(parent: XmlElement): AutoFilter | undefined {
  const filter = parent.find("autoFilter");
  const range = parseAddress(filter?.attribute("ref") ?? "");
  if (!filter || !range) return undefined;
  // A column element without a criterion only says that the button is hidden.
  const isFiltered = filter
    .elements("filterColumn")
    .some((column) => column.elements().some((child) => child.local !== "extLst"));
  return { range, isFiltered };
}
