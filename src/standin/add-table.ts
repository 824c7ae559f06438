import type { CellRange } from "../core/grid/cell-range";
import type { Table } from "../workbook/sheet/table";
import type { Workbook } from "../workbook/workbook";
import type { Worksheet } from "../workbook/worksheet";
import { requireUnfiltered, requireUnprotected } from "./access";
import type { CallArguments } from "./call-arguments";
import { HostError } from "./host-error";
import type { HostSession } from "./host-session";
import { resolveAddress, resolveReference } from "./range-address";
import { intersection } from "./range-geometry";

/** `TableCollection.add(address, hasHeaders)`. Header cells that are empty or repeat another are given names, as in Excel. */
export function addTable(
  owner: Worksheet | null,
  args: CallArguments,
  session: HostSession,
): { readonly sheet: Worksheet; readonly table: Table } {
  const { sheet, range } = placeOf(owner, args, session);
  requireUnprotected(session, sheet);
  if (!args.flag(1, false)) {
    throw new HostError("NotImplemented", "The Excel stand-in does not add tables without a header row.");
  }
  requireRoomForTable(sheet, range);
  fillHeaders(sheet, range);
  const table = sheet.tables.add({
    name: freeTableName(session.workbook),
    range,
    style: { name: "TableStyleMedium2", showRowStripes: true },
  });
  session.changed(sheet);
  return { sheet, table };
}

/** Refuses a place for a table that another one, merged cells or a filtered range share. `own` is the table that moves there. */
export function requireRoomForTable(sheet: Worksheet, range: CellRange, own?: Table): void {
  const others = sheet.tables.list().filter((table) => table.id !== own?.id);
  const taken = [...others.map((table) => table.range), ...sheet.merges.list()];
  if (taken.some((other) => intersection(other, range) !== undefined)) throw new HostError("MergedRangeConflict");
  const { autoFilter } = sheet;
  if (autoFilter && intersection(autoFilter.range, range) !== undefined) requireUnfiltered(autoFilter);
}

function placeOf(
  owner: Worksheet | null,
  args: CallArguments,
  session: HostSession,
): { readonly sheet: Worksheet; readonly range: CellRange } {
  const given = args.find(0, "Range");
  if (given) {
    if (owner && owner.id !== given.sheet.id) throw new HostError("InvalidArgument");
    return given;
  }
  const address = args.text(0);
  const reference = resolveReference(address, session);
  const [range] = reference?.ranges ?? [];
  if (reference && range) return { sheet: reference.sheet, range };
  const sheet = owner ?? session.activeSheet;
  return { sheet, range: resolveAddress(address, sheet, session) };
}

function fillHeaders(sheet: Worksheet, range: CellRange): void {
  const taken = new Set<string>();
  for (let offset = 0; offset < range.columnCount; offset++) {
    const column = range.columnIndex + offset;
    const text = String(sheet.cells.value(range.rowIndex, column));
    let name = text === "" ? `Column${offset + 1}` : text;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${text}${number}`;
    taken.add(name.toLowerCase());
    if (sheet.cells.value(range.rowIndex, column) !== name) sheet.cells.setValue(range.rowIndex, column, name);
  }
}

function freeTableName(workbook: Workbook): string {
  let number = 1;
  while (!workbook.isTableNameFree(`Table${number}`)) number += 1;
  return `Table${number}`;
}
