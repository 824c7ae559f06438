import { textAt } from "../grid/cell-text";
import type { SheetSnapshot } from "../grid/sheet-snapshot";
import type { TextReaders } from "../mapping/text-readers";
import type { FieldId } from "../vocabulary/field-id";
import type { LabelEntry } from "./label-list";
import { isPlaceLabel } from "./is-place-label";
import { isHeaderWord, readLabel, readLabelledCell, readLabelPair } from "./read-label";
import { readTitle, type TitleReading } from "./read-title";
import type { SheetRow } from "./sheet-rows";

/** One row of one column of labels: a title line, or a label with its value; a label of `""` goes on with the one above. */
export interface LabelLine {
  readonly title: TitleReading | null;
  readonly entry: LabelEntry;
}

/** Columns of labels side by side over the same rows; each has its lines from top to bottom. */
export interface LabelBand {
  /** 0-based. */
  readonly rows: readonly number[];
  readonly lists: readonly (readonly LabelLine[])[];
}

/** Empty rows within a band; what lies beyond is another matter. */
const WIDEST_GAP = 4;
/** Columns from a label to its value. */
const WIDEST_STEP = 2;
/** What the first row of a block can speak of. */
const STARTS: ReadonlySet<FieldId> = new Set(["team", "art", "name", "first-name", "last-name", "role"]);

/**
 * Finds the rows that hold nothing but labels and values. A band begins with a row of team, ART or record labels, or of
 * titles that name teams over labels of roles. Where something else stands in its rows it is no such band: a table of
 * more columns must not be read by its first two.
 */
export function findLabelBands(
  sheet: SheetSnapshot,
  rows: readonly SheetRow[],
  readers: TextReaders,
): readonly LabelBand[] {
  const bands: LabelBand[] = [];
  for (let index = 0; index < rows.length;) {
    const columns = startAt(sheet, rows, index, readers);
    const band = columns ? new BandReader(sheet, rows, readers, columns).read(index) : null;
    if (band?.band) bands.push(band.band);
    index = band ? Math.max(band.next, index + 1) : index + 1;
  }
  return bands;
}

/** A column of labels with that of its values; null where none stands beside a label yet, or values stand behind colons. */
interface ListColumns {
  readonly label: number;
  value: number | null;
}

function startAt(
  sheet: SheetSnapshot,
  rows: readonly SheetRow[],
  index: number,
  readers: TextReaders,
): ListColumns[] | null {
  const row = rows[index];
  const next = rows[index + 1];
  if (!row || !next) return null;
  const own = pairUp(sheet, row, readers);
  if (own) {
    const fields = own.map(({ label }) => fieldAt(sheet, row.rowIndex, label, readers));
    const isStart = fields.every((field) => field !== null && field === fields[0] && STARTS.has(field));
    return isStart ? own : null;
  }
  const isTitles = row.columns.every((column) => readTitle(textAt(sheet, row.rowIndex, column)).team !== null);
  const under = isTitles && next.rowIndex <= row.rowIndex + WIDEST_GAP + 1 ? pairUp(sheet, next, readers) : null;
  const isUnder =
    under?.length === row.columns.length &&
    under.every(
      ({ label }, position) =>
        label === row.columns[position] && fieldAt(sheet, next.rowIndex, label, readers) === null,
    );
  return isUnder ? under : null;
}

/** The field that the label in a cell speaks of; null for a role's label. */
function fieldAt(sheet: SheetSnapshot, rowIndex: number, column: number, readers: TextReaders): FieldId | null {
  const meaning = (
    readLabelledCell(sheet, rowIndex, column, readers) ?? readLabelPair(sheet, rowIndex, column, column, readers)
  ).meaning;
  return meaning.kind === "field" ? meaning.field : null;
}

