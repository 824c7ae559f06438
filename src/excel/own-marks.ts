import { parseAddress, rangeAddress } from "../core/grid/a1";
import type { CellRange } from "../core/grid/cell-range";
import { isMarkFormula } from "../core/report/mark-formula";
import { isOfficeError } from "./office-error";
import type { ExcelRun } from "./run-in-excel";
import type { SheetState } from "./workbook-state";

/** A conditional format of ours that stands on a sheet now. */
export interface OwnMark {
  /** Without "=". */
  readonly formula: string;
  readonly format: Excel.ConditionalFormat;
}

/** Our marks by sheet id; null for a sheet whose conditional formats Excel could not tell. */
export type OwnMarks = ReadonlyMap<string, readonly OwnMark[] | null>;

/**
 * Reads our marks of all sheets: one request. Excel is known to fail on some collections of conditional formats; then each
 * sheet is asked alone, so that only the one that fails is left out.
 */
export async function readOwnMarks(run: ExcelRun, sheets: readonly SheetState[]): Promise<OwnMarks> {
  try {
    return new Map(await readMarksOf(run, sheets));
  } catch (failure) {
    if (!isUnreadable(failure)) throw failure;
  }
  const marks = new Map<string, readonly OwnMark[] | null>();
  for (const sheet of sheets) {
    try {
      for (const [id, found] of await readMarksOf(run, [sheet])) marks.set(id, found);
    } catch (failure) {
      if (!isUnreadable(failure)) throw failure;
      marks.set(sheet.id, null);
    }
  }
  return marks;
}

/** A key by which two marks are the same: formula and cells. */
export function markKey(formula: string, ranges: readonly CellRange[]): string {
  return `${formula} ${ranges.map(rangeAddress).join(",")}`;
}

/** The keys of marks that stand already: one request, and none where there are no marks. */
export async function readMarkKeys(run: ExcelRun, marks: readonly OwnMark[]): Promise<ReadonlySet<string>> {
  if (marks.length === 0) return new Set();
  const asked = marks.map(({ formula, format }) => {
    const areas = format.getRanges();
    areas.load("address");
    return { formula, areas };
  });
  await run.send();
  return new Set(asked.map(({ formula, areas }) => markKey(formula, parseAreas(areas.address))));
}

async function readMarksOf(
  { workbook, send }: ExcelRun,
  sheets: readonly SheetState[],
): Promise<(readonly [string, readonly OwnMark[]])[]> {
  const asked = sheets.map(({ id }) => {
    const formats = workbook.worksheets.getItem(id).getRange().conditionalFormats;
    formats.load("items/id,items/type,items/customOrNullObject/rule/formula");
    return { id, formats };
  });
  await send();
  return asked.map(({ id, formats }) => [id, formats.items.flatMap(asOwnMark)]);
}

function asOwnMark(format: Excel.ConditionalFormat): OwnMark[] {
  if (format.type !== "Custom" || format.customOrNullObject.isNullObject) return [];
  const formula = format.customOrNullObject.rule.formula.replace(/^=/u, "");
  return isMarkFormula(formula) ? [{ formula, format }] : [];
}

function isUnreadable(failure: unknown): boolean {
  return isOfficeError(failure) && UNREADABLE.has(failure.code);
}

const UNREADABLE: ReadonlySet<string> = new Set([
  "GeneralException",
  "InvalidArgument",
  "ItemNotFound",
  "NotImplemented",
]);

function parseAreas(address: string): CellRange[] {
  return address.split(/,(?=(?:[^']*'[^']*')*[^']*$)/u).flatMap((area) => {
    const range = parseAddress(area.slice(area.lastIndexOf("!") + 1));
    return range ? [range] : [];
  });
}
