import { columnLetters } from "../grid/a1";
import type { ColumnDecision, MappingDecision } from "../mapping/column-mapping";
import { fieldTitle } from "../vocabulary/field-id";
import { roleTitle } from "../vocabulary/role-id";
import { capitalized } from "./capitalized";
import { countText } from "./count-text";
import { profileText } from "./profile-text";
import type { GeneratedCell } from "./generated-sheet";
import { layoutText } from "./layout-text";
import type { RegionReceipt, RunReceipt, SheetReceipt } from "./report";
import { numberCell, textCell, type SheetLayout } from "./sheet-layout";

/** What was read, how it was understood and by whom: a reader can repeat the run, or see where it went wrong. */
export function addReceipt(layout: SheetLayout, receipt: RunReceipt, asOf: string): void {
  const { sheets } = receipt;
  layout.addHeading("How this workbook was read");
  layout.add(textCell("These last tables are for the screen; they are not printed.", "muted"));
  layout.add(textCell("As of", "label"), textCell(asOf, "body"));
  layout.add(textCell("Rule sets", "label"), textCell(receipt.profiles.map(profileText).join(", "), "body"));
  if (receipt.changedSettings) {
    layout.add(textCell("Settings", "label"), textCell(receipt.changedSettings.join(" "), "body"));
  }
  layout.add(textCell("Version", "label"), textCell(`Roster Check ${receipt.productVersion}`, "body"));
  layout.add(textCell("Handbook", "label"), textCell(receipt.handbookVersion, "body"));
  layout.add();
  layout.addTable({
    name: "RosterCheckSheets",
    altText: "Worksheets of the workbook: which were read, and why others were not.",
    headers: ["State", "How it was read", "Sheet", "Range", "Header rows", "Rows read"],
    rows: sheets.flatMap(sheetRows),
  });
  const columns = sheets.flatMap((sheet) =>
    sheet.regions.flatMap((region) => region.columns.map((column) => columnRow(sheet, region, column))),
  );
  if (columns.length === 0) return;
  layout.add();
  layout.addTable({
    name: "RosterCheckColumns",
    altText: "Columns of the rosters: what each was understood as, by whom, and on which evidence.",
    headers: ["Decided by", "Evidence", "Sheet", "Column", "Header", "Understood as"],
    rows: columns,
    filterButtons: true,
  });
}

function sheetRows(sheet: SheetReceipt): GeneratedCell[][] {
  if (sheet.regions.length === 0) {
    const texts = [sheet.skipped ?? "No roster was found here.", sheet.name, "", "", ""];
    return [[textCell("Skipped", "state"), ...texts.map((text) => textCell(text, "wrapped"))]];
  }
  return sheet.regions.map((region) => [
    textCell("Read", "state"),
    textCell(`${capitalized(layoutText(region.layout))}${hiddenNote(sheet)}.`, "wrapped"),
    textCell(sheet.name, "wrapped"),
    textCell(region.range, "wrapped"),
    numbersCell(region.headerRowNumbers),
    numberCell(region.rowsRead, "wrapped"),
  ]);
}

/** A lone number stays a number: Excel flags numbers that are stored as text. */
function numbersCell(numbers: readonly number[]): GeneratedCell {
  const [first] = numbers;
  return first !== undefined && numbers.length === 1
    ? numberCell(first, "wrapped")
    : textCell(numbers.join(", "), "wrapped");
}

function hiddenNote(sheet: SheetReceipt): string {
  return sheet.hiddenRowsRead > 0 ? `; ${countText(sheet.hiddenRowsRead, "hidden row")} included` : "";
}

const DECISIONS: Readonly<Record<MappingDecision, string>> = {
  auto: "Roster Check",
  saved: "You",
  ask: "In doubt",
  none: "Not used",
};

function columnRow(sheet: SheetReceipt, region: RegionReceipt, column: ColumnDecision): GeneratedCell[] {
  return [
    textCell(DECISIONS[column.decision], "state"),
    textCell(column.evidence, "wrapped"),
    textCell(sheet.name, "wrapped"),
    textCell(`${columnLetters(column.columnIndex)} of ${region.range}`, "wrapped"),
    textCell(column.header, "wrapped"),
    textCell(understoodAs(column), "wrapped"),
  ];
}

function understoodAs(column: ColumnDecision): string {
  if (column.field === null) {
    const likely = column.decision === "ask" ? column.candidates[0] : undefined;
    return likely ? `Perhaps ${fieldTitle(likely.field)}` : "Nothing";
  }
  return column.role === null ? fieldTitle(column.field) : `Names of ${roleTitle(column.role)}`;
}
