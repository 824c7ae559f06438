import { columnLetters } from "../core/grid/a1";
import type { CellRange } from "../core/grid/cell-range";
import type { Worksheet } from "../workbook/worksheet";
import { HostError } from "./host-error";
import type { Json, JsonObject } from "./wire-message";

/** Rows or columns of a sheet, as the workbook model hides and shows them. */
interface Hideable {
  isHidden(index: number): boolean;
  setHidden(first: number, last: number, hidden: boolean): void;
  hiddenSpans(): readonly { readonly first: number; readonly last: number }[];
}

/** `Range.rowHidden` or `columnHidden`: null where some are hidden and some are not. */
export function readSpanHidden(lines: Hideable, first: number, count: number): boolean | null {
  let hidden = 0;
  for (const span of lines.hiddenSpans()) {
    hidden += Math.max(0, Math.min(span.last, first + count - 1) - Math.max(span.first, first) + 1);
  }
  if (hidden === 0) return false;
  return hidden === count ? true : null;
}

export function writeSpanHidden(lines: Hideable, first: number, count: number, hidden: Json): void {
  if (typeof hidden !== "boolean") throw new HostError("InvalidArgument");
  lines.setHidden(first, first + count - 1, hidden);
}

/** `Range.getRowProperties`: one entry a row, of the properties asked for. */
export function readRowProperties(sheet: Worksheet, range: CellRange, wanted: JsonObject): Json {
  return Array.from({ length: range.rowCount }, (_, offset) => {
    const rowIndex = range.rowIndex + offset;
    return pick(wanted, {
      rowHidden: () => sheet.rows.isHidden(rowIndex),
      rowIndex: () => rowIndex,
      address: () => `${rowIndex + 1}:${rowIndex + 1}`,
    });
  });
}

/** `Range.getColumnProperties`: one entry a column, of the properties asked for. */
export function readColumnProperties(sheet: Worksheet, range: CellRange, wanted: JsonObject): Json {
  return Array.from({ length: range.columnCount }, (_, offset) => {
    const columnIndex = range.columnIndex + offset;
    const letters = columnLetters(columnIndex);
    return pick(wanted, {
      columnHidden: () => sheet.columns.isHidden(columnIndex),
      columnIndex: () => columnIndex,
      address: () => `${letters}:${letters}`,
    });
  });
}

function pick(wanted: JsonObject, readers: Readonly<Record<string, () => Json>>): JsonObject {
  const picked: Record<string, Json> = {};
  for (const [name, isWanted] of Object.entries(wanted)) {
    if (isWanted !== true) continue;
    const read = readers[name];
    if (!read)
      throw new HostError("NotImplemented", `The Excel stand-in does not support the row or column property ${name}.`);
    picked[name] = read();
  }
  return picked;
}
