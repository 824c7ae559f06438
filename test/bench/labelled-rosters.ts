import { readFileSync } from "node:fs";
import type { SheetSnapshot } from "../../src/core/grid/sheet-snapshot";
import { FIELD_IDS, type FieldId } from "../../src/core/vocabulary/field-id";
import { readRosterTable } from "../../src/core/rules/example-roster";
import { sheetOfRows } from "../support/sheet-of-rows";

/** A header with what a careful reader says its column is. */
export interface LabelledHeader {
  readonly header: string;
  /** null for a column that is none of the fields that matter. */
  readonly field: FieldId | null;
  /** Careful readers could differ: a hit counts, a miss is not held against anybody. */
  readonly disputed: boolean;
}

export interface LabelledRoster {
  readonly sheet: SheetSnapshot;
  readonly headers: readonly LabelledHeader[];
}

/** Fields that a finding can hang on, or that tell people apart; the others may be taken for one another unpunished. */
const MATTERING: ReadonlySet<FieldId> = new Set<FieldId>([
  "name",
  "first-name",
  "last-name",
  "email",
  "role",
  "team",
  "art",
  "organization",
  "affiliation",
  "allocation",
  "start",
  "end",
  "location",
  "status",
  "role-column",
]);

/** The field where it matters, else null. */
export function matteringField(field: FieldId | null): FieldId | null {
  return field !== null && MATTERING.has(field) ? field : null;
}

/** Reads `labelled-rosters.txt`: under each title a row of headers, a row of labels, and rows of values. */
export function readLabelledRosters(): readonly LabelledRoster[] {
  const { sheets } = readRosterTable(readFileSync("test/bench/labelled-rosters.txt", "utf8"));
  return sheets.map(({ name, cells: [headers = [], labels = [], ...rows] }) => ({
    sheet: sheetOfRows(name, [headers, ...rows.map((row) => row.map(toValue))]),
    headers: headers.map((header, index) => readLabel(header, labels[index] ?? "", name)),
  }));
}

function readLabel(header: string, label: string, sheetName: string): LabelledHeader {
  const disputed = label.endsWith("?");
  const word = disputed ? label.slice(0, -1) : label;
  const field = FIELD_IDS.find((id) => id === word);
  if (field === undefined && word !== "other") throw new Error(`“${sheetName}”: “${label}” is no label.`);
  return { header, field: matteringField(field ?? null), disputed };
}

function toValue(text: string): string | number {
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
}
