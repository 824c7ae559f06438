import { understandSheets } from "../../src/core/layout/understand-sheets";
import { NO_MEMORY } from "../../src/core/mapping/column-mapping";
import { createRoleReader } from "../../src/core/roster/parse-role-title";
import { FIELD_IDS, fieldTitle, type FieldId } from "../../src/core/vocabulary/field-id";
import { ROLE_IDS, roleTitle } from "../../src/core/vocabulary/role-id";
import { editDistance } from "../../src/core/grid/edit-distance";
import { workbookOf } from "../support/sheet-of-rows";
import type { LabelledRoster } from "./labelled-rosters";

/** What one rule makes of a roster's headers, one answer a header; null where it leaves the column alone. */
export type MappingRule = (roster: LabelledRoster) => readonly (FieldId | null)[];

/** A target as an importer is configured with it out of the box: a key, and the label that a user sees. */
interface Target {
  readonly field: FieldId;
  readonly names: readonly string[];
}

const TARGETS: readonly Target[] = [
  ...FIELD_IDS.filter((field) => field !== "role-column").map((field) => ({
    field,
    names: [field, fieldTitle(field)],
  })),
  ...ROLE_IDS.map((role) => ({ field: "role-column" as const, names: [role, roleTitle(role)] })),
];

/** Equal after lower case, with anything but letters and digits taken for a space. */
export const exactMatch: MappingRule = ({ headers }) =>
  headers.map(
    ({ header }) => TARGETS.find(({ names }) => names.some((name) => plain(name) === plain(header)))?.field ?? null,
  );

/**
 * The rule of react-spreadsheet-import: Levenshtein distance of 2 or less to the key or an alternate, case and all; of
 * several columns for one target the nearest keeps it.
 */
export const nearestKey: MappingRule = ({ headers }) => {
  const hits = headers.map(({ header }) => {
    const ranked = TARGETS.map((target) => ({
      target,
      distance: Math.min(...target.names.map((name) => levenshtein(header, name))),
    })).sort((a, b) => a.distance - b.distance);
    const [best] = ranked;
    return best && best.distance <= 2 ? best : null;
  });
  return hits.map((hit, index) => {
    if (hit === null) return null;
    const beaten = hits.some(
      (other, place) =>
        other !== null &&
        other.target === hit.target &&
        (other.distance < hit.distance || (other.distance === hit.distance && place < index)),
    );
    return beaten ? null : hit.target.field;
  });
};

/**
 * The rule of importcsv: exact after lower case with underscores for spaces, else the best likeness of any one word to
 * any one word of the target above .8; the first column to hit a target keeps it.
 */
export const likestWord: MappingRule = ({ headers }) => {
  const taken = new Set<Target>();
  return headers.map(({ header }) => {
    const free = TARGETS.filter((target) => !taken.has(target));
    const exact = free.find(({ names }) => names.some((name) => plain(name) === plain(header)));
    const hit = exact ?? free.find(({ names }) => names.some((name) => wordLikeness(header, name) > 0.8));
    if (!hit) return null;
    taken.add(hit);
    return hit.field;
  });
};

/** Roster Check's own: what it uses without asking. */
export const ours: MappingRule = ({ sheet, headers }) => {
  const [understood] = understandSheets(workbookOf(sheet), NO_MEMORY, createRoleReader());
  const mappings = [...(understood?.rosters ?? []), ...(understood?.lists ?? [])];
  const columns = mappings.flatMap((mapping) => mapping.columns);
  return headers.map((_, columnIndex) => columns.find((column) => column.columnIndex === columnIndex)?.field ?? null);
};

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function wordLikeness(header: string, name: string): number {
  const words = plain(header).split(" ");
  const others = plain(name).split(" ");
  return Math.max(
    ...words.flatMap((word) =>
      others.map((other) => 1 - levenshtein(word, other) / Math.max(word.length, other.length, 1)),
    ),
  );
}

function levenshtein(a: string, b: string): number {
  return editDistance(a, b, Math.max(a.length, b.length));
}
