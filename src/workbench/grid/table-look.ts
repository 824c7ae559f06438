import { rangeContains } from "../../core/grid/cell-range";
import type { Table } from "../../workbook/sheet/table";
import type { StyleSheet } from "../../workbook/styles/style-sheet";

/** What a table's style lays under a cell. Colours are "#RRGGBB"; null leaves the cell's own. */
export interface TableLook {
  readonly fill: string | null;
  readonly text: string | null;
  readonly bold: boolean;
  /** Lines above and below the cell; null for none. */
  readonly lineAbove: string | null;
  readonly lineBelow: string | null;
  /** Whether the header cell carries a filter button. */
  readonly hasFilterButton: boolean;
}

/** How strongly a family of Excel's built-in styles paints its parts; tints are Excel's, from 0 (the colour) to 1 (white). */
interface StyleFamily {
  readonly header: "filled" | "plain";
  readonly stripeTint: number | null;
  readonly bodyTint: number | null;
  readonly lines: "outside" | "each-row";
}

/** Excel's built-in styles come in families of seven: one without an accent colour, then one for each of the six accents. */
const FAMILIES: Readonly<Record<string, readonly StyleFamily[]>> = {
  Light: [
    { header: "plain", stripeTint: 0.8, bodyTint: null, lines: "outside" },
    { header: "filled", stripeTint: null, bodyTint: null, lines: "each-row" },
    { header: "plain", stripeTint: 0.8, bodyTint: null, lines: "each-row" },
  ],
  Medium: [
    { header: "filled", stripeTint: 0.8, bodyTint: null, lines: "each-row" },
    { header: "filled", stripeTint: 0.6, bodyTint: 0.8, lines: "outside" },
    { header: "filled", stripeTint: 0.85, bodyTint: null, lines: "outside" },
    { header: "plain", stripeTint: 0.6, bodyTint: 0.8, lines: "each-row" },
  ],
  Dark: [{ header: "filled", stripeTint: 0.4, bodyTint: 0.6, lines: "outside" }],
};

const THEME_DARK_1 = 1;
const THEME_ACCENT_1 = 4;

/**
 * The look that a table gives a cell of it, near enough to Excel's to be recognised; undefined where the table wears no
 * built-in style.
 */
export function tableLookAt(
  table: Table,
  styles: StyleSheet,
  rowIndex: number,
  columnIndex: number,
): TableLook | undefined {
  const { range } = table;
  const named = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(table.style.name ?? "");
  if (!named || !rangeContains(range, rowIndex, columnIndex)) return undefined;
  const number = Number(named[2]) - 1;
  const families = FAMILIES[named[1] ?? ""] ?? [];
  const family = families[Math.min(Math.floor(number / 7), families.length - 1)];
  if (!family) return undefined;

  const theme = number % 7 === 0 ? THEME_DARK_1 : THEME_ACCENT_1 + (number % 7) - 1;
  const accent = styles.themeColor(theme);
  const isHeader = table.hasHeaderRow && rowIndex === range.rowIndex;
  const isTotals = table.hasTotalsRow && rowIndex === range.rowIndex + range.rowCount - 1;
  const bodyRow = rowIndex - range.rowIndex - (table.hasHeaderRow ? 1 : 0);
  const isFirst = rowIndex === range.rowIndex;
  const isLast = rowIndex === range.rowIndex + range.rowCount - 1;
  const line = family.lines === "each-row" ? styles.themeColor(theme, 0.4) : null;
  if (isHeader) {
    const filled = family.header === "filled";
    return {
      fill: filled ? accent : null,
      text: filled ? "#FFFFFF" : null,
      bold: true,
      lineAbove: accent,
      lineBelow: accent,
      hasFilterButton: table.hasFilterButtons,
    };
  }
  const striped = table.style.showRowStripes && !isTotals && bodyRow % 2 === 0;
  const tint = striped ? family.stripeTint : family.bodyTint;
  const inColumn = columnIndex - range.columnIndex;
  const emphasised =
    (table.style.showFirstColumn && inColumn === 0) ||
    (table.style.showLastColumn && inColumn === range.columnCount - 1);
  return {
    fill: tint === null ? null : styles.themeColor(theme, tint),
    text: null,
    bold: isTotals || emphasised,
    lineAbove: isTotals || isFirst ? accent : line,
    lineBelow: isLast ? accent : line,
    hasFilterButton: false,
  };
}
