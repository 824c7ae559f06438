import { cellText } from "../grid/cell-text";
import type { CellValue } from "../grid/cell-value";
import { valueAt, type SheetSnapshot } from "../grid/sheet-snapshot";
import type { RoleReader } from "../roster/parse-role-title";
import { readValueKind, type ValueKind } from "./read-value-kind";
import { TextSample } from "./text-sample";

/** Counts over one column's body cells; every count but `rows` and `placeholders` is of cells that hold a real value. */
export interface ColumnProfile {
  readonly rows: number;
  /** Cells with a value that is no placeholder such as "TBD". */
  readonly filled: number;
  readonly placeholders: number;
  readonly distinct: number;
  readonly emails: number;
  readonly urls: number;
  readonly phones: number;
  readonly dates: number;
  readonly numbers: number;
  /** Numbers between 0 and 1, which hardly anything but shares are. */
  readonly fractions: number;
  readonly shares: number;
  readonly marks: number;
  readonly employments: number;
  readonly statuses: number;
  readonly salutations: number;
  readonly organizations: number;
  readonly teamWords: number;
  readonly codes: number;
  readonly prose: number;
  readonly roles: number;
  /** Sum of name-likeness, so that single words count half. */
  readonly names: number;
  /** Cells that read like a person's name at all. */
  readonly nameCells: number;
  /** Largest number in the column; 0 where there is none. */
  readonly maximum: number;
  /** The column holds so many different texts that the counts are estimates from some of them. */
  readonly isSampled: boolean;
}

/** Understands texts once per run: rosters repeat theirs. */
export type ValueReader = (text: string) => ValueKind;

const MAX_CACHED = 20_000;

/** A value reader with a bounded memory. */
export function createValueReader(readRole: RoleReader): ValueReader {
  const seen = new Map<string, ValueKind>();
  return (text) => {
    const known = seen.get(text);
    if (known) return known;
    const kind = readValueKind(text, readRole);
    if (seen.size < MAX_CACHED) seen.set(text, kind);
    return kind;
  };
}

/**
 * Profiles the columns with these 0-based indexes over the given 0-based body rows, in the order of the indexes. The
 * order of rows plays no part. All columns at once: going down each by itself would fetch every row as often.
 */
export function profileColumns(
  sheet: SheetSnapshot,
  rows: readonly number[],
  columnIndexes: readonly number[],
  readValue: ValueReader,
): readonly ColumnProfile[] {
  const tallies = columnIndexes.map(
    (columnIndex) => new ColumnTally(rows.length, hasDateFormats(sheet, rows, columnIndex)),
  );
  for (const rowIndex of rows) {
    const row = sheet.values[rowIndex] ?? [];
    for (let index = 0; index < tallies.length; index += 1) {
      const value = row[columnIndexes[index] ?? -1];
      if (value !== undefined && value !== "") tallies[index]?.add(value);
    }
  }
  return tallies.map((tally) => tally.profile(readValue));
}

/** Counts the cells of one column: numbers one by one, texts by what they are once all have been seen. */
class ColumnTally {
  private readonly texts = new TextSample();
  private readonly numbers = new Set<number>();
  private readonly counts: Counts;
  private run = "";
  private runLength = 0;

  constructor(
    rows: number,
    private readonly datesAreFormatted: boolean,
  ) {
    this.counts = emptyCounts(rows);
  }

  add(value: CellValue): void {
    if (typeof value === "number") {
      countNumber(this.counts, value, this.datesAreFormatted);
      this.numbers.add(value);
      return;
    }
    const text = textOf(value);
    // Rosters are sorted by team and vendor: rows that repeat the one before are counted without a look-up.
    if (text !== this.run) {
      this.endRun();
      this.run = text;
    }
    this.runLength += 1;
  }

