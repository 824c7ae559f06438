import { parseAddress } from "../../src/core/grid/a1";
import { isoToSerial } from "../../src/core/grid/excel-date";
import { createWorkbook } from "../../src/workbook/create-workbook";
import type { CellStyleChange } from "../../src/workbook/styles/cell-style";
import type { Workbook } from "../../src/workbook/workbook";
import type { Worksheet } from "../../src/workbook/worksheet";
import type { SampleCell, SampleLook, SampleSheet, SampleWorkbook } from "./sample-workbook";

const LOOKS: Readonly<Record<SampleLook, CellStyleChange>> = {
  title: { font: { bold: true, size: 14 } },
  note: { font: { italic: true, color: "#595959" } },
  header: {
    font: { bold: true, color: "#FFFFFF" },
    fill: { pattern: "solid", color: "#1B3A57" },
    alignment: { vertical: "center", wrapText: true },
  },
  body: {},
  wrapped: { alignment: { wrapText: true, vertical: "top" } },
  date: { numberFormat: "yyyy-mm-dd", alignment: { horizontal: "left" } },
  percent: { numberFormat: "0%" },
  team: { font: { bold: true }, alignment: { vertical: "top" } },
};

/** The sample as the bytes of an .xlsx file; the same sample always gives the same bytes. */
export function writeSample(sample: SampleWorkbook): Uint8Array {
  const [first, ...rest] = sample.sheets;
  if (first === undefined) throw new Error(`${sample.file} has no sheet`);
  const workbook = createWorkbook(first.name);
  const styles = new Map<SampleLook, number>();
  const styleOf = (look: SampleLook): number => {
    const known = styles.get(look) ?? workbook.styles.derive(0, LOOKS[look]);
    styles.set(look, known);
    return known;
  };
  const [firstSheet] = workbook.worksheets;
  if (firstSheet === undefined) throw new Error("a new workbook has no sheet");
  fillSheet(workbook, firstSheet, first, styleOf);
  for (const sheet of rest) fillSheet(workbook, workbook.addWorksheet(sheet.name), sheet, styleOf);
  return workbook.save();
}

function fillSheet(
  workbook: Workbook,
  sheet: Worksheet,
  sample: SampleSheet,
  styleOf: (look: SampleLook) => number,
): void {
  sample.rows.forEach((row, rowIndex) => {
    row.forEach((cell, columnIndex) => {
      const { value, look } = withLook(cell);
      const serial = look === "date" ? isoToSerial(String(value), workbook.dateSystem) : undefined;
      sheet.cells.setValue(rowIndex, columnIndex, serial ?? value);
      if (look !== "body") sheet.cells.setStyleIndex(rowIndex, columnIndex, styleOf(look));
    });
  });
  sample.widths.forEach((width, columnIndex) => {
    sheet.columns.setWidth(columnIndex, columnIndex, width);
  });
  for (const address of sample.merges ?? []) sheet.merges.add(requireRange(address));
  for (const rowIndex of sample.hiddenRows ?? []) sheet.rows.setHidden(rowIndex, rowIndex, true);
  if (sample.frozenRows !== undefined) sheet.view.freeze(sample.frozenRows, 0);
  if (sample.table !== undefined) {
    sheet.tables.add({ name: sample.table.name, range: requireRange(sample.table.address) });
  }
}

function withLook(cell: SampleCell): { readonly value: string | number | boolean; readonly look: SampleLook } {
  return typeof cell === "object" ? cell : { value: cell, look: "body" };
}

function requireRange(address: string): NonNullable<ReturnType<typeof parseAddress>> {
  const range = parseAddress(address);
  if (range === undefined) throw new Error(`${address} is no address`);
  return range;
}
