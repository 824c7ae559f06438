import { textAt } from "../grid/cell-text";
import { foldName } from "../grid/normalize-text";
import type { ColumnMapping } from "../mapping/column-mapping";
import { headersOf } from "./headers-of";
import { readPeriod, type Period } from "./read-period";
import type { SheetUnderstanding } from "./sheet-understanding";

/** A roster with the period that its heading, or its sheet's name, says it is of. */
interface Dated {
  readonly mapping: ColumnMapping;
  readonly period: Period | null;
}

/** Of the people on a sheet named after a month, as many stand on another month's at least where both show one roster. */
const LEAST_SHARED = 1 / 3;

/**
 * Gives rosters their period where the workbook shows the same table at several times: under headings on one sheet, or
 * on sheets named after months. A period alone says nothing, since nobody renames a heading; and the latest one goes on.
 */
export function placePeriods(sheets: readonly SheetUnderstanding[]): readonly SheetUnderstanding[] {
  const periods = new Map<ColumnMapping, Period>();
  for (const { rosters } of sheets) {
    const dated = rosters.map((mapping): Dated => ({ mapping, period: periodOfHeading(mapping) }));
    for (const group of groupByHeaders(dated)) settle(group, periods);
  }
  const named = sheets.flatMap(({ sheet, rosters }) =>
    rosters.slice(0, 1).map((mapping): Dated => ({ mapping, period: readPeriod(sheet.name) })),
  );
  for (const group of groupByHeaders(named)) if (isOneRoster(group)) settle(group, periods);
  if (periods.size === 0) return sheets;
  return sheets.map((sheet) => ({
    ...sheet,
    rosters: sheet.rosters.map((mapping) => {
      const period = periods.get(mapping);
      return period ? { ...mapping, region: { ...mapping.region, period } } : mapping;
    }),
  }));
}

function periodOfHeading({ region }: ColumnMapping): Period | null {
  const [nearest] = region.titles;
  return nearest ? readPeriod(nearest.text) : null;
}

function settle(group: readonly Dated[], periods: Map<ColumnMapping, Period>): void {
  if (group.length < 2) return;
  const ends = group.map(({ period }) => period?.end ?? LAST_DAY);
  const latest = ends.reduce((a, b) => (a > b ? a : b));
  for (const { mapping, period } of group) {
    if (period) periods.set(mapping, period.end === latest ? { ...period, end: null } : period);
  }
}

/** Stands for the end of what goes on. */
const LAST_DAY = "9999-12-31";

function groupByHeaders(all: readonly Dated[]): readonly (readonly Dated[])[] {
  const groups = new Map<string, Dated[]>();
  for (const one of all) {
    const key = headersOf(one.mapping);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()].filter((group) => group.some(({ period }) => period !== null));
}

/** Lists of who came in which month name others each time; a roster of each month names mostly the same. */
function isOneRoster(group: readonly Dated[]): boolean {
  const [first, ...others] = group.map(({ mapping }) => peopleOf(mapping));
  if (!first) return false;
  return others.every((people) => {
    const shared = [...people].filter((name) => first.has(name)).length;
    return shared >= people.size * LEAST_SHARED;
  });
}

const PERSONAL: ReadonlySet<string | null> = new Set(["name", "last-name", "email", "role-column"]);

function peopleOf({ region, columns }: ColumnMapping): ReadonlySet<string> {
  const own = columns.filter(({ field }) => PERSONAL.has(field));
  const texts = own.flatMap(({ columnIndex }) =>
    region.bodyRows.map((rowIndex) => foldName(textAt(region.sheet, rowIndex, columnIndex))),
  );
  return new Set(texts.filter((text) => text !== ""));
}
