import { cellText } from "../grid/cell-text";
import { valueAt, type SheetSnapshot, type WorkbookSnapshot } from "../grid/sheet-snapshot";
import { DecisionDraft } from "./decision-draft";
import type { DecisionTable } from "./decision-table";
import { DECISION_TABLES } from "./decision-tables";
import { NO_DECISIONS, type WorkbookDecisions } from "./workbook-decisions";

/** What the settings worksheet says, and a sentence for every row of it that could not be understood. */
export interface DecisionsReading {
  readonly decisions: WorkbookDecisions;
  readonly problems: readonly string[];
}

/**
 * Reads the settings worksheet, which a person may have sorted, edited, copied and half deleted: tables are found by
 * their header rows, blank rows are skipped, and a row that cannot be understood is kept as it is and told.
 */
export function readDecisions(workbook: WorkbookSnapshot): DecisionsReading {
  const sheet = workbook.sheets.find(({ purpose }) => purpose === "settings");
  if (!sheet) return { decisions: NO_DECISIONS, problems: [] };
  const draft = new DecisionDraft();
  const problems: string[] = [];
  let table: DecisionTable | null = null;
  for (let rowIndex = 0; rowIndex < sheet.values.length; rowIndex += 1) {
    const found = DECISION_TABLES.find(({ headers }) => isRow(sheet, rowIndex, headers));
    if (found) table = found;
    else if (isHeading(sheet, rowIndex)) table = null;
    else if (table) {
      const problem = readRow(sheet, rowIndex, table, workbook, draft);
      if (problem !== null) {
        problems.push(`Row ${rowIndex + 1} of sheet ‘${sheet.name}’ was not used. ${problem}`);
      }
    }
  }
  return { decisions: draft.finish(), problems };
}

function isRow(sheet: SheetSnapshot, rowIndex: number, texts: readonly string[]): boolean {
  return texts.every((text, columnIndex) => cellText(valueAt(sheet, rowIndex, columnIndex)) === text);
}

/** A heading of ours ends the table above it; its explanation stands in the row below. */
function isHeading(sheet: SheetSnapshot, rowIndex: number): boolean {
  return DECISION_TABLES.some(({ title }) => isRow(sheet, rowIndex, [title, ""]));
}

function readRow(
  sheet: SheetSnapshot,
  rowIndex: number,
  table: DecisionTable,
  { dateSystem }: WorkbookSnapshot,
  draft: DecisionDraft,
): string | null {
  const values = table.headers.map((_, columnIndex) => valueAt(sheet, rowIndex, columnIndex));
  const texts = values.map(cellText);
  if (texts.every((text) => text === "")) return null;
  const problem = table.read({ texts, values, dateSystem }, draft);
  if (problem !== null) draft.unread.push({ table: table.name, texts });
  return problem;
}
