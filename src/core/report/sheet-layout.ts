import type { CellRange, CellRef } from "../grid/cell-range";
import type { CellValue } from "../grid/cell-value";
import { cutText } from "./cut-text";
import type { CellStyle, GeneratedCell, GeneratedChart, GeneratedTable, OwnPlace } from "./generated-sheet";

/** A table of our sheet before it has a place. */
export interface TablePlan {
  readonly name: string;
  readonly altText: string;
  readonly headers: readonly string[];
  /** At least one row, each as long as `headers`. */
  readonly rows: readonly (readonly GeneratedCell[])[];
  readonly filterButtons?: boolean;
}

/** A chart of the last columns of the table that was added last. */
export type ChartPlan = Omit<GeneratedChart, "source" | "place"> & {
  /** The column of the categories; those of the series follow it. */
  readonly firstColumn: number;
  /** Columns that the chart covers, beside the table. */
  readonly columns: { readonly first: number; readonly last: number };
};

/** A chart is not drawn lower than this many rows: its title, legend and axis want their room. */
const CHART_ROWS = 10;

/** Collects the rows of a generated sheet from the top down. */
export class SheetLayout {
  readonly rows: (readonly (GeneratedCell | null)[])[] = [];
  readonly tables: GeneratedTable[] = [];
  readonly charts: GeneratedChart[] = [];
  /** 0-based rows of the sections' headings, by heading. */
  readonly sections = new Map<string, number>();

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
    this.sections.set(text, this.nextRow);
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

  /** Lays a chart beside the last table, and leaves room below the table where the chart is taller. */
  addChart({ firstColumn, columns, ...chart }: ChartPlan): void {
    const table = this.tables.at(-1)?.range;
    if (!table) return;
    const rowCount = Math.max(table.rowCount, CHART_ROWS);
    this.charts.push({
      ...chart,
      source: { ...table, columnIndex: firstColumn, columnCount: chart.seriesColors.length + 1 },
      place: {
        rowIndex: table.rowIndex,
        columnIndex: columns.first,
        rowCount,
        columnCount: columns.last - columns.first + 1,
      },
    });
    while (this.nextRow < table.rowIndex + rowCount) this.add();
  }

  /** The cells of one column in the body of a table; none where there is no such table. */
  columnOf(tableName: string, first: number, last = first): CellRange[] {
    const range = this.tables.find((table) => table.name === tableName)?.range;
    if (!range || first >= range.columnCount) return [];
    return [
      {
        rowIndex: range.rowIndex + 1,
        columnIndex: first,
        rowCount: range.rowCount - 1,
        columnCount: Math.min(last, range.columnCount - 1) - first + 1,
      },
    ];
  }
}

/** A cell of text, cut to what can be read in a row. */
export function textCell(text: string, style: CellStyle, link?: CellRef | OwnPlace): GeneratedCell {
  return cell(cutText(text), style, link);
}

export function numberCell(value: number, style: CellStyle, link?: CellRef | OwnPlace): GeneratedCell {
  return cell(value, style, link);
}

function cell(value: CellValue, style: CellStyle, link?: CellRef | OwnPlace): GeneratedCell {
  return link ? { value, style, link } : { value, style };
}
