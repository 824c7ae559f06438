import { rangeAddress } from "../core/grid/a1";
import type { CellRange } from "../core/grid/cell-range";

/** Characters of one address list; Excel refuses above 8,192. */
const MAX_ADDRESS = 8000;

/** The ranges as address lists for `Worksheet.getRanges`, in order, as few as Excel's limit allows. */
export function areaAddresses(ranges: readonly CellRange[]): string[] {
  const lists: string[] = [];
  let list = "";
  for (const range of ranges) {
    const address = rangeAddress(range);
    if (list !== "" && list.length + 1 + address.length > MAX_ADDRESS) {
      lists.push(list);
      list = "";
    }
    list += list === "" ? address : `,${address}`;
  }
  return list === "" ? lists : [...lists, list];
}
