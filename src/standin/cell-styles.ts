import type { CellRange } from "../core/grid/cell-range";
import { MAX_ROWS } from "../core/grid/cell-range";
import type { CellStyle, CellStyleChange } from "../workbook/styles/cell-style";
import type { Worksheet } from "../workbook/worksheet";
import { requireAllowed } from "./access";
import { HostError } from "./host-error";
import type { HostSession } from "./host-session";
import { cellCount, intersection } from "./range-geometry";
import type { Json } from "./wire-message";

interface OnCells {
  readonly sheet: Worksheet;
  readonly ranges: readonly CellRange[];
}

/** A format property over many cells: its value where all agree, null where they differ, as Excel answers. */
export function readUniform(self: OnCells, session: HostSession, pick: (style: CellStyle) => Json): Json {
  let found: { readonly value: Json } | undefined;
  for (const styleIndex of styleIndexes(self)) {
    const value = pick(session.workbook.styles.style(styleIndex));
    if (found && found.value !== value) return null;
    found = { value };
  }
  return found?.value ?? null;
}

/** Changes the style of every cell, keeping what the change does not name. */
export function changeStyles(self: OnCells, session: HostSession, change: CellStyleChange): void {
  requireAllowed(session, self.sheet, "formatCells");
  const deriver = session.workbook.styles.deriver(change);
  const derive = (base: number): number => {
    const derived = deriver(base);
    if (derived >= session.limits.cellFormats) throw new HostError("GeneralException");
    return derived;
  };
  for (const range of self.ranges) {
    const cells = range.rowCount === MAX_ROWS ? styleColumns(self.sheet, range, derive) : range;
    if (cells) styleCells(self.sheet, cells, session, derive);
  }
  session.changed(self.sheet);
}

/** Whole columns are styled as columns; gives the cells within that have a style of their own. */
function styleColumns(sheet: Worksheet, range: CellRange, derive: (base: number) => number): CellRange | undefined {
  const used = sheet.cells.usedRange(false);
  const cells = used && intersection(used, range);
  for (let column = range.columnIndex; column < range.columnIndex + range.columnCount; column++) {
    sheet.columns.setStyleIndex(column, column, derive(sheet.columns.styleIndex(column)));
  }
  return cells;
}

function styleCells(sheet: Worksheet, range: CellRange, session: HostSession, derive: (base: number) => number): void {
  if (cellCount(range) > session.limits.cellsPerOperation) throw new HostError("OperationCellsExceedLimit");
  for (let row = range.rowIndex; row < range.rowIndex + range.rowCount; row++) {
    for (let column = range.columnIndex; column < range.columnIndex + range.columnCount; column++) {
      const before = sheet.cells.styleIndex(row, column);
      const after = derive(before);
      if (after !== before) sheet.cells.setStyleIndex(row, column, after);
    }
  }
}

/** Up to this many cells are looked at one by one, before the used range is asked for, which costs more. */
const CELLS_WALKED = 2_000_000;

/** The distinct styles of the cells. Cells beyond the used range are looked at once, since they are all alike. */
function* styleIndexes({ sheet, ranges }: OnCells): Generator<number> {
  const seen = new Set<number>();
  const isLarge = ranges.some((range) => cellCount(range) > CELLS_WALKED);
  const used = isLarge ? sheet.cells.usedRange(false) : undefined;
  for (const range of ranges) {
    const looked = isLarge ? used && intersection(used, range) : range;
    if (!looked || cellCount(looked) < cellCount(range)) {
      const beyond = sheet.cells.styleIndex(
        range.rowIndex + range.rowCount - 1,
        range.columnIndex + range.columnCount - 1,
      );
      if (!seen.has(beyond)) yield beyond;
      seen.add(beyond);
    }
    if (!looked) continue;
    for (const styleIndex of sheet.cells.stylesIn(looked)) {
      if (seen.has(styleIndex)) continue;
      seen.add(styleIndex);
      yield styleIndex;
    }
  }
}
