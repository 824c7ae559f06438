import { columnLetters, rangeAddress } from "../core/grid/a1";
import type { SheetUnderstanding } from "../core/layout/sheet-understanding";
import type { ColumnDecision, ColumnMapping } from "../core/mapping/column-mapping";
import { layoutText } from "../core/report/layout-text";
import { fieldTitle } from "../core/vocabulary/field-id";
import { roleTitle } from "../core/vocabulary/role-id";

/** One file's sheets as the JSON of `map` tells them: header rows are 1-based, columns are letters. */
export function buildMapJson(sheets: readonly SheetUnderstanding[]): readonly object[] {
  return sheets.map(({ sheet, rosters, lists, skipped }) => ({
    name: sheet.name,
    regions: [...rosters, ...lists].map((mapping) => ({
      range: rangeAddress(mapping.region.range),
      layout: mapping.region.layout,
      headerRows: headerRowNumbers(mapping),
      columns: mapping.columns.map((column) => ({
        column: columnLetters(column.columnIndex),
        header: column.header,
        field: column.field,
        role: column.role,
        decision: column.decision,
        evidence: column.evidence,
        candidates: column.candidates,
      })),
    })),
    skipped,
  }));
}

/** One file's sheets as people read them in a terminal. */
export function renderMapText(file: string, sheets: readonly SheetUnderstanding[]): string {
  const lines = sheets.flatMap(({ sheet, rosters, lists, skipped }) => [
    `  Sheet “${sheet.name}”${sheet.visibility === "visible" ? "" : " (hidden)"}`,
    ...(skipped === null ? [] : [`    Skipped: ${skipped}`]),
    ...[...rosters, ...lists].flatMap(regionLines),
  ]);
  return `${[file, ...lines].join("\n")}\n`;
}

function regionLines(mapping: ColumnMapping): readonly string[] {
  const rows = headerRowNumbers(mapping).join(" and ");
  const { range, layout } = mapping.region;
  const header = rows === "" ? "no header row" : `header in row ${rows}`;
  return [`    ${rangeAddress(range)}: ${layoutText(layout)}, ${header}`, ...mapping.columns.map(columnLine)];
}

function columnLine(column: ColumnDecision): string {
  const said = `      ${columnLetters(column.columnIndex)} “${column.header.replace(/\s+/g, " ")}”`;
  return `${said}: ${meaning(column)}. ${column.evidence}`.trimEnd();
}

function meaning(column: ColumnDecision): string {
  switch (column.decision) {
    case "auto":
      return fieldName(column);
    case "saved":
      return `${fieldName(column)}, as you said`;
    case "ask":
      return column.candidates[0] === undefined
        ? "not sure"
        : `not sure, perhaps ${fieldTitle(column.candidates[0].field)}`;
    case "none":
      return "not used";
  }
}

function fieldName(column: ColumnDecision): string {
  if (column.role !== null) return `names of the role ${roleTitle(column.role)}`;
  return column.field === null ? "not used" : fieldTitle(column.field);
}

function headerRowNumbers(mapping: ColumnMapping): readonly number[] {
  return mapping.region.headerRows.map((rowIndex) => rowIndex + 1);
}