/** The row taken apart into known labels and their values from left to right; null where it does not come out even. */
function pairUp(sheet: SheetSnapshot, { rowIndex, columns }: SheetRow, readers: TextReaders): ListColumns[] | null {
  const pairs: ListColumns[] = [];
  for (let position = 0; position < columns.length; position += 1) {
    const label = columns[position] ?? 0;
    if (readLabelledCell(sheet, rowIndex, label, readers)) {
      pairs.push({ label, value: null });
      continue;
    }
    if (readLabel(textAt(sheet, rowIndex, label), readers).kind === "other") return null;
    const value = columns[position + 1];
    const text = value === undefined ? "" : textAt(sheet, rowIndex, value);
    const isBeside = value !== undefined && value - label <= WIDEST_STEP;
    // "Team" again to the right is the next label, never a header under which names stand.
    if (isBeside && isHeaderWord(text, readers) && !isPlaceLabel(text)) return null;
    if (!isBeside || readLabel(text, readers).kind !== "other" || readLabelledCell(sheet, rowIndex, value, readers)) {
      const isRoleOfRecord = isBeside && fieldAt(sheet, rowIndex, label, readers) === "role";
      pairs.push({ label, value: isRoleOfRecord ? value : null });
      if (isRoleOfRecord) position += 1;
    } else {
      pairs.push({ label, value });
      position += 1;
    }
  }
  return pairs.length === 0 ? null : pairs;
}

class BandReader {
  private readonly taken: number[] = [];
  private readonly lists: LabelLine[][];

  constructor(
    private readonly sheet: SheetSnapshot,
    private readonly rows: readonly SheetRow[],
    private readonly readers: TextReaders,
    private readonly columns: readonly ListColumns[],
  ) {
    this.lists = columns.map(() => []);
  }

  /** The band that begins at `index`, null where it is none, and the index of the first row behind it. */
  read(index: number): { readonly band: LabelBand | null; readonly next: number } {
    let last = this.rows[index]?.rowIndex ?? 0;
    let next = index;
    for (; next < this.rows.length; next += 1) {
      const row = this.rows[next];
      if (!row || row.rowIndex > last + WIDEST_GAP + 1) break;
      const isApart = row.rowIndex > last + 1;
      if (next > index && this.beginsAnother(row, next, isApart)) break;
      if (!this.fits(row)) {
        if (isApart || startAt(this.sheet, this.rows, next, this.readers)) break;
        return { band: null, next: next + 1 };
      }
      this.take(row);
      last = row.rowIndex;
    }
    return { band: { rows: this.taken, lists: this.lists }, next };
  }

  /** A header row ("Name | Role") ends the band, and so does a line after a gap that no label and no team stands in. */
  private beginsAnother(row: SheetRow, index: number, isApart: boolean): boolean {
    const texts = row.columns.map((column) => textAt(this.sheet, row.rowIndex, column));
    const headers = texts.filter((text) => isHeaderWord(text, this.readers));
    if (texts.length >= 2 && headers.length === texts.length && !texts.every(isPlaceLabel)) return true;
    if (!isApart || startAt(this.sheet, this.rows, index, this.readers)) return false;
    return this.columns.every(({ label }) => {
      const text = textAt(this.sheet, row.rowIndex, label);
      const isKnown = text === "" || readLabel(text, this.readers).kind !== "other" || readTitle(text).team !== null;
      return !isKnown && readLabelledCell(this.sheet, row.rowIndex, label, this.readers) === null;
    });
  }

  /** Whether the row fills no other columns than those of the band; a first value beside a label finds its column. */
  private fits(row: SheetRow): boolean {
    return row.columns.every((column) => {
      if (this.columns.some(({ label, value }) => column === label || column === value)) return true;
      const owner = this.columns.find(
        ({ label, value }) => value === null && column > label && column - label <= WIDEST_STEP,
      );
      if (!owner || readLabelledCell(this.sheet, row.rowIndex, owner.label, this.readers)) return false;
      owner.value = column;
      return true;
    });
  }

  private take(row: SheetRow): void {
    this.taken.push(row.rowIndex);
    this.columns.forEach(({ label, value }, position) => {
      const text = textAt(this.sheet, row.rowIndex, label);
      const valueColumn = value ?? this.freeColumnBeside(label);
      const beside = value === null ? "" : textAt(this.sheet, row.rowIndex, value);
      if (text === "" && beside === "") return;
      const entry =
        readLabelledCell(this.sheet, row.rowIndex, label, this.readers) ??
        readLabelPair(this.sheet, row.rowIndex, label, valueColumn, this.readers);
      const title = beside === "" && entry.meaning.kind === "other" ? readTitle(text) : null;
      this.lists[position]?.push({ entry, title });
    });
  }

  /** Where the value would be written; the label's own cell where the next label stands right beside it. */
  private freeColumnBeside(column: number): number {
    return this.columns.some(({ label }) => label === column + 1) ? column : column + 1;
  }
}
