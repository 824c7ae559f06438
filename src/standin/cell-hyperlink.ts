import type { CellRange } from "../core/grid/cell-range";
import type { Worksheet } from "../workbook/worksheet";
import { requireAllowed, requireWritableCells } from "./access";
import { announceEdit } from "./announce-edit";
import { writeCell } from "./cell-content";
import { HostError } from "./host-error";
import type { HostSession } from "./host-session";
import { cellCount } from "./range-geometry";
import type { Json, JsonObject } from "./wire-message";

/** `Range.hyperlink` of one cell; null where it has none, or where the range is larger. */
export function readHyperlink(sheet: Worksheet, range: CellRange): Json {
  if (cellCount(range) !== 1) return null;
  const link = sheet.hyperlinks.find(range.rowIndex, range.columnIndex);
  if (!link) return null;
  return {
    address: link.address,
    documentReference: link.location,
    screenTip: link.tooltip,
    textToDisplay: String(sheet.cells.value(range.rowIndex, range.columnIndex)),
  };
}

/**
 * Sets `Range.hyperlink`. Without `textToDisplay` a filled cell keeps its text and an empty one shows the target. As in
 * Excel the cell takes on the look of a link: what formats it otherwise must come after.
 */
export function writeHyperlink(sheet: Worksheet, range: CellRange, value: Json, session: HostSession): void {
  requireAllowed(session, sheet, "insertHyperlinks");
  requireWritableCells(session, sheet, [range]);
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new HostError("InvalidArgument");
  const link = value as JsonObject;
  const address = optionalText(link.address);
  const location = optionalText(link.documentReference);
  const tooltip = optionalText(link.screenTip);
  const text = optionalText(link.textToDisplay);
  if (address === undefined && location === undefined) throw new HostError("InvalidArgument");
  const isNew = sheet.hyperlinks.find(range.rowIndex, range.columnIndex) === undefined;
  if (isNew && sheet.hyperlinks.count >= session.limits.hyperlinks) throw new HostError("InvalidArgument");
  sheet.hyperlinks.set({
    range,
    ...(location === undefined ? {} : { location }),
    ...(address === undefined ? {} : { address }),
    ...(tooltip === undefined ? {} : { tooltip }),
  });
  showAsLink(sheet, range, text, text ?? location ?? address ?? "", session);
}

function showAsLink(
  sheet: Worksheet,
  range: CellRange,
  text: string | undefined,
  fallback: string,
  session: HostSession,
): void {
  const { styles } = session.workbook;
  const before = cellCount(range) === 1 ? sheet.cells.value(range.rowIndex, range.columnIndex) : undefined;
  for (let row = range.rowIndex; row < range.rowIndex + range.rowCount; row++) {
    for (let column = range.columnIndex; column < range.columnIndex + range.columnCount; column++) {
      const isEmpty = sheet.cells.value(row, column) === "";
      if (text !== undefined || isEmpty) writeCell(sheet, row, column, text ?? fallback, session);
      const look = { underline: "single" as const, color: styles.themeColor(10) };
      sheet.cells.setStyleIndex(row, column, styles.derive(sheet.cells.styleIndex(row, column), { font: look }));
    }
  }
  announceEdit(session, sheet, range, before);
}

function optionalText(value: Json | undefined): string | undefined {
  if (value === undefined || value === null || value === "") return undefined;
  if (typeof value !== "string") throw new HostError("InvalidArgument");
  return value;
}
