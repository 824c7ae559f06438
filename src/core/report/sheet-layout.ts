import { cutText } from "./cut-text";
import type { CellRef } from "../grid/cell-range";
import type { CellValue } from "../grid/cell-value";
import type { CellStyle, GeneratedCell, GeneratedTable } from "./generated-sheet";

/** A table of our sheet before it has a place. */
export interface TablePlan {
  readonly name: string;
  readonly altText: string;
  readonly headers: readonly string[];
  /** At least one row, each as long as `headers`. */
  readonly rows: readonly (readonly GeneratedCell[])[];
  readonly filterButtons?: boolean;
}

/** Collects the rows of a generated sheet from the top down. */
export class SheetLayout {
  readonly rows: (readonly (GeneratedCell | null)[])[] = [];
  readonly tables: GeneratedTable[] = [];

  /** 0-based index of the row that comes next. */
  get nextRow(): number {
    return this.rows.length;
  }

  add(...cells: readonly (GeneratedCell | null)[]): void {
    this.rows.push(cells);
  }

  /** An empty row, then the section's heading. */
  addHeading(text: string): void {
    this.add();
    this.add(textCell(text, "heading"));
  }

  /** Gives the 0-based row of the header. A table without rows is left out. */
  addTable(plan: TablePlan): number {
    const rowIndex = this.nextRow;
    if (plan.rows.length === 0) return rowIndex;
    this.add(...plan.headers.map((header) => textCell(header, "table-header")));
    for (const row of plan.rows) this.rows.push(row);
    this.tables.push({
      name: plan.name,
      range: { rowIndex, columnIndex: 0, rowCount: plan.rows.length + 1, columnCount: plan.headers.length },
      filterButtons: plan.filterButtons ?? false,
      altText: plan.altText,
    });
    return rowIndex;
  }
}

/** A cell of text, cut to what can be read in a row. */
export function textCell(text: string, style: CellStyle, link?: CellRef): GeneratedCell {
  return cell(cutText(text), style, link);
}

export function numberCell(value: number, style: CellStyle, link?: CellRef): GeneratedCell {
  return cell(value, style, link);
}

function cell(value: CellValue, style: CellStyle, link?: CellRef): GeneratedCell {
  return link ? { value, style, link } : { value, style };
}
