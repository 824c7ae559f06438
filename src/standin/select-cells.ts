import type { CellRange } from "../core/grid/cell-range";
import type { Worksheet } from "../workbook/worksheet";
import { requireInFront } from "./access";
import { HostError } from "./host-error";
import type { HostSession } from "./host-session";
import { localAddress } from "./range-address";

/** `Range.select`: shows the sheet and selects the cells. A hidden sheet cannot be shown this way. */
export function selectCells(sheet: Worksheet, range: CellRange, session: HostSession): void {
  requireInFront(session);
  activateSheet(sheet, session);
  sheet.view.select(range);
  session.events.fire("SelectionChanged", sheet.id, { address: localAddress(range) });
  session.changed(sheet);
}

/** `Worksheet.activate`: makes the sheet the one that the user sees. */
export function activateSheet(sheet: Worksheet, session: HostSession): void {
  requireInFront(session);
  if (sheet.visibility !== "visible") throw new HostError("GeneralException");
  const previous = session.activeSheet;
  if (previous.id === sheet.id) return;
  session.activeSheet = sheet;
  session.workbook.activate(sheet);
  session.events.fire("Deactivated", previous.id, {});
  session.events.fire("Activated", sheet.id, {});
  session.changed(sheet);
}
