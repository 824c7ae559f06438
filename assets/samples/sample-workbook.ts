import type { CellValue } from "../../src/core/grid/cell-value";

/** How a sample's cell looks; the writer turns each into one style. */
export type SampleLook = "title" | "note" | "header" | "body" | "wrapped" | "date" | "percent" | "team";

/** A plain value looks like "body"; a date is written as its ISO text and stored as Excel's serial number. */
export type SampleCell = CellValue | { readonly value: CellValue; readonly look: SampleLook };

export interface SampleSheet {
  readonly name: string;
  /** From A1, row by row. */
  readonly rows: readonly (readonly SampleCell[])[];
  /** In characters, from column A. */
  readonly widths: readonly number[];
  /** Rows from the top that stay in sight. */
  readonly frozenRows?: number;
  /** A1 addresses. */
  readonly merges?: readonly string[];
  /** 0-based. */
  readonly hiddenRows?: readonly number[];
  /** A real Excel table over this A1 address. */
  readonly table?: { readonly name: string; readonly address: string };
}

export interface SampleWorkbook {
  /** File name with its extension. */
  readonly file: string;
  readonly sheets: readonly SampleSheet[];
}

/** A row of header cells. */
export function headerRow(...texts: readonly string[]): readonly SampleCell[] {
  return texts.map((value) => ({ value, look: "header" }));
}

/** A date cell from its ISO text; `""` leaves the cell empty. */
export function dateCell(iso: string): SampleCell {
  return iso === "" ? "" : { value: iso, look: "date" };
}

/** A worksheet of plain text lines, as rosters carry them for instructions. */
export function textSheet(name: string, title: string, lines: readonly string[]): SampleSheet {
  return { name, rows: [[{ value: title, look: "title" }], ...lines.map((line) => [line])], widths: [90] };
}
