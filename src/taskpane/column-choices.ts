import type { DecisionChange } from "../app/check-workbook";
import { columnAnswer, forgetColumn } from "../app/decision-changes";
import type { RegionReceipt } from "../core/report/report";
import { fieldTitle, type FieldId } from "../core/vocabulary/field-id";
import { columnName, type FieldRow } from "./describe-fields";
import type { Choice } from "./SelectField";

const NOWHERE = "none";

/** The choice that says what is so now. */
export function presentChoice({ column }: FieldRow): string {
  return column === null ? NOWHERE : String(column.columnIndex);
}

/** What can be said of where a field stands: a column, none, or what Roster Check read before the user said otherwise. */
export function columnChoices(region: RegionReceipt, row: FieldRow): readonly Choice[] {
  return [
    ...region.columns.map((column) => {
      const other = column.field !== null && column.columnIndex !== row.column?.columnIndex;
      const now = other ? `, now ${fieldTitle(column.field)}` : "";
      return { value: String(column.columnIndex), text: `Column ${columnName(column)}${now}` };
    }),
    { value: NOWHERE, text: "Not in this sheet" },
    ...undoable(region, row).map((column) => ({
      value: asRead(column),
      text: row.column ? "As Roster Check reads it" : `Column ${columnName(column)} as Roster Check reads it`,
    })),
  ];
}

/** Columns whose answer can be taken back here: the field's own, and for a field without one those said to be none. */
function undoable({ columns }: RegionReceipt, { column }: FieldRow): RegionReceipt["columns"] {
  return columns.filter(
    ({ decision, field, columnIndex }) =>
      decision === "saved" && (column === null ? field === null : columnIndex === column.columnIndex),
  );
}

function asRead({ columnIndex }: RegionReceipt["columns"][number]): string {
  return `as read ${columnIndex}`;
}

/** What the choice changes: the answers about the columns it concerns, and no other. */
export function columnDecision(sheet: string, region: RegionReceipt, row: FieldRow, choice: string): DecisionChange {
  const roster = { sheet, headers: region.columns.map(({ header }) => header) };
  const undone = undoable(region, row).find((column) => choice === asRead(column));
  return undone ? forgetColumn(roster, undone.header) : columnAnswer(roster, answeredFields(region, row, choice));
}

/** What is to be remembered of the columns: the chosen one holds the field, and the one that held it so far does not. */
function answeredFields(
  region: RegionReceipt,
  { field, column }: FieldRow,
  choice: string,
): Readonly<Record<string, FieldId | "none">> {
  const chosen = region.columns.find(({ columnIndex }) => String(columnIndex) === choice);
  const leaves = column !== null && (chosen === undefined || field === "role-column");
  const doubted = chosen === undefined ? region.columns.filter((each) => isDoubted(each, field)) : [];
  return {
    ...Object.fromEntries(doubted.map(({ header }) => [header, "none" as const])),
    ...(leaves ? { [column.header]: "none" } : {}),
    ...(chosen ? { [chosen.header]: field } : {}),
  };
}

function isDoubted({ decision, candidates }: RegionReceipt["columns"][number], field: FieldId): boolean {
  return decision === "ask" && candidates[0]?.field === field;
}
