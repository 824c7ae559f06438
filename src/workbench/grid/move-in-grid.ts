import type { CellRange } from "../../core/grid/cell-range";
import type { GridAxis } from "./grid-axis";

/** A cell of the sheet in sight; both 0-based. */
export interface GridPosition {
  readonly rowIndex: number;
  readonly columnIndex: number;
}

/** What moving has to know of the sheet. */
export interface GridSurface {
  readonly rows: GridAxis;
  readonly columns: GridAxis;
  /** The range around everything that is filled in; undefined for an empty sheet. */
  readonly used: CellRange | undefined;
  /** Pixels of the scrolled rows in sight. */
  readonly pageHeight: number;
  isFilled(position: GridPosition): boolean;
  /** The merged area that the cell belongs to, or undefined. */
  mergeAt(position: GridPosition): CellRange | undefined;
}

/** A key with whether Ctrl (or Command) is held. */
export interface GridKey {
  readonly key: string;
  readonly withControl: boolean;
}

const ARROWS: Readonly<Record<string, readonly [rows: 1 | 0 | -1, columns: 1 | 0 | -1]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Where a key leads from a cell, as Excel's keys do; undefined for keys that do not move. */
export function moveInGrid(surface: GridSurface, from: GridPosition, key: GridKey): GridPosition | undefined {
  const arrow = ARROWS[key.key];
  if (arrow) return key.withControl ? jump(surface, from, arrow) : step(surface, from, arrow);
  switch (key.key) {
    case "Home":
      return {
        rowIndex: key.withControl ? firstOf(surface.rows) : from.rowIndex,
        columnIndex: firstOf(surface.columns),
      };
    case "End":
      return key.withControl ? lastUsed(surface) : { ...from, columnIndex: lastFilledColumn(surface, from) };
    case "PageUp":
    case "PageDown":
      return key.withControl ? undefined : turnPage(surface, from, key.key === "PageDown" ? 1 : -1);
    default:
      return undefined;
  }
}

type Direction = readonly [rows: 1 | 0 | -1, columns: 1 | 0 | -1];

/** One visible cell on; a merged area counts as one. */
function step(surface: GridSurface, from: GridPosition, [rows, columns]: Direction): GridPosition {
  const merge = surface.mergeAt(from);
  const edge = merge
    ? {
        rowIndex: rows > 0 ? merge.rowIndex + merge.rowCount - 1 : from.rowIndex,
        columnIndex: columns > 0 ? merge.columnIndex + merge.columnCount - 1 : from.columnIndex,
      }
    : from;
  const next = {
    rowIndex: rows === 0 ? edge.rowIndex : surface.rows.step(edge.rowIndex, rows),
    columnIndex: columns === 0 ? edge.columnIndex : surface.columns.step(edge.columnIndex, columns),
  };
  const target = surface.mergeAt(next);
  return target && target !== merge ? { rowIndex: target.rowIndex, columnIndex: target.columnIndex } : next;
}

/** To the last filled cell of a stretch, or to the first one of the next; to the edge of the used range where none is left. */
function jump(surface: GridSurface, from: GridPosition, direction: Direction): GridPosition {
  const limit = lastUsed(surface);
  const staysFilled = surface.isFilled(from) && surface.isFilled(step(surface, from, direction));
  for (let position = from; ;) {
    const next = step(surface, position, direction);
    const stuck = next.rowIndex === position.rowIndex && next.columnIndex === position.columnIndex;
    const beyond =
      (direction[0] > 0 && next.rowIndex > limit.rowIndex) ||
      (direction[1] > 0 && next.columnIndex > limit.columnIndex);
    if (stuck || beyond) return position;
    if (surface.isFilled(next) !== staysFilled) return staysFilled ? position : next;
    position = next;
  }
}

function turnPage(surface: GridSurface, from: GridPosition, direction: 1 | -1): GridPosition {
  const target = surface.rows.indexAt(
    Math.max(0, surface.rows.offsetOf(from.rowIndex) + direction * surface.pageHeight),
  );
  return { ...from, rowIndex: target === from.rowIndex ? surface.rows.step(target, direction) : target };
}

function firstOf(axis: GridAxis): number {
  return axis.isHidden(0) ? axis.step(0, 1) : 0;
}

function lastUsed({ used }: GridSurface): GridPosition {
  if (!used) return { rowIndex: 0, columnIndex: 0 };
  return { rowIndex: used.rowIndex + used.rowCount - 1, columnIndex: used.columnIndex + used.columnCount - 1 };
}

function lastFilledColumn(surface: GridSurface, from: GridPosition): number {
  for (let column = lastUsed(surface).columnIndex; column > 0; column -= 1) {
    if (surface.isFilled({ ...from, columnIndex: column }) && !surface.columns.isHidden(column)) return column;
  }
  return from.columnIndex;
}
