import type { CellRef } from "../grid/cell-range";
import type { GeneratedCell, GeneratedSheet } from "./generated-sheet";
import { estimateRowHeights } from "./row-height";
import { SheetLayout, textCell } from "./sheet-layout";

/** A cell that leads to another file: an address relative to the portfolio's own. */
export interface FileLink extends Pick<CellRef, "rowIndex" | "columnIndex"> {
  readonly address: string;
}

/** A worksheet of a portfolio: a title, what it says in a sentence or two, and one table. */
export interface PortfolioSheet {
  readonly content: Omit<GeneratedSheet, "purpose">;
  readonly fileLinks: readonly FileLink[];
}

/** A column of the table: its header, its width in characters, and how it shows one entry. */
export interface PortfolioColumn<Row> {
  readonly header: string;
  readonly width: number;
  readonly cell: (row: Row) => GeneratedCell;
  /** Where the cell leads to another file; null for nowhere. */
  readonly address?: (row: Row) => string | null;
}

/** What a sheet of a portfolio is made of. */
export interface PortfolioPlan<Row> {
  /** The worksheet's name. */
  readonly title: string;
  readonly headline: string;
  readonly basis: string;
  readonly tableName: string;
  readonly altText: string;
  readonly columns: readonly PortfolioColumn<Row>[];
  readonly rows: readonly Row[];
}

/** Excel takes 65,530 links on a sheet ("Excel specifications and limits"). */
const MAX_LINKS = 65_530;

/** Lays a sheet out; its header row stays in sight and is repeated on each printed page. */
export function buildPortfolioSheet<Row>(plan: PortfolioPlan<Row>): PortfolioSheet {
  const { columns, rows, title, headline, basis, tableName, altText } = plan;
  const layout = new SheetLayout();
  layout.add(textCell(headline, "headline"));
  layout.add(textCell(basis, "muted"));
  layout.add();
  const headerRow = layout.addTable({
    name: tableName,
    altText,
    headers: columns.map((column) => column.header),
    rows: rows.map((row) => columns.map((column) => column.cell(row))),
    filterButtons: true,
  });
  const fileLinks: FileLink[] = [];
  rows.forEach((row, index) => {
    columns.forEach(({ address }, columnIndex) => {
      const target = address?.(row) ?? null;
      if (target !== null) fileLinks.push({ rowIndex: headerRow + 1 + index, columnIndex, address: target });
    });
  });
  const columnWidths = columns.map((column) => column.width);
  return {
    content: {
      title,
      rows: layout.rows,
      columnWidths,
      rowHeights: estimateRowHeights(layout.rows, columnWidths),
      tables: layout.tables,
      frozenRows: headerRow + 1,
      printTitleRow: rows.length === 0 ? null : headerRow,
      printedRows: null,
      pageBreaksBefore: [],
      footerText: `Roster Check portfolio: ${title}`,
    },
    fileLinks: fileLinks.slice(0, MAX_LINKS),
  };
}