  profile(readValue: ValueReader): ColumnProfile {
    this.endRun();
    const { texts, counts } = this;
    const numeric = { ...counts };
    let distinct = 0;
    for (const [text, count] of texts.counts) distinct += countText(counts, readValue(text), count);
    const factor = texts.isPartial ? texts.total / Math.max(1, texts.keptTotal) : 1;
    return {
      ...(texts.isPartial ? scaleUp(numeric, counts, factor) : counts),
      distinct: this.numbers.size + Math.round(distinct * factor),
      isSampled: texts.isPartial,
    };
  }

  private endRun(): void {
    if (this.run !== "") this.texts.add(this.run, this.runLength);
    this.runLength = 0;
  }
}

/** What the sample says of all texts; numbers were counted one by one. */
function scaleUp(numeric: Counts, counts: Counts, factor: number): Counts {
  const scaled = { ...counts };
  for (const key of Object.keys(counts) as (keyof Counts)[]) {
    if (key !== "rows" && key !== "maximum")
      scaled[key] = Math.round(numeric[key] + (counts[key] - numeric[key]) * factor);
  }
  return scaled;
}

type Counts = Record<Exclude<keyof ColumnProfile, "isSampled">, number>;

function emptyCounts(rows: number): Counts {
  return {
    rows,
    filled: 0,
    placeholders: 0,
    distinct: 0,
    emails: 0,
    urls: 0,
    phones: 0,
    dates: 0,
    numbers: 0,
    fractions: 0,
    shares: 0,
    marks: 0,
    employments: 0,
    statuses: 0,
    salutations: 0,
    organizations: 0,
    teamWords: 0,
    codes: 0,
    prose: 0,
    roles: 0,
    names: 0,
    nameCells: 0,
    maximum: 0,
  };
}

function countNumber(counts: Counts, value: number, isDate: boolean): void {
  counts.filled += 1;
  if (isDate && value > 0) counts.dates += 1;
  else counts.numbers += 1;
  if (value === 1 || value === 0) counts.marks += 1;
  if (value > 0 && value < 1) counts.fractions += 1;
  counts.maximum = Math.max(counts.maximum, value);
}

function countText(counts: Counts, kind: ValueKind, count: number): number {
  if (kind.placeholder) {
    counts.placeholders += count;
    if (kind.status) counts.statuses += count;
    return 0;
  }
  counts.filled += count;
  if (kind.email) counts.emails += count;
  if (kind.url) counts.urls += count;
  if (kind.phone) counts.phones += count;
  if (kind.date) counts.dates += count;
  if (kind.number) counts.numbers += count;
  if (kind.share) counts.shares += count;
  if (kind.mark) counts.marks += count;
  if (kind.employment) counts.employments += count;
  if (kind.status) counts.statuses += count;
  if (kind.salutation) counts.salutations += count;
  if (kind.organization) counts.organizations += count;
  if (kind.teamWord) counts.teamWords += count;
  if (kind.code) counts.codes += count;
  if (kind.prose) counts.prose += count;
  if (kind.role) counts.roles += count;
  counts.names += kind.name * count;
  if (kind.name > 0) counts.nameCells += count;
  return 1;
}

function textOf(value: Exclude<CellValue, number>): string {
  return typeof value === "boolean" ? (value ? "yes" : "no") : cellText(value);
}

const DATE_FORMAT = /(?:^|[^a-z"\\])(?:y{2,4}|m{3,5}|d{1,4}[/. -]m{1,4}|m{1,4}[/. -]d{1,4})/i;

/** Only the first rows carry formats; a column of dates is formatted as one from top to bottom. */
function hasDateFormats(sheet: SheetSnapshot, rows: readonly number[], columnIndex: number): boolean {
  let dates = 0;
  let others = 0;
  for (const rowIndex of rows) {
    // Rows come from the top down.
    if (rowIndex >= sheet.numberFormats.length) break;
    if (typeof valueAt(sheet, rowIndex, columnIndex) !== "number") continue;
    const format = sheet.numberFormats[rowIndex]?.[columnIndex] ?? "General";
    if (DATE_FORMAT.test(format.replace(/\[[^\]]*\]|"[^"]*"/g, ""))) dates += 1;
    else others += 1;
  }
  return dates > others;
}
