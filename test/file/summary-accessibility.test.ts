import { readFileSync } from "node:fs";
import { checkWorkbook } from "../../src/app/check-workbook";
import { NOTHING_GIVEN } from "../../src/core/decisions/with-given";
import { NO_DECISIONS, type WorkbookDecisions } from "../../src/core/decisions/workbook-decisions";
import { openFileWorkbook } from "../../src/file/open-file-workbook";
import { openWorkbook } from "../../src/workbook/open-workbook";
import type { Workbook } from "../../src/workbook/workbook";
import type { Worksheet } from "../../src/workbook/worksheet";
import { partNames, partText } from "../support/package-text";

jest.setTimeout(60_000);

/** Excel's own accessibility rules for sheets, as far as a saved file can tell. */
describe("The sheets that are written", () => {
  let bytes: Uint8Array;
  let workbook: Workbook;
  let sheets: readonly Worksheet[];

  beforeAll(async () => {
    bytes = await checkedSample();
    workbook = openWorkbook(bytes);
    sheets = workbook.worksheets.filter(({ name }) => name.startsWith("Roster Check"));
  });

  it("are the summary, with two charts, and the settings", () => {
    expect(sheets.map(({ name }) => name)).toEqual(["Roster Check Summary", "Roster Check Settings"]);
    expect(sheets.map(({ charts }) => charts.list().length)).toEqual([2, 0]);
  });

  it("say in A1 what they are for, in the default reading order", () => {
    for (const sheet of sheets) expect(String(sheet.cells.value(0, 0))).toMatch(/^This sheet .{20,}\.$/);
  });

  it("have names of their own, and no merged cells", () => {
    for (const sheet of sheets) {
      expect(sheet.name).not.toMatch(/^Sheet ?\d+$/i);
      expect(sheet.merges.list()).toEqual([]);
    }
  });

  it("have real tables with header rows, unique names, and neither blank rows nor blank columns in them", () => {
    const names = sheets.flatMap((sheet) => sheet.tables.list().map(({ name }) => name));
    expect(names.length).toBeGreaterThan(8);
    expect(new Set(names).size).toBe(names.length);
    for (const sheet of sheets) {
      for (const table of sheet.tables.list()) {
        const { rowIndex, columnIndex, rowCount, columnCount } = table.range;
        const text = (row: number, column: number): string =>
          String(sheet.cells.value(rowIndex + row, columnIndex + column));
        const rows = Array.from({ length: rowCount }, (_, row) => row);
        const columns = Array.from({ length: columnCount }, (_, column) => column);
        expect(table.hasHeaderRow).toBe(true);
        expect(table.columnNames().filter((name) => /^(Column\d+)?$/.test(name))).toEqual([]);
        expect(rows.filter((row) => columns.every((column) => text(row, column) === ""))).toEqual([]);
        // Its first column says what a row is about.
        expect(rows.filter((row) => text(row, 0) === "")).toEqual([]);
      }
    }
  });

  it("give tables and charts an alternative text", () => {
    const tables = partNames(bytes).filter((name) => name.startsWith("xl/tables/"));
    for (const name of tables) {
      if (!partText(bytes, name)?.includes("RosterCheck")) continue;
      expect(partText(bytes, name)).toMatch(/altText="[^"]{20,}"/);
    }
    for (const sheet of sheets) for (const chart of sheet.charts.list()) expect(chart.altText).toMatch(/.{20,}/);
  });

  it("name the target of a link in its text", () => {
    for (const sheet of sheets) {
      for (const { range } of sheet.hyperlinks.list()) {
        expect(String(sheet.cells.value(range.rowIndex, range.columnIndex))).toMatch(/\S/);
        expect(String(sheet.cells.value(range.rowIndex, range.columnIndex))).not.toMatch(/^(click )?here$|^https?:/i);
      }
    }
  });

  it("keep a contrast of 4.5 between every text and its ground, also under the colours that lie over it", () => {
    for (const sheet of sheets) {
      const used = sheet.cells.usedRange(true);
      for (let row = 0; used && row < used.rowIndex + used.rowCount; row++) {
        for (let column = 0; column < used.columnIndex + used.columnCount; column++) {
          if (sheet.cells.value(row, column) === "") continue;
          const { font, fill } = workbook.styles.style(sheet.cells.styleIndex(row, column));
          expect(contrast(font.color ?? "#000000", fill.color ?? "#FFFFFF")).toBeGreaterThanOrEqual(4.5);
        }
      }
      for (const { style } of sheet.conditionalFormats.list()) {
        expect(contrast(style?.font?.color ?? "#000000", style?.fill?.color ?? "#FFFFFF")).toBeGreaterThanOrEqual(4.5);
      }
    }
  });

  it("tell no state by colour alone: what a colour lies over is a word or a number", () => {
    for (const sheet of sheets) {
      for (const { ranges, formulas } of sheet.conditionalFormats.list()) {
        expect(formulas.join()).toMatch(/SEARCH\("|ISNUMBER\(/);
        for (const { rowIndex, columnIndex, rowCount, columnCount } of ranges) {
          for (let row = rowIndex; row < rowIndex + rowCount; row++) {
            for (let column = columnIndex; column < columnIndex + columnCount; column++) {
              expect(String(sheet.cells.value(row, column))).not.toBe("");
            }
          }
        }
      }
    }
  });
});

/** A sample with findings, checked twice with an earlier result on record and something set aside. */
async function checkedSample(): Promise<Uint8Array> {
  const name = "summit-troubled.xlsx";
  const port = openFileWorkbook(name, new Uint8Array(readFileSync(`assets/samples/${name}`)));
  const check = (asOf: string, decide: (kept: WorkbookDecisions) => WorkbookDecisions): Promise<unknown> =>
    checkWorkbook(
      { workbook: port },
      { asOf, decide, given: NOTHING_GIVEN, whenInDoubt: "leave-out", write: true },
      () => undefined,
    );
  await check("2026-02-02", () => NO_DECISIONS);
  await check("2026-03-02", (kept) => ({
    ...kept,
    suppressions: kept.last
      .slice(0, 1)
      .map(({ key, rule }) => ({ key, rule, reason: "Agreed.", owner: "Dana Whitlock", until: null })),
  }));
  return port.save();
}

/** Contrast of two "#RRGGBB" colours as WCAG 2 counts it, from 1 to 21. */
function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}
