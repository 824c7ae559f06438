import { columnLetters, parseColumnLetters } from "../../core/grid/a1";
import { MAX_COLUMNS, MAX_ROWS } from "../../core/grid/cell-range";

/**
 * Pieces of a formula that must not be looked into (texts, quoted sheet names, structured references in brackets), or
 * a cell reference that stands alone: not part of a longer name, not a function's name.
 */
const PIECES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|(?<![\p{L}\p{N}_.$])(\$?)([A-Za-z]{1,3})(\$?)([1-9][0-9]{0,6})(?![\p{L}\p{N}_.(!])/gu;
const COLUMNS_OR_ROWS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|(?<![\p{L}\p{N}_.$:])(\$?)([A-Za-z]{1,3}|[1-9][0-9]{0,6}):(\$?)([A-Za-z]{1,3}|[1-9][0-9]{0,6})(?![\p{L}\p{N}_.(!:])/gu;

/**
 * A formula as it reads when its cell is copied so many rows down and columns to the right: relative references move,
 * absolute ones stay, what leaves the grid becomes #REF!.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const cells = formula.replace(
    PIECES,
    (piece: string, columnLock?: string, letters?: string, rowLock?: string, digits?: string) => {
      if (letters === undefined || columnLock === undefined || rowLock === undefined || digits === undefined)
        return piece;
      const column = movedColumn(letters, columnLock === "$" ? 0 : columns);
      const row = movedRow(digits, rowLock === "$" ? 0 : rows);
      if (column === "outside" || row === "outside") return "#REF!";
      return column === undefined || row === undefined ? piece : `${columnLock}${column}${rowLock}${row}`;
    },
  );
  return cells.replace(
    COLUMNS_OR_ROWS,
    (piece: string, lock1?: string, first?: string, lock2?: string, second?: string) => {
      if (first === undefined || lock1 === undefined || lock2 === undefined || second === undefined) return piece;
      const isRows = /[0-9]/.test(first);
      if (isRows !== /[0-9]/.test(second)) return piece;
      const move = isRows ? movedRow : movedColumn;
      const distance = isRows ? rows : columns;
      const from = move(first, lock1 === "$" ? 0 : distance);
      const to = move(second, lock2 === "$" ? 0 : distance);
      if (from === "outside" || to === "outside") return "#REF!";
      return from === undefined || to === undefined ? piece : `${lock1}${from}:${lock2}${to}`;
    },
  );
}

function movedColumn(letters: string, by: number): string | undefined {
  const columnIndex = parseColumnLetters(letters);
  if (columnIndex === undefined) return undefined;
  if (by === 0) return letters;
  const moved = columnIndex + by;
  return moved >= 0 && moved < MAX_COLUMNS ? columnLetters(moved) : "outside";
}

function movedRow(digits: string, by: number): string | undefined {
  const moved = Number(digits) + by;
  if (Number(digits) > MAX_ROWS) return undefined;
  return moved >= 1 && moved <= MAX_ROWS ? String(moved) : "outside";
}
