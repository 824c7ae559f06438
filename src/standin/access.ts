import type { CellRange } from "../core/grid/cell-range";
import type { ProtectionOptions } from "../workbook/sheet/sheet-protection";
import type { Worksheet } from "../workbook/worksheet";
import { HostError } from "./host-error";
import type { HostSession } from "./host-session";
import { cellCount } from "./range-geometry";

/** Above this many cells a protected range counts as locked without looking at each. */
const CELLS_LOOKED_AT = 100_000;

/** Refuses any write while the workbook is open read-only. */
export function requireWritableWorkbook(session: HostSession): void {
  if (session.isReadOnly) throw new HostError("AccessDenied");
}

/** Refuses writes to locked cells of a protected sheet; unlocked cells may be written. */
export function requireWritableCells(session: HostSession, sheet: Worksheet, ranges: readonly CellRange[]): void {
  requireWritableWorkbook(session);
  if (isGuarded(session, sheet) && ranges.some((range) => hasLockedCell(session, sheet, range))) {
    throw new HostError("AccessDenied");
  }
}

/** Refuses what the Protect Sheet dialog would have to allow, e.g. "formatCells" for fills and conditional formats. */
export function requireAllowed(session: HostSession, sheet: Worksheet, option: keyof ProtectionOptions): void {
  requireWritableWorkbook(session);
  if (isGuarded(session, sheet) && !sheet.protection.options[option]) throw new HostError("AccessDenied");
}

/** Refuses what no option of a protected sheet allows: tables, freezing, page breaks. */
export function requireUnprotected(session: HostSession, sheet: Worksheet): void {
  requireWritableWorkbook(session);
  if (isGuarded(session, sheet)) throw new HostError("AccessDenied");
}

/** Refuses adding, removing, renaming, moving, hiding sheets while the workbook's structure is protected. */
export function requireOpenStructure(session: HostSession): void {
  requireWritableWorkbook(session);
  if (session.limits.protection && session.workbook.isStructureProtected) throw new HostError("AccessDenied");
}

/**
 * Refuses what Excel for Windows and Mac cannot do while another workbook is in front (learn.microsoft.com, "Troubleshoot
 * Excel add-ins", "API limitations when the active workbook switches"). The user's own clicks bring it to the front.
 */
export function requireInFront(
  session: HostSession,
  code: "GeneralException" | "InvalidSelection" = "GeneralException",
): void {
  if (!session.isInFront && session.trigger === "ThisLocalAddin") throw new HostError(code);
}

/** Refuses a change of cells that a filter holds together: a table over part of them, or a filtered table's own. */
export function requireUnfiltered(filter: { readonly isFiltered: boolean } | undefined): void {
  if (filter?.isFiltered === true) throw new HostError("FilteredRangeConflict");
}

function isGuarded(session: HostSession, sheet: Worksheet): boolean {
  return session.limits.protection && sheet.protection.isProtected;
}

function hasLockedCell(session: HostSession, sheet: Worksheet, range: CellRange): boolean {
  if (cellCount(range) > CELLS_LOOKED_AT) return true;
  for (let row = range.rowIndex; row < range.rowIndex + range.rowCount; row++) {
    for (let column = range.columnIndex; column < range.columnIndex + range.columnCount; column++) {
      if (session.workbook.styles.style(sheet.cells.styleIndex(row, column)).protection.locked) return true;
    }
  }
  return false;
}
