import { CLEAR_CLAIM } from "../mapping/claim-strength";
import { textAt } from "../grid/cell-text";
import type { SheetSnapshot } from "../grid/sheet-snapshot";
import { nameLikeness } from "../mapping/name-likeness";
import type { TextReaders } from "../mapping/text-readers";
import { finishTables, toTitles } from "./finish-tables";
import { readTitle } from "./read-title";
import type { SheetRow } from "./sheet-rows";
import type { SheetTable } from "./sheet-table";
import { isTotalRow } from "./special-rows";
import { unnamedHeader } from "./unnamed-header";

/** Fewer rows prove nothing. */
const FEWEST_ROWS = 3;
/** Rows looked at to see what a column holds. */
const ROWS_SAMPLED = 200;
/** Lone lines above a block that may be its titles. */
const TITLE_ROWS = 5;
/** "Nearly all" cells of the column of roles are known roles, and of the column of names read like names. */
const NEARLY_ALL = 0.8;

interface Block {
  readonly titles: readonly SheetRow[];
  readonly rows: readonly SheetRow[];
}

/**
 * The tables of a sheet that begins with people at once, without a row of headers: one column is nearly all known role
 * titles, one nearly all names of people, from the first row on. Lone lines above or between are their titles. Only from
 * the top of the sheet down to the first row of headers: what stands below one belongs to it.
 */
export function findHeaderlessTables(
  sheet: SheetSnapshot,
  rows: readonly SheetRow[],
  readers: TextReaders,
): readonly SheetTable[] {
  const first = rows.find((row) => row.columns.length > 1);
  if (!first || !mayBePerson(sheet, first, readers)) return [];
  const blocks = cutAtTitles(sheet, rows, readers);
  const members = blocks.flatMap((block) => block.rows);
  if (!isOfPeople(sheet, members, readers) || !areTitled(sheet, blocks)) return [];
  const profiledRows = members.filter((row) => !isTotalRow(sheet, row)).map(({ rowIndex }) => rowIndex);
  const columns = [...new Set(members.flatMap((row) => row.columns))].sort((a, b) => a - b);
  const header = {
    rows: [],
    columns: columns.map((columnIndex) => ({ columnIndex, header: unnamedHeader(columnIndex) })),
  };
  return blocks.flatMap((block) => {
    const body = block.rows.filter((row) => !isTotalRow(sheet, row)).map(({ rowIndex }) => rowIndex);
    const titles = toTitles(sheet, block.titles.slice(-TITLE_ROWS));
    return finishTables(sheet, { header, body, titles }, readers).map((table) => ({ ...table, profiledRows }));
  });
}

/** A cheap test, which nearly every sheet fails: no cell of its first row is a header, and one is a role. */
function mayBePerson(sheet: SheetSnapshot, row: SheetRow, readers: TextReaders): boolean {
  const texts = row.columns.map((columnIndex) => textAt(sheet, row.rowIndex, columnIndex));
  return !texts.some((text) => isHeader(text, readers)) && texts.some((text) => readers.readValue(text).role);
}

/** "Contractor" and "Remote" head columns too, but as often stand in them; "Name" and "Role" do not. */
function isHeader(text: string, readers: TextReaders): boolean {
  return (readers.readHeader(text).claims[0]?.strength ?? 0) >= CLEAR_CLAIM;
}

/** Cuts at lone cells, unless a role stands alone and waits for its holder; ends at a row of headers. */
function cutAtTitles(sheet: SheetSnapshot, rows: readonly SheetRow[], readers: TextReaders): readonly Block[] {
  const blocks: Block[] = [];
  let titles: SheetRow[] = [];
  let members: SheetRow[] = [];
  const end = (): void => {
    if (members.length > 0) {
      blocks.push({ titles, rows: members });
      titles = [];
    }
    members = [];
  };
  for (const row of rows) {
    const texts = row.columns.map((columnIndex) => textAt(sheet, row.rowIndex, columnIndex));
    const [only = ""] = texts;
    if (texts.length === 1 && !(members.length > 0 && readers.readValue(only).role)) {
      end();
      if (readTitle(only).aside) break;
      titles.push(row);
    } else if (texts.filter((text) => isHeader(text, readers)).length >= 2) break;
    else members.push(row);
  }
  end();
  return blocks;
}

/** Exactly one column of roles and one of people, both from the first row on, so that no first row is lost as a header. */
function isOfPeople(sheet: SheetSnapshot, rows: readonly SheetRow[], readers: TextReaders): boolean {
  const [first] = rows;
  if (!first || rows.length < FEWEST_ROWS) return false;
  const sample = rows.slice(0, ROWS_SAMPLED);
  const columns = [...new Set(sample.flatMap((row) => row.columns))];
  const kinds = columns.map((columnIndex) => {
    const texts = sample.map(({ rowIndex }) => textAt(sheet, rowIndex, columnIndex)).filter((text) => text !== "");
    const read = texts.map((text) => readers.readValue(text));
    const real = read.filter(({ placeholder }) => !placeholder);
    const top = readers.readValue(textAt(sheet, first.rowIndex, columnIndex));
    const isRole = top.role && read.filter(({ role }) => role).length >= texts.length * NEARLY_ALL;
    const names = real.filter(({ name }) => name === 1).length;
    const isName =
      (top.placeholder || top.name === 1) &&
      names >= FEWEST_ROWS - 1 &&
      names >= real.length * NEARLY_ALL &&
      new Set(texts).size * 2 > texts.length;
    return isRole ? "role" : isName ? "name" : "other";
  });
  return kinds.filter((kind) => kind === "role").length === 1 && kinds.filter((kind) => kind === "name").length === 1;
}

/** Several blocks are parted by titles of their own. Where all of these could be people, nobody knows what they are. */
function areTitled(sheet: SheetSnapshot, blocks: readonly Block[]): boolean {
  if (blocks.length < 2) return true;
  const nearest = blocks.flatMap(({ titles }) => {
    const row = titles[titles.length - 1];
    return row ? [textAt(sheet, row.rowIndex, row.columns[0] ?? 0)] : [];
  });
  const others = nearest.filter((text) => !readTitle(text).past);
  if (nearest.length < blocks.length && others.length > 0) return false;
  return others.length < 2 || !others.every((text) => nameLikeness(text) === 1 && readTitle(text).team === null);
}
