import { CLEAR_CLAIM, LIKELY_CLAIM } from "../mapping/claim-strength";
import { cleanText } from "../grid/normalize-text";
import { textAt } from "../grid/cell-text";
import { valueAt, type SheetSnapshot } from "../grid/sheet-snapshot";
import { nameLikeness } from "../mapping/name-likeness";
import type { TextReaders } from "../mapping/text-readers";
import type { RoleReader } from "../roster/parse-role-title";
import type { LabelEntry, LabelMeaning } from "./label-list";

const LONGEST_LABEL = 40;
/** "Product Owner: Ann Lee"; a link ("https://…") or a time of day ("9:30") is no label with a value. */
const WITH_VALUE = /^([^:\n]{2,40}):(?!\/\/)\s*(\S[\s\S]*)$/;

/** "Ann Lee - Product Owner", "Product Owner (Ann Lee)", "Ann Lee, Product Owner". */
const BESIDE = /^([^,(\n]{2,40}?)(?:\s+[-–—]\s+|,\s+|\s*\()([^,()\n]{2,60})\)?$/u;

/** What a text means as a label. */
export function readLabel(text: string, { readHeader, readRole }: TextReaders): LabelMeaning {
  const label = bareLabel(text);
  if (label === "" || label.length > LONGEST_LABEL || !/^\p{L}/u.test(label)) return { kind: "other" };
  const header = readHeader(label);
  const claim = header.claims[0];
  if (claim && claim.strength >= CLEAR_CLAIM) return { kind: "field", field: claim.field };
  const reading = header.kind === "other" || readHolder(label, readRole) !== null ? null : readRole(label);
  const isRole = reading !== null && (reading.parts.length > 0 || reading.ambiguous.length > 0);
  return isRole ? { kind: "role", reading } : { kind: "other" };
}

/** The label and value that share one cell, or null where the cell holds no known label with something behind it. */
export function readLabelledCell(
  sheet: SheetSnapshot,
  rowIndex: number,
  columnIndex: number,
  readers: TextReaders,
): LabelEntry | null {
  const text = textAt(sheet, rowIndex, columnIndex);
  const match = WITH_VALUE.exec(text);
  const [label = "", value = ""] = match
    ? [match[1]?.trim(), match[2]?.trim()]
    : (readHolder(text, readers.readRole) ?? []);
  const meaning = readLabel(label, readers);
  const cell = { sheetId: sheet.id, rowIndex, columnIndex };
  return value === "" || meaning.kind === "other" ? null : { label, meaning, labelCell: cell, value, cell };
}

/** The role and the name of a cell that holds both and no colon; null for any other. */
function readHolder(text: string, readRole: RoleReader): readonly [string, string] | null {
  const match = BESIDE.exec(cleanText(text));
  const [before = "", behind = ""] = [match?.[1], match?.[2]];
  if (isTitle(behind, readRole) && isName(before, readRole)) return [behind, before];
  return isTitle(before, readRole) && isName(behind, readRole) ? [before, behind] : null;
}

function isTitle(text: string, readRole: RoleReader): boolean {
  return text !== "" && readRole(text).parts.length > 0;
}

function isName(text: string, readRole: RoleReader): boolean {
  const { parts, ambiguous } = readRole(text);
  return nameLikeness(text) === 1 && parts.length + ambiguous.length === 0;
}

/** The label in one cell with the value in another, whatever the label means. */
export function readLabelPair(
  sheet: SheetSnapshot,
  rowIndex: number,
  labelColumn: number,
  valueColumn: number,
  readers: TextReaders,
): LabelEntry {
  const label = bareLabel(textAt(sheet, rowIndex, labelColumn));
  return {
    label,
    meaning: readLabel(label, readers),
    labelCell: { sheetId: sheet.id, rowIndex, columnIndex: labelColumn },
    value: valueAt(sheet, rowIndex, valueColumn),
    cell: { sheetId: sheet.id, rowIndex, columnIndex: valueColumn },
  };
}

/** Whether a text beside a label would be the next header of a table ("Role | Name") and no value. */
export function isHeaderWord(text: string, { readHeader }: TextReaders): boolean {
  return (readHeader(bareLabel(text)).claims[0]?.strength ?? 0) >= LIKELY_CLAIM;
}

function bareLabel(text: string): string {
  return cleanText(text).replace(/\s*[:：]$/u, "");
}
