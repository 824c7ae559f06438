import type { CellRange } from "../core/grid/cell-range";
import type { Worksheet } from "../workbook/worksheet";
import type { HostSession } from "./host-session";
import { clientName } from "./member-names";
import type { Json, JsonObject } from "./wire-message";

/** `Range.getCellProperties`: for each cell what was asked for, in plain structures. */
export function readCellProperties(sheet: Worksheet, range: CellRange, wanted: JsonObject, session: HostSession): Json {
  const Select = pathsOf(wanted, "");
  return Array.from({ length: range.rowCount }, (_, row) =>
    Array.from({ length: range.columnCount }, (__, column) => {
      const { rowIndex, columnIndex } = range;
      const cell = { rowIndex: rowIndex + row, columnIndex: columnIndex + column, rowCount: 1, columnCount: 1 };
      return withClientNames(session.query({ type: "Range", self: { sheet, range: cell } }, { Select }));
    }),
  );
}

/** `{ format: { font: { bold: true } } }` asks for "format/font/bold". */
function pathsOf(wanted: JsonObject, before: string): string[] {
  return Object.entries(wanted).flatMap(([name, value]) => {
    if (typeof value === "object" && value !== null) return pathsOf(value as JsonObject, `${before}${name}/`);
    return value === true ? [before + name] : [];
  });
}

/** Plain structures have the client's names, other than loaded objects. */
function withClientNames(value: Json): Json {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [clientName(name), withClientNames(inner)]));
}
