import { columnLetters } from "../core/grid/a1";
import type { LayoutKind } from "../core/layout/roster-region";
import type { ColumnReceipt, RegionReceipt } from "../core/report/report";
import { fieldTitle, type FieldId } from "../core/vocabulary/field-id";
import { roleTitle } from "../core/vocabulary/role-id";

/** One line about a field of a roster: its column, or that there is none. */
export interface FieldRow {
  readonly key: string;
  readonly field: FieldId;
  /** "Role", or "Product Owner" for a role's own column. */
  readonly title: string;
  readonly column: ColumnReceipt | null;
}

/** Fields without which rules go unchecked, by layout; told also where no column holds them. */
const NEEDED: Readonly<Record<LayoutKind, readonly FieldId[]>> = {
  "person-rows": ["name", "role", "team", "art", "affiliation"],
  "sheet-per-team": ["name", "role", "art", "affiliation"],
  "team-rows": ["team", "art"],
  "role-rows": ["role"],
  matrix: ["name"],
  "label-rows": [],
};

/** Fields that decide something where a column holds them, in the order of the lines. */
const TOLD: readonly FieldId[] = [
  "name",
  "first-name",
  "last-name",
  "role",
  "team",
  "role-column",
  "art",
  "affiliation",
  "organization",
  "email",
  "team-type",
  "sub-team",
  "allocation",
  "start",
  "end",
  "status",
  "manager",
  "skills",
  "grade",
  "value-stream-map",
];

/** The lines about one roster: every field that decides something, in a fixed order, and the needed ones it lacks. */
export function describeFields({ layout, columns }: RegionReceipt): readonly FieldRow[] {
  const has = (field: FieldId): boolean => columns.some((column) => column.field === field);
  const needed = NEEDED[layout].filter((field) => !(field === "name" && (has("first-name") || has("last-name"))));
  return TOLD.flatMap((field): FieldRow[] => {
    const holders = columns.filter((column) => column.field === field);
    if (holders.length > 0) return holders.map((column) => rowOf(field, column));
    return needed.includes(field) ? [rowOf(field, null)] : [];
  });
}

/** "D ‘Job Title’". */
export function columnName({ columnIndex, header }: { readonly columnIndex: number; readonly header: string }): string {
  return header === ""
    ? `${columnLetters(columnIndex)}, without a header`
    : `${columnLetters(columnIndex)} ‘${header}’`;
}

function rowOf(field: FieldId, column: ColumnReceipt | null): FieldRow {
  const role = column?.role ?? null;
  const title = field === "role-column" ? (role === null ? "Names of a role" : roleTitle(role)) : fieldTitle(field);
  return { key: `${field} ${String(column?.columnIndex ?? "")}`, field, title, column };
}

/** Which labels of a list of labels were read. A label says itself what it is, so there is no column to choose for it. */
export function labelsText({ columns }: RegionReceipt): string {
  const named = (isUsed: boolean): string =>
    columns.flatMap(({ field, header }) => ((field !== null) === isUsed ? [`‘${header}’`] : [])).join(", ");
  const unused = named(false);
  return `Labels read: ${named(true)}.${unused === "" ? "" : ` Not used: ${unused}.`}`;
}
