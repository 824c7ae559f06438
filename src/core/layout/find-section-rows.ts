import { textAt } from "../grid/cell-text";
import type { SheetSnapshot } from "../grid/sheet-snapshot";
import { nameLikeness } from "../mapping/name-likeness";
import type { TextReaders } from "../mapping/text-readers";
import type { FieldId } from "../vocabulary/field-id";
import type { TableHeader } from "./build-header";
import { repeatsHeader } from "./find-header";
import type { SheetRow } from "./sheet-rows";

/** A section has at least this many members, and a table at least as many sections. */
const FEWEST = 2;
const NONE: ReadonlySet<number> = new Set();

/**
 * The 0-based rows in which a name stands alone in the column of names and is its section's ("Heron" over its members).
 * Only where the table as a whole is written so: it begins with one, each is followed by rows of people, no column
 * gives teams, and something tells the names from those of people without a role.
 */
export function findSectionRows(
  sheet: SheetSnapshot,
  rows: readonly SheetRow[],
  from: number,
  header: TableHeader,
  readers: TextReaders,
): ReadonlySet<number> {
  const nameColumn = columnOf(header, "name", readers);
  if (nameColumn === undefined || columnOf(header, "role", readers) === undefined) return NONE;
  if (columnOf(header, "team", readers) !== undefined) return NONE;
  const sections: { readonly rowIndex: number; members: number }[] = [];
  let fewestCells = Number.POSITIVE_INFINITY;
  for (let index = from; index < rows.length; index += 1) {
    const row = rows[index];
    if (!row || repeatsHeader(sheet, row, header)) break;
    const section = sections[sections.length - 1];
    if (row.columns.length === 1 && row.columns[0] === nameColumn) {
      if (section && section.members < FEWEST) return NONE;
      sections.push({ rowIndex: row.rowIndex, members: 0 });
    } else {
      if (!section || !row.columns.includes(nameColumn)) return NONE;
      section.members += 1;
      fewestCells = Math.min(fewestCells, row.columns.length);
    }
  }
  if (sections.length < FEWEST || sections.some(({ members }) => members < FEWEST)) return NONE;
  const texts = sections.map(({ rowIndex }) => textAt(sheet, rowIndex, nameColumn));
  const mayBePeople = texts.every((text) => nameLikeness(text) === 1);
  if (new Set(texts).size < texts.length || (mayBePeople && fewestCells < CELLS_OF_PEOPLE)) return NONE;
  return new Set(sections.map(({ rowIndex }) => rowIndex));
}

/** Where every person has a role and something more beside it, who has neither is no person. */
const CELLS_OF_PEOPLE = 3;
const CLEAR = 0.65;

function columnOf({ columns }: TableHeader, field: FieldId, readers: TextReaders): number | undefined {
  return columns.find(({ header }) => {
    const [claim] = readers.readHeader(header).claims;
    return claim?.field === field && claim.strength >= CLEAR;
  })?.columnIndex;
}
