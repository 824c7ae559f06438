import type { CellRange } from "../core/grid/cell-range";
import { isErrorValue, type CellValue } from "../core/grid/cell-value";
import type { Worksheet } from "../workbook/worksheet";
import { requireAllowed, requireWritableCells } from "./access";
import { announceEdit } from "./announce-edit";
import { HostError } from "./host-error";
import type { HostSession } from "./host-session";
import { cellCount, isUnbounded } from "./range-geometry";
import { readTypedText, type TypedContent } from "./typed-text";
import type { Json } from "./wire-message";

/** `Range.values`; null for whole rows and columns, as Excel answers for unbounded ranges. */
export function readCellValues(sheet: Worksheet, range: CellRange, session: HostSession): Json {
  if (!isReadable(range, session)) return null;
  const values = sheet.cells.readValues();
  return mapRows(range, (rowIndex) => {
    const row = values[rowIndex] ?? [];
    const cells: CellValue[] = row.slice(range.columnIndex, range.columnIndex + range.columnCount);
    while (cells.length < range.columnCount) cells.push("");
    return cells;
  });
}

/** Any other matrix over the cells, e.g. formulas or number formats; null for unbounded ranges. */
export function readCellMatrix(
  range: CellRange,
  session: HostSession,
  read: (rowIndex: number, columnIndex: number) => Json,
): Json {
  if (!isReadable(range, session)) return null;
  return mapRows(range, (rowIndex) =>
    Array.from({ length: range.columnCount }, (_, column) => read(rowIndex, range.columnIndex + column)),
  );
}

/** `Range.valueTypes` of one value. */
export function valueType(value: CellValue): string {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return isErrorValue(value) ? "Error" : "String";
}

/**
 * Writes `Range.values` or `Range.formulas`: one value for all cells, or a matrix of the range's own shape in which null
 * leaves a cell as it is. Strings are read as if they were typed.
 */
export function writeCellContents(sheet: Worksheet, range: CellRange, contents: Json, session: HostSession): void {
  requireWritableCells(session, sheet, [range]);
  requireOperationSize(range, session);
  const before = cellCount(range) === 1 ? sheet.cells.value(range.rowIndex, range.columnIndex) : undefined;
  forEachCell(range, contents, (rowIndex, columnIndex, content) => {
    if (content !== null) writeCell(sheet, rowIndex, columnIndex, content, session);
  });
  announceEdit(session, sheet, range, before);
}

/** Writes `Range.numberFormat`: one code for all cells, or a matrix of the range's own shape. */
export function writeNumberFormats(sheet: Worksheet, range: CellRange, formats: Json, session: HostSession): void {
  requireAllowed(session, sheet, "formatCells");
  requireOperationSize(range, session);
  const { styles } = session.workbook;
  const derivers = new Map<string, (base: number) => number>();
  const derive = (base: number, numberFormat: string): number => {
    let deriver = derivers.get(numberFormat);
    if (!deriver) derivers.set(numberFormat, (deriver = styles.deriver({ numberFormat })));
    return deriver(base);
  };
  forEachCell(range, formats, (rowIndex, columnIndex, numberFormat) => {
    if (numberFormat === null) return;
    if (typeof numberFormat !== "string") throw new HostError("InvalidArgument");
    const base = sheet.cells.styleIndex(rowIndex, columnIndex);
    if (styles.numberFormat(base) !== numberFormat) {
      sheet.cells.setStyleIndex(rowIndex, columnIndex, derive(base, numberFormat));
    }
  });
  session.changed(sheet);
}

/** Puts one content into one cell, as typing does. */
export function writeCell(
  sheet: Worksheet,
  rowIndex: number,
  columnIndex: number,
  content: Json,
  session: HostSession,
): void {
  const { styles, dateSystem } = session.workbook;
  const style = sheet.cells.styleIndex(rowIndex, columnIndex);
  const typed = readContent(content, styles.numberFormat(style), dateSystem, session.limits.cellText);
  if (typed.kind === "formula") {
    if (typed.formula.length > session.limits.formulaText) throw new HostError("FormulaLengthExceedsLimit");
    sheet.cells.setFormula(rowIndex, columnIndex, typed.formula, 0);
    return;
  }
  sheet.cells.setValue(rowIndex, columnIndex, typed.value);
  if (typed.numberFormat !== undefined && styles.numberFormat(style) === "General") {
    sheet.cells.setStyleIndex(rowIndex, columnIndex, styles.derive(style, { numberFormat: typed.numberFormat }));
  }
}

function readContent(content: Json, cellFormat: string, dateSystem: 1900 | 1904, longest: number): TypedContent {
  if (typeof content === "number" || typeof content === "boolean") return { kind: "value", value: content };
  if (typeof content !== "string") throw new HostError("InvalidArgument");
  if (content.replace(/^'/u, "").length > longest) throw new HostError("InvalidArgument");
  return readTypedText(content, cellFormat, dateSystem);
}

function forEachCell(
  range: CellRange,
  contents: Json,
  visit: (rowIndex: number, columnIndex: number, content: Json) => void,
): void {
  const rows = Array.isArray(contents) ? (contents as readonly Json[]) : null;
  if (rows && !hasShapeOf(range, rows)) {
    throw new HostError(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  for (let row = 0; row < range.rowCount; row++) {
    const cells = rows ? (rows[row] as readonly Json[]) : null;
    for (let column = 0; column < range.columnCount; column++) {
      visit(range.rowIndex + row, range.columnIndex + column, cells ? (cells[column] ?? null) : contents);
    }
  }
}

function hasShapeOf(range: CellRange, rows: readonly Json[]): boolean {
  return rows.length === range.rowCount && rows.every((row) => Array.isArray(row) && row.length === range.columnCount);
}

function mapRows(range: CellRange, readRow: (rowIndex: number) => Json): Json {
  return Array.from({ length: range.rowCount }, (_, row) => readRow(range.rowIndex + row));
}

function isReadable(range: CellRange, session: HostSession): boolean {
  if (isUnbounded(range)) return false;
  if (cellCount(range) <= session.limits.cellsPerRead) return true;
  if (session.limits.largerRead === "error") throw new HostError("RangeExceedsLimit");
  return false;
}

function requireOperationSize(range: CellRange, session: HostSession): void {
  if (cellCount(range) > session.limits.cellsPerOperation) throw new HostError("OperationCellsExceedLimit");
}
