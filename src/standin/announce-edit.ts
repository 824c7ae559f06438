import type { CellRange } from "../core/grid/cell-range";
import type { CellValue } from "../core/grid/cell-value";
import type { Worksheet } from "../workbook/worksheet";
import type { HostSession } from "./host-session";
import { cellCount } from "./range-geometry";
import { localAddress } from "./range-address";
import type { JsonObject } from "./wire-message";

/**
 * Fires the change event of an edit that was made, and lets the page around the host repaint. For one cell the event
 * tells the value before and after, as Excel does.
 */
export function announceEdit(
  session: HostSession,
  sheet: Worksheet,
  range: CellRange,
  before: CellValue | undefined,
): void {
  if (session.events.isHeard("DataChanged", sheet.id)) {
    session.events.fire("DataChanged", sheet.id, {
      address: localAddress(range),
      changeType: "RangeEdited",
      source: session.source,
      triggerSource: session.trigger,
      shiftDirection: "None",
      ...(before === undefined || cellCount(range) !== 1 ? {} : detailsOf(sheet, range, before)),
    });
  }
  session.changed(sheet);
}

function detailsOf(sheet: Worksheet, range: CellRange, before: CellValue): JsonObject {
  const after = sheet.cells.value(range.rowIndex, range.columnIndex);
  return {
    valueBefore: before,
    valueAfter: after,
    valueTypeBefore: changeType(before),
    valueTypeAfter: changeType(after),
  };
}

function changeType(value: CellValue): string {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}
