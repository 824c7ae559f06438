import { LIKELY_CLAIM } from "../mapping/claim-strength";
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
 * The 0-based rows in which a name stands alone in the column of names, or of roles, and is its section's ("Heron" over
 * its members).
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
  const roleColumn = columnOf(header, "role", readers);
  if (nameColumn === undefined || roleColumn === undefined) return NONE;
  if (columnOf(header, "team", readers) !== undefined) return NONE;
  const sectionColumn = rows[from]?.columns[0] === roleColumn ? roleColumn : nameColumn;
  const isOpenRole = ({ rowIndex, columns }: SheetRow): boolean => {
    if (columns.length !== 1 || columns[0] !== roleColumn) return false;
    const kind = readers.readValue(textAt(sheet, rowIndex, roleColumn));
    return kind.role || kind.placeholder;
  };
  const sections: { readonly rowIndex: number; members: number }[] = [];
  let fewestCells = Number.POSITIVE_INFINITY;
  let members = 0;
  let knownRoles = 0;
  for (let index = from; index < rows.length; index += 1) {
    const row = rows[index];
    if (!row || repeatsHeader(sheet, row, header)) break;
    const section = sections[sections.length - 1];
    const isVacancy = isOpenRole(row);
    if (row.columns.length === 1 && row.columns[0] === sectionColumn && !isVacancy) {
      if (section && section.members < FEWEST) return NONE;
      sections.push({ rowIndex: row.rowIndex, members: 0 });
    } else {
      if (!section || (!row.columns.includes(nameColumn) && !isVacancy)) return NONE;
      section.members += 1;
      members += 1;
      if (readers.readValue(textAt(sheet, row.rowIndex, roleColumn)).role) knownRoles += 1;
      fewestCells = Math.min(fewestCells, row.columns.length);
    }
  }
  if (sections.length < FEWEST || sections.some((section) => section.members < FEWEST)) return NONE;
  // A title that nobody knows and that waits for its holder looks just like a section in the column of roles.
  if (sectionColumn === roleColumn && knownRoles * 2 < members) return NONE;
  const texts = sections.map(({ rowIndex }) => textAt(sheet, rowIndex, sectionColumn));
  const mayBePeople = sectionColumn === nameColumn && texts.every((text) => nameLikeness(text) === 1);
  if (new Set(texts).size < texts.length || (mayBePeople && fewestCells < CELLS_OF_PEOPLE)) return NONE;
  return new Set(sections.map(({ rowIndex }) => rowIndex));
}

/** Where every person has a role and something more beside it, who has neither is no person. */
const CELLS_OF_PEOPLE = 3;

function columnOf({ columns }: TableHeader, field: FieldId, readers: TextReaders): number | undefined {
  return columns.find(({ header }) => {
    const [claim] = readers.readHeader(header).claims;
    return claim?.field === field && claim.strength >= LIKELY_CLAIM;
  })?.columnIndex;
}
